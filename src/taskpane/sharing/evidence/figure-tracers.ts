import { UNLIMITED_COST } from "../../../core/rules/situation";
import { ZERO } from "../../../core/money/exact";
import type { Granted } from "../../../core/rules/grant";
import { LARGEST_YEN } from "../../../core/money/yen";
import type { Facility } from "../../../core/facility/facility";
import type { Expr } from "../../../core/rules/model";
import type { CaseScope } from "../../../core/rules/scope";
import { partsOf } from "../../../core/rules/tree";
import { quoted } from "../../../functions/values/blank";
import { itemIndexIn } from "../../../sharing/convert/item-index";
import type { TraceLine } from "../../../sharing/evidence/trace";
import { wholeScope } from "../../estimate/whole-scope";
import { basisOf } from "./basis-text";
import {
  linesOfCases,
  type Published,
  publishedKeys,
  publishedLine,
  valueCell,
  whysOf,
} from "./figure-lines";
import { conditionLines, gapLines, placeLines, provisionalLines, ruleLines, stepLines } from "./grant-lines";
import type { EvidenceReader } from "./reader";
import { type Answered, placeIn, type Tracer } from "./tracing";

type PlaceFunction = "RATE" | "GRANTCAP" | "COSTCAP" | "MAXAMOUNT";

/** Programme, class, and what is asked of each case that is possible. */
function ofPlace(
  {
    given: [programme, facility, beds],
    list,
    reader,
  }: Pick<Answered<PlaceFunction>, "given" | "list" | "reader">,
  linesOf: (scope: CaseScope, facility: Facility) => readonly TraceLine[],
): TraceLine[] {
  const place = placeIn(list, programme, facility, beds);
  if (!place) return [];
  return linesOfCases(place, reader, (scope) => [
    ...placeLines(place, scope, reader),
    ...linesOf(scope, place.facility),
  ]);
}

const figure =
  <Id extends PlaceFunction>(key: Published): Tracer<Id> =>
  (call) => ({
    shows: key === "rate" ? "rate" : "yen",
    lines: ofPlace(call, (scope, facility) => [publishedLine(scope, key, facility, call.reader)]),
  });

export const rate: Tracer<"RATE"> = figure("rate");
export const grantCap: Tracer<"GRANTCAP"> = figure("grantCap");

/** In all, or of the one item that is named. */
export const costCap: Tracer<"COSTCAP"> = (call) => {
  const { given, list, reader } = call;
  const [programme, , , item] = given;
  if (item === undefined || item === null || item === "" || item === 0)
    return figure<"COSTCAP">("costCap")(call);
  const at = itemIndexIn(list.catalogue, programme as string | number, quoted(item));
  return {
    shows: "yen",
    lines: ofPlace(call, (scope) => {
      const one = reader.rules.itemCapsOf(scope)[at ?? -1];
      return one ? [itemLine(scope, one.id, reader)] : [];
    }),
  };
};

/** The cap of an item, by the rule that reads it. */
function itemLine(scope: CaseScope, id: string, reader: EvidenceReader): TraceLine {
  const whole = wholeScope(reader.edition, scope);
  const ref = capOfItem(whole.scheme.grant, id) ?? "";
  const name = whole.programme.items?.find((item) => item.id === id)?.name;
  const cap = whole.figures.get(ref);
  return {
    label: reader.own("itemCap", { item: name ? reader.say(name) : id }),
    ...(cap ? { value: cap.n, shows: "yen" } : { value: "" }),
    basis: basisOf(reader, whysOf(whole, [ref])),
  };
}

function capOfItem(expr: Expr, id: string): string | undefined {
  if (expr.op === "items") return expr.caps[id];
  for (const part of partsOf(expr)) {
    const found = capOfItem(part, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is published, then the rule followed for a cost without limit. */
export const maxAmount: Tracer<"MAXAMOUNT"> = (call) => {
  const { reader } = call;
  const { own, rules } = reader;
  const lines = ofPlace(call, (scope, facility) => {
    const most = rules.reachableMaximum(scope, { facility });
    const granted = rules.grantOf(scope, { facility, cost: UNLIMITED_COST });
    const steps = granted.state === "granted" ? stepLines(unlimited(granted), reader) : [];
    return [
      ...publishedKeys.map((key) => publishedLine(scope, key, facility, reader)),
      // A rule without a cost cap takes all of a cost without limit.
      ...steps.map((line) => (line.value === LARGEST_YEN ? { ...line, value: own("unlimited") } : line)),
      { label: own("maximum"), ...valueCell(most, reader), basis: own("maximumBasis") },
      ...ruleLines(scope, reader),
      ...gapLines(scope, facility, most, reader),
      ...(granted.state === "granted" ? provisionalLines(granted, reader) : []),
    ];
  });
  return { shows: "yen", lines };
};

/** By how much a cost without limit is above a cap says nothing. */
const unlimited = (granted: Granted): Granted => ({
  ...granted,
  steps: granted.steps.map((step) => (step.bound === undefined ? step : { ...step, lost: ZERO })),
});

/** The figures of a place that need no cost: what remains to be told where a cost cannot be read. */
export function withoutCost(
  call: Pick<Answered<PlaceFunction>, "given" | "list" | "reader">,
): readonly TraceLine[] {
  const { reader } = call;
  return ofPlace(call, (scope, facility) => [
    ...publishedKeys.map((key) => publishedLine(scope, key, facility, reader)),
    ...ruleLines(scope, reader),
    ...conditionLines(scope, reader),
  ]);
}
