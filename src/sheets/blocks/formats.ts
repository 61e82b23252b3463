/** Yen as Japanese accountants print them: separators, and △ for amounts below zero. */
export const yen = '#,##0;"△ "#,##0';

/** A rate as a fraction; two digits each, since 7/10 would otherwise be shown as 5/7. */
export const fraction = "# ??/??";

export const date = "yyyy/mm/dd";

/** Whole days, △ once the day is past. */
export const days = '0;"△ "0';

/** A text that must stay what it is: 9-1 never becomes a date. */
export const asText = "@";

/** Excel's own format for cells without any. */
export const general = "General";

/** What each column shows of what a function answers; the last one goes on for further columns. */
const answers: Readonly<Record<string, readonly string[]>> = {
  AMOUNT: [yen],
  OWNCOST: [yen],
  RATE: [fraction],
  GRANTCAP: [yen],
  MAXAMOUNT: [yen],
  COSTCAP: [yen],
  COSTFOR: [yen],
  // Amounts and one rate stand in the same column.
  BREAKDOWN: [general, '[<0]"△ "#,##0;[<1]# ??/??;#,##0', general],
  AMOUNTS: [yen, general],
  SETTLEMENT: [yen],
  COVERS: [general],
  CONDITIONS: [general],
  DEADLINE: [date],
  DEADLINETEXT: [general],
  DAYSLEFT: [days],
  STATUS: [general],
  // The programme stays text by itself: under "@" the formula in the first cell would become text too.
  LIST: [general, general, general, general, fraction, yen, yen, yen, date],
  INFO: [general],
  FORMULA: [general],
  PLAN: [general],
  COMPARE: [general],
  EDITION: [general],
};

/** The number formats for the columns of a function's answer; general for a function not known here. */
export function answerFormats(id: string, columns: number): readonly string[] {
  // Items stand before their costs where a programme has caps per item.
  const formats = id === "COSTFOR" && columns > 1 ? [general, yen] : (answers[id] ?? [general]);
  return Array.from({ length: columns }, (_, column) => formats[column] ?? formats.at(-1) ?? general);
}

/** Ids that have formats of their own here: those of the contract, as a test holds. */
export const formattedFunctions: readonly string[] = Object.keys(answers);
