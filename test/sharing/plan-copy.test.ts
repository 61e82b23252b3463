import type { CopyChoices, Treated } from "../../src/sharing/convert/copy-plan";
import { planCopy } from "../../src/sharing/convert/plan-copy";
import type { StoredBook } from "../../src/sheets/stored-book";
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
const values: CopyChoices = { ...plain, form: "values" };

function treatedIn(book: StoredBook, choices: CopyChoices = plain): ReadonlyMap<string, Treated> {
  return new Map(planCopy(book, choices, functions).treated.map((one) => [one.where, one]));
}

const place = { A1: "9①", B1: "病院", C1: 150, B5: 3_000_000 };
const one = (f: string, more: Readonly<Record<string, string | number>> = {}) =>
  treatedIn(storedBook({ 予算: { ...place, ...more, Z9: { f, v: 1 } } })).get("Z9");

const readable = (cell: string) =>
  `COUNT(${cell})+COUNTBLANK(${cell})=ROWS(${cell})*COLUMNS(${cell}),SUM(${cell})>=-0.000001,SUM(${cell})<=1000000000000`;

describe("a call becomes FORMULA's own text", () => {
  test("with constants as they are", () => {
    expect(one('SUBSIDY.AMOUNT("9①","病院",B5,150)')?.now).toBe(
      (functions.call("FORMULA", ["9①", "病院", "B5", 150]) as { value: string }).value.slice(1),
    );
  });

  test("with programme and facility from cells: a later change answers #N/A and never a wrong amount", () => {
    expect(one("SUBSIDY.AMOUNT(A1,B1,B5,C1)")?.now).toMatch(
      /^IF\(AND\(A1="9①",B1="病院",C1=150\),IF\(AND\(COUNT\(B5\).*,NA\(\)\)$/,
    );
  });

  test("inside other functions, on other sheets and with damaged names", () => {
    const now = one("ROUND('[2]x'!_xldudf_SUBSIDY_AMOUNT(\"9①\",\"病院\",'予算'!$B$5,150)/1.1,0)+A1")?.now;
    expect(now).toMatch(/^ROUND\(IF\(AND\(COUNT\('予算'!\$B\$5\).*NA\(\)\)\/1\.1,0\)\+A1$/);
  });

  test("with a cost that is worked out: the number itself is asked", () => {
    expect(one('SUBSIDY.AMOUNT("9①","病院",B5*1.1,150)')?.now).toContain("ISNUMBER((B5*1.1))");
    expect(one('SUBSIDY.AMOUNT("9①","病院",SUM(B5:B7),150)')?.now).toContain("ISNUMBER((SUM(B5:B7)))");
    expect(one('SUBSIDY.AMOUNT("9①","病院",B5:B7*1.1,150)')).toMatchObject({ fate: "value" });
  });

  test("with a whole column, coupons in their cells, and a call in the cost of another", () => {
    expect(one('SUBSIDY.AMOUNT("9①","病院",D:D,150)')?.now).toContain(readable("D:D"));
    expect(one('SUBSIDY.AMOUNT(8,"病院",D5:D7)')?.now).toContain("'予算'!$D6");
    expect(one('SUBSIDY.AMOUNT("11①","病院",SUBSIDY.OWNCOST("9①","病院",B5,150),150)')?.fate).toBe("plain");
  });

  test("with items in any order, as long as their words stay", () => {
    const items = { D5: "レセコンの改修", E5: 150_000, D6: "モバイル端末", E6: 41_000 };
    const now = one('SUBSIDY.AMOUNT(2,"診療所",D5:E6)', items)?.now ?? "";
    expect(now).toMatch(/^IF\(AND\('予算'!\$D\$5="レセコンの改修",'予算'!\$D\$6="モバイル端末"\),/);
    expect(now.indexOf("MIN(INT(SUM('予算'!$E$6)")).toBeLessThan(now.indexOf("MIN(INT(SUM('予算'!$E$5)"));
  });
});

describe("what the programme alone settles", () => {
  test("stands as a number: rates as fractions, dates as serials, texts in pieces of 255", () => {
    expect(one('SUBSIDY.RATE("9①","診療所",0)+1')?.now).toMatch(/^\(1\/2\)\+1$/);
    expect(one('SUBSIDY.DEADLINE("9①")')?.now).toBe("46112");
    expect(one("SUBSIDY.GRANTCAP(A1,B1,C1)")?.now).toMatch(
      /^IF\(AND\(A1="9①",B1="病院",C1=150\),\d+,NA\(\)\)$/,
    );
    const longest = one('SUBSIDY.INFO("9①","対象経費")')?.now ?? "";
    expect(longest.match(/"(?:[^"]|"")*"/g)?.every((text) => text.length <= 257)).toBe(true);
  });

  test("days left and state stay live in the as-of date", () => {
    expect(one('SUBSIDY.DAYSLEFT("9①",D1)')?.now).toBe("IF(ISNUMBER(D1),(46112-INT(D1)),NA())");
    expect(one('SUBSIDY.STATUS("9①",D1)')?.now).toBe(
      'IF(ISNUMBER(D1),IF(46112-INT(D1)<0,"受付終了",IF(46112-INT(D1)<=30,"締切間近","受付中")),NA())',
    );
  });
});

describe("spills", () => {
  const book = storedBook({
    予算: {
      ...place,
      D1: { f: 'SUBSIDY.BREAKDOWN("9①","病院",B5,150)', v: "入力", fills: "D1:F12", cm: "1" },
      D2: "制度",
      G1: { f: "COUNTA(_xlfn.ANCHORARRAY(D1))+COUNTA(_xlfn.ANCHORARRAY($D$1))", v: 72 },
      G2: { f: 'INDEX(SUBSIDY.BREAKDOWN("9①","病院",B5,150),3,2)', v: 5 },
      G3: { f: "SUM(_xlfn.ANCHORARRAY(H1))", v: 6 },
    },
    別: { A1: { f: "ROWS(_xlfn.ANCHORARRAY(予算!D1))", v: 12 } },
  });

  test("become values, and every reference to them is one to cells", () => {
    const { changes, treated } = planCopy(book, plain, functions);
    const own = changes.cells.get("予算");
    expect(own?.get("D1")).toEqual({ value: "入力" });
    expect(own?.get("G1")).toEqual({ formula: "COUNTA(D1:F12)+COUNTA($D$1:$F$12)", value: 72 });
    expect(own?.get("G2")).toEqual({ value: 5 });
    expect(own?.has("G3")).toBe(false);
    expect(changes.cells.get("別")?.get("A1")).toEqual({ formula: "ROWS(予算!D1:F12)", value: 12 });
    expect(treated.map(({ where, fate }) => `${where} ${fate}`)).toEqual([
      ...["D1 value", "G1 reference", "G2 value", "A1 reference"],
    ]);
  });
});

test("a spill of one cell is a spill: a reference to it becomes one to its cell", () => {
  const f = 'SUBSIDY.AMOUNTS("9①","病院",B5,150)';
  const book = storedBook({
    予算: {
      ...place,
      A4: { f, v: 1_086_000, fills: "A4", cm: "1" },
      A5: { f, v: 1_086_000, fills: "A5" },
      B4: { f: "SUM(_xlfn.ANCHORARRAY(A4))", v: 1_086_000 },
      C4: { f: "SUM(_xlfn.ANCHORARRAY($A$4))", v: 1_086_000 },
      D4: { f: "SUM(_xlfn.ANCHORARRAY(A5))", v: { error: "#REF!" } },
    },
  });
  for (const choices of [plain, values]) {
    const own = planCopy(book, choices, functions).changes.cells.get("予算");
    expect(own?.get("A4")).toEqual({ value: 1_086_000 });
    expect(own?.get("B4")).toEqual({ formula: "SUM(A4)", value: 1_086_000 });
    expect(own?.get("C4")).toEqual({ formula: "SUM($A$4)", value: 1_086_000 });
    expect(own?.has("D4")).toBe(false);
  }
});

test("references to a spill that only Excel can find are left alone and listed; without a spill of ours they are not", () => {
  const seeking = {
    G1: { f: 'COUNTA(INDIRECT("D"&1&"#"))', v: 9 },
    G2: { f: "SUM(_xlfn.ANCHORARRAY(OFFSET(D1,0,0)))", v: 4 },
    G3: { f: 'SUM(INDIRECT("D1"))', v: 4 },
  };
  const ours = { f: 'SUBSIDY.BREAKDOWN("9①","病院",B5,150)', v: "入力", fills: "D1:F12", cm: "1" };
  const { changes, treated } = planCopy(storedBook({ 予算: { D1: ours, ...seeking } }), values, functions);
  expect([...(changes.cells.get("予算")?.keys() ?? [])]).toEqual(["D1"]);
  expect(treated.slice(1)).toMatchObject([
    { where: "G1", fate: "kept", not: { why: "spill-reference" } },
    { where: "G2", fate: "kept", not: { why: "spill-reference" } },
  ]);
  expect(treatedIn(storedBook({ 予算: seeking }), values).size).toBe(0);
});

describe("hidden rows through a spill of another function", () => {
  const spill = { f: "_xlfn.SEQUENCE(3)", v: 1, fills: "A1:A3", cm: "1" };
  const choices = { ...values, emptiesHiddenCells: true };
  const list = {
    ...({ id: "list", place: "validation", sheet: "予算", where: "E1" } as const),
    formula: "_xlfn.ANCHORARRAY($A$1)",
  };

  test("the spill becomes values, and what is hidden of it is gone", () => {
    const book = storedBook({ 予算: { A1: spill, A2: 2, B2: 77, A3: 3 } }, { hiddenRows: [2] });
    const { changes, treated } = planCopy(book, choices, functions);
    const own = changes.cells.get("予算");
    expect(own?.get("A1")).toEqual({ value: 1 });
    expect(["A2", "B2"].map((cell) => own?.get(cell))).toEqual([{}, {}]);
    expect(treated).toMatchObject([{ where: "A1", fate: "value", was: "_xlfn.SEQUENCE(3)" }]);
  });

  test("what reads all of it stays as a value, and a list of choices reads its cells", () => {
    const book = storedBook(
      { 予算: { A1: spill, A2: 2, A3: 3, C1: { f: "ROWS(_xlfn.ANCHORARRAY(A1))", v: 3 } } },
      { hiddenRows: [2], loose: [list] },
    );
    const { cells, loose } = planCopy(book, choices, functions).changes;
    expect(cells.get("予算")?.get("C1")).toEqual({ value: 3 });
    expect([...loose.values()]).toEqual(["$A$1:$A$3"]);
  });

  test("with its first cell hidden, the others stay as values", () => {
    const book = storedBook({ 予算: { A1: spill, A2: 2, A3: 3 } }, { hiddenRows: [1], loose: [list] });
    const { cells, loose } = planCopy(book, choices, functions).changes;
    expect([...(cells.get("予算") ?? [])]).toEqual([["A1", {}]]);
    expect([...loose.values()]).toEqual(["$A$1:$A$3"]);
  });
});

test("names and formats are converted where their cells are known, and listed where they are not", () => {
  const name = (where: string, formula: string) => ({ id: where, place: "name" as const, where, formula });
  const found = treatedIn(
    storedBook(
      { 予算: place },
      {
        loose: [
          name("補助額", '_xldudf_SUBSIDY_AMOUNT("9①","病院",予算!$B$5,150)'),
          name("相対", '_xldudf_SUBSIDY_AMOUNT(予算!A1,"病院",予算!B5,150)'),
          { ...name("B1:B9", "_xldudf_SUBSIDY_COVERS(A1,$B$1)"), place: "conditional-format", sheet: "予算" },
        ],
      },
    ),
  );
  expect(found.get("補助額")).toMatchObject({ fate: "plain" });
  expect(found.get("相対")).toMatchObject({ fate: "kept" });
  expect(found.get("B1:B9")).toMatchObject({ fate: "kept", not: { why: "argument", text: "A1" } });
});

test("columns of a table: each row has its own condition", () => {
  const tables = [{ name: "表", area: "A4:B6", columns: ["制度", "費用"], headerRows: 1, totalsRows: 0 }];
  const f = 'SUBSIDY.AMOUNT(表[[#This Row],[制度]],"病院",表[[#This Row],[費用]],150)';
  const found = treatedIn(storedBook({ 予算: { A5: "9①", B5: 9, C5: { f, v: 1 } } }, { tables })).get("C5");
  expect(found?.now).toMatch(/^IF\(AND\(表\[\[#This Row\],\[制度\]\]="9①"\),/);
});

test("a values copy keeps no call of ours, in cells or names", () => {
  const book = storedBook({ 予算: { ...place, D1: { f: "ROUND(SUBSIDY.AMOUNT(A1,B1,B5,C1),0)", v: 7 } } });
  expect(planCopy(book, values, functions).changes.cells.get("予算")?.get("D1")).toEqual({ value: 7 });
});

test("what Excel had not worked out is told", () => {
  const book = storedBook({ 予算: { D1: { f: 'SUBSIDY.RATE("9①","病院",150)', v: { error: "#NAME?" } } } });
  expect(treatedIn(book, values).get("D1")).toMatchObject({ isUncalculated: true });
});
