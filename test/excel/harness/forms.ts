import { noChoices, type Choices } from "../../../src/forms/choices";
import { type FillPlan, fillPlan } from "../../../src/forms/fill";
import { propose } from "../../../src/forms/propose";
import type { FillingPreview } from "../../../src/excel/forms/preview-filling";
import type { Box } from "../../../src/excel/cells/box";
import { hospital } from "../../forms/context";
import { box, type FormFixture } from "../../forms/fixture";
import { succeeded } from "./outcomes";
import type { Workbook } from "./workbook";

/** Draws somebody's form into the first sheet. */
export function drawForm({ excel }: Workbook, form: FormFixture): Promise<void> {
  return excel((context, sheet) => {
    const width = Math.max(...form.rows.map(({ length }) => length));
    for (const [address, format] of Object.entries(form.formats ?? {}))
      sheet.getRange(address).numberFormat = filled(box(address), format);
    form.rows.forEach((row, i) => {
      const cells = Array.from({ length: width }, (_, j) => row[j] ?? "");
      sheet.getRangeByIndexes(i, 0, 1, width).formulas = [cells.map(typed)];
    });
    form.merged?.forEach((area) => {
      sheet.getRange(area).merge();
    });
    for (const [address, rule] of Object.entries(form.rules ?? {}))
      sheet.getRange(address).dataValidation.rule = rule;
    for (const [name, address] of Object.entries(form.named ?? {}))
      context.workbook.names.add(name, sheet.getRange(address));
  });
}

/** 9① and 11① are texts to Excel too; a 9 or a date would not be. */
const typed = (value: string | number | boolean): string | number | boolean =>
  typeof value === "string" && /^\d/.test(value) ? `'${value}` : value;

const filled = ({ height, width }: Box, format: string): string[][] =>
  Array.from({ length: height }, () => new Array<string>(width).fill(format));

/** Everything of a sheet that filling a form must leave as it is. */
export function everythingOn({ excel }: Workbook, area: string): Promise<Everything> {
  return excel(async (context, sheet) => {
    const range = sheet.getRange(area);
    range.load("formulas,values,numberFormat,text");
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address");
    const looks = range.getCellProperties({
      format: {
        fill: { color: true, pattern: true },
        font: { bold: true },
        protection: true,
        wrapText: true,
      },
    });
    const rows = range.getRowProperties({ rowHidden: true });
    const { height, width } = box(area);
    const rules = Array.from({ length: height * width }, (_, index) => {
      const { dataValidation } = range.getCell(Math.floor(index / width), index % width);
      dataValidation.load("type,rule");
      return dataValidation;
    });
    await context.sync();
    return {
      formulas: range.formulas as unknown[][],
      formats: range.numberFormat as unknown[][],
      texts: range.text,
      merged: merged.isNullObject ? [] : merged.address.split(", ").sort(),
      ...{ looks: looks.value, rows: rows.value },
      rules: rules.map(({ type, rule }) => [type, rule]),
    };
  });
}

export interface Everything {
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly merged: readonly string[];
  readonly looks: unknown;
  readonly rows: unknown;
  readonly rules: unknown;
}

/** Reads the form at hand and says what would be written. */
export async function planFor(
  { actions, runtime }: Workbook,
  given: Partial<Choices> = {},
  selection = false,
): Promise<FillPlan> {
  const seen = succeeded(await actions.seeSheet({ selection }));
  const choices = { ...noChoices, ...given };
  const context = hospital(runtime);
  const proposal = propose(seen, choices, context);
  if (!proposal) throw new Error("nothing of ours was found");
  return fillPlan({ seen, proposal, choices, context });
}

/** The same, previewed. */
export async function previewedFilling(
  book: Workbook,
  given: Partial<Choices> = {},
): Promise<{ plan: FillPlan; seen: FillingPreview }> {
  const plan = await planFor(book, given);
  return { plan, seen: succeeded(await book.actions.previewFilling(plan.filling)) };
}
