import { type AsOfCell, asOfNames } from "../as-of-cell";
import type { Session } from "../session/session";
import type { DateSystem } from "./date-system";

/** The workbook's as-of cell, judged against a day. */
export type AsOfState =
  | { readonly state: "missing" }
  | { readonly state: "not-a-date"; readonly cell: AsOfCell }
  /** `days` before today; negative for a day to come. "old" from the eighth day on. */
  | { readonly state: "current" | "old"; readonly cell: AsOfCell; readonly days: number };

/** From this many days on the as-of date is pointed out. */
const oldAfter = 7;
/** Between the same day's serials in the two date systems. */
const systemsApart = 1_462;

/** Queues the reading of the as-of cell, found by its name among the names that the workbook has. */
export function readAsOfCell(session: Session, existing: readonly string[]): () => AsOfCell | undefined {
  const known = asOfNames.filter((name) => existing.includes(name));
  const ranges = known.map((name) => session.context.workbook.names.getItem(name).getRangeOrNullObject());
  ranges.forEach((range) => range.load("address,cellCount,values,text"));
  return () => {
    const at = ranges.findIndex((each) => !each.isNullObject && each.cellCount === 1);
    const range = ranges[at];
    if (!range) return undefined;
    const value: unknown = range.values[0]?.[0];
    return { name: known[at] ?? "", address: range.address, value, text: range.text[0]?.[0] ?? "" };
  };
}

/** The workbook's as-of cell; two round trips. */
export async function asOfCell(session: Session): Promise<AsOfCell | undefined> {
  const { names } = session.context.workbook;
  names.load("items/name");
  await session.sync();
  const read = readAsOfCell(
    session,
    names.items.map(({ name }) => name),
  );
  await session.sync();
  return read();
}

/** Judges the as-of cell; `today` is a serial of the 1900 system. */
export function judgeAsOf(cell: AsOfCell | undefined, today: number, system: DateSystem): AsOfState {
  if (!cell) return { state: "missing" };
  if (typeof cell.value !== "number" || cell.value < 1) return { state: "not-a-date", cell };
  const day = Math.floor(cell.value) + (system === 1904 ? systemsApart : 0);
  const days = today - day;
  return { state: days > oldAfter ? "old" : "current", cell, days };
}
