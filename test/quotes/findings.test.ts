import { examineReply, type ExaminedReply, priceOf, takableRows } from "../../src/quotes/examine";
import { type Finding, type FindingKind, findingKinds } from "../../src/quotes/findings";
import type { QuoteRequest } from "../../src/quotes/request";
import type { StoredBook, StoredCell, StoredSheet } from "../../src/sheets/stored-book";
import { answer, answerWith, cellAt, day, lineKey, requestOf, today, type Typed, withCells } from "./made";

let request: QuoteRequest;
let sound: StoredBook;
beforeAll(async () => {
  request = await requestOf();
  sound = await answer(request);
});

function examined(book: StoredBook, on = today): ExaminedReply {
  const found = examineReply(book, [request], on);
  if (found.kind !== "reply") throw new Error("no form");
  return found.value;
}

const all = ({ findings, rows }: ExaminedReply): readonly Finding[] => [
  ...findings,
  ...rows.flatMap((row) => row.findings),
];
const kinds = (reply: ExaminedReply): FindingKind[] =>
  [...new Set(all(reply).map(({ kind }) => kind))].sort();

/** The sound answer with some cells typed otherwise; null wipes one out. */
const typed = (...changes: Typed): Promise<StoredBook> => answerWith(request, changes);

type Column = Parameters<typeof cellAt>[2];
const cell = (key: string, column: Column, change: Partial<StoredCell> | null): StoredBook =>
  withCells(sound, { [cellAt(request, key, column)]: change });
/** The sound answer with more sheets behind its own. */
const withSheets = (...more: readonly Partial<StoredSheet>[]): StoredBook => {
  const { sheets } = sound;
  return { ...sound, sheets: sheets.flatMap((own) => [own, ...more.map((one) => ({ ...own, ...one }))]) };
};
const line = (number: number): string => lineKey(request, number);

test("a sound answer is read to the yen and nothing is found", () => {
  const reply = examined(sound);
  expect(all(reply)).toEqual([]);
  expect(takableRows(reply).map((row) => [row.key, priceOf(row)])).toEqual([
    [line(1), 480_000],
    [line(2), 45_000],
    [line(3), 1_001],
    ["D10-1", -10_005],
    ["M1", 3_000],
    ["M2", 1_500],
  ]);
});

/** Each kind with a reply in which it must be found, and one close by in which it must not. */
const table: Readonly<
  Record<
    FindingKind,
    readonly [found: () => StoredBook | Promise<StoredBook>, not: () => StoredBook | Promise<StoredBook>]
  >
> = {
  "unknown-request": [
    async () => answer(await requestOf({}, "aaaaaaaaaaaa")),
    () => cell("REQ", "value", { value: "Q0000000000" }),
  ],
  tampered: [
    () => cell("EDITION", "value", { value: "2026-04-01 #0123456789ab" }),
    () => cell("NUMBER", "value", { value: 1_021 }),
  ],
  "several-forms": [() => withSheets({ name: "写し" }), () => withSheets({ name: "別紙", cells: new Map() })],
  "more-written": [
    () => withCells(sound, { I16: { value: "搬入費 30,000円" } }),
    () => withSheets({ name: "表紙", cells: new Map([["A1", { cell: "A1", value: "お見積書" }]]) }),
  ],
  "missing-line": [() => cell(line(2), "key", null), () => cell("X10-1", "key", null)],
  "doubled-line": [
    () => cell("X10-1", "key", { value: line(2) }),
    () => cell("X10-1", "key", { value: "X10-9" }),
  ],
  "blank-price": [() => typed([line(1), "price", null]), () => typed([line(1), "price", 0])],
  "zero-price": [
    () => typed([line(1), "price", 0]),
    () => typed(["M1", "price", 0], ["M2", "price", 0], ["D10-1", "price", 0], ["OWN", "value", null]),
  ],
  formula: [
    () => cell(line(1), "price", { value: 480_000, formula: "240000*2" }),
    () => cell(line(1), "amount", { value: 480_000, formula: "1+1" }),
  ],
  error: [
    () => cell(line(1), "price", { value: { error: "#N/A" } }),
    () => cell(line(1), "remark", { value: "#N/A" }),
  ],
  "not-a-number": [() => typed([line(1), "price", "480,000円"]), () => typed([line(1), "price", 480_001])],
  fraction: [() => typed([line(1), "price", 480_000.5]), () => typed([line(1), "price", 481_000])],
  "too-large": [() => typed([line(1), "price", 1e15]), () => typed([line(1), "price", 1e12])],
  "negative-price": [() => typed([line(1), "price", -1]), () => typed(["D10-1", "price", -1])],
  "positive-discount": [() => typed(["D10-1", "price", 10_005]), () => typed(["D10-1", "price", 0])],
  "blank-quantity": [
    () => typed(["X10-1", "name", "設置作業"], ["X10-1", "price", 5_000]),
    () => typed(["X10-1", "name", "設置作業"], ["X10-1", "price", 5_000], ["X10-1", "quantity", 1]),
  ],
  "changed-quantity": [() => typed(["D10-1", "quantity", 0]), () => typed(["D10-1", "quantity", 1])],
  "changed-specification": [
    () => typed([line(2), "name", "カードリーダー（廉価版）"]),
    () => typed([line(2), "remark", "カードリーダー（廉価版）"]),
  ],
  "tax-rate": [() => typed([line(3), "rate", 10]), () => typed([line(3), "rate", 8])],
  "added-line": [
    () => typed(["X10-1", "name", "設置作業"], ["X10-1", "price", 5_000], ["X10-1", "quantity", 1]),
    () => typed(["D10-2", "price", -5_000]),
  ],
  "unkeyed-line": [
    () => withCells(sound, { B90: { value: "運搬費" }, E90: { value: 3_000 } }),
    () => withCells(sound, { H90: { value: "敬具" } }),
  ],
  sundry: [
    () => typed(["X10-1", "name", "諸経費 一式"], ["X10-1", "price", 5_000], ["X10-1", "quantity", 1]),
    () =>
      typed(
        ...([
          ["X10-1", "name", "諸経費 一式"],
          ["X10-1", "price", 5_000],
          ["X10-1", "quantity", 1],
        ] as const),
        ["X10-1", "remark", "運搬・据付 2名×1日"],
      ),
  ],
  "line-sum": [
    () => cell(line(2), "amount", { value: 90_100 }),
    () => cell(line(2), "amount", { value: undefined }),
  ],
  "no-basis": [
    () => typed(["BASIS", "value", null]),
    () => typed(["BASIS", "value", "税込"], ["OWN", "value", null]),
  ],
  "unread-basis": [() => typed(["BASIS", "value", "税金"]), () => typed(["BASIS", "value", "税抜き"])],
  "tax-mixed": [() => typed(["OWN", "value", 562_998]), () => typed(["OWN", "value", 562_999])],
  sum: [() => cell("T10", "value", { value: 55_998 }), () => cell("T10", "value", { value: 55_999 })],
  "own-total": [
    () => typed(["OWN", "value", 619_238]),
    () => typed(["OWN", "value", 619_238], ["ADJ", "value", 1]),
  ],
  "no-own-total": [() => typed(["OWN", "value", null]), () => typed(["OWN", "value", 0])],
  adjustment: [
    () => typed(["ADJ", "value", 100], ["OWN", "value", null]),
    () => typed(["ADJ", "value", -99], ["OWN", "value", null]),
  ],
  "no-running": [
    () => typed(["M1", "price", null], ["M2", "price", null]),
    () => typed(["M1", "price", 0], ["M2", "price", null]),
  ],
  "no-date": [() => typed(["QUOTED", "value", null]), () => typed(["QUOTED", "value", "2025/12/05"])],
  "not-a-date": [() => typed(["QUOTED", "value", "12月5日"]), () => typed(["QUOTED", "value", 45_987])],
  "not-a-text": [
    () => cell("NUMBER", "value", { value: true }),
    () => cell("NUMBER", "value", { value: "TRUE" }),
  ],
  "quoted-before-request": [
    () => typed(["QUOTED", "value", 45_985]),
    () => typed(["QUOTED", "value", 45_986]),
  ],
  "quoted-ahead": [() => typed(["QUOTED", "value", 46_002]), () => typed(["QUOTED", "value", 46_001])],
  expired: [() => typed(["VALID", "value", 46_000]), () => typed(["VALID", "value", 46_001])],
  "short-validity": [() => typed(["VALID", "value", 46_111]), () => typed(["VALID", "value", 46_112])],
};

test("the table has every kind", () => {
  expect(Object.keys(table).sort()).toEqual([...findingKinds].sort());
});

describe.each(findingKinds)("%s", (kind) => {
  const [found, not] = table[kind];
  test("is found where it must be", async () => {
    expect(kinds(examined(await found()))).toContain(kind);
  });
  test("is not found close by", async () => {
    expect(kinds(examined(await not()))).not.toContain(kind);
  });
});

test.each([
  ["line-sum", () => cell(line(2), "amount", { value: 90_100 }), 100n],
  ["sum", () => cell("GROSS", "value", { value: 619_000 }), -237n],
  ["own-total", () => typed(["OWN", "value", 619_238]), 1n],
  ["tax-mixed", () => typed(["OWN", "value", 562_998]), -56_239n],
] as const)("%s says by how many yen", async (kind, book, yen) => {
  expect(all(examined(await book())).filter((one) => one.kind === kind)).toMatchObject([{ yen }]);
});

test("of several forms, the first that is not hidden is read, and the others are named", () => {
  const [own] = sound.sheets;
  if (!own) throw new Error("no sheet");
  const [changed] = cell(line(1), "price", { value: 1 }).sheets;
  if (!changed) throw new Error("no sheet");
  for (const visibility of ["hidden", "very-hidden"] as const) {
    const hidden = { ...changed, name: "控え", visibility };
    const reply = examined({ ...sound, sheets: [hidden, own, { ...changed, name: "写し" }] });
    expect(takableRows(reply).map(priceOf)).toEqual(takableRows(examined(sound)).map(priceOf));
    expect(all(reply)).toEqual([{ kind: "several-forms", is: "写し, 控え" }]);
    expect(takableRows(examined({ ...sound, sheets: [hidden] })).map(priceOf)[0]).toBe(1);
  }
});

test("a row without a price that can be read is never taken, and never as 0", async () => {
  const book = await typed([line(1), "price", null], [line(2), "price", "0円"], [line(3), "price", " "]);
  expect(takableRows(examined(book)).map(({ key }) => key)).toEqual(["D10-1", "M1", "M2"]);
});

test("where anything printed was changed, nothing at all is taken", () => {
  for (const key of ["REQ", "EDITION", "CHECK", "FROM", "TO", "ASKED", "UNTIL"] as const)
    for (const change of [{ value: "Q0000000001" }, { value: "x", formula: "A1" }, null]) {
      const reply = examined(cell(key, "value", change));
      expect([key, kinds(reply).includes("tampered"), takableRows(reply)]).toEqual([key, true, []]);
    }
});

test("prices with tax are summed with the tax inside, cut once for each rate", async () => {
  const book = await typed(["BASIS", "value", "税込"], ["OWN", "value", 562_998]);
  expect(all(examined(book))).toEqual([]);
  expect(kinds(examined(await typed(["BASIS", "value", "税込"])))).toEqual(["tax-mixed"]);
});

test("a day of the 1904 system is the same day", () => {
  const dates = ["ASKED", "UNTIL", "QUOTED", "VALID"] as const;
  const earlier = withCells(
    sound,
    Object.fromEntries(
      dates.map((key) => {
        const at = cellAt(request, key, "value");
        return [at, { value: Number(sound.sheets[0]?.cells.get(at)?.value) - 1_462 }];
      }),
    ),
  );
  expect(all(examined({ ...earlier, is1904: true }))).toEqual([]);
  expect(kinds(examined(earlier))).toContain("quoted-before-request");
});

test("what has expired depends on the day, not on the clock", () => {
  expect(kinds(examined(sound, day("2026-03-31")))).toEqual([]);
  expect(kinds(examined(sound, day("2026-04-01")))).toEqual(["expired"]);
});
