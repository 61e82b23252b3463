import type { Session } from "../session/session";

/** Names of the workbook and the cells that they mean. */
export type NamedCells = Readonly<Record<string, Excel.Range>>;

/** Queues the definition of names that are known to be free, or the removal of names that are known to exist. */
export function queueNames(session: Session, cells: NamedCells, defined: boolean): void {
  const { names } = session.context.workbook;
  for (const [name, cell] of Object.entries(cells)) {
    if (defined) names.add(name, cell);
    else names.getItem(name).delete();
  }
}

/** Defines or removes names, whatever there is of them now: two round trips, none where there are no names. */
export async function setNames(session: Session, cells: NamedCells, defined: boolean): Promise<void> {
  const entries = Object.entries(cells);
  if (entries.length === 0) return;
  const { names } = session.context.workbook;
  const found = entries.map(([name]) => names.getItemOrNullObject(name));
  found.forEach((each) => each.load("name"));
  await session.sync();
  for (const [index, [name, cell]] of entries.entries()) {
    const exists = found[index]?.isNullObject === false;
    if (defined && !exists) names.add(name, cell);
    if (!defined && exists) found[index]?.delete();
  }
  await session.sync();
}
