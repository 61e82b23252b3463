import { done, type Outcome } from "../session/failure";
import type { Session } from "../session/session";

/** Shows a sheet and selects cells on it; one round trip. Hidden sheets are refused by Excel. */
export async function goTo(session: Session, sheet: string, cells: string): Promise<Outcome<void>> {
  const home = session.context.workbook.worksheets.getItem(sheet);
  home.activate();
  home.getRange(cells).select();
  await session.sync();
  return done(undefined);
}
