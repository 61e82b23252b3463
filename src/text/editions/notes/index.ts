import type { Words } from "../../../core/rules/model";
import { caseNotes, figureBasisNote, figureNote } from "./cases";
import { noticeNotes, windowNotes } from "./dates";
import type { Notes } from "./note";
import { programmeNotes } from "./programmes";
import { relationNotes } from "./relations";
import {
  classNotes,
  editionNotes,
  factNotes,
  itemNotes,
  schemeNotes,
  statedNotes,
  variantNotes,
} from "./rules";
import {
  categoryNotes,
  conditionNotes,
  contactNotes,
  contentNotes,
  costNotes,
  facilityWordNotes,
  noteNotes,
} from "./texts";

const notes: Readonly<Record<string, Notes>> = {
  cases: caseNotes,
  programmes: programmeNotes,
  edition: editionNotes,
  stated: statedNotes,
  windows: windowNotes,
  schemes: schemeNotes,
  variants: variantNotes,
  items: itemNotes,
  classes: classNotes,
  facts: factNotes,
  conditions: conditionNotes,
  costs: costNotes,
  content: contentNotes,
  notes: noteNotes,
  notices: noticeNotes,
  relations: relationNotes,
  contacts: contactNotes,
  categories: categoryNotes,
  facilityWords: facilityWordNotes,
};

/**
 * What belongs into a column of the form: what it is, its unit and bounds, an example, where it is printed. `name` is
 * what a figure of cases is called. A column without a note is a mistake of ours, and throws.
 */
export function columnNote(table: string, key: string, name: (ref: string) => Words): Words {
  const note = notes[table]?.[key] ?? (table === "cases" ? caseFigureNote(key, name) : undefined);
  if (!note) throw new Error(`The column ${key} of ${table} has no note`);
  return note;
}

/** Cases may state any figure, each with its basis. */
function caseFigureNote(key: string, name: (ref: string) => Words): Words | undefined {
  const [, ref, why] = /^stated\.([^.]+)(\.why)?$/.exec(key) ?? [];
  if (ref === undefined) return undefined;
  const { ja, en } = name(ref);
  const called = { ja: short(ja), en: short(en) };
  return why === undefined ? figureNote(ref, called) : figureBasisNote(called);
}

/** Names of figures may be of any length, notes may not. */
const short = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
