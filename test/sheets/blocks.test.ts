import { signatures, functionIds } from "../../src/functions/signatures";
import { asOfBlock, formulaBlock, formulaText, lineBlock, placed, type Block } from "../../src/sheets/blocks";
import { call } from "../../src/sheets/blocks/call";
import { answerFormats, formattedFunctions } from "../../src/sheets/blocks/formats";

const at = { row: 4, column: 1 };
const formulasOf = (block: Block): (string | undefined)[][] =>
  placed(block, at).map((row) => row.map((cell) => cell?.formula));

test("arguments are written as Excel reads them, and those left out at the end are not", () => {
  const written = (...args: Parameters<typeof call>[1]): string => formulaText(call("AMOUNT", args), at);
  expect(written("9①", "病院", { row: 0, column: 1 }, undefined)).toBe('SUBSIDY.AMOUNT("9①","病院",C5)');
  expect(written({ reference: "'見積 1'!B2:B3" }, 'a"b', undefined, 150)).toBe(
    'SUBSIDY.AMOUNT(\'見積 1\'!B2:B3,"a""b",,150)',
  );
  expect(written()).toBe("SUBSIDY.AMOUNT()");
});

test("every function of the contract has a number format of its own, in as many columns as it fills", () => {
  expect(formattedFunctions).toEqual(expect.arrayContaining([...functionIds]));
  expect(answerFormats("RATE", 1)).toEqual(["# ??/??"]);
  expect(answerFormats("COSTFOR", 1)).toEqual(['#,##0;"△ "#,##0']);
  expect(answerFormats("COSTFOR", 2)).toEqual(["General", '#,##0;"△ "#,##0']);
  expect(answerFormats("LIST", 9).at(-1)).toBe("yyyy/mm/dd");
  expect(answerFormats("LATER", 2)).toEqual(["General", "General"]);
});

test("a text format never stands where a formula does", () => {
  for (const id of functionIds) {
    const width = "spills" in signatures[id] ? 3 : 1;
    const [[first] = []] = formulaBlock({ id, arguments: [], answer: { height: 2, width } }).rows;
    expect([id, first?.format]).not.toEqual([id, "@"]);
  }
});

test("only an answer of several cells spills", () => {
  expect(formulaBlock({ id: "RATE", arguments: ["1", "病院"] })).not.toHaveProperty("spills");
  const { rows, spills } = formulaBlock({ id: "LIST", arguments: [], answer: { height: 2, width: 9 } });
  expect([rows.length, rows[1]?.length, spills]).toEqual([2, 9, true]);
});

test("a line's formulas follow it to its place, with or without headings", () => {
  const words = {
    ...{ programme: "制度", cost: "対象経費", rate: "補助率", grantCap: "補助限度額", grant: "補助見込額" },
    ...{ ownCost: "自己負担額", deadline: "申請期限", daysLeft: "残り日数", none: "－" },
  };
  const line = {
    ...{ programme: "9①", facility: { reference: "$C$4" }, beds: { reference: "$C$5" }, cost: 400_000 },
    ...{ asOf: { reference: "基準日" }, states: { rate: true, grantCap: false, deadline: true } },
  };
  const expected = (row: number): (string | undefined)[] => [
    undefined,
    undefined,
    `=SUBSIDY.RATE(B${row},$C$4,$C$5)`,
    undefined,
    `=IF(C${row}="","",SUBSIDY.AMOUNT(B${row},$C$4,C${row},$C$5))`,
    `=IF(C${row}="","",SUBSIDY.OWNCOST(B${row},$C$4,C${row},$C$5))`,
    `=SUBSIDY.DEADLINE(B${row})`,
    `=SUBSIDY.DAYSLEFT(B${row},基準日)`,
  ];
  expect(formulasOf(lineBlock(line, words, { headings: true }))[1]).toEqual(expected(6));
  const bare = lineBlock(line, words, { headings: false });
  expect(formulasOf(bare)).toEqual([expected(5)]);
  expect(bare.rows[0]?.[3]).toMatchObject({ value: "－" });
  expect(bare.rows[0]?.[0]).toMatchObject({ value: "9①", format: "@" });
});

test("the as-of cell holds a day or today, and a name for formulas", () => {
  const fixed = asOfBlock({ label: "基準日", name: "基準日", day: 46_000 });
  expect(fixed.names).toEqual({ 基準日: { row: 0, column: 1 } });
  expect(fixed.rows[0]?.[1]).toMatchObject({ value: 46_000, format: "yyyy/mm/dd" });
  expect(formulasOf(asOfBlock({ label: "As of", name: "AsOfDate", day: "today" }))[0]?.[1]).toBe("=TODAY()");
});
