import { across, text, type Cells } from "../../sheets/compose";
import type { Language } from "../language";
import type { BudgetLine } from "./budget-lines";
import { inputs, lineRow, quoteColumn, quoteRows } from "./budget-places";
import { budgetWords as words } from "./budget-words";
import { date, inputCentre, memo, result, resultCentre, yen } from "./looks";

/** Marks a line that the budget counts; a line without it is worked out and left out of the totals. */
export const countedMark = "○";
export const absent = "－";

/** All cells of one programme's line. */
export function lineCells(line: BudgetLine, language: Language): Cells {
  const row = lineRow(line.programme);
  const is = formulas(line, row, language);
  const money = { format: yen, look: { ...result, align: "right" } } as const;
  return across(`A${row}`, [
    text(line.counted ? countedMark : absent, inputCentre),
    text(line.programme, inputCentre),
    { formula: is.name, look: memo },
    { formula: is.cost, ...money },
    { formula: is.amount, ...money },
    { formula: is.state, ...money },
    { formula: is.prefecture, ...money },
    { formula: is.own, ...money },
    { formula: is.cap, ...money },
    { formula: is.most, ...money },
    { formula: is.deadline, format: date, look: resultCentre },
    { formula: is.daysLeft, format: '0;"△ "0', look: resultCentre },
    { formula: is.status, look: resultCentre },
    { formula: is.caution, look: memo },
    { value: line.memo[language], look: memo },
  ]);
}

type LineFormulas = Readonly<
  Record<
    | "name"
    | "cost"
    | "amount"
    | "state"
    | "prefecture"
    | "own"
    | "cap"
    | "most"
    | "deadline"
    | "daysLeft"
    | "status"
    | "caution",
    string
  >
>;

function formulas(line: BudgetLine, row: number, language: Language): LineFormulas {
  const { facility, beds, asOf } = inputs;
  const programme = `$B${row}`;
  const of = `${programme},${facility}`;
  const cost = costReference(line, row);
  const share = `=IF($A${row}="${countedMark}",E${row},"${absent}")`;
  const statusLanguage = language === "en" ? `,30,"en"` : "";
  return {
    name: `=SUBSIDY.INFO(${programme},"${language === "en" ? "shortName" : "略称"}")`,
    cost: line.topsUp
      ? `=D${lineRow(line.topsUp)}`
      : `=SUMIFS(${quoteColumn("D")},${quoteColumn("B")},${programme})`,
    amount: `=SUBSIDY.AMOUNT(${of},${cost},${beds})`,
    state: line.payer === "state" ? share : `="${absent}"`,
    prefecture: line.payer === "prefecture" ? share : `="${absent}"`,
    own: `=IF($A${row}="${countedMark}",${ownCost(line, row, cost)},"${absent}")`,
    cap: `=SUBSIDY.GRANTCAP(${of},${beds})`,
    most: `=SUBSIDY.MAXAMOUNT(${of},${beds})`,
    deadline: `=SUBSIDY.DEADLINE(${programme})`,
    daysLeft: `=SUBSIDY.DAYSLEFT(${programme},${asOf})`,
    status: `=SUBSIDY.STATUS(${programme},${asOf}${statusLanguage})`,
    caution: caution(`${of},${cost},${beds}`, row, language),
  };
}

/** Items and coupons are read row by row from the quotes, everything else as the sum in the line's own cost cell. */
function costReference(line: BudgetLine, row: number): string {
  if (line.topsUp) return `D${row}`;
  const { first, last } = quoteRows(line.programme);
  if (first === last) return `D${row}`;
  return line.programme === "8" ? `$D$${first}:$D$${last}` : `$C$${first}:$D$${last}`;
}

/** A top-up adds no cost of its own: it only lowers what is left to pay. */
function ownCost(line: BudgetLine, row: number, cost: string): string {
  if (line.topsUp) return `-E${row}`;
  const other = `SUMIFS(${quoteColumn("E")},${quoteColumn("B")},$B${row})`;
  return `SUBSIDY.OWNCOST($B${row},${inputs.facility},${cost},${inputs.beds},${other})`;
}

function caution(call: string, row: number, language: Language): string {
  const difference = `TEXT(I${row}-J${row},"#,##0")`;
  const rounding = `IF(I${row}>J${row},"${words.capUnreachable[language]}"&${difference}&"${words.dueToRounding[language]}","")`;
  // 暫定 stands in the function's own cautions, which are Japanese for every reader.
  const provisional = `IF(SUMPRODUCT(--ISNUMBER(SEARCH("暫定",SUBSIDY.BREAKDOWN(${call}))))>0,"${words.provisional[language]}","")`;
  return `=TRIM(${rounding}&" "&${provisional})`;
}
