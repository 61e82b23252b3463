import fc from "fast-check";
import { CellSet } from "../../src/sharing/convert/cell-set";
import type { CopyChoices } from "../../src/sharing/convert/copy-plan";
import { planCopy } from "../../src/sharing/convert/plan-copy";
import { WatchedCells } from "../../src/sharing/convert/watched-cells";
import { contains } from "../../src/sheets/read-area";
import { cellName, cellPlace } from "../../src/sheets/address";
import { type Short, storedBook } from "./book";
import { functions } from "./functions";

const cells = fc
  .array(fc.record({ row: fc.nat({ max: 40 }), column: fc.nat({ max: 4 }) }), { maxLength: 12 })
  .map((places) => [...new Set([...places, { row: 1_048_575, column: 3 }].map(cellName))]);
const areas = fc
  .tuple(fc.nat({ max: 45 }), fc.nat({ max: 45 }), fc.nat({ max: 5 }), fc.nat({ max: 5 }), fc.boolean())
  .map(([top, height, left, width, isWhole]) => ({
    ...{ left, right: left + width },
    ...(isWhole ? { top: 0, bottom: 1_048_575 } : { top, bottom: top + height }),
  }));
const isInside = (area: Parameters<typeof contains>[0]) => (cell: string) => {
  const { row, column } = cellPlace(cell);
  return contains(area, row, column);
};

test("a set of cells meets an area exactly where one of its cells lies in it", () => {
  fc.assert(
    fc.property(cells, areas, (names, area) => {
      const set = new CellSet();
      for (const name of names) set.add("予算", name);
      expect(set.meets({ sheet: "予算", area })).toBe(names.some(isInside(area)));
      expect(set.meets({ sheet: "別", area })).toBe(false);
    }),
  );
});

test("each reader is told of the first cell that lies in one of its areas, and of none in no area", () => {
  fc.assert(
    fc.property(cells, fc.array(areas, { maxLength: 8 }), (names, all) => {
      const book = storedBook({ 予算: Object.fromEntries(names.map((name) => [name, 1])) });
      const watched = new WatchedCells<number>(book);
      all.forEach((area, reader) => {
        watched.watch({ sheet: "予算", area }, reader);
      });
      const told = new Set<number>();
      for (const name of names) {
        for (const reader of watched.readersOf("予算", name)) told.add(reader);
        // Whoever reads this cell knows by now.
        all.forEach((area, reader) => {
          if (isInside(area)(name)) expect(told).toContain(reader);
        });
      }
      const reads = all.map((area) => names.some(isInside(area)));
      expect([...told].filter((reader) => !reads[reader])).toEqual([]);
    }),
  );
});

const choices: CopyChoices = {
  ...{ form: "values", hidesMoney: true, emptiedSheets: new Set(["隠し"]) },
  ...{
    emptiesHiddenCells: false,
    freezesOtherBooks: false,
    freezesPivots: false,
    freezesConnections: false,
    freezesLinks: false,
  },
};
const MANY = 5_000;
const rows = Array.from({ length: MANY }, (_, index) => index + 1);
const column = (letter: string, content: (row: number) => Short) =>
  rows.map((row) => [`${letter}${row}`, content(row)] as const);

test("of many cells, all that read money go, however far, and what only reads hidden cells stays as a value", () => {
  // Two sheets read each other row by row, and from the bottom upwards.
  const book = storedBook({
    予算: Object.fromEntries([
      ...column("A", (row) => ({ f: `別!A${row}+1`, v: row })),
      ...column("B", (row) => ({ f: `隠し!A${row}*2`, v: row })),
      ...column("C", (row) => ({ f: `SUM(D$1:D${row})`, v: row })),
      ["E1", { f: 'SUBSIDY.GRANTCAP("9①","病院",150)', v: 1_086_000, fills: "E1", cm: "1" }],
    ]),
    別: Object.fromEntries(
      column("A", (row) => ({ f: row === MANY ? "予算!E1" : `予算!A${row + 1}`, v: row })),
    ),
    隠し: Object.fromEntries(column("A", (row) => row)),
  });
  const { changes } = planCopy(book, choices, functions);
  const [own, other, hidden] = ["予算", "別", "隠し"].map((sheet) => changes.cells.get(sheet));
  const isEmpty = (content: object | undefined): boolean =>
    content !== undefined && Object.keys(content).length === 0;
  expect(rows.filter((row) => !isEmpty(own?.get(`A${row}`)))).toEqual([]);
  expect(rows.filter((row) => !isEmpty(other?.get(`A${row}`)))).toEqual([]);
  expect(rows.filter((row) => !isEmpty(hidden?.get(`A${row}`)))).toEqual([]);
  expect(rows.filter((row) => own?.get(`B${row}`)?.value !== row)).toEqual([]);
  expect(rows.filter((row) => own?.has(`C${row}`))).toEqual([]);
});
