import type { Box } from "../cells/box";
import type { Session } from "../session/session";

/** Queues a look at what a cell's formula fills, itself included; undefined where it fills nothing, or none can tell. */
export function filledBy(session: Session, cell: Excel.Range): () => Box | undefined {
  if (!session.supports("1.12")) return () => undefined;
  const filled = cell.getSpillingToRangeOrNullObject();
  filled.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => {
    if (filled.isNullObject) return undefined;
    const { rowIndex: row, columnIndex: column, rowCount: height, columnCount: width } = filled;
    return { row, column, height, width };
  };
}
