import { examineReply, type ExaminedReply, priceOf, takableRows } from "../../src/quotes/examine";
import { formPlaces } from "../../src/quotes/places";
import type { QuoteRequest } from "../../src/quotes/request";
import { isLocked } from "../../src/sheets/locks";
import type { StoredBook, StoredValue } from "../../src/sheets/stored-book";
import { readStrangerBook } from "../../src/xlsx/read";
import { answer, answeredBook, fileOf, requestOf, soundAnswer, today, withCells } from "./made";

/** `MUTATIONS=10000` is the long run; some hundreds keep `npm test` quick. */
const RUNS = Number(process.env["MUTATIONS"] ?? 400);

/** The same numbers in every run, so that what fails can be found again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

let request: QuoteRequest;
let bytes: Uint8Array;
let sound: StoredBook;
beforeAll(async () => {
  request = await requestOf();
  bytes = await fileOf(answeredBook(request, soundAnswer(request)));
  sound = await answer(request);
});

const seen = (book: StoredBook): ExaminedReply | undefined => {
  const found = examineReply(book, [request], today);
  return found.kind === "reply" ? found.value : undefined;
};
const everything = ({ findings, rows }: ExaminedReply) => [
  ...findings,
  ...rows.flatMap((row) => row.findings),
];
const prices = (reply: ExaminedReply): unknown => takableRows(reply).map((row) => [row.key, priceOf(row)]);

/** Some bytes changed, cut out, or doubled. */
function mutated(file: Uint8Array, random: (below: number) => number): Uint8Array {
  const at = random(file.length);
  const length = 1 + random(40);
  const kind = random(4);
  if (kind === 0) return new Uint8Array([...file.subarray(0, at), ...file.subarray(at + length)]);
  if (kind === 1) return new Uint8Array([...file.subarray(0, at + length), ...file.subarray(at)]);
  const copy = file.slice();
  for (let index = 0; index <= (kind === 2 ? 0 : random(8)); index += 1)
    copy[random(copy.length)] = random(256);
  return copy;
}

test(`${RUNS} files with changed bytes are refused, or give the very same prices`, () => {
  const whole = seen(sound);
  if (!whole) throw new Error("no form");
  const random = numbers(3);
  let [refused, read] = [0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    const book = readStrangerBook(mutated(bytes, random));
    if (!book.ok) refused += 1;
    else {
      read += 1;
      const reply = seen(book.value);
      expect([run, reply && prices(reply), reply && everything(reply)]).toEqual([run, prices(whole), []]);
    }
  }
  expect(refused).toBeGreaterThan(RUNS / 2);
  expect(refused + read).toBe(RUNS);
});

const junk: readonly StoredValue[] = [
  ...[
    "",
    " ",
    "0",
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "-5",
    "１２３",
    "12,000円",
    "税込",
    "HEAD",
    "REQ",
  ],
  ...[0, -1, 1.5, 1e12, 1e13, 1e300, -1e300, 45_990, 2 ** 53],
  ...[true, false, { error: "#REF!" }, undefined, "X".repeat(5_000), "\u0000\uFFFE", "Q0000000000-01"],
];

test(`${RUNS} replies with a cell of another content: never a crash, no price that is no whole yen, no lock broken unseen`, () => {
  const random = numbers(5);
  const [sheet] = answeredBook(request, soundAnswer(request)).sheets;
  const found = sound.sheets[0];
  if (!sheet || !found) throw new Error("no sheet");
  const names = Object.keys(sheet.cells).filter((name) => Number(name.replace(/\D/gu, "")) > 2);
  const labels = labelCells();
  let noticed = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const name = names[random(names.length)] ?? "";
    const value = junk[random(junk.length)];
    const formula = random(5) === 0 ? { formula: 'HYPERLINK("http://example.invalid")' } : {};
    const reply = seen(withCells(sound, { [name]: { value, ...formula } }));
    if (!reply) {
      // Only without its heads is it no form any more.
      expect([name, Number(name.replace(/\D/gu, ""))]).toEqual([name, formPlaces(request).columns]);
      continue;
    }
    for (const row of takableRows(reply))
      expect([name, Number.isSafeInteger(priceOf(row))]).toEqual([name, true]);
    const cell = sheet.cells[name];
    // A total that is right stays right, whatever formula stands behind it: all are calculated here.
    const isTotal = cell?.formula !== undefined;
    const isSame = found.cells.get(name)?.value === value && (isTotal || !("formula" in formula));
    if (!cell || !isLocked(cell) || isSame || labels.has(name) || isUnfilled(name)) continue;
    // A total that is wiped out is calculated here; so is one whose formula was put in the place of ours.
    if (cell.formula !== undefined && (value === undefined || value === "" || value === " ")) continue;
    noticed += 1;
    expect([run, name, value, formula, everything(reply).length > 0]).toEqual([
      run,
      name,
      value,
      formula,
      true,
    ]);
  }
  expect(noticed).toBeGreaterThan(RUNS / 8);
});

/** Words for people, by which nothing is read: labels at the head and of the totals, names of our own rows. */
function labelCells(): ReadonlySet<string> {
  const places = formPlaces(request);
  const [sheet] = answeredBook(request, []).sheets;
  const lines = new Set(places.rows.filter(({ kind }) => kind === "line").map(({ row }) => row));
  const isLabel = (name: string): boolean => {
    const row = Number(name.replace(/\D/gu, ""));
    return row !== places.columns && !lines.has(row) && /^[BCDH]/u.test(name) && !/^C[3-9]$/u.test(name);
  };
  return new Set(Object.keys(sheet?.cells ?? {}).filter(isLabel));
}

/** Rows into which nobody has written: what stands fast in them concerns no price. */
function isUnfilled(name: string): boolean {
  const typed = new Set(soundAnswer(request).map(([key]) => key));
  const row = Number(name.replace(/\D/gu, ""));
  const own = formPlaces(request).rows.find((one) => one.row === row);
  return own !== undefined && own.kind !== "line" && !typed.has(own.key);
}
