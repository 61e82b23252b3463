import { hasFraction } from "../../core/money/yen";
import { type Exact, toNumber } from "../../core/money/exact";
import type { Granted } from "../../core/rules/grant";
import type { Why } from "../../core/rules/model";
import type { CaseScope } from "../../core/rules/scope";
import type { Step } from "../../core/rules/trace";
import type { Rules } from "../../functions/rules";
import type { Traced } from "../../functions/traced";
import type { PaneWord } from "../../text/pane";
import { rulePhrasesEn } from "../../text/rules/en";
import { grouped } from "../../text/rules/figures";
import { rulePhrasesJa } from "../../text/rules/ja";
import { exactYenText, yenText } from "../format";
import type { Speaking } from "../speaking";
import { boundWord, capRefs } from "./bound";
import { costSplit } from "./cost-split";
import { wholeScope } from "./whole-scope";

/** One step of the ladder: what it is, its amount, and what it rests on. */
export interface Rung {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  /** The same as a number of yen; a double where it is no whole number. */
  readonly yen: number;
  /** How the amount comes about, in a sentence; "" where the label says it all. */
  readonly how: string;
  /** The limit that decided here. */
  readonly bound?: string;
  readonly why: readonly Why[];
  /** The grant itself and what is left to bear. */
  readonly isResult?: true;
}

export interface LadderReader extends Speaking {
  readonly rules: Rules;
}

export const stepWords: Readonly<Record<Step["as"], PaneWord>> = {
  eligible: "stepEligible",
  rated: "stepRated",
  rounded: "stepRounded",
  capped: "stepCapped",
  grant: "stepGrant",
  coupon: "stepCoupon",
  addition: "stepAddition",
};

/** Steps of a single coupon that are worth a rung; the others are alike for every coupon. */
const ofEachCoupon: ReadonlySet<Step["as"]> = new Set(["eligible", "coupon"]);

/** The way from the amount given to what the facility bears, as BREAKDOWN prints it, in the reader's language. */
export function ladder(traced: Traced, reader: LadderReader): readonly Rung[] {
  const scope = wholeScope(reader.edition, traced.granted.scope);
  return [
    ...enteredRungs(traced, scope, reader),
    ...stepRungs(traced.granted, reader),
    ownRung(traced, reader),
  ];
}

/** The steps of a grant alone, without what was given and what is left to bear. */
export function stepRungs(granted: Pick<Granted, "scope" | "steps">, reader: LadderReader): readonly Rung[] {
  const scope = wholeScope(reader.edition, granted.scope);
  const sentences = ruleSentences(scope, reader);
  return granted.steps
    .filter(({ as, row }) => row === undefined || ofEachCoupon.has(as))
    .map((step, index) => stepRung({ step, index, scope, how: sentences.get(step.as) ?? "" }, reader));
}

/** The rule of a case in words, by its steps. */
export function ruleSentences(
  scope: CaseScope,
  { rules, language }: Pick<LadderReader, "rules" | "language">,
): ReadonlyMap<Step["as"], string> {
  const phrases = language === "ja" ? rulePhrasesJa : rulePhrasesEn;
  return new Map(rules.explain(scope, phrases).map(({ as, text }) => [as, text]));
}

/** What was given: the sum, one cut to whole yen where there is something to cut, and each item. */
function enteredRungs({ cost, given }: Traced, { programme }: CaseScope, reader: LadderReader): Rung[] {
  const { words, say } = reader;
  const count = cost.lines.filter(({ amount }) => amount !== 0).length;
  const cut = hasFraction(cost.entered) ? [words("costCut")] : [];
  const many = count > 1 ? [words("costLines", { count })] : [];
  const entered: Rung = {
    ...{ id: "entered", label: words("stepEntered"), amount: yenText(cost.total, words), yen: cost.total },
    ...{ how: [...many, ...cut].join(words("sentenceGap")), why: [programme.taxBasis.why] },
  };
  const items = (programme.items ?? []).flatMap(({ id, name }): Rung[] => {
    const amount = given.items?.[id];
    if (amount === undefined || amount === 0) return [];
    const yen = { amount: yenText(amount, words), yen: amount };
    return [{ id: `item ${id}`, label: say(name), ...yen, how: "", why: [] }];
  });
  return [entered, ...items];
}

interface Placed {
  readonly step: Step;
  readonly index: number;
  readonly scope: CaseScope;
  readonly how: string;
}

function stepRung({ step, index, scope, how }: Placed, { words }: LadderReader): Rung {
  const { as, row, value, refs, bound } = step;
  const word = words(stepWords[as]);
  const uncapped = as === "eligible" && !scope.scheme.published.costCap ? [words("costCapNone")] : [];
  const limits = bound === undefined ? capRefs(scope, as) : [];
  const why = [...new Set([...refs, ...limits])].flatMap((ref) => scope.figures.get(ref)?.why ?? []);
  return {
    id: `${index} ${as}`,
    label: row === undefined ? word : words("stepOfCoupon", { step: word, number: row + 1 }),
    amount: exactYenText(value, words),
    yen: toNumber(value),
    how: [how, ...lostWords(step, words), ...uncapped].filter((text) => text !== "").join(words("clauseGap")),
    ...(bound === undefined ? {} : { bound: words(boundWord(scope, bound)) }),
    why,
    ...(as === "grant" ? { isResult: true } : {}),
  };
}

/** What a step took away, by rounding or above the figure that limited it. */
function lostWords({ as, lost, bound }: Step, words: LadderReader["words"]): string[] {
  if (lost.n === 0 || (as !== "rounded" && bound === undefined)) return [];
  const size: Exact = { n: Math.abs(lost.n), d: lost.d };
  if (as !== "rounded") return [words("lostAbove", { yen: exactYenText(size, words) })];
  return [words(lost.n > 0 ? "lostDown" : "lostUp", { yen: exactYenText(size, words) })];
}

function ownRung(traced: Traced, { words }: LadderReader): Rung {
  const { own, above } = costSplit(traced);
  const how = above > 0 ? words("ownWithAbove", { above: grouped(above) }) : words("ownHow");
  return {
    ...{ id: "own", label: words("stepOwn"), how, why: [] },
    ...{ amount: yenText(own + above, words), yen: own + above },
    isResult: true,
  };
}
