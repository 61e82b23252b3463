import fc from "fast-check";
import { oracleCases } from "../oracle/cases";
import { ask, type Asking } from "./ask";
import { costOf, runs } from "./sampling";

const cases = oracleCases();

/** Rows as people fill them: sound ones, wrong words, missing beds, text in place of a cost, blanks. */
const soundRow = fc
  .constantFrom(...cases)
  .chain((one) =>
    costOf(one).map((cost): unknown[] => [one.programme, one.facility, cost, one.beds ?? null]),
  );
const oddRow: fc.Arbitrary<unknown[]> = fc.tuple(
  fc.constantFrom<unknown>("9①", "9", 9, 9.5, "14", "", null, -8, 46_266, true),
  fc.constantFrom<unknown>("病院", "診療所", "薬局", "八百屋", "", null, 3),
  fc.constantFrom<unknown>(4_000_000, "3,500,000円", "未定", -1, 1e13, null, ""),
  fc.constantFrom<unknown>(null, 0, "", 19, 20, 199, 200, -1, 10.5, "150床", "多数"),
);
const blankRow = fc.constant<unknown[]>([null, "", 0, null]);
const tables = fc.array(
  fc.oneof(
    { arbitrary: soundRow, weight: 5 },
    { arbitrary: oddRow, weight: 3 },
    { arbitrary: blankRow, weight: 1 },
  ),
  { minLength: 1, maxLength: 40 },
);

/** Every row shows what AMOUNT alone shows; a row without an amount has "" and a reason. */
function rowByRow(asking: Asking, table: readonly (readonly unknown[])[]): boolean {
  const spill = asking("AMOUNTS", table);
  if (!Array.isArray(spill)) return false;
  const rows = spill as unknown[][];
  const rest = table.slice(rows.length);
  const blank = (row: readonly unknown[]): boolean => row.every((cell) => !cell);
  if (rows.length === 0 || !rest.every(blank)) return false;
  return rows.every(([shown, reason], index) => {
    const [programme, facility, cost, beds] = table[index] ?? [];
    const alone = asking("AMOUNT", programme, facility, cost, beds);
    return typeof alone === "number"
      ? shown === alone && reason === ""
      : shown === "" && typeof reason === "string" && reason !== "";
  });
}

const property = (asking: Asking): fc.IProperty<[unknown[][]]> =>
  fc.property(tables, (table) => rowByRow(asking, table));

test("AMOUNTS is AMOUNT row by row, and no bad row spoils another", () => {
  fc.assert(property(ask), runs(1500));
});

test("AMOUNTS of ten thousand rows is AMOUNT of each", () => {
  const table = fc.sample(soundRow, { ...runs(10_000) });
  expect(rowByRow(ask, table)).toBe(true);
});

test("a planted fault is noticed: a table that forgets the beds", () => {
  const forgetful: Asking = (id, ...given) => {
    const table = given[0] as unknown[][];
    return id === "AMOUNTS"
      ? ask(
          id,
          table.map((row) => row.with(3, null)),
        )
      : ask(id, ...given);
  };
  expect(fc.check(property(forgetful), runs(200)).failed).toBe(true);
});
