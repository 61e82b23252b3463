import { formOf, shown, typedInto } from "../forms";

// 支払基金 申請確認表: values to copy only from lines that agree, and every other line counts as open.

const form = formOf("portal-check");

test("an eligible cost above its breakdown never agrees, and gives nothing to copy", () => {
  const over = typedInto(form, { I19: 600_000 });
  expect(shown(over, "M19", "K19", "L19")).toEqual(["対象経費が超過", "確認待ち", "確認待ち"]);
  expect(shown(typedInto(form, { I19: 517_000 }), "M19", "K19")).toEqual(["一致", 517_000]);
});

test("the totals to copy are open while a line is not confirmed", () => {
  // The example's third line waits for its receipt, which differs by 1,000.
  expect(shown(form, "K31", "L31", "C31", "A31")).toEqual([979_000, 386_000, 1, "合計（未確定）"]);
  const settled = typedInto(form, { H21: 121_000 });
  expect(shown(settled, "M21", "K31", "C31", "A31")).toEqual(["一致", 1_099_000, 0, "合計"]);
  expect(shown(typedInto(settled, { I19: 600_000 }), "C31", "A31")).toEqual([1, "合計（未確定）"]);
});

describe("a cell emptied", () => {
  const settled = typedInto(form, { H21: 121_000 });

  test.each(["B20", "E20", "I20"])("%s makes its line open", (cell) => {
    expect(shown(typedInto(settled, { [cell]: null }), "C31", "A31")).toEqual([1, "合計（未確定）"]);
  });

  test("G20: a line of no receipt is open, and so are those of the receipt that now differs", () => {
    expect(shown(typedInto(settled, { G20: null }), "M19", "M20", "C31")).toEqual([
      "差 495,000",
      "未計算",
      2,
    ]);
  });

  test("H20: a receipt typed to match confirms no line without its breakdown", () => {
    const matched = typedInto(settled, { H20: null, E12: 517_000 });
    expect(shown(matched, "H12", "M19", "M20", "K20", "C31")).toEqual([
      "一致",
      "一致",
      "未計算",
      "確認待ち",
      1,
    ]);
  });

  test("E12: lines of a receipt without its amount wait", () => {
    expect(shown(typedInto(settled, { E12: null }), "H12", "M19", "C31")).toEqual([
      "確認待ち",
      "確認待ち",
      2,
    ]);
  });
});

test("all that waits is no total of 0", () => {
  const waiting = typedInto(form, { E12: 1 });
  expect(shown(waiting, "K31", "L31", "C31")).toEqual(["－", "－", 3]);
});
