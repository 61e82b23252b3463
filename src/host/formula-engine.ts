import { FormulaDataModel } from "@univerjs/engine-formula";
import { CalculationGate } from "./calculation/gate";
import { createNodeEngine } from "./engine/node";
import type { Engine } from "./engine/contract";
import { spilledOver, type CellValue } from "./objects/cell-values";
import { typed } from "./objects/typed-text";

/** What a cell of a grid to calculate holds: a value, a formula from "=" on, or nothing. */
export type GridCell = string | number | boolean | null;

/** Plain formulas calculated in bulk, without Office.js or custom functions. */
export interface FormulaEngine {
  /**
   * Puts a grid at A1 of an empty sheet called Sheet1, calculates it once and answers its values (blank is "").
   * Made for thousands of cells at a time; calls wait for one another.
   */
  evaluate(grid: readonly (readonly GridCell[])[]): Promise<CellValue[][]>;
  dispose(): void;
}

/** Starts an engine for plain formulas; dispose it, since it holds timers. */
export function createFormulaEngine(): FormulaEngine {
  const engine = createNodeEngine();
  const gate = new CalculationGate(engine);
  let queue: Promise<unknown> = Promise.resolve();
  return {
    evaluate: (grid) => {
      const answer = queue.then(() => evaluateGrid(engine, gate, grid));
      queue = answer.catch(() => undefined);
      return answer;
    },
    dispose: () => {
      gate.dispose();
      engine.dispose();
    },
  };
}

async function evaluateGrid(
  engine: Engine,
  gate: CalculationGate,
  grid: readonly (readonly GridCell[])[],
): Promise<CellValue[][]> {
  const sheet = engine.workbook.getActiveSheet();
  const box = {
    row: 0,
    column: 0,
    height: grid.length,
    width: Math.max(1, ...grid.map((row) => row.length)),
  };
  sheet.clear();
  sheet.setRowCount(Math.max(sheet.getMaxRows(), box.height + 1));
  sheet.setColumnCount(Math.max(sheet.getMaxColumns(), box.width + 1));
  await gate.idle();
  const cells = grid.map((row) =>
    Array.from({ length: box.width }, (_, column) => typed(row[column] ?? "", "", NO_YEAR).cell),
  );
  sheet.getRange(0, 0, box.height, box.width).setValues(cells);
  await gate.idle();
  const formulas = engine.injector.get(FormulaDataModel);
  return spilledOver({ formulas, unitId: engine.workbook.getId(), sheet }, box);
}

/** Dates are to be given as serials: a text like 9-1 stays text in this engine. */
const NO_YEAR = 0;
