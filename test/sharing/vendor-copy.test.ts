import type { CopyChoices } from "../../src/sharing/convert/copy-plan";
import { planCopy } from "../../src/sharing/convert/plan-copy";
import { storedBook } from "./book";
import { functions } from "./functions";

const values: CopyChoices = {
  ...{ form: "values", hidesMoney: false, emptiedSheets: new Set() },
  ...{
    emptiesHiddenCells: false,
    freezesOtherBooks: false,
    freezesPivots: false,
    freezesConnections: false,
    freezesLinks: false,
  },
};
const vendor: CopyChoices = { ...values, hidesMoney: true };
const place = { A1: "9①", B1: "病院", C1: 150, B5: 3_000_000 };

describe("a vendor's copy", () => {
  const book = storedBook({
    予算: {
      ...place,
      D1: { f: "SUBSIDY.GRANTCAP(A1,B1,C1)", v: 1_086_000 },
      D2: { f: "B5-D1", v: 1_914_000 },
      D3: { f: "SUM(D1:D2)", v: 3_000_000 },
      D4: { f: "SUBSIDY.DEADLINE(A1)", v: 46_112 },
      D5: { f: "B5*2", v: 6_000_000 },
    },
    別: { A1: { f: "予算!D3", v: 3_000_000 } },
  });

  test("shows no caps and nothing that is worked out from them, at any distance", () => {
    const { changes, treated } = planCopy(book, vendor, functions);
    const own = changes.cells.get("予算");
    expect(["D1", "D2", "D3"].map((cell) => own?.get(cell))).toEqual([{}, {}, {}]);
    expect(changes.cells.get("別")?.get("A1")).toEqual({});
    expect(own?.get("D4")).toEqual({ value: 46_112 });
    expect(own?.has("D5")).toBe(false);
    expect(treated.filter(({ fate }) => fate === "emptied").map(({ where }) => where)).toEqual([
      ...["D1", "D2", "D3", "A1"],
    ]);
  });

  const cap = { f: "SUBSIDY.GRANTCAP(A1,B1,C1)", v: 1_086_000 };
  const name = (where: string, formula: string) => ({ id: where, place: "name" as const, where, formula });
  const loose = [
    name("上限", "予算!$D$1"),
    name("上限の倍", "予算!$D$1*2"),
    name("その和", "上限の倍+1"),
    name("補助", '_xldudf_SUBSIDY_AMOUNT("9①","病院",予算!$B$5,150)'),
    name("YEN2026", "予算!$D$1"),
    name("YEN2027", "予算!$D$2"),
    name("自", "!$D$1"),
    name("列の和", "SUM(予算:別!$D$1)"),
    name("事業費", "予算!$B$5*2"),
    name("輪", "輪+1"),
  ];
  const hidden = (f: string) => {
    const tables = [
      { name: "表1", area: "A10:B11", columns: ["費用", "補助"], headerRows: 1, totalsRows: 0 },
      { name: "表2", area: "F10:G11", columns: ["費用", "補助"], headerRows: 1, totalsRows: 0 },
    ];
    const cells = { ...place, D1: cap, A11: 3_000_000, B11: cap, F11: 1, G11: 2, Z9: { f, v: 1 } };
    const found = planCopy(storedBook({ 予算: cells }, { tables, loose }), vendor, functions);
    return found.changes.cells.get("予算")?.get("Z9");
  };

  test.each([
    ...["上限の倍", "上限の倍+0", "SUM(上限,1)", "その和", "補助+1", "ROUND(予算!補助,0)"],
    ...["SUM(表1[補助])", "SUM(表1[[#Data],[補助]])", "SUM(表1[])", "SUM(表1[[費用]:[補助]])", "SUM(表1)"],
    ...["SUM(表1[#All])", "SUM(表1[補助]:表1[費用])", "SUM('予算:別'!D1)", "表1[[#This Row],[補助]]"],
    ...["SUM(予算:別!D1)", "SUM(予算:別!$D$1:$D$2)", "YEN2026", "SUM(YEN2026:YEN2027)", "自"],
    ...["SUM(C1:C1:E5)", 'EVALUATE("予算!D1")', "列の和"],
    ...['INDIRECT("D"&1)', "OFFSET(B5,-4,2)", "SUM(B5:OFFSET(B5,0,2))", "_xlfn.ANCHORARRAY(D1)"],
  ])("shows nothing of %s", (formula) => {
    expect(hidden(formula)).toEqual({});
  });

  test.each([
    "事業費+1",
    "SUM(表2[])",
    "SUM(表2)",
    "SUM(表1[費用])",
    "B5*2",
    "輪",
    '"OFFSET("&B5',
    "無い名前",
  ])("keeps %s, which reads no money", (formula) => {
    expect(hidden(formula)).toBeUndefined();
  });

  test("without money in the workbook, INDIRECT stays", () => {
    const book = storedBook({ 予算: { ...place, Z9: { f: 'INDIRECT("B5")', v: 1 } } });
    expect(planCopy(book, vendor, functions).treated).toEqual([]);
  });

  test("hidden sheets and rows are emptied; what was taken from them stays as a value", () => {
    const choices = { ...values, emptiedSheets: new Set(["別"]), emptiesHiddenCells: true };
    const hidden = storedBook(
      { 予算: { A1: 5, A2: { f: "A1+別!A1", v: 12 }, A3: { f: "A2", v: 12 } }, 別: { A1: 7 } },
      { hiddenRows: [1] },
    );
    const { changes } = planCopy(hidden, choices, functions);
    expect(changes.cells.get("別")?.get("A1")).toEqual({});
    expect(changes.cells.get("予算")?.get("A1")).toEqual({});
    expect(changes.cells.get("予算")?.get("A2")).toEqual({ value: 12 });
    expect(changes.cells.get("予算")?.has("A3")).toBe(false);
  });
});

describe("what is worked out from internal sheets", () => {
  const cells = {
    B1: { f: "見積比較!D9*1.1", v: 528_000 },
    B2: { f: "SUM(B1,B9)", v: 528_000 },
    B3: { f: "見積比較!Z99", v: 0 },
    B4: { f: "採用額", v: 480_000 },
    B5: { f: "名簿!A1", v: "中央病院" },
    B6: { f: "B9*2", v: 2 },
    B9: 1,
  };
  const loose = [{ id: "n", place: "name" as const, where: "採用額", formula: "見積比較!$D$9" }];
  const sheets = { 予算: cells, 見積比較: { D9: 480_000 }, 名簿: { A1: "中央病院" } };
  const choices = { ...values, emptiedSheets: new Set(["見積比較", "名簿"]) };
  const copied = (more: Partial<CopyChoices>, extra: typeof cells | object = {}) =>
    planCopy(
      storedBook({ ...sheets, 予算: { ...cells, ...extra } }, { loose }),
      { ...choices, ...more },
      functions,
    );

  test("goes at any distance, by names and from their blank cells; what hidden sheets gave stays as a value", () => {
    const { changes, treated } = copied({ internalSheets: new Set(["見積比較"]) });
    const own = changes.cells.get("予算");
    expect(["B1", "B2", "B3", "B4"].map((cell) => own?.get(cell))).toEqual([{}, {}, {}, {}]);
    expect(own?.get("B5")).toEqual({ value: "中央病院" });
    expect(["B6", "B9"].map((cell) => own?.has(cell))).toEqual([false, false]);
    expect(treated.flatMap(({ where, fate }) => (fate === "emptied" ? [where] : [])).sort()).toEqual([
      ...["B1", "B2", "B3", "B4"],
    ]);
  });

  test("goes where only Excel can find the cells", () => {
    const unseen = { B7: { f: 'INDIRECT("見積"&"比較!D9")', v: 480_000 } };
    const { changes } = copied({ internalSheets: new Set(["見積比較"]) }, unseen);
    expect(changes.cells.get("予算")?.get("B7")).toEqual({});
  });

  test.each(["OFFSET(B9,0,0)", "SUM(B9:INDEX(B:B,9))", "SUM(B9:OFFSET(B9,0,0))", "1*全行"])(
    "%s stays: it never leaves the sheets that it names",
    (f) => {
      const rows = { id: "r", place: "name" as const, where: "全行", formula: "名簿!$9:$9" };
      const kept = storedBook({ ...sheets, 別: { A1: { f, v: 1 }, B9: 1 } }, { loose: [...loose, rows] });
      const { changes } = planCopy(
        kept,
        { ...choices, internalSheets: new Set(["見積比較"]), emptiedSheets: new Set(["見積比較"]) },
        functions,
      );
      expect(changes.cells.get("別")).toBeUndefined();
    },
  );

  test.each([
    "OFFSET(見積比較!A1,8,3)",
    "SUM(見積比較!A1:INDEX(見積比較!D:D,9))",
    "SUM('予算:名簿'!D9)",
    "SUM(見積比較:名簿!D9)",
    ...["見積・甲!D9", "①見積!D9", "見積（案）!D9", "'無い'!D9"],
  ])("%s goes", (f) => {
    const { changes } = copied({ internalSheets: new Set(["見積比較"]) }, { B7: { f, v: 480_000 } });
    expect(changes.cells.get("予算")?.get("B7")).toEqual({});
  });

  test("goes by way of a hidden sheet, with its spill, and with a table's formula and a rule that reckon with it", () => {
    const between = {
      ...sheets,
      名簿: { A1: { f: "見積比較!D9", v: 480_000 } },
      別: { A1: { f: "名簿!A1*{1;2}", v: 480_000, fills: "A1:A2" }, A2: 960_000 },
    };
    const rules = [
      {
        id: "c",
        place: "conditional-format" as const,
        where: "B2:B9",
        sheet: "別",
        formula: "B2>見積比較!$D$9*1.1",
      },
      ...[
        ["n", "C2>見積比較!$D$9*係数*1.137"],
        ["s", "C2>SUM(見積比較:名簿!$D$9)*1.137"],
        ["i", 'C2>INDIRECT("見積比較!D9")*1.137'],
      ].map(([id = "", formula = ""]) => ({
        ...{ id, place: "conditional-format" as const, where: "C2", sheet: "別", formula },
      })),
      { id: "j", place: "validation" as const, where: "C5", sheet: "別", formula: "INDIRECT($C$9)" },
      { id: "係数", place: "name" as const, where: "係数", formula: "1.1" },
      { id: "t", place: "table" as const, where: "表1", sheet: "別", formula: "見積比較!$D$9*1.15" },
      { id: "k", place: "validation" as const, where: "B2", sheet: "別", formula: "名簿!$A$1:$A$3" },
    ];
    const { changes } = planCopy(
      storedBook(between, { loose: rules }),
      { ...choices, internalSheets: new Set(["見積比較"]) },
      functions,
    );
    expect([...(changes.cells.get("別") ?? [])]).toEqual([
      ["A1", {}],
      ["A2", {}],
    ]);
    expect([...changes.loose]).toEqual([
      ["c", "NA()"],
      ["n", "NA()"],
      ["s", "NA()"],
      ["i", "NA()"],
      ["t", "NA()"],
    ]);
  });

  test("stays as a value where the sheets are only hidden ones", () => {
    const own = copied({}).changes.cells.get("予算");
    expect(own?.get("B1")).toEqual({ value: 528_000 });
    expect(own?.has("B2")).toBe(false);
  });
});
