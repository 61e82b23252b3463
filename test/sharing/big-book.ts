import { type Cell, writeXlsx, type WriteSheet } from "hucre";
import { functions } from "./functions";

type Content = string | number | { readonly f: string; readonly v: string | number };

/** Programmes with a facility and beds: every kind of rule that takes one cost. */
const places: readonly (readonly [programme: string, facility: string, beds: number])[] = [
  ...([
    ["1", "病院", 150],
    ["3", "診療所", 0],
    ["5", "病院", 300],
    ["6", "無床診療所", 0],
  ] as const),
  ...([
    ["7①ア", "病院", 200],
    ["8", "診療所", 0],
    ["9①", "病院", 199],
    ["9②", "病院", 200],
  ] as const),
  ...([
    ["9①", "診療所", 0],
    ["10①", "病院", 150],
    ["10②", "診療所", 19],
    ["11①", "病院", 150],
  ] as const),
  ...([
    ["11③", "診療所", 0],
    ["12①", "病院", 250],
    ["12②", "病院", 20],
    ["13", "病院", 150],
  ] as const),
  ...([
    ["13", "有床診療所", 19],
    ["13", "無床診療所", 0],
    ["7②", "診療所", 0],
    ["9①", "病院", 500],
  ] as const),
];
const ROWS = 84;
const AS_OF = 45_950;

const asked = (id: string, ...args: readonly (string | number)[]): string | number => {
  const answer = functions.call(id, args);
  if ("error" in answer) throw new Error(`${id}(${args.join(",")}): ${answer.error.message}`);
  return answer.value as string | number;
};
const ours = (id: string, args: string): string => `_xldudf_SUBSIDY_${id}(${args})`;

function lineOf(index: number): readonly Content[] {
  const [programme, facility, beds] = places[index % places.length] ?? ["1", "病院", 150];
  const cost = 1_000 + ((index * 7_919_317) % 9_000_000);
  const row = index + 2;
  const amount = asked("AMOUNT", programme, facility, cost, beds);
  const of = `$A${row},$B${row}`;
  return [
    ...[programme, facility, cost, beds],
    { f: ours("AMOUNT", `${of},C${row},$D${row}`), v: amount },
    { f: ours("OWNCOST", `${of},C${row},$D${row}`), v: asked("OWNCOST", programme, facility, cost, beds) },
    { f: ours("GRANTCAP", `${of},$D${row}`), v: asked("GRANTCAP", programme, facility, beds) },
    { f: ours("DEADLINE", `A${row}`), v: asked("DEADLINE", programme) },
    { f: ours("DAYSLEFT", `A${row},$M$1`), v: asked("DAYSLEFT", programme, AS_OF) },
    { f: ours("STATUS", `A${row},基準日`), v: asked("STATUS", programme, AS_OF) },
    {
      f: `ROUND(${ours("AMOUNT", `${of},C${row},$D${row}`)}/1.1,0)+C${row}`,
      v: Math.round(Number(amount) / 1.1) + cost,
    },
  ];
}

const heads = [
  "制度",
  "施設",
  "対象経費",
  "病床",
  "補助",
  "自己負担",
  "上限",
  "期日",
  "残日数",
  "状態",
  "税抜",
];

function cellOf(content: Content): Partial<Cell> {
  return typeof content === "object"
    ? { value: content.v, formula: content.f, formulaResult: content.v }
    : { value: content };
}

function budget(): { sheet: WriteSheet; lines: readonly (readonly Content[])[] } {
  const lines = Array.from({ length: ROWS }, (_, index) => lineOf(index));
  const cells = new Map<string, Partial<Cell>>([["0,12", { value: AS_OF }]]);
  [heads, ...lines].forEach((line, row) => {
    line.forEach((content, column) => cells.set(`${row},${column}`, cellOf(content)));
  });
  cells.set("1,2", { ...cells.get("1,2"), comment: { author: "経理", text: "見積A" } });
  return {
    lines,
    sheet: {
      name: "予算",
      cells,
      dataValidations: [{ type: "list", values: ["病院", "診療所"], range: "B2:B85" }],
      conditionalRules: [
        {
          type: "expression",
          priority: 1,
          formula: "$F2>1000000",
          range: "F2:F85",
          style: { font: { bold: true } },
        },
      ],
      charts: [
        {
          type: "column",
          title: "補助",
          series: [{ name: "補助", values: "予算!$E$2:$E$20", categories: "予算!$A$2:$A$20" }],
          anchor: { from: { row: 2, col: 13 } },
        },
      ],
    },
  };
}

/** Sums by programme, as a pivot table would show them, and a spill with what refers to it. */
function summary(lines: readonly (readonly Content[])[]): WriteSheet {
  const valueOf = (content: Content | undefined): number =>
    Number(typeof content === "object" ? content.v : content);
  const names = [...new Set(places.map(([programme]) => programme))];
  const cells = new Map<string, Partial<Cell>>();
  const rowsOf = (name: string) => lines.filter(([programme]) => programme === name);
  names.forEach((name, row) => {
    const sum = rowsOf(name).reduce((total, line) => total + valueOf(line[4]), 0);
    cells.set(`${row},0`, { value: name });
    cells.set(`${row},1`, cellOf({ f: `SUMIF(予算!$A$2:$A$85,A${row + 1},予算!$E$2:$E$85)`, v: sum }));
  });
  const spill = functions.call("BREAKDOWN", ["9①", "病院", 3_000_000, 150]);
  const rows = "value" in spill ? (spill.value as readonly (readonly (string | number)[])[]) : [];
  rows.forEach((row, index) => {
    row.forEach((value, column) => cells.set(`${index},${column + 3}`, { value }));
  });
  const fills = `D1:F${rows.length}`;
  const formula = ours("BREAKDOWN", '"9①","病院",3000000,150');
  const [first = ""] = rows[0] ?? [];
  cells.set("0,3", {
    value: first,
    formula,
    formulaResult: first,
    formulaType: "array",
    formulaRef: fills,
    formulaDynamic: true,
  });
  cells.set("0,8", cellOf({ f: "ROWS(_xlfn.ANCHORARRAY(D1))", v: rows.length }));
  return { name: "集計", cells };
}

/** What stands on the hidden sheet. */
export const hiddenText = "値引き前の控え";

/** A workbook with 588 cells of ours, a spill, a chart, a validation, a comment, a conditional format, names. */
export async function bigBook(): Promise<Uint8Array> {
  const { sheet, lines } = budget();
  return await writeXlsx({
    sheets: [
      ...[sheet, summary(lines)],
      { name: "控え", hidden: true, cells: new Map([["0,0", { value: hiddenText }]]) },
    ],
    namedRanges: [
      { name: "基準日", range: "予算!$M$1" },
      { name: "使わない名前", range: "控え!$A$1" },
    ],
    properties: { creator: "経理 花子", company: "医療法人テスト", title: "予算案" },
  });
}
