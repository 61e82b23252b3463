import { namesAmountOf } from "../../src/xlsx/patch/named-amounts";

const names = namesAmountOf([
  1_086_000,
  2.4,
  "3000000",
  1_000_000_000,
  -5432.4,
  undefined,
  { error: "#N/A" },
]);

test.each([
  ...[
    "上限は1,086,000円です",
    "１０８６０００",
    "1086千円まで",
    "108.6 万円",
    "上限1.086百万円",
    "1,086（千円）",
  ],
  ...["￥1,086,000.-", "10億", "-5432"],
])("%s names an amount", (text) => {
  expect(names(text)).toBe(true);
});

test.each(["", "2以上", "3000000", "1086001円", "21086000", "10", "1086万円", "上限を超えています"])(
  "%s names none",
  (text) => {
    expect(names(text)).toBe(false);
  },
);
