import { isoDate } from "../../src/core/calendar/local-date";
import { examineReply, type ExaminedReply, isPlain, priceOf, takableRows } from "../../src/quotes/examine";
import type { Finding, FindingKind } from "../../src/quotes/findings";
import type { QuoteRequest } from "../../src/quotes/request";
import type { StoredBook } from "../../src/sheets/stored-book";
import { openOwnPackage } from "../../src/xlsx/read";
import {
  answer,
  answeredBook,
  answerWith,
  cellAt,
  day,
  fileOf,
  lineKey,
  requestOf,
  soundAnswer,
  stored,
  today,
  type Typed,
  withCells,
} from "./made";

// How vendors really write: fees that there are none of, sundries under many names, dates in every manner.

let request: QuoteRequest;
let sound: StoredBook;
beforeAll(async () => {
  request = await requestOf();
  sound = await answer(request);
});

function examined(book: StoredBook): ExaminedReply {
  const found = examineReply(book, [request], today);
  if (found.kind !== "reply") throw new Error("no form");
  return found.value;
}

const typed = (...changes: Typed): Promise<StoredBook> => answerWith(request, changes);
const all = ({ findings, rows }: ExaminedReply): readonly Finding[] => [
  ...findings,
  ...rows.flatMap((row) => row.findings),
];
const kinds = (reply: ExaminedReply): FindingKind[] => all(reply).map(({ kind }) => kind);
const line = (number: number): string => lineKey(request, number);

test("maintenance and usage fee must be named, 0 where there are none; what else is paid each month may be blank", async () => {
  const findingsOf = async (...changes: Typed): Promise<unknown> =>
    all(examined(await typed(...changes))).map(({ kind, key }) => [kind, key]);
  expect(await findingsOf(["M1", "price", null])).toEqual([["blank-price", "M1"]]);
  expect(await findingsOf(["M2", "price", null])).toEqual([["blank-price", "M2"]]);
  expect(await findingsOf(["M1", "price", 0], ["M2", "price", 0], ["M3", "price", null])).toEqual([]);
  expect(await findingsOf(["M1", "price", null], ["M2", "price", null])).toEqual([
    ["no-running", undefined],
    ["blank-price", "M1"],
    ["blank-price", "M2"],
  ]);
  const gone = examined(withCells(sound, { [cellAt(request, "M2", "key")]: null }));
  expect(all(gone).filter(({ kind }) => kind === "missing-line")).toEqual([
    { kind: "missing-line", key: "M2" },
  ]);
  expect(gone.rows.find(({ key }) => key === "M2")?.name).toBe("利用料（月額）");
});

test("a requested line for nothing can be taken, but only by somebody who has looked at it", async () => {
  const reply = examined(await typed([line(1), "price", 0]));
  const row = reply.rows.find(({ key }) => key === line(1));
  expect(row && [priceOf(row), isPlain(row)]).toEqual([0, false]);
});

test.each([
  ...[
    "諸経費",
    "諸　経　費",
    "諸 経 費",
    "ｼｮｹｲﾋ",
    "しょけいひ",
    "現場経費",
    "一般管理費",
    "調整費",
    "共通仮設費",
  ],
  ...[
    "諸雑費",
    "諸経費等",
    "その他",
    "ｿﾉﾀ",
    "一式",
    "一 式",
    "1式",
    "（一式）",
    "Misc. / lump sum",
    "Sundries",
  ],
])("%s says nothing by itself", async (name) => {
  const added = [
    ["X10-1", "name", name],
    ["X10-1", "quantity", 1],
    ["X10-1", "price", 5_000],
  ] as const;
  expect(kinds(examined(await typed(...added)))).toContain("sundry");
  expect(kinds(examined(await typed(...added, ["X10-1", "remark", "諸　経　費 一 式"])))).toContain("sundry");
  expect(kinds(examined(await typed(...added, ["X10-1", "remark", "運搬 1回"])))).not.toContain("sundry");
});

test.each([
  "サーバー設置工事 一式",
  "サーバー設置工事",
  "経費精算システムとの連携",
  "Server installation, lump sum",
])("%s says what it is", async (name) => {
  const book = await typed(
    ...([
      ["X10-1", "name", name],
      ["X10-1", "quantity", 1],
      ["X10-1", "unit", "一式"],
      ["X10-1", "price", 5_000],
    ] as const),
  );
  expect(kinds(examined(book))).not.toContain("sundry");
});

test.each([
  ...["2025-12-05T00:00:00", "2025-12-05T00:00:00.000", "2025-12-05T00:00:00Z", "2025-12-05T00:00:00.000Z"],
  ...[
    "2025年12月5日",
    "令和7年12月5日",
    "令和７年１２月５日",
    "R7.12.5",
    "2025.12.5",
    "２０２５/１２/０５",
    " 2025-12-5 ",
  ],
])("%s is the fifth of December 2025", async (text) => {
  expect(examined(await typed(["QUOTED", "value", text])).reply.quotedOn.value).toBe(day("2025-12-05"));
});

test.each([
  "12/5",
  "7.12.5",
  "平成37年12月5日",
  "2025年12月",
  "2025-12-05T09:30:00",
  "5/12/2025",
  "2025年2月30日",
])("%s could be another day, and is none", async (text) => {
  expect(kinds(examined(await typed(["QUOTED", "value", text])))).toContain("not-a-date");
});

test("the same in a file whose date cells are stored so", async () => {
  const file = openOwnPackage(await fileOf(answeredBook(request, soundAnswer(request))));
  const part = "xl/worksheets/sheet1.xml";
  const dates = { ASKED: 45_986, UNTIL: 46_112, QUOTED: 45_996, VALID: 46_112 };
  for (const [key, serial] of Object.entries(dates)) {
    const plain = new RegExp(`<c r="${cellAt(request, key, "value")}"([^>]*)><v>${serial}</v>`, "u");
    const text = file.text(part);
    expect(text).toMatch(plain);
    const iso = `${isoDate(serial - 25_569)}T00:00:00`;
    file.setText(part, text.replace(plain, `<c r="${cellAt(request, key, "value")}"$1 t="d"><v>${iso}</v>`));
  }
  const reply = examined(stored(file.bytes()));
  expect([all(reply), takableRows(reply).length]).toEqual([[], 6]);
});

test("a program that stores dates as texts of ISO 8601 has not changed what was printed", () => {
  const iso = { ASKED: "2025-11-25T00:00:00", UNTIL: "2026-03-31T00:00:00" };
  const cells = Object.entries(iso).map(
    ([key, value]) => [cellAt(request, key, "value"), { value }] as const,
  );
  const reply = examined(withCells(sound, Object.fromEntries(cells)));
  expect([all(reply), takableRows(reply).length]).toEqual([[], 6]);
});

test("a cost without tax adds to the total as it is, and a wrong rate or subtotal beside it is told", async () => {
  const stamps: Typed = [
    ["X0-1", "name", "収入印紙"],
    ["X0-1", "quantity", 2],
    ["X0-1", "price", 4_000],
  ];
  // 619,237 and 8,000: no tax comes on top.
  const book = await typed(...stamps, ["OWN", "value", 627_237]);
  expect(all(examined(book))).toMatchObject([{ kind: "added-line", key: "X0-1", is: "収入印紙" }]);
  expect(kinds(examined(await typed(...stamps, ["X0-1", "rate", 10])))).toContain("tax-rate");
  const wrong = withCells(sound, { [cellAt(request, "S0", "value")]: { value: 8_000 } });
  expect(all(examined(wrong))).toMatchObject([{ kind: "sum", key: "S0", yen: 8_000n }]);
});
