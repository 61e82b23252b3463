import type { Place } from "../../sheets/address";
import type { Session } from "../session/session";

/** The cell at which a block begins. */
export interface Target extends Place {
  /** Excel's id of the sheet, which a renaming does not change; its name does as well. */
  readonly sheet: string;
}

/** The active cell. */
export interface ActiveCell extends Target {
  /** With its sheet, as Excel writes it. */
  readonly address: string;
  readonly sheetName: string;
}

/** Where an insertion goes when nobody says otherwise; one round trip. */
export async function activeCell(session: Session): Promise<ActiveCell> {
  const cell = session.context.workbook.getActiveCell();
  cell.load("address,rowIndex,columnIndex,worksheet/id,worksheet/name");
  await session.sync();
  const { address, rowIndex: row, columnIndex: column, worksheet } = cell;
  return { address, row, column, sheet: worksheet.id, sheetName: worksheet.name };
}
