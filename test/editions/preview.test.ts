import type { Edition, Notice, Window } from "../../src/core/rules/edition";
import type { Stated } from "../../src/core/rules/model";
import { previewOf } from "../../src/editions/form";
import { isHoliday } from "../../src/holidays";
import { theEdition } from "../catalogue/edition-file";
import { sixty } from "../fixtures/made-up-list";

const told = (edition: Edition): (readonly [number | undefined, string])[] =>
  previewOf(edition, isHoliday).cautions.map(({ programme, text }) => [programme, text.ja]);

/** The built-in list with one programme changed. */
function changed(number: number, change: (programme: Edition["programmes"][number]) => object): Edition {
  const edition = theEdition();
  return {
    ...edition,
    programmes: edition.programmes.map((one) => (one.number === number ? { ...one, ...change(one) } : one)),
  };
}

test("the computed table of the built-in list: rate × cost cap beside the cap, in all 48 cases", () => {
  const { cases } = previewOf(theEdition());
  expect(cases).toHaveLength(48);
  const nine = cases.find(({ programme, name }) => programme === 9 && name.ja === "①・診療所");
  // 1/2 × 387,000 is 193,500, of which whole thousands are granted; 194,000 is printed.
  expect(nine).toEqual({
    programme: 9,
    name: { ja: "①・診療所", en: "①・Clinic" },
    rate: { n: 1, d: 2 },
    costCap: { n: 387_000, d: 1 },
    product: { n: 193_500, d: 1 },
    reachable: { n: 193_000, d: 1 },
    grantCap: { n: 194_000, d: 1 },
    isOutOfReach: true,
  });
});

test("what stands out in the built-in list: six caps out of reach, a Saturday, provisional readings", () => {
  expect(told(theEdition()).map(([number, text]) => [number, text.replace(/[：「].*$/u, "")])).toEqual([
    [5, "病院・診療所・健診実施機関"],
    [6, "病院・診療所"],
    [9, "①・診療所"],
    [10, "①・診療所"],
    [10, "②・診療所"],
    [12, "①・中小規模病院"],
    [8, "申請期日"],
    [11, "確度の低い読み取りによります（暫定・要綱確認）"],
    [13, "確度の低い読み取りによります（暫定・要綱確認）"],
  ]);
  expect(told(theEdition()).find(([number]) => number === 8)?.[1]).toBe(
    "申請期日「令和８年１月31日（土）」は土曜日です。繰り延べの定めがあるなら「期間」の表に書きます。",
  );
  expect(previewOf(theEdition()).cautions.map(({ programme }) => programme)).not.toContain(8);
});

test("a printed date with an era's letter, or in figures, is read as well", () => {
  for (const printed of ["R8.4.30", "2026/4/30", "2026.4.30"])
    expect(toldOf(printed)).toEqual([expect.stringContaining("と違います")]);
  for (const printed of ["R8.1.15", "2026-1-15", "Ｒ８．１．15"]) expect(toldOf(printed)).toEqual([]);
});

test("figures that together are too large are told, and nothing breaks", () => {
  const huge = (n: number) => ({ unit: "count", n, why: { quote: "x" } }) as const;
  const edition = changed(8, ({ cases, stated }) => {
    const grow = (all: Readonly<Record<string, Stated>>): object =>
      Object.fromEntries(
        Object.entries(all).map(([ref, one]) => [
          ref,
          one.unit === "count" ? huge(10_000) : one.unit === "yen" ? { ...one, n: 10_000_000_000 } : one,
        ]),
      );
    return { stated: grow(stated), cases: cases.map((one) => ({ ...one, stated: grow(one.stated) })) };
  });
  expect(() => told(edition)).not.toThrow();
});

test("a title of another day than the list's is told", () => {
  expect(told({ ...theEdition(), id: "2025-12-01" })).toContainEqual([
    undefined,
    "表題「医療DXに関する補助金一覧（令和７年10月２日時点）」の日付は、一覧の日付 2025-12-01 と違います。",
  ]);
});

const dated = (printed: string, date: string): Stated => ({
  unit: "date",
  date,
  printed,
  why: { quote: printed },
});

test("a weekday that is not that of its date is told with the right one", () => {
  const edition = changed(1, ({ stated }) => ({
    stated: { ...stated, applicationDeadline: dated("令和８年１月15日（金）", "2026-01-15") },
  }));
  expect(told(edition)).toContainEqual([
    1,
    "「令和８年１月15日（金）」の曜日が違います。2026-01-15 は（木）です。",
  ]);
});

test("a weekday in a date of the whole list is told once, not once for each programme", () => {
  const edition = theEdition();
  const wrong = {
    ...edition,
    stated: { ...edition.stated, listDate: dated("令和７年10月２日（金）", "2025-10-02") },
  };
  expect(told(wrong).filter(([, text]) => text.includes("令和７年10月２日"))).toEqual([
    [undefined, "「令和７年10月２日（金）」の曜日が違います。2025-10-02 は（木）です。"],
  ]);
});

/** What is told of a first deadline on 2026-01-15, a Thursday, with that printed text. */
const toldOf = (printed: string): string[] =>
  told(
    changed(1, ({ stated }) => ({
      stated: { ...stated, applicationDeadline: dated(printed, "2026-01-15") },
    })),
  ).flatMap(([number, text]) => (number === 1 ? [text] : []));

test.each(["（月曜日）", "(月曜)", "（月・祝）", "（月祝）", "（月・振替休日）"])(
  "a weekday that is spelled out or a holiday's is held against the date as well: %s",
  (named) => {
    const printed = `令和８年１月15日${named}`;
    expect(toldOf(printed)).toEqual([`「${printed}」の曜日が違います。2026-01-15 は（木）です。`]);
    expect(toldOf(printed.replace("月曜", "木曜").replace(/([（(])月/u, "$1木"))).toEqual([]);
  },
);

test.each([
  "令和９年12月31日",
  "令和9年1月15日（木）",
  "平成８年１月15日",
  "2025年１月15日まで",
  "令和８年１月51日",
])("a printed day that is another than the date is told: %s", (printed) => {
  expect(toldOf(printed)).toEqual([
    `「${printed}」は日付の 2026-01-15（令和8年1月15日）と違います。どちらが正しいか確かめます。`,
  ]);
});

test.each([
  "令和８年１月15日",
  "2026年１月15日必着",
  "令和７年12月１日から令和８年１月15日（木）まで",
  "１月15日",
  "年度末",
])("a printed day that is the date, or names no day with its year, is in order: %s", (printed) => {
  expect(toldOf(printed)).toEqual([]);
});

const rolling = (printed: string, to: string): Edition =>
  changed(1, ({ stated, windows }) => ({
    stated: { ...stated, printedDay: dated(printed, printed), applicationDeadline: dated(to, to) },
    windows: windows.map((each): Window => ({
      ...each,
      rolls: { printed: "printedDay", to: "next-business-day", why: { quote: "翌開庁日" } },
    })),
  }));

test.each([
  // Sunday, 3 May 2026, and the three holidays after it.
  ["2026-05-03", "2026-05-07", []],
  [
    "2026-05-03",
    "2026-05-04",
    ["「2026-05-03」は 2026-05-04 に動くと書かれていますが、暦では 2026-05-07 です。"],
  ],
  ["2026-05-07", "2026-05-08", ["「2026-05-07」は休日として動いていますが、暦では開庁日です。"]],
])("a last day of %s that moves to %s is held against the calendar", (printed, to, expected) => {
  const own = told(rolling(printed, to)).flatMap(([number, text]) => (number === 1 ? [text] : []));
  expect(own).toEqual(expected);
});

test("a notice that nothing vouches for is named; what was not found needs no source", () => {
  const notice = (more: Partial<Notice>): Notice => ({
    ...{ id: "later", date: "2026-03-01", text: { ja: "作例", en: "made up" }, confidence: "secondary" },
    ...more,
  });
  const withNotice = (more: Partial<Notice>): unknown[] =>
    told(changed(2, () => ({ notices: [notice(more)] }))).filter(([number]) => number === 2);
  expect(withNotice({})).toEqual([[2, "お知らせ「later」に引用もアドレスもありません。"]]);
  expect(withNotice({ quote: "作例" })).toEqual([]);
  expect(withNotice({ address: "https://example.invalid/" })).toEqual([]);
  expect(withNotice({ confidence: "not-found" })).toEqual([]);
});

test("a programme that had closed before the list was made is told; one whose last round is open is not", () => {
  const closed = (date: string): Edition =>
    changed(1, ({ stated }) => ({ stated: { ...stated, applicationDeadline: dated(date, date) } }));
  const own = (edition: Edition): string[] =>
    told(edition).flatMap(([number, text]) => (number === 1 ? [text] : []));
  expect(own(closed("2025-10-01"))).toEqual(["申請期日「2025-10-01」は、一覧の日付 2025-10-02 より前です。"]);
  expect(own(closed("2025-10-02"))).toEqual([]);
  const rounds = changed(1, ({ stated, windows }) => ({
    stated: { ...stated, firstRound: dated("2025-09-01", "2025-09-01") },
    windows: [{ kind: "application", to: "firstRound" } as const, ...windows],
  }));
  expect(own(rounds)).toEqual([]);
});

test("the made-up list: the Saturday that moves is in order, the one that does not is told", () => {
  const dates = told(sixty).filter(([, text]) => text.includes("令和12年８月31日（土）"));
  expect(dates.map(([number]) => number)).toEqual([5, 14, 23, 32, 41, 50, 59]);
});
