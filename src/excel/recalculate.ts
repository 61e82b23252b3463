import { type EditionMark, writeStamp } from "./health/stamp";
import { done } from "./session/failure";
import { inExcel } from "./session/session";

/**
 * Recalculates every formula, sheet by sheet so that none holds Excel up for long. `onSheet` is told each sheet's
 * name and how many are done. Rejects with Excel's own error, the remaining sheets then keep their old values.
 */
export function recalculateAll(onSheet: (name: string, done: number, of: number) => void): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    for (const [index, sheet] of sheets.items.entries()) {
      sheet.calculate(true);
      await context.sync();
      onSheet(sheet.name, index + 1, sheets.items.length);
    }
  });
}

const patience = { waiting: 1_500, lost: 60_000 };

/** Records in the workbook with which edition all of it has just been computed. One that refuses keeps its old record. */
export async function recordEdition(edition: EditionMark): Promise<void> {
  const supports = (version: string): boolean =>
    Office.context.requirements.isSetSupported("ExcelApi", version);
  await inExcel({ excel: Excel, supports, patience }, {}, async (session) =>
    done(await writeStamp(session, edition)),
  );
}
