import { isLocked } from "../../src/sheets/locks";
import { requestBook } from "../../src/quotes/request-sheet";
import { makeRequest } from "../../src/quotes/make-request";
import { readRequests, requestsText } from "../../src/quotes/request";
import { openOwnPackage } from "../../src/xlsx/read";
import { describedFacts, hiddenByMerging } from "../templates/writers/facts";
import { fileFacts } from "../templates/writers/read-file";
import { answeredBook, draft, fileOf, requestOf, soundAnswer, stored, valuesOf, vendorOf } from "./made";

const sheetOf = (book: ReturnType<typeof requestBook>) => {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

/** Contents of a sheet, row by row, from its cells. */
function rowsOf(book: ReturnType<typeof requestBook>): Record<number, string> {
  const rows: Record<number, string[]> = {};
  const { cells } = sheetOf(book);
  for (const [name, { value, formula, input }] of Object.entries(cells)) {
    const row = Number(name.replace(/\D/gu, ""));
    if (row < 3) continue;
    (rows[row] ??= []).push(
      `${name.replace(/\d/gu, "")}:${input ? "□" : ""}${String(formula ?? value ?? "")}`,
    );
  }
  return Object.fromEntries(Object.entries(rows).map(([row, all]) => [row, all.sort().join(" | ")]));
}

test("the file's cells are those that were written down by hand", async () => {
  const request = await requestOf({ lines: draft.lines.slice(0, 1), vendors: ["甲システム（株）"] });
  expect(rowsOf(requestBook(request, vendorOf(request)))).toEqual({
    3: "A:REQ | B:依頼番号 | C:Q3F2A9C01B7",
    4: "A:EDITION | B:制度一覧の版 | C:2025-10-02 #0123456789ab",
    5: `A:CHECK | B:照合コード | C:${vendorOf(request).check}`,
    6: "A:FROM | B:依頼元 | C:みなと中央病院",
    7: "A:TO | B:宛先 | C:甲システム（株）",
    8: "A:ASKED | B:依頼日 | C:45986",
    9: "A:UNTIL | B:必要な有効期限 | C:46112",
    10: "A:NUMBER | B:見積書番号 | C:□",
    11: "A:QUOTED | B:見積日 | C:□",
    12: "A:VALID | B:見積の有効期限 | C:□",
    13: "A:BASIS | B:単価の税区分 | C:□",
    15: "A:HEAD | B:品名・仕様 | C:数量 | D:単位 | E:単価（円） | F:税率（%） | G:金額（円） | H:備考・内訳",
    16: 'A:Q3F2A9C01B7-01 | B:電子処方箋 初期導入 | C:1 | D:式 | E:□ | F:10 | G:=IF(OR(C16="",E16=""),"",C16*E16) | H:□',
    17: 'A:X10-1 | B:□ | C:□ | D:□ | E:□ | F:10 | G:=IF(OR(C17="",E17=""),"",C17*E17) | H:□',
    18: 'A:X10-2 | B:□ | C:□ | D:□ | E:□ | F:10 | G:=IF(OR(C18="",E18=""),"",C18*E18) | H:□',
    19: 'A:X10-3 | B:□ | C:□ | D:□ | E:□ | F:10 | G:=IF(OR(C19="",E19=""),"",C19*E19) | H:□',
    20: 'A:X0-1 | B:□ | C:□ | D:□ | E:□ | F:0 | G:=IF(OR(C20="",E20=""),"",C20*E20) | H:□',
    21: 'A:X0-2 | B:□ | C:□ | D:□ | E:□ | F:0 | G:=IF(OR(C21="",E21=""),"",C21*E21) | H:□',
    22: 'A:D10-1 | B:出精値引き | C:1 | D:式 | E:□ | F:10 | G:=IF(OR(C22="",E22=""),"",C22*E22) | H:□',
    23: 'A:D10-2 | B:出精値引き | C:1 | D:式 | E:□ | F:10 | G:=IF(OR(C23="",E23=""),"",C23*E23) | H:□',
    24: 'A:S10 | B:小計（10%対象） | G:=IF(COUNT(E16:E23)=0,"",SUMIFS(G16:G23,F16:F23,10))',
    25: 'A:T10 | B:消費税（10%、切捨て1回） | G:=IF(OR(G24="",$C$13=""),"",ROUNDDOWN(IF($C$13="税込",G24*10/110,G24*10/100),0))',
    26: 'A:S0 | B:小計（対象外・非課税） | G:=IF(COUNT(E16:E23)=0,"",SUMIFS(G16:G23,F16:F23,0))',
    27: "A:ADJ | B:端数調整 | G:□",
    28: 'A:NET | B:合計（税抜） | G:=IF(G25="","",G24+G26-IF($C$13="税込",G25,0))',
    29: 'A:TAX | B:消費税合計 | G:=IF(G25="","",G25)',
    30: 'A:GROSS | B:合計（税込） | G:=IF(G25="","",G28+G29+N(G27)) | H:=IF(1-COUNT(E16:E16)>0,"単価の未記入："&(1-COUNT(E16:E16)),"")',
    31: 'A:OWN | B:貴社見積書の合計（税込） | G:□ | H:=IF(OR(G31="",G30=""),"",IF(G31=G30,"一致","差（円） "&(G31-G30)))',
    32: 'A:M1 | B:保守料（月額） | C:60 | D:か月 | E:□ | F:10 | G:=IF(OR(C32="",E32=""),"",C32*E32) | H:□',
    33: 'A:M2 | B:利用料（月額） | C:60 | D:か月 | E:□ | F:10 | G:=IF(OR(C33="",E33=""),"",C33*E33) | H:□',
    34: 'A:M3 | B:その他の月額費用 | C:60 | D:か月 | E:□ | F:10 | G:=IF(OR(C34="",E34=""),"",C34*E34) | H:□',
    35: 'A:RUN | B:5年間の保守・利用料（税込） | G:=IF(OR(COUNT(E32:E33)<2,$C$13=""),"",SUM(G32:G34)+IF($C$13="税込",0,ROUNDDOWN(SUM(G32:G34)*10/100,0)))',
    36: 'A:WHOLE | B:5年間の総額（税込） | G:=IF(OR(G30="",G35=""),"",G30+G35)',
    37: "A:NOTE | B:備考 | H:□",
  });
});

test.each(["ja", "en"] as const)(
  "in %s, the file has every cell, rule and page as described",
  async (language) => {
    const request = await requestOf({ language });
    const book = requestBook(request, vendorOf(request));
    const sheet = sheetOf(book);
    const [wanted, found] = [describedFacts(sheet), await fileFacts(await fileOf(book))];
    expect({ ...found, cells: {} }).toEqual({ ...wanted, cells: {} });
    for (const [name, facts] of Object.entries(wanted.cells))
      if (!hiddenByMerging(sheet, name)) expect([name, found.cells[name]]).toEqual([name, facts]);
  },
);

test("the English file speaks English, but for what was asked", async () => {
  const request = await requestOf({
    language: "en",
    facility: "Minato",
    vendors: ["A"],
    lines: [{ ...draft.lines[0], name: "Reader", unit: "lot", quantity: 1, taxRate: 10, programmes: ["9①"] }],
  });
  expect(JSON.stringify(requestBook(request, vendorOf(request)))).not.toMatch(/[ぁ-んァ-ヶ一-龠①]/u);
});

test("only the vendor's cells are open, and each of those with a number or a choice has its rule", async () => {
  const request = await requestOf();
  const { cells, isProtected, rules = [] } = sheetOf(requestBook(request, vendorOf(request)));
  expect(isProtected).toBe(true);
  const open = Object.entries(cells).filter(([, cell]) => !isLocked(cell));
  expect(open.every(([, { input, formula }]) => input && formula === undefined)).toBe(true);
  const ruled = new Set(rules.flatMap(({ cells: area }) => area).flatMap((area) => [...namesIn(area)]));
  const numbers = open.filter(([, { format }]) => format !== "@").map(([name]) => name);
  expect(numbers.filter((name) => !ruled.has(name))).toEqual([]);
  expect(ruled.has("C13")).toBe(true);
});

function* namesIn(area: string): Generator<string> {
  const [, letters = "", from = "", to = from] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/u.exec(area) ?? [];
  for (let row = Number(from); row <= Number(to); row += 1) yield `${letters}${row}`;
}

test("the file holds no function of ours, no cap, no programme, no start-up setting and no link", async () => {
  const request = await requestOf();
  const bytes = await fileOf(requestBook(request, vendorOf(request)));
  const file = openOwnPackage(bytes);
  const parts = file.names().filter((name) => /\.(?:xml|rels)$/u.test(name));
  const text = parts.map((name) => file.text(name)).join("\n");
  expect(text).not.toMatch(/SUBSIDY|_xldudf|webextension|taskpane|externalLink|9①|自己負担|補助/iu);
  expect(parts.filter((name) => /customXml|webextensions|vba|externalLinks/iu.test(name))).toEqual([]);
});

test("values beside the formulas are those of the sheet, before and after the vendor has typed", async () => {
  const request = await requestOf();
  for (const book of [requestBook(request, vendorOf(request)), answeredBook(request, soundAnswer(request))]) {
    const values = valuesOf(book);
    const sheet = sheetOf(book);
    const found = stored(await fileOf(book)).sheets[0]?.cells;
    for (const [name, { formula }] of Object.entries(sheet.cells))
      if (formula !== undefined)
        expect([name, found?.get(name)?.value]).toEqual([name, values.value(sheet.name, name)]);
  }
});

test("the specification is the same for all vendors: only name and code differ", async () => {
  const request = await requestOf();
  const [first, second] = [0, 1].map(
    (index) => sheetOf(requestBook(request, vendorOf(request, index))).cells,
  );
  const differing = Object.keys(first ?? {}).filter((name) => first?.[name]?.value !== second?.[name]?.value);
  expect(differing).toEqual(["C5", "C7"]);
});

test("requests are kept as text and read back; damaged text and later versions are not taken for none", async () => {
  const request = await requestOf();
  expect(readRequests(requestsText([request]))).toEqual([request]);
  expect(readRequests("")).toEqual([]);
  for (const text of [
    "{",
    "[]",
    '{"version":2,"requests":[]}',
    requestsText([request]).replace('"quantity":1', '"quantity":0'),
  ])
    expect(readRequests(text)).toBeUndefined();
});

test.each([
  [{ vendors: [] }, "vendors"],
  [{ vendors: ["甲", "甲 "] }, ""],
  [{ vendors: [" "] }, "vendors.0.name"],
  [{ lines: [] }, "lines"],
  [{ facility: "" }, "facility"],
  [{ validUntil: "2025-11-24" }, ""],
  [{ validUntil: "2026-02-30" }, "validUntil"],
])("a request that nobody could answer is refused: %j", async (part, path) => {
  expect(await makeRequest({ ...draft, ...part }, "3f2a9c01b7")).toMatchObject({ ok: false, paths: [path] });
});

test("any change of what is printed changes the code", async () => {
  const code = async (part: Parameters<typeof requestOf>[0], newId?: string) =>
    vendorOf(await requestOf(part, newId)).check;
  const [line] = draft.lines;
  if (!line) throw new Error("no line");
  const codes = [
    await code({}),
    await code({}, "3f2a9c01b8"),
    await code({ edition: { ...draft.edition, id: "2025-10-03" } }),
    await code({ edition: { ...draft.edition, hash: "f".repeat(64) } }),
    await code({ requestedOn: "2025-11-26" }),
    await code({ validUntil: "2026-04-01" }),
    await code({ facility: "みなと病院" }),
    await code({ vendors: ["乙"] }),
    await code({ lines: [{ ...line, quantity: 2 }] }),
    await code({ lines: [{ ...line, taxRate: 8 }] }),
    await code({ lines: [{ ...line, unit: "台" }] }),
  ];
  expect(new Set(codes).size).toBe(codes.length);
  expect(await code({})).toBe(codes[0]);
});
