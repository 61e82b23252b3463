import { toSerial } from "../../core/calendar/excel-serial";
import type { FunctionId } from "../../functions/signatures";
import { asOfNames } from "../../excel/as-of-cell";
import { type AsOf, asOfBlock, type Block, type Reference, stacked } from "../../sheets/blocks";
import { facilityKinds } from "../list/rows";
import type { Session } from "../session";

/** Who asks, and for which day: what the formulas of an insertion have in common. */
export interface Asked {
  /** The facility's kind as formulas name it, in the reader's language. */
  readonly facility: string;
  readonly beds: number | undefined;
  /** The as-of cell that formulas refer to; undefined where no days are to be counted. */
  readonly asOf: Reference | undefined;
  /** The as-of cell that is made along with the insertion. */
  readonly made: AsOf | undefined;
  /** Whether a function has an answer: what the list does not state is shown as a dash, never as an error. */
  readonly answers: (id: FunctionId, programme: string, further?: readonly unknown[]) => boolean;
  readonly words: Session["words"];
  readonly language: Session["language"];
}

/** Formulas ask for the facility at hand; undefined while there is none that word and beds agree on. */
export function askedBy(session: Session, makeAsOf: boolean): Asked | undefined {
  const { facility, runtime, asOf, words, language } = session;
  if (!facility?.facility) return undefined;
  const { type, beds } = facility.kept;
  const kind = facilityKinds(session).find(({ ja }) => ja === type);
  const cell = session.pane.asOf;
  const missing = cell.state === "missing";
  const name = cell.state === "date" ? cell.name : missing && makeAsOf ? asOfNames[0] : undefined;
  return {
    ...{ words, language, facility: (language === "en" ? kind?.en : undefined) ?? type },
    beds: beds ?? undefined,
    asOf: name === undefined ? undefined : { reference: name },
    made:
      missing && makeAsOf && name !== undefined ? { label: name, name, day: toSerial(asOf.day) } : undefined,
    answers: (id, programme, further = [type, beds]) => "value" in runtime.ask(id, [programme, ...further]),
  };
}

/** The block under the as-of cell that is made with it, if one is. */
export const withAsOf = (block: Block, { made }: Asked): Block =>
  made ? stacked(asOfBlock(made), block) : block;
