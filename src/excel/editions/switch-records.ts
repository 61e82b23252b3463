import type { EditionMark } from "../health/stamp";
import { type Kept, type Keeping, readKept, saveKept } from "../parts/kept";
import { isRecord, type KeptList, readKeptList } from "../parts/kept-list";
import { done, type Outcome } from "../session/failure";
import type { Session } from "../session/session";

/** That a workbook went over from one edition to another: what its evidence sheet says of it. */
export interface EditionSwitch {
  /** The day, as YYYY-MM-DD. */
  readonly on: string;
  /** Undefined where nothing computed before. */
  readonly from?: EditionMark;
  readonly to: EditionMark;
  /** Cells whose answer changed; undefined where the workbook could not be looked through. */
  readonly changed?: number;
  /** Cells of which that could not be told before the switch. */
  readonly untold: number;
}

interface Numbered extends EditionSwitch {
  readonly number: number;
}

/** The oldest are forgotten beyond so many. */
const MOST = 100;

const list: KeptList<Numbered> = {
  name: "switches",
  version: 1,
  isOne: (value): value is Numbered =>
    isRecord(value) &&
    typeof value["on"] === "string" &&
    (value["from"] === undefined || isMark(value["from"])) &&
    isMark(value["to"]) &&
    (value["changed"] === undefined || Number.isSafeInteger(value["changed"])) &&
    [value["untold"], value["number"]].every(Number.isSafeInteger),
  keyOf: ({ number }) => String(number),
};

const isMark = (value: unknown): value is EditionMark =>
  isRecord(value) && typeof value["id"] === "string" && typeof value["hash"] === "string";

/** Name and namespace are part of the file format: they never change. */
const keeping: Keeping<readonly Numbered[]> = {
  part: { name: "switches", namespace: "urn:medical-dx-grants:switches" },
  nothing: [],
  read: (text) => readKeptList(text, list),
  written: (switches) => JSON.stringify({ version: list.version, [list.name]: switches }),
};

export const switchesNamespace = keeping.part.namespace;

/** The switches in the text of the part, oldest first; none where it is damaged or of a later version. */
export function switchesIn(text: string | undefined): readonly EditionSwitch[] {
  const read = text === undefined ? undefined : keeping.read(text);
  return read === undefined || read === "newer" ? [] : read;
}

/** Every switch that the workbook has kept, oldest first. */
export async function readSwitches(session: Session): Promise<Outcome<readonly EditionSwitch[]>> {
  const kept = await readKept(session, keeping);
  return kept.ok ? done(kept.value.value) : kept;
}

/** Keeps one more. A damaged record is begun anew, its text kept beside. */
export const recordSwitch = (session: Session, one: EditionSwitch): Promise<Outcome<void>> =>
  changed(session, (former) => {
    const number = Math.max(0, ...former.map((each) => each.number)) + 1;
    return [...former, { ...one, number }].slice(-MOST);
  });

/** Takes the last one out again, once it has been taken back itself. */
export const forgetLastSwitch = (session: Session): Promise<Outcome<void>> =>
  changed(session, (former) => former.slice(0, -1));

async function changed(
  session: Session,
  change: (former: readonly Numbered[]) => readonly Numbered[],
): Promise<Outcome<void>> {
  const read = await readKept(session, keeping);
  if (!read.ok && read.failure.code !== "damaged") return read;
  const before: Kept<readonly Numbered[]> = read.ok ? read.value : { value: [], seen: "" };
  const saved = await saveKept(session, keeping, change(before.value), {
    seen: before.seen,
    replaceDamaged: true,
  });
  return saved.ok ? done(undefined) : saved;
}
