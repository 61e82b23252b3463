import type { Session } from "../session/session";

export type DateSystem = 1900 | 1904 | "unknown";

/** Serials of 2000-01-01 in the two systems. */
const newYear: Readonly<Record<number, DateSystem>> = { 36526: 1900, 35064: 1904 };

/**
 * Queues a question for the workbook's date system. No property tells it, so Excel is made to compute DATE(2000,1,1),
 * without any cell.
 */
export function readDateSystem(session: Session): () => DateSystem {
  const result = session.context.workbook.functions.date(2000, 1, 1);
  result.load("value");
  return () => newYear[result.value] ?? "unknown";
}
