import { done, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import { type EditionMark, writeStamp } from "./stamp";

export interface Recalculated {
  readonly sheets: readonly string[];
  /** Sheets that a cancelled recalculation did not come to: they keep their old values. */
  readonly notReached: readonly string[];
  /** Whether the workbook now says that it was computed with the edition: only if all of it was. */
  readonly isStamped: boolean;
}

/** Recalculates every formula, one round trip for each sheet, and then stamps the edition. */
export async function recalculateSheets(
  session: Session,
  edition: EditionMark,
): Promise<Outcome<Recalculated>> {
  const { worksheets } = session.context.workbook;
  worksheets.load("items/name");
  await session.sync();
  const names = worksheets.items.map(({ name }) => name);
  let reached = 0;
  for (const sheet of worksheets.items) {
    if (session.isCancelled) break;
    sheet.calculate(true);
    await session.sync();
    reached++;
    session.progress({ done: reached, of: names.length, sheet: sheet.name });
  }
  const isStamped = reached === names.length && (await writeStamp(session, edition));
  return done({ sheets: names.slice(0, reached), notReached: names.slice(reached), isStamped });
}
