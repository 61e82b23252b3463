import { strToU8, unzipSync } from "fflate";
import type { StoredBook } from "../../src/sheets/stored-book";
import { readStrangerBook } from "../../src/xlsx/read";
import { mutated, numbers } from "./mutated";
import { richBook } from "./rich-book";
import { bookOf } from "./small-book";

/** `FUZZ_RUNS=10000` is the long run, by hand; a thousand keep `npm test` quick. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 1_000);

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
