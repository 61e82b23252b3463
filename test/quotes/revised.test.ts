import { acceptance } from "../../src/quotes/accept";
import { comparisonPlaces } from "../../src/quotes/comparison-places";
import { examineReply, type ExaminedReply, takableRows } from "../../src/quotes/examine";
import type { QuoteRequest } from "../../src/quotes/request";
import { cellName } from "../../src/sheets/address";
import type { CellValue } from "../../src/sheets/sheet";
import { answerWith, lineKey, requestOf, today, type Typed } from "./made";
import { seenComparison } from "./seen-comparison";

// A vendor quotes again: one column of the comparison is one quote, never two that were mixed.

let request: QuoteRequest;
beforeAll(async () => {
  request = await requestOf();
});

const line = (number: number): string => lineKey(request, number);

/** The sound answer with some cells typed otherwise; null leaves one blank. */
async function reply(...changes: Typed): Promise<ExaminedReply> {
  const found = examineReply(await answerWith(request, changes), [request], today);
  if (found.kind !== "reply") throw new Error("no form");
  return found.value;
}

const first = () =>
  reply(
    ...([
      ["X10-1", "name", "設置工事"],
      ["X10-1", "quantity", 1],
      ["X10-1", "price", 50_000],
      ["ADJ", "value", -3],
    ] as const),
  );
/** What the second quote has no more: discount, added row, rounding, usage fee, a line's price and its remark. */
const revised = (): Typed => [
  ["NUMBER", "value", "A-2000"],
  ["D10-1", "price", null],
  ["M2", "price", null],
  [line(1), "remark", null],
  [line(3), "price", null],
  ["OWN", "value", null],
];

type Cells = Map<string, CellValue>;
const keysOf = (examined: ExaminedReply): string[] => takableRows(examined).map(({ key }) => key);

/** Takes a reply into the cells, and answers what the acceptance said. */
function take(cells: Cells, examined: ExaminedReply, chosen: readonly string[] = keysOf(examined)) {
  const found = acceptance(seenComparison(request, cells), examined, new Set(chosen));
  if (found.kind !== "filling") throw new Error("no comparison");
  for (const cell of found.filling.cells) {
    if (cell.value === "") cells.delete(cellName(cell));
    else cells.set(cellName(cell), cell.value ?? "");
  }
  return found;
}

/** The name of a cell of the first vendor. */
function at(key: string, column: "price" | "remark" = "price"): string {
  const { vendorLetters, row } = comparisonPlaces(request);
  return `${vendorLetters[0]?.[column] ?? ""}${row(key)}`;
}

const sorted = (cells: Cells) => [...cells].sort();

test("a revised quote leaves nothing of the old one: the column is that of the new quote alone", async () => {
  const mixed: Cells = new Map();
  const alone: Cells = new Map();
  const second = await reply(...revised());
  take(mixed, await first());
  const { emptied, stays } = take(mixed, second);
  take(alone, second);
  expect(sorted(mixed)).toEqual(sorted(alone));
  const gone = ["X10-1", "D10-1", "M2", line(3), "ADJ"].map((key) => at(key));
  expect([...emptied].sort()).toEqual([...gone, at("X10-1", "remark"), at(line(1), "remark")].sort());
  expect(stays).toEqual([]);
});

test("taken in parts, what is not chosen yet does not stay of the old quote, and nothing of the new one is lost", async () => {
  const second = await reply(...revised());
  const parts: Cells = new Map();
  const alone: Cells = new Map();
  take(alone, second);
  take(parts, await first());
  for (const [index, key] of keysOf(second).entries()) {
    const { emptied } = take(parts, second, [key]);
    expect(emptied.length > 0).toBe(index === 0);
    if (index === 0) expect(parts.has(at(line(2)))).toBe(false);
  }
  expect(sorted(parts)).toEqual(sorted(alone));
});

test.each([
  ["another number", [["NUMBER", "value", "A-2000"]]],
  ["another day", [["QUOTED", "value", 45_997]]],
  ["another basis of tax", [["BASIS", "value", "税込"]]],
  ["a basis that cannot be read", [["BASIS", "value", "？"]]],
  [
    "neither number nor day, which says that it is another",
    [
      ["NUMBER", "value", null],
      ["QUOTED", "value", null],
    ],
  ],
] as const)("it is another quote by %s", async (_, changes) => {
  const cells: Cells = new Map();
  take(cells, await first());
  const { emptied } = take(cells, await reply(...changes, ["D10-1", "price", null]));
  expect(emptied).toContain(at("D10-1"));
  expect(cells.has(at("D10-1"))).toBe(false);
});

test("the same quote once more empties nothing; what it leaves blank and the sheet holds is named", async () => {
  const cells: Cells = new Map();
  take(cells, await first());
  cells.set(at("M3"), 700);
  const again = take(cells, await first());
  expect([again.filling.cells, again.emptied, again.stays]).toEqual([[], [], [at("M3")]]);
  const fewer = take(cells, await reply(["D10-1", "price", null]));
  expect(fewer.emptied).toEqual([]);
  expect(fewer.stays).toEqual(expect.arrayContaining([at("D10-1"), at("M3"), at("ADJ")]));
  expect(cells.get(at("D10-1"))).toBe(-10_005);
});

test("into a column without number and day nothing is emptied: nobody says that it is of another quote", async () => {
  const cells: Cells = new Map([[at("M3"), 700]]);
  const { emptied, stays } = take(cells, await first());
  expect([emptied, stays]).toEqual([[], [at("M3")]]);
});

test("nothing chosen empties nothing", async () => {
  const cells: Cells = new Map();
  take(cells, await first());
  expect(take(cells, await reply(...revised()), [])).toMatchObject({ filling: { cells: [] }, emptied: [] });
});

test("of a corrected file of the same number and day, what is not chosen and stands otherwise is named", async () => {
  const cells: Cells = new Map();
  take(cells, await first());
  const corrected = await reply([line(2), "price", 90_000], [line(2), "unit", "個"]);
  const others = keysOf(corrected).filter((key) => key !== line(2));
  const { emptied, stays } = take(cells, corrected, others);
  expect(emptied).toEqual([]);
  expect(stays).toContain(at(line(2)));
  expect(stays).not.toContain(at(line(1)));
  expect(take(cells, corrected, [line(2)]).stays).not.toContain(at(line(2)));
});
