import { asOfBlock, factsBlock, formulaBlock, lineBlock, listBlock } from "../../src/sheets/blocks";
import { succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook } from "./harness/workbook";
import { lineWords, listWords } from "./harness/words";

afterEach(closeWorkbooks);

const yen = '#,##0;"△ "#,##0';
const all = { rate: true, grantCap: true, deadline: true };
const asOf = { reference: "基準日" };

test("a formula goes to its cell with its number format, in two round trips", async () => {
  const { actions, read, wire, sheet } = await openWorkbook();
  const block = formulaBlock({ id: "AMOUNT", arguments: ["9①", "病院", 4_000_000, 150] });
  wire.reset();
  const seen = succeeded(await actions.preview({ sheet, row: 1, column: 1 }, block));
  expect(wire.syncs).toBe(1);
  expect(seen).toMatchObject({ address: "Sheet1!B2", filled: [], obstacles: [] });
  wire.reset();
  const { address } = succeeded(await actions.apply(seen, { overwrite: false }));
  expect(wire.syncs).toBe(2);
  expect(address).toBe("Sheet1!B2");
  expect(await read("B2")).toEqual({
    values: [[1_086_000]],
    formulas: [['=SUBSIDY.AMOUNT("9①","病院",4000000,150)']],
    formats: [[yen]],
    text: [["1,086,000"]],
  });
});

test("a whole line stands under its headings, stays empty until the cost is typed, and then computes", async () => {
  const { actions, read, put, wire, sheet } = await openWorkbook();
  const asOfSeen = succeeded(
    await actions.preview(
      { sheet, row: 0, column: 0 },
      asOfBlock({ label: "基準日", name: "基準日", day: 46_000 }),
    ),
  );
  succeeded(await actions.apply(asOfSeen, { overwrite: false }));
  const line = { programme: "9①", facility: "病院", beds: 150, asOf, states: all };
  const block = lineBlock(line, lineWords.ja, { headings: true });
  const seen = succeeded(await actions.preview({ sheet, row: 2, column: 1 }, block));
  expect(seen.address).toBe("Sheet1!B3:I4");
  wire.reset();
  succeeded(await actions.apply(seen, { overwrite: false }));
  expect(wire.syncs).toBe(2);
  const { values, formulas, formats } = await read("B3:I4");
  expect(values).toEqual([
    ["制度", "対象経費", "補助率", "補助限度額", "補助見込額（試算）", "自己負担額", "申請期限", "残り日数"],
    ["9①", "", 1 / 3, 1_086_000, "", "", 46_112, 112],
  ]);
  expect(formulas[1]).toEqual([
    "9①",
    "",
    '=SUBSIDY.RATE(B4,"病院",150)',
    '=SUBSIDY.GRANTCAP(B4,"病院",150)',
    '=IF(C4="","",SUBSIDY.AMOUNT(B4,"病院",C4,150))',
    '=IF(C4="","",SUBSIDY.OWNCOST(B4,"病院",C4,150))',
    "=SUBSIDY.DEADLINE(B4)",
    "=SUBSIDY.DAYSLEFT(B4,基準日)",
  ]);
  expect(formats[1]).toEqual(["@", yen, "# ??/??", yen, yen, yen, "yyyy/mm/dd", '0;"△ "0']);
  await put("C4", [[4_000_000]]);
  expect((await read("F4:G4")).values).toEqual([[1_086_000, 2_914_000]]);
});

test("an English line takes its cost from cells and shows a dash for what the list does not state", async () => {
  const { actions, read, put, sheet } = await openWorkbook();
  await put("A1:A3", [[14_000], [14_000], [9_000]]);
  const line = {
    ...{
      programme: "8",
      facility: "hospital",
      asOf: { reference: "$K$1" },
      cost: { reference: "$A$1:$A$3" },
    },
    states: { rate: false, grantCap: true, deadline: false },
  };
  const block = lineBlock(line, lineWords.en, { headings: false });
  const seen = succeeded(await actions.preview({ sheet, row: 4, column: 0 }, block));
  succeeded(await actions.apply(seen, { overwrite: false }));
  const { values, formulas } = await read("A5:H5");
  expect(values).toEqual([["8", 37_000, "–", 21_000, 18_500, 18_500, "–", "–"]]);
  expect(formulas[0]?.[1]).toBe("=SUM($A$1:$A$3)");
  expect(formulas[0]?.[4]).toBe('=IF(B5="","",SUBSIDY.AMOUNT(A5,"hospital",$A$1:$A$3))');
});

test("the list stands as a table of live figures", async () => {
  const { actions, read, put, sheet } = await openWorkbook();
  await put("A1", [[46_000]]);
  const states = { ...all, largest: true };
  const programmes = [
    { programme: "9①", name: "電子処方箋管理サービスの導入", body: "支払基金", states },
    { programme: "13", name: "院内システム", body: "県", states: { ...states, rate: false } },
  ];
  const asked = { facility: "病院", beds: 150, asOf: { reference: "$A$1" }, language: "en" } as const;
  const block = listBlock(programmes, asked, listWords.en);
  const seen = succeeded(await actions.preview({ sheet, row: 2, column: 0 }, block));
  succeeded(await actions.apply(seen, { overwrite: false }));
  const { values } = await read("A3:I5");
  expect(values[0]).toEqual(Object.values(listWords.en).slice(0, 9));
  expect(values[1]?.slice(3)).toEqual([1 / 3, 1_086_000, 1_086_000, 46_112, 112, "open"]);
  expect(values[2]?.[3]).toBe("–");
});

test("a block of facts answers one programme's fields live", async () => {
  const { actions, read, sheet } = await openWorkbook();
  const block = factsBlock({ label: "制度", canonical: "9①" }, [
    { label: "略称", id: "INFO", arguments: ["略称"] },
    { label: "申請期限", id: "DEADLINE" },
    { label: "完了", id: "DEADLINE", arguments: ["completion"] },
    { label: "補助率", id: "RATE", arguments: ["病院", 150] },
  ]);
  const seen = succeeded(await actions.preview({ sheet, row: 9, column: 2 }, block));
  succeeded(await actions.apply(seen, { overwrite: false }));
  const { values, formulas, formats } = await read("C10:D14");
  expect(formulas.map(([, formula]) => formula)).toEqual([
    "9①",
    '=SUBSIDY.INFO(D10,"略称")',
    "=SUBSIDY.DEADLINE(D10)",
    '=SUBSIDY.DEADLINE(D10,"completion")',
    '=SUBSIDY.RATE(D10,"病院",150)',
  ]);
  expect(values.slice(2)).toEqual([
    ["申請期限", 46_112],
    ["完了", 45_930],
    ["補助率", 1 / 3],
  ]);
  expect(formats.map(([, format]) => format)).toEqual([
    "@",
    "General",
    "yyyy/mm/dd",
    "yyyy/mm/dd",
    "# ??/??",
  ]);
});

test("headings are drawn bold and shaded, and columns only grow", async () => {
  const { actions, excel, sheet } = await openWorkbook();
  await excel((_, first) => {
    first.getRange("B:B").format.columnWidth = 300;
    first.getRange("C:C").format.columnWidth = 20;
  });
  const line = { programme: "9①", facility: "病院", beds: 150, asOf, states: all };
  const block = lineBlock(line, lineWords.ja, { headings: true });
  const seen = succeeded(await actions.preview({ sheet, row: 0, column: 1 }, block));
  succeeded(await actions.apply(seen, { overwrite: false }));
  await excel(async (context, first) => {
    const head = first.getRange("B1").format;
    const line = first.getRange("B2").format;
    const widths = ["B:B", "C:C"].map((column) => first.getRange(column).format);
    [head, line].forEach((format) => format.load("font/bold,fill/color,horizontalAlignment,wrapText"));
    widths.forEach((format) => format.load("columnWidth"));
    await context.sync();
    expect(head).toMatchObject({ font: { bold: true }, fill: { color: "#E6EFEA" } });
    expect([head.horizontalAlignment, head.wrapText]).toEqual(["Center", true]);
    expect(line).toMatchObject({ font: { bold: false }, fill: { color: "#FFFFFF" } });
    expect(widths[0]?.columnWidth).toBeCloseTo(300, 0);
    expect(widths[1]?.columnWidth).toBeCloseTo(87.75, 0);
  });
});

test("a formula that spills reserves the cells it fills and gives each column its format", async () => {
  const { actions, read, put, sheet } = await openWorkbook();
  await put("D3", [["x"]]);
  const answer = { height: 3, width: 1 };
  const block = formulaBlock({ id: "COSTFOR", arguments: ["8", "病院", 21_000], answer });
  const blocked = succeeded(await actions.preview({ sheet, row: 0, column: 3 }, block));
  expect(blocked.filled).toEqual([{ cell: "D3", shown: "x" }]);
  const seen = succeeded(await actions.preview({ sheet, row: 0, column: 0 }, block));
  succeeded(await actions.apply(seen, { overwrite: false }));
  const { values, formats } = await read("A1:A3");
  expect(values).toEqual([[13_999], [13_999], [13_999]]);
  expect(formats).toEqual([[yen], [yen], [yen]]);
});

test("cells that were formatted as text take a formula all the same", async () => {
  const { actions, read, put, sheet } = await openWorkbook();
  await put("A1", [[""]], "@");
  const block = formulaBlock({ id: "COVERS", arguments: ["12", "病院"] });
  const seen = succeeded(await actions.preview({ sheet, row: 0, column: 0 }, block));
  succeeded(await actions.apply(seen, { overwrite: false }));
  expect(await read("A1")).toMatchObject({ values: [[true]], formats: [["General"]] });
});

test("the insertion begins at the active cell, wherever it is", async () => {
  const { actions, excel } = await openWorkbook();
  const id = await excel(async (context) => {
    const second = context.workbook.worksheets.add("予算 '25");
    second.getRange("C5:D9").select();
    second.load("id");
    await context.sync();
    return second.id;
  });
  expect(succeeded(await actions.activeCell())).toEqual({
    ...{ address: "'予算 ''25'!C5", row: 4, column: 2 },
    ...{ sheet: id, sheetName: "予算 '25" },
  });
});
