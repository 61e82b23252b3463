import type { BlankMode } from "../../src/host/index";
import { openHost, type OpenHost } from "./open/open-host";

let office: OpenHost;
beforeAll(async () => {
  office = await openHost();
});
afterAll(() => {
  office.dispose();
});

const FORMULAS = [
  ["=SUBSIDY.SEEN(D1)"],
  ["=SUBSIDY.SEENALL(D1:E2)"],
  ["=SUBSIDY.SEEN()"],
  ['=SUBSIDY.SEEN("")'],
  ["=SUBSIDY.SEEN(D1+0)"],
];

/** In D1:E2 one cell holds 0, one an empty text from a formula, two are blank. */
async function seen(mode: BlankMode): Promise<unknown[]> {
  office.host.blanks = mode;
  return office.onSheet(async (sheet) => {
    sheet.getRange("E1:E2").formulas = [[0], ['=""']];
    sheet.getRange("A1:A5").formulas = FORMULAS;
    return (await office.values(sheet, "A1:A5")).flat();
  });
}

test.each([
  ["blanks-as-0", "0", '[[0,0],[0,""]]'],
  ["blanks-as-null", "null", '[[null,0],[null,""]]'],
  ["blanks-as-empty-text", '""', '[["",0],["",""]]'],
] as const)(
  "%s: a blank cell reaches a function as %s, a 0 and an empty text as they are",
  async (mode, cell, matrix) => {
    const [single, all] = await seen(mode);
    expect(single).toBe(cell);
    expect(all).toBe(matrix);
  },
);

test.each(["blanks-as-0", "blanks-as-null", "blanks-as-empty-text"] as const)(
  "%s changes neither omitted arguments (null) nor computed ones",
  async (mode) => {
    const [, , omitted, text, computed] = await seen(mode);
    expect([omitted, text, computed]).toEqual(["null", '""', "0"]);
  },
);
