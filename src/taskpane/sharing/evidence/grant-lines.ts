import { canonicalName } from "../../../catalogue/lookup/programmes";
import type { Facility } from "../../../core/facility/facility";
import { toNumber } from "../../../core/money/exact";
import type { Granted, Value } from "../../../core/rules/grant";
import type { CaseScope } from "../../../core/rules/scope";
import type { Place } from "../../../functions/place/place";
import type { Traced } from "../../../functions/traced";
import type { TraceLine } from "../../../sharing/evidence/trace";
import { grouped } from "../../../text/rules/figures";
import { boundWord } from "../../estimate/bound";
import { ladder, type Rung, stepRungs } from "../../estimate/ladder";
import { wholeScope } from "../../estimate/whole-scope";
import { isProvisional } from "../../programme/confidence";
import { basisOf } from "./basis-text";
import { publishedKeys, publishedLine } from "./figure-lines";
import type { EvidenceReader } from "./reader";

/** From programme and class to what the facility bears: every step of one grant, with all that it rests on. */
export function grantLines(traced: Traced, reader: EvidenceReader): TraceLine[] {
  const { place, granted, most } = traced;
  const { facility } = place;
  return [
    ...placeLines(place, granted.scope, reader),
    ...publishedKeys.map((key) => publishedLine(granted.scope, key, facility, reader)),
    ...ladder(traced, reader).map((rung) => rungLine(rung, reader)),
    ...ruleLines(granted.scope, reader),
    ...boundLines(granted, reader),
    ...(isMost(granted, most) ? gapLines(granted.scope, facility, most, reader) : []),
    ...provisionalLines(granted, reader),
    ...conditionLines(granted.scope, reader),
  ];
}

const isMost = ({ low }: Granted, most: Value): boolean =>
  most.state === "known" && toNumber(low) === toNumber(most.low);

/** Programme and class of facility. */
export function placeLines(
  { programme, facility, name }: Place,
  scope: CaseScope,
  reader: EvidenceReader,
): TraceLine[] {
  const { own, say } = reader;
  const { least, most } = facility.beds;
  const whole = wholeScope(reader.edition, scope);
  const word =
    most === least && most > 0 ? own("facilityBeds", { word: facility.word, beds: most }) : facility.word;
  return [
    { label: own("programme"), value: name, basis: say(programme.name) },
    { label: own("facility"), value: word, basis: say(whole.class.label) },
  ];
}

/** A step of the ladder as a line; what is no whole yen is told as exactly as two decimals can. */
export function rungLine({ label, amount, yen, how, bound, why }: Rung, reader: EvidenceReader): TraceLine {
  const limit = bound === undefined ? [] : [reader.words("boundHere", { limit: bound })];
  const value = Number.isInteger(yen) ? ({ value: yen, shows: "yen" } as const) : { value: amount };
  return { label, ...value, basis: basisOf(reader, why, how, ...limit) };
}

/** The steps of a rule for a cost that is not itself shown. */
export const stepLines = (granted: Granted, reader: EvidenceReader): TraceLine[] =>
  stepRungs(granted, reader).map((rung) => rungLine(rung, reader));

/** How the passages were read into one rule; a reading that is not sure is told as provisional instead. */
export function ruleLines(scope: CaseScope, reader: EvidenceReader): TraceLine[] {
  const { why } = wholeScope(reader.edition, scope).scheme;
  if (!why || isProvisional(why)) return [];
  return [{ label: reader.own("rule"), value: "", basis: basisOf(reader, [why]) }];
}

/** Which limit decided, what earned nothing, and between which amounts a grant lies that is known as a range only. */
function boundLines(
  { scope, steps, rowsBeyond, low, high }: Granted,
  { own, words }: EvidenceReader,
): TraceLine[] {
  const bounds = steps.flatMap(({ bound }) => (bound === undefined ? [] : [words(boundWord(scope, bound))]));
  const rounded = steps.some(({ as, lost }) => as === "rounded" && lost.n !== 0);
  const decided = [...new Set([...bounds, ...(rounded ? [own("rounding")] : [])])];
  const [least, most] = [toNumber(low), toNumber(high)];
  return [
    { label: own("decided"), value: decided.join(own("comma")) || own("decidedNone"), basis: "" },
    ...(rowsBeyond > 0 ? [{ label: own("beyond"), value: rowsBeyond, basis: own("beyondBasis") }] : []),
    ...(least === most
      ? []
      : [{ label: own("ranged"), value: `${grouped(least)}～${grouped(most)}`, basis: own("rangedBasis") }]),
  ];
}

/** How far a published cap stays out of reach; nothing where the rules reach it. */
export function gapLines(
  scope: CaseScope,
  facility: Facility,
  most: Value,
  reader: EvidenceReader,
): TraceLine[] {
  const { own, rules } = reader;
  const cap = rules.grantCapOf(scope, { facility });
  if (cap.state !== "known" || most.state !== "known") return [];
  const gap = toNumber(cap.low) - toNumber(most.low);
  return gap > 0 ? [{ label: own("gap"), value: gap, shows: "yen", basis: own("gapBasis") }] : [];
}

export const provisionalLines = (
  { scope, provisional }: Pick<Granted, "scope" | "provisional">,
  reader: EvidenceReader,
): TraceLine[] => {
  const { scheme, figures } = wholeScope(reader.edition, scope);
  // The whole list has the same readings in both languages.
  const known = [scheme.why, ...[...figures.values()].map(({ why }) => why)];
  const whole = provisional.map((why) => known.find((one) => one && reading(one) === reading(why)) ?? why);
  const label = reader.own("provisional");
  const mark = `${reader.words("provisional")} `;
  return whole.map((why) => ({ label, value: "", basis: basisOf(reader, [why]).replace(mark, "") }));
};

const reading = (why: Granted["provisional"][number]): string =>
  "quote" in why ? why.quote : "outside" in why ? why.outside.ja : why.interpretation.ja;

/** What only a person can confirm, as CONDITIONS answers it. */
export function conditionLines(
  { edition, programme, case: one }: Pick<CaseScope, "edition" | "programme" | "case">,
  reader: EvidenceReader,
  kind?: unknown,
): TraceLine[] {
  const name = `${edition.id}:${canonicalName(programme, one.variant)}`;
  const answer = reader.runtime.ask("CONDITIONS", [name, kind]);
  if ("error" in answer) return [];
  const { conditions } = reader.edition.programmes.find(({ id }) => id === programme.id) ?? programme;
  return answer.value.flatMap(([text]) => {
    const found = conditions.find((condition) => condition.text.ja === text);
    if (!found) return [];
    return [
      {
        label: reader.own("condition"),
        value: "",
        basis: basisOf(reader, [found.why], reader.say(found.text)),
      },
    ];
  });
}
