import type { Place } from "../address";
import type { Block, BlockCell } from "./block";
import { type Argument, call, formula } from "./call";
import { answerFormats } from "./formats";
import { label, programmeCell, proseLook } from "./looks";

/** One fact of a programme: its label, the function that answers it, and that function's further arguments. */
export interface ProgrammeFact {
  readonly label: string;
  /** INFO, DEADLINE, RATE and the like: a function whose first argument is the programme. */
  readonly id: string;
  readonly arguments?: readonly Argument[];
}

const programmeAt: Place = { row: 0, column: 1 };
const widths = [20, 60] as const;

/** A programme's facts, one to a row, every answer a live formula over the programme's own cell. */
export function factsBlock(
  programme: { readonly label: string; readonly canonical: string },
  facts: readonly ProgrammeFact[],
): Block {
  const first = [label(programme.label), { ...programmeCell(programme.canonical), look: proseLook }];
  return { rows: [first, ...facts.map(factRow)], widths };
}

function factRow(fact: ProgrammeFact): BlockCell[] {
  const [format = ""] = answerFormats(fact.id, 1);
  const asked = call(fact.id, [programmeAt, ...(fact.arguments ?? [])]);
  return [label(fact.label), { formula: formula(asked), format, look: proseLook }];
}
