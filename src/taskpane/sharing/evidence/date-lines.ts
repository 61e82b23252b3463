import { canonicalName } from "../../../catalogue/lookup/programmes";
import { fromSerial, toSerial } from "../../../core/calendar/excel-serial";
import type { DayNumber } from "../../../core/calendar/local-date";
import type { Programme, Window } from "../../../core/rules/edition";
import { dateAt, dayAt } from "../../../core/rules/scope";
import type { OpenEdition } from "../../../functions/place/open-edition";
import { folded, quoted } from "../../../functions/values/blank";
import { DATE_KINDS, type DateKind } from "../../../functions/values/date-kinds";
import { dayOfText } from "../../../core/calendar/day-text";
import type { TraceLine } from "../../../sharing/evidence/trace";
import { dayText } from "../../format";
import { basisOf } from "./basis-text";
import type { EvidenceReader } from "./reader";

/** A date of the list, as one of its periods states it. */
interface Dated {
  readonly programme: Programme;
  readonly window: Window;
  readonly ref: string;
  readonly day: DayNumber;
}

const kinds = Object.keys(DATE_KINDS) as DateKind[];

/** The kind of date that a word means; without one the application deadline. */
export const kindOf = (typed: unknown): DateKind =>
  kinds.find((kind) => DATE_KINDS[kind].some((word) => folded(word) === folded(quoted(typed)))) ??
  "application";

/** The day of an as-of cell: a serial, or a date in words. */
export function dayOf(given: unknown): DayNumber | undefined {
  const [[cell]] = Array.isArray(given) ? (given as unknown[][] as [[unknown]]) : [[given]];
  if (typeof cell === "number") return fromSerial(cell);
  const day = typeof cell === "string" ? dayOfText(cell) : undefined;
  return day === "impossible" ? undefined : day;
}

/** The dates of one kind that a programme states, the earliest first. */
function datesOf({ edition }: OpenEdition, programme: Programme, kind: DateKind): Dated[] {
  return programme.windows
    .flatMap((window): Dated[] => {
      const ref = kind === "start" ? window.from : window.to;
      if (ref === undefined || (window.kind === "application") !== (kind === "application")) return [];
      return [{ programme, window, ref, day: dayAt({ edition, programme }, ref) }];
    })
    .sort((a, b) => a.day - b.day);
}

/** All dates of one kind with their passages, an extended one with what it was before. */
export function dateLines(
  list: OpenEdition,
  given: { readonly programme: unknown; readonly kind: DateKind; readonly day?: DayNumber },
  reader: EvidenceReader,
): { readonly lines: readonly TraceLine[]; readonly days: readonly DayNumber[] } {
  const found = list.programme(given.programme);
  if ("failed" in found) return { lines: [], days: [] };
  const { programme, variant } = found;
  const all = datesOf(list, programme, given.kind).filter(
    ({ day }) => given.day === undefined || day === given.day,
  );
  const each = [...new Map(all.map((one) => [one.day, one])).values()];
  const name = {
    label: reader.own("programme"),
    value: `No.${canonicalName(programme, variant)}`,
    basis: reader.say(programme.name),
  };
  return {
    lines: [name, ...each.flatMap((one) => linesOf(one, given.kind, reader))],
    days: each.map(({ day }) => day),
  };
}

function linesOf(
  { programme, window, ref, day }: Dated,
  kind: DateKind,
  reader: EvidenceReader,
): TraceLine[] {
  const { edition, own, say } = reader;
  const whole = edition.programmes.find(({ id }) => id === programme.id) ?? programme;
  const scope = { edition, programme: whole };
  const same = whole.windows.find(
    (one) => one.kind === window.kind && one.from === window.from && one.to === window.to,
  );
  const dated = (label: string, key: string, ...more: readonly string[]): TraceLine => {
    const { why, printed } = dateAt(scope, key);
    return {
      ...{ label, value: toSerial(dayAt(scope, key)), shows: "date" },
      basis: basisOf(reader, [why], ...("quote" in why ? [] : [printed]), ...more),
    };
  };
  const note = same?.note ? [say(same.note)] : [];
  const from = kind === "application" ? window.from : undefined;
  return [
    { ...dated(own(kind), ref, ...note), value: toSerial(day) },
    ...(window.earlier ?? []).map((key) => dated(own("earlier"), key)),
    ...(from === undefined ? [] : [dated(own("windowFrom"), from)]),
  ];
}

/** A date in the words of the column for dates. */
export const dateWords = (
  name: "asOf" | "editionDate" | DateKind,
  day: DayNumber,
  { own, language }: EvidenceReader,
): string => own("dateOf", { name: own(name), date: dayText(day, language) });

/** The as-of date as a line. */
export const asOfLine = (day: DayNumber, { own }: EvidenceReader): TraceLine => ({
  ...{ label: own("asOf"), value: toSerial(day), shows: "date" },
  basis: own("asOfBasis"),
});
