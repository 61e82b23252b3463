import type { Frame } from "playwright-core";
import { waitForText } from "./pane";

/** A row of a plan as a person types it. */
export interface TypedRow {
  readonly name: string;
  readonly cost: string;
  readonly completed: string;
  /** Selectors: electronic-prescription/1. */
  readonly programmes: readonly string[];
}

/** The clinic's two steps: 330,000 yen to introduce electronic prescriptions, 220,000 yen for their further features. */
export const twoSteps: readonly TypedRow[] = [
  {
    ...{ name: "電子処方箋の導入", cost: "330,000", completed: "2025-09-01" },
    programmes: ["electronic-prescription/1", "electronic-prescription-fukuoka/1"],
  },
  {
    ...{ name: "機能の拡充", cost: "220,000", completed: "2025-09-20" },
    programmes: ["electronic-prescription-features/1", "electronic-prescription-fukuoka/2"],
  },
];

/** Types a row into the open plan of the facility at hand. */
export async function typeRow(pane: Frame, { name, cost, completed, programmes }: TypedRow): Promise<void> {
  await pane.getByRole("button", { name: "システムを追加" }).click();
  await pane.getByLabel("システム名（費用ID）").fill(name);
  await pane.getByLabel("対象経費").fill(cost);
  await pane.getByLabel("完了日（予定を含む）").fill(completed);
  for (const programme of programmes) {
    await pane.getByLabel(`${name}に制度を追加`).selectOption(programme);
    await pane.waitForFunction(
      ([label, value]) => !document.querySelector(`select[aria-label="${label}"] option[value="${value}"]`),
      [`${name}に制度を追加`, programme] as const,
    );
  }
  await pane.getByRole("button", { name: `${name}の編集を閉じる` }).click();
}

/** Answers a question of the plan by a part of its words. */
export async function answer(pane: Frame, question: RegExp, value: string): Promise<void> {
  const field = pane.getByRole("combobox", { name: question }).first();
  await field.selectOption(value);
}

/** Cells of a sheet of their own, as somebody has typed them before the pane looks; the whole of them is selected. */
export async function putTable(
  pane: Frame,
  sheet: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  await pane.evaluate(
    async ({ name, cells }) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const found = worksheets.getItemOrNullObject(name);
        await context.sync();
        const own = found.isNullObject ? worksheets.add(name) : found;
        const range = own.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
        range.numberFormat = cells.map((row) =>
          row.map((cell) => (typeof cell === "string" ? "@" : "General")),
        );
        range.values = cells;
        own.activate();
        range.select();
        await context.sync();
      });
    },
    { name: sheet, cells: rows.map((row) => [...row]) },
  );
}

/** Selects one cell. */
export const selectCell = (pane: Frame, sheet: string, cell: string): Promise<void> =>
  pane.evaluate(
    async ([name, address]) => {
      await Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem(name);
        own.activate();
        own.getRange(address).select();
        await context.sync();
      });
    },
    [sheet, cell] as const,
  );

/** Shown values and formulas of cells. */
export const cellsOf = (
  pane: Frame,
  sheet: string,
  address: string,
): Promise<{ values: (string | number | boolean)[][]; formulas: (string | number | boolean)[][] }> =>
  pane.evaluate(
    async ([name, cells]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cells);
        range.load("values,formulas");
        await context.sync();
        return {
          values: range.values as (string | number | boolean)[][],
          formulas: range.formulas as (string | number | boolean)[][],
        };
      }),
    [sheet, address] as const,
  );

/** Writes what the bar at the bottom offers, once it is offered for the cells that begin so: 計画表!B2:K. */
export async function writeBlock(pane: Frame, cells: string): Promise<void> {
  await waitForText(pane, cells);
  await waitForText(pane, "空でないセルはありません");
  await pane.locator("footer").getByRole("button", { name: "書き込む", exact: true }).click();
  await waitForText(pane, "に書き込みました");
}
