import type { Edition } from "../../core/rules/edition";
import { frameWords } from "../../text/templates/frame";

/** Each condition on a line of its own, or all in one run where a line is as wide as a page. */
export type Setting = "lines" | "run";

const between: Readonly<Record<Setting, string>> = { lines: `CHAR(10)&"・"`, run: `"\u3000・"` };

/** All conditions of the programme in one cell, as the list prints them; a dash where none is stated. */
export const conditionsOf = (programme: string, setting: Setting): string =>
  `=IF(${programme}="","",IFERROR("・"&TEXTJOIN(${between[setting]},TRUE,INDEX(SUBSIDY.CONDITIONS(${programme}),0,1)),"${frameWords.none.ja}"))`;

/** A cell for conditions: how many letters stand on a line, and how high a line is in points. */
export interface Room {
  readonly setting: Setting;
  readonly letters: number;
  readonly points: number;
}

/** How high a row has to be for the conditions of any programme of the list. */
export function conditionsHeight({ programmes }: Edition, { setting, letters, points }: Room): number {
  const mark = setting === "run" ? 2 : 1;
  const lines = programmes.map(({ conditions }) => {
    const lengths = conditions.map(({ text }) => text.ja.length + mark);
    const runs = setting === "run" ? [lengths.reduce((sum, length) => sum + length, 0)] : lengths;
    return runs.reduce((sum, length) => sum + Math.ceil(length / letters), 0);
  });
  return Math.max(1, ...lines) * points + 4;
}
