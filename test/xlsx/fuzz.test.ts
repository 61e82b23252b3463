import { strToU8, unzipSync } from "fflate";
import type { StoredBook } from "../../src/sheets/stored-book";
import { readStrangerBook } from "../../src/xlsx/read";
import { richBook } from "./rich-book";
import { bookOf } from "./small-book";

/** `FUZZ_RUNS=10000` is the long run, by hand; a thousand keep `npm test` quick. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 1_000);

/** The same numbers in every run, so that what fails can be found again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % below;
  };
}

/** Some bytes changed, cut out, or doubled. */
function mutated(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const at = random(bytes.length);
  const length = 1 + random(40);
  const kind = random(4);
  if (kind === 0) return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
  if (kind === 1) return new Uint8Array([...bytes.subarray(0, at + length), ...bytes.subarray(at)]);
  const copy = bytes.slice();
  for (let index = 0; index <= (kind === 2 ? 0 : random(8)); index += 1)
    copy[random(copy.length)] = random(256);
  return copy;
}

const comparable = (book: StoredBook): unknown =>
  book.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells.values()] }));

const outcome = { refused: 0, read: 0 };

test(`${RUNS} files with changed bytes are refused, or read as if nothing had happened`, () => {
  const file = richBook();
  const whole = readStrangerBook(file);
  const expected = whole.ok ? comparable(whole.value) : undefined;
  const random = numbers(7);
  for (let run = 0; run < RUNS; run += 1) {
    const read = readStrangerBook(mutated(file, random));
    if (read.ok) {
      outcome.read += 1;
      expect(comparable(read.value)).toEqual(expected);
    } else outcome.refused += 1;
  }
  expect(outcome.refused).toBeGreaterThan(RUNS / 2);
});

test(`${RUNS} files with changed XML are refused or read, and never break the reader`, () => {
  const parts = unzipSync(richBook());
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const random = numbers(11);
  for (let run = 0; run < RUNS; run += 1) {
    const name = names[random(names.length)] ?? "";
    const changed = mutated(parts[name] ?? strToU8(""), random);
    expect(typeof readStrangerBook(bookOf({ ...parts, [name]: changed })).ok).toBe("boolean");
  }
});
