import type { LooseFormula, StoredBook } from "../../src/sheets/stored-book";
import { examine, restore } from "../../src/taskpane/sharing/files";
import { internalInView } from "../../src/taskpane/sharing/internal-sheets";
import { openOwnPackage } from "../../src/xlsx/read";
import { readListing } from "../../src/xlsx/read/read-package";
import { answer, lineKey, requestOf } from "../quotes/made";
import { packageFaults, whereReadable } from "../xlsx/sound-package";
import { type Short, storedBook } from "./book";
import { copyWithout, kindsFound } from "./copies";
import { evidenceIn } from "./evidence-of";
import { hiddenSheetBook, secrets } from "./hidden-sheet-book";
import {
  comparisonCells,
  comparisonInView,
  entrySheets,
  smallSheets,
  tableHead,
  templateCells,
  vendorMark,
} from "./internal-sheet-book";

const found = (sheets: Parameters<typeof storedBook>[0], loose: readonly LooseFormula[] = []) =>
  internalInView(storedBook(sheets, { loose }));
const sheetsIn = (bytes: Uint8Array): string[] =>
  readListing(openOwnPackage(bytes)).sheets.map(({ name, visibility }) => `${name} ${visibility}`);

describe.each(["ja", "en"] as const)("in %s, found whatever it is called by now", (language) => {
  test("a comparison of quotes by a vendor's mark, wherever that stands, and by its note", async () => {
    const cells = await comparisonCells(language);
    const { A2: note = "", ...rest } = cells;
    expect(found({ 業者: rest, 控: { B9: note }, 予算: { A1: "品名" } })).toEqual(["業者", "控"]);
  });

  test("a vendor's reply that was copied in, and a request, which has a vendor's name and code", async () => {
    const request = await requestOf({ language });
    const sent = await answer(request, []);
    const priced = await answer(request, [[lineKey(request, 3), "price", 1_001]]);
    const named = (name: string, { sheets }: StoredBook) => sheets.map((sheet) => ({ ...sheet, name }));
    const all = [...named("控", priced), ...named("依頼", sent)];
    expect(internalInView({ ...sent, sheets: all })).toEqual(["控", "依頼"]);
  });

  test("the comparison among the templates, by its note alone", () => {
    expect(found({ 比べ: templateCells(language) })).toEqual(["比べ"]);
  });

  test("the entry form by any of its tables, where rows and columns have come before it", () => {
    const tables = entrySheets(language).flatMap((sheet) => sheet.tables);
    const sheets = Object.fromEntries(tables.map((table) => [`表${table.id}`, tableHead(table)]));
    expect(found({ ...sheets, 予算: {} })).toEqual(Object.keys(sheets));
    expect(tables).toHaveLength(19);
  });
});

test("what only looks like them is left alone: names of sheets, headings with a mark, keys of rows", async () => {
  const line = (await vendorMark()).replace(/-V1$/, "-01");
  const others: Readonly<Record<string, Readonly<Record<string, Short>>>> = {
    "見積比較 Q3F2A9C01B7": { A1: "見積", A2: `No.${line}`, A3: "業者には渡しません" },
    制度入力シート: { A1: "■ 品目", B1: "server", A2: "cases" },
    依頼: { A1: "REQ", C1: line.slice(0, 11), A2: `${line}-V1`, A3: 480_000 },
  };
  expect(found(others)).toEqual([]);
});

describe("the sheet of choices, which bears no mark", () => {
  const [first] = entrySheets("ja").flatMap((sheet) => sheet.tables);
  if (!first) throw new Error("no table");
  const rule = (sheet: string, formula: string): LooseFormula => ({
    ...{ id: formula, place: "validation", where: "C8", sheet, formula },
  });
  const sheets = {
    様式: tableHead(first),
    選ぶ: { A1: "hospital（病院）" },
    単価: { A1: 1 },
    品名: { A1: "端末" },
  };

  test("is found by the form's drop-downs, which follow its name", () => {
    const rules = [rule("様式", "'選ぶ'!$A$1:$A$8"), rule("様式", "単価!$A$1"), rule("単価", "品名!$A$1")];
    expect(found(sheets, rules)).toEqual(["様式", "選ぶ"]);
  });

  test("is none where no form reads it", () => {
    expect(found({ ...sheets, 様式: {} }, [rule("様式", "'選ぶ'!$A$1:$A$8")])).toEqual([]);
  });
});

test("a comparison in view is listed by its name; one that is hidden is listed as such alone", async () => {
  const bytes = await comparisonInView();
  const kinds = examine(bytes);
  expect(kinds.ok && kinds.value.findings.find(({ kind }) => kind === "internal-sheets")).toEqual({
    ...{ kind: "internal-sheets", count: 1, places: ["控え"], isRemovable: true },
  });
  const file = openOwnPackage(bytes);
  const listed = file.text("xl/workbook.xml").replace(`name="控え"`, `name="控え" state="hidden"`);
  file.setText("xl/workbook.xml", listed);
  expect(kindsFound(file.bytes()).filter((kind) => /sheets/.test(kind))).toEqual(["hidden-sheets 2"]);
});

const ofChartSheet = ["グラフ用シートの秘密", "図だけ"];
const told = [...secrets.filter((word) => !ofChartSheet.includes(word)), "乙情報", "487654"];

test("no byte of the copy tells a vendor's price or name or anything else of it; other hidden sheets stay", async () => {
  const original = await comparisonInView();
  expect(told.filter((word) => whereReadable(original, word).length === 0)).toEqual([]);
  const { evidence } = evidenceIn("ja");
  for (const more of [{}, { keepsOriginals: true }, { evidence }]) {
    const { bytes } = copyWithout(original, more, "internal-sheets");
    expect(told.flatMap((word) => whereReadable(bytes, word))).toEqual([]);
    expect(packageFaults(bytes)).toEqual([]);
    expect(sheetsIn(bytes).slice(0, 2)).toEqual(["見積 visible", "Sheet2 hidden"]);
    expect(whereReadable(bytes, "グラフ用シートの秘密")).toEqual(["xl/charts/chart2.xml"]);
  }
});

test("what other sheets took from it goes as well, and stays away when the copy is turned back", async () => {
  const { bytes, treated } = copyWithout(
    await comparisonInView(),
    { keepsOriginals: true },
    "internal-sheets",
  );
  expect(
    treated.filter(({ sheet }) => sheet === "見積").map(({ where, fate }) => `${where} ${fate}`),
  ).toEqual([...["B1 emptied", "C1 emptied", "D1 emptied"]]);
  expect(treated.map(({ sheet }) => sheet)).toContain("控え");
  const back = restore(bytes);
  if (!back.ok || !back.value) throw new Error("not turned back");
  expect(openOwnPackage(back.value.bytes).text("xl/worksheets/sheet1.xml")).not.toContain("<f>");
});

test("hidden, it goes with the hidden sheets, and what other sheets took from it as well", async () => {
  const file = openOwnPackage(await comparisonInView());
  const listed = file.text("xl/workbook.xml").replace(`name="控え"`, `name="控え" state="hidden"`);
  file.setText("xl/workbook.xml", listed);
  const { treated } = copyWithout(file.bytes(), "hidden-sheets");
  expect(treated.flatMap(({ sheet, where, fate }) => (sheet === "見積" ? [`${where} ${fate}`] : []))).toEqual(
    ["B1 emptied", "C1 emptied", "D1 emptied"],
  );
  const unmarked = copyWithout(hiddenSheetBook(), "hidden-sheets").treated;
  expect(
    unmarked.flatMap(({ sheet, where, fate }) => (sheet === "見積" ? [`${where} ${fate}`] : [])),
  ).toEqual(["B1 value", "C1 value", "D1 value"]);
});

test("where hidden sheets alone go it stays as it is, in view", async () => {
  const { bytes } = copyWithout(await comparisonInView(), "hidden-sheets");
  expect(sheetsIn(bytes)).toEqual(["見積 visible", "控え visible", "Sheet3 very-hidden"]);
  expect(whereReadable(bytes, "487654")).toEqual(["xl/worksheets/sheet2.xml"]);
});

describe("Excel opens no workbook without a sheet in view, nor with one that is hidden", () => {
  const views = (active: string): string => `<bookViews><workbookView${active} firstSheet="0"/></bookViews>`;
  const workbookOf = (bytes: Uint8Array): string => openOwnPackage(bytes).text("xl/workbook.xml");

  test("of internal sheets alone the first stays in view, empty", async () => {
    const { bytes } = copyWithout(await smallSheets(["一", "二"]), "internal-sheets");
    expect(sheetsIn(bytes)).toEqual(["Sheet1 visible", "Sheet2 hidden"]);
    expect(whereReadable(bytes, await vendorMark())).toEqual([]);
  });

  test.each([
    ["", `activeTab="2"`],
    [` activeTab="1"`, `activeTab="2"`],
    [` activeTab="3"`, `activeTab="3"`],
  ])("opened at%s it opens at %s", async (before, after) => {
    const book = await smallSheets(["一", "二", "三", "四"], { views: views(before) });
    const { bytes } = copyWithout(book, "internal-sheets");
    expect(sheetsIn(bytes)).toEqual(["Sheet1 hidden", "Sheet2 hidden", "三 visible", "四 visible"]);
    expect(workbookOf(bytes).match(/activeTab="\d"/g)).toEqual([after]);
  });
});

test("with macros that stay its name stays, which is listed before; it is emptied and hidden all the same", async () => {
  const file = openOwnPackage(await comparisonInView());
  file.setText("xl/vbaProject.bin", "macros");
  const list = "xl/_rels/workbook.xml.rels";
  const relation = `<Relationship Id="rId9" Type="x/vbaProject" Target="vbaProject.bin"/>`;
  file.setText(list, file.text(list).replace("</Relationships>", `${relation}</Relationships>`));
  const seen = examine(file.bytes());
  expect(seen.ok && seen.value.findings.find(({ kind }) => kind === "hidden-sheet-names")?.places).toEqual([
    ...["図だけ", "控え"],
  ]);
  const { bytes } = copyWithout(file.bytes(), "internal-sheets");
  expect(sheetsIn(bytes)).toEqual(["見積 visible", "控え hidden"]);
  expect(["乙情報", "487654"].flatMap((word) => whereReadable(bytes, word))).toEqual([]);
});

test("a name of it that a rule of another sheet needs is listed as what stays", async () => {
  const file = openOwnPackage(await comparisonInView());
  const rule = `<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>名前の秘密</formula1></dataValidation></dataValidations><drawing`;
  const sheet = "xl/worksheets/sheet1.xml";
  file.setText(sheet, file.text(sheet).replace("<drawing", rule));
  expect(kindsFound(await comparisonInView()).join(" ")).not.toContain("hidden-names");
  expect(kindsFound(file.bytes())).toContain("hidden-names 1");
});
