/** Names under which a workbook keeps its one as-of date (基準日). The first is what the pane itself defines. */
export const asOfNames: readonly string[] = ["基準日", "AsOfDate"];

/** The cell from which a workbook's formulas take "today". */
export interface AsOfCell {
  /** The name by which formulas mean it. */
  readonly name: string;
  /** Address with its sheet, as Excel writes it. */
  readonly address: string;
  /** What stands in it: a date serial when all is well. */
  readonly value: unknown;
  /** What it shows. */
  readonly text: string;
}

/** Finds the as-of cell by its name, in two round trips; undefined where the workbook has none. */
export function findAsOfCell(): Promise<AsOfCell | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const names = asOfNames.map((name) => context.workbook.names.getItemOrNullObject(name));
    const ranges = names.map((name) => name.getRangeOrNullObject());
    ranges.forEach((range) => range.load("address,cellCount,values,text"));
    await context.sync();
    const at = ranges.findIndex((each) => !each.isNullObject && each.cellCount === 1);
    const range = ranges[at];
    if (!range) return undefined;
    const value: unknown = range.values[0]?.[0];
    return { name: asOfNames[at] ?? "", address: range.address, value, text: range.text[0]?.[0] ?? "" };
  });
}
