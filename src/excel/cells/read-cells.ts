import type { Session } from "../session/session";
import { type Content, contentOf } from "./content";
import { askedLook, type CellLook, lookOf, looksSince } from "./look";

/** A cell as it stands. */
export interface CellState {
  readonly content: Content;
  readonly format: string;
  /** What it shows. */
  readonly shown: string;
  /** The parts of its look that were asked for. */
  readonly look?: CellLook;
}

/** Looks to be learnt, cell by cell; undefined where a cell's look does not matter. */
export type AskedLooks = readonly (readonly (CellLook | undefined)[])[];

/**
 * Queues the reading of a range; the answer is there after the next sync. Looks are asked for only where some are
 * wanted, since they are the heaviest part of an answer.
 */
export function readCells(
  session: Session,
  range: Excel.Range,
  looks: AskedLooks = [],
): () => readonly (readonly CellState[])[] {
  range.load("formulas,values,valueTypes,numberFormat,text");
  const wanted = session.supports(looksSince) && looks.some((row) => row.some((look) => look));
  const properties = wanted ? range.getCellProperties(askedLook) : undefined;
  return () =>
    grid(range.formulas).map((row, i) =>
      row.map((formula, j) => {
        const like = looks[i]?.[j];
        const found = properties?.value[i]?.[j];
        return {
          content: contentOf({ formula, value: at(range.values, i, j), type: at(range.valueTypes, i, j) }),
          format: String(at(range.numberFormat, i, j)),
          shown: String(at(range.text, i, j)),
          ...(like && found && { look: lookOf(found, like) }),
        };
      }),
    );
}

/** Office.js types its tables as any. */
const grid = (cells: unknown): readonly (readonly unknown[])[] => cells as readonly (readonly unknown[])[];

const at = (cells: unknown, row: number, column: number): unknown => grid(cells)[row]?.[column];
