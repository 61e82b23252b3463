import type { CopyChoices } from "../../src/sharing/convert/copy-plan";
import { planCopy } from "../../src/sharing/convert/plan-copy";
import { originalsText } from "../../src/sharing/originals";
import type { LooseFormula } from "../../src/sheets/stored-book";
import { storedBook } from "./book";
import { functions } from "./functions";

const plain: CopyChoices = {
  ...{ form: "plain", hidesMoney: false, emptiedSheets: new Set() },
  ...{
    emptiesHiddenCells: false,
    freezesOtherBooks: false,
    freezesPivots: false,
    freezesConnections: false,
    freezesLinks: false,
  },
};
const name = (where: string, formula: string): LooseFormula => ({
  ...({ id: where, place: "name" } as const),
  ...{ where, formula },
});
const lambda = name("補助", '_xlfn.LAMBDA(_xlpm.x,_xldudf_SUBSIDY_AMOUNT("9①","病院",_xlpm.x,150))');
const relative = name("左の補助", '_xldudf_SUBSIDY_AMOUNT(予算!A5,"病院",予算!B5,150)');
const convertible = name("定額", '_xldudf_SUBSIDY_AMOUNT("9①","病院",予算!$B$5,150)');
const beside = name("その倍", "左の補助*2");

const book = storedBook(
  {
    予算: {
      ...{ A1: "9①", B1: "病院", B5: 3_000_000 },
      C1: { f: "補助(B5)", v: 1_086_000 },
      C2: { f: "左の補助+1", v: 7 },
      C3: { f: "ROUND(その倍,0)", v: 8 },
      C4: { f: "定額+1", v: 9 },
      C5: { f: 'SUBSIDY.AMOUNT("9①","病院",補助(B5),150)', v: 10 },
      C6: { f: "C1+1", v: 11 },
      D1: { f: "補助(B5:B7)", v: 12, fills: "D1:D3", cm: "1" },
      D2: 13,
      E1: { f: "SUM(_xlfn.ANCHORARRAY(D1))", v: 25 },
    },
  },
  { loose: [lambda, relative, convertible, beside] },
);

describe.each(["plain", "values"] as const)("in a copy with %s, names that cannot be converted", (form) => {
  const plan = planCopy(book, { ...plain, form }, functions);
  const own = plan.changes.cells.get("予算");
  const told = new Map(plan.treated.map((one) => [one.where, one]));

  test("stay, and cells that use them at any distance become values and are listed with the name", () => {
    expect(told.get("補助")).toMatchObject({ fate: "kept" });
    expect(own?.get("C1")).toEqual({ value: 1_086_000 });
    expect(own?.get("C2")).toEqual({ value: 7 });
    expect(own?.get("C3")).toEqual({ value: 8 });
    expect(told.get("C1")).toMatchObject({ fate: "value", not: { why: "name", name: "補助" } });
    expect(told.get("C3")).toMatchObject({ fate: "value", not: { why: "name", name: "左の補助" } });
    expect(own?.get("C5")).toEqual({ value: 10 });
  });

  test("take nothing else with them: what only reads such cells, or uses a converted name, is calculated on", () => {
    expect(told.get("定額")).toMatchObject({ fate: "plain" });
    for (const cell of ["C4", "C6"]) expect(own?.has(cell)).toBe(false);
  });

  test("leave the cells of a spill as values, and what asks for the whole spill asks for its cells", () => {
    expect(own?.get("D1")).toEqual({ value: 12 });
    expect(own?.has("D2")).toBe(false);
    expect(own?.get("E1")).toEqual({ formula: "SUM(D1:D3)", value: 25 });
  });

  test("can be turned back", () => {
    const { formulas } = JSON.parse(originalsText(plan, book)) as {
      formulas: { where: string; was: string }[];
    };
    expect(formulas.find(({ where }) => where === "C1")).toMatchObject({ was: "補助(B5)", value: 1_086_000 });
  });
});

test("a format that uses such a name is listed as what does not work without the add-in", () => {
  const format: LooseFormula = {
    ...({ id: "f", place: "conditional-format" } as const),
    ...{ where: "B5", sheet: "予算", formula: "B5>左の補助" },
  };
  const { treated } = planCopy(
    storedBook({ 予算: { B5: 1 } }, { loose: [relative, format] }),
    plain,
    functions,
  );
  expect(treated.find(({ where }) => where === "B5")).toMatchObject({
    ...{ fate: "kept", not: { why: "name", name: "左の補助" } },
  });
});

test("where money is hidden, such a name goes as all others do, and its cells are empty", () => {
  const { changes } = planCopy(book, { ...plain, form: "values", hidesMoney: true }, functions);
  expect(changes.loose.get("補助")).toBe("NA()");
  for (const cell of ["C1", "C2", "C3", "C4", "C5", "C6", "D1"])
    expect(changes.cells.get("予算")?.get(cell)).toEqual({});
});
