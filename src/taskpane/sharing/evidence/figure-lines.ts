import type { Facility } from "../../../core/facility/facility";
import { toNumber } from "../../../core/money/exact";
import type { Value } from "../../../core/rules/grant";
import type { Expr, Ref, StatedFigure } from "../../../core/rules/model";
import type { CaseScope } from "../../../core/rules/scope";
import type { Place } from "../../../functions/place/place";
import type { TraceLine } from "../../../sharing/evidence/trace";
import { figureDigits, grouped } from "../../../text/rules/figures";
import { figuresIn } from "../../estimate/bound";
import { ruleSentences } from "../../estimate/ladder";
import { wholeScope } from "../../estimate/whole-scope";
import { basisOf } from "./basis-text";
import type { EvidenceReader, EvidenceWord } from "./reader";

/** What the list publishes of a case. */
export type Published = "rate" | "costCap" | "grantCap";

export const publishedKeys: readonly Published[] = ["rate", "costCap", "grantCap"];

const labels: Readonly<Record<Published, EvidenceWord>> = {
  rate: "rate",
  costCap: "costCap",
  grantCap: "grantCap",
};

/** One figure that the list publishes of a case, with its passages; for a product also how it comes about. */
export function publishedLine(
  scope: CaseScope,
  key: Published,
  facility: Facility,
  reader: EvidenceReader,
): TraceLine {
  const { rules, own } = reader;
  const label = own(labels[key]);
  const whole = wholeScope(reader.edition, scope);
  const { rate } = whole.scheme.published;
  if (key === "rate") {
    const figure = rate === undefined ? undefined : whole.figures.get(rate);
    if (rate === undefined || !figure) return { label, value: own("notStated"), basis: "" };
    return { label, value: figureDigits(figure), basis: basisOf(reader, whysOf(whole, [rate])) };
  }
  const value = (key === "grantCap" ? rules.grantCapOf : rules.costCapOf)(scope, { facility });
  return { label, ...valueCell(value, reader), basis: exprBasis(whole, whole.scheme.published[key], reader) };
}

/** A value as a cell of the sheet: yen, or why there is no single figure. */
export function valueCell(value: Value, { own }: EvidenceReader): Pick<TraceLine, "value" | "shows"> {
  if (value.state === "none") return { value: own("notStated") };
  if (value.state === "incomplete") return { value: own("byBeds") };
  const [least, most] = [toNumber(value.low), toNumber(value.high)];
  return least === most ? { value: least, shows: "yen" } : { value: `${grouped(least)}～${grouped(most)}` };
}

/** The passages of an expression; where it is more than one figure, what it says in words goes first. */
export function exprBasis(scope: CaseScope, expr: Expr | undefined, reader: EvidenceReader): string {
  if (!expr) return "";
  const whys = whysOf(scope, figuresIn(expr));
  if (expr.op === "ref") return basisOf(reader, whys);
  const scheme = { ...scope.scheme, grant: { op: "step", as: "capped", of: expr } as const };
  const sentence = ruleSentences({ ...scope, scheme }, reader).get("capped") ?? "";
  return basisOf(reader, whys, sentence);
}

export const whysOf = ({ figures }: CaseScope, refs: readonly Ref[]): StatedFigure["why"][] =>
  refs.flatMap((ref) => figures.get(ref)?.why ?? []);

/** Lines of each case that programme and facility leave possible; those that say the same stand once. */
export function linesOfCases(
  { cases, programme }: Pick<Place, "cases" | "programme">,
  reader: EvidenceReader,
  linesOf: (scope: CaseScope) => readonly TraceLine[],
): TraceLine[] {
  const { own, say } = reader;
  const told = cases.map(({ scope }) => ({ scope, lines: linesOf(scope) }));
  const isOne = new Set(told.map(({ lines }) => JSON.stringify(lines))).size <= 1;
  if (isOne) return [...(told[0]?.lines ?? [])];
  return told.flatMap(({ scope, lines }) => {
    const { class: facilityClass, case: one } = wholeScope(reader.edition, scope);
    const mark = programme.variants?.[one.variant ?? ""]?.mark ?? "";
    const name = [mark, say(facilityClass.label)].filter((part) => part !== "").join(" ");
    return lines.map((line) => ({ ...line, label: own("ofCase", { line: line.label, case: name }) }));
  });
}
