import { across, type Cells } from "../../sheets/compose";
import type { Language } from "../language";
import { countedMark } from "./budget-line-cells";
import { quoteColumn, rows } from "./budget-places";
import { budgetWords as words } from "./budget-words";
import { total, yen } from "./looks";

/** Totals that hide no error: what could not be computed is counted beside them, and both sides are checked. */
export function totalCells(language: Language): Cells {
  const { uncomputed } = rows;
  const open = `$C$${uncomputed}`;
  const heading = `=IF(${open}>0,"${words.openTotal[language]}","${words.total[language]}")`;
  const sum = (letter: string): string => `=AGGREGATE(9,6,${lineColumn(letter)})`;
  return {
    ...across(`A${rows.totals}`, [
      { formula: heading, look: total },
      { value: "", look: total },
      { value: "", look: total },
      { value: "", look: total },
      // Lines that are not counted have an amount as well: the total is of the counted ones.
      { formula: `=F${rows.totals}+G${rows.totals}`, format: yen, look: total },
      ...["F", "G", "H"].map((letter) => ({ formula: sum(letter), format: yen, look: total })),
    ]),
    [`A${uncomputed}`]: { value: words.uncomputed[language], look: { bold: true } },
    [`C${uncomputed}`]: {
      formula: `=SUMPRODUCT(--ISERROR(${lineColumn("F")}))+SUMPRODUCT(--ISERROR(${lineColumn("G")}))+SUMPRODUCT(--ISERROR(${lineColumn("H")}))`,
      format: words.uncomputedFormat[language],
      look: { align: "left", bold: true },
    },
    [`A${rows.balance}`]: { value: words.balance[language], look: { bold: true } },
    [`C${rows.balance}`]: { formula: balance(language), look: { bold: true } },
    [`D${rows.balance}`]: { formula: `=${spending()}`, format: yen, look: total },
  };
}

function lineColumn(letter: string): string {
  return `${letter}${rows.firstLine}:${letter}${rows.lastLine}`;
}

/** All spending that the budget counts, added up from the quotes and not from the lines. */
function spending(): string {
  const both = ["D", "E"].map(
    (letter) => `SUMIFS(${quoteColumn(letter)},${quoteColumn("F")},"${countedMark}")`,
  );
  return both.join("+");
}

function balance(language: Language): string {
  const { totals, balance: row, uncomputed } = rows;
  const difference = `D${row}-F${totals}-G${totals}-H${totals}`;
  return `=IF(C${uncomputed}>0,"",IF(${difference}=0,"${words.balanced[language]}","${words.unbalanced[language]}"&TEXT(${difference},"#,##0")))`;
}
