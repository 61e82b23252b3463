import type { Question } from "../../core/plan/reasons";
import type { Session } from "../session";
import { dateKey, type KeptFacility } from "../state/facility";
import { answerKey, withPlanAnswer } from "./answers";
import { type KeptPlan, withClaimAs, withLines } from "./lines";
import { claimName, claimTitle, programmeOf, variantOf } from "./names";

/** What an answer changes: what is known of the facility, or the plan itself. */
export type Change =
  | { readonly of: "facility"; readonly change: (kept: KeptFacility) => KeptFacility }
  | { readonly of: "plan"; readonly change: (kept: KeptPlan) => KeptPlan };

/** How a question is answered. "" stands for not answered yet; a note cannot be answered here. */
export type Control =
  | {
      readonly kind: "choice";
      readonly options: readonly Option[];
      readonly answer: (value: string) => Change;
    }
  | { readonly kind: "date" | "count"; readonly answer: (value: string) => Change }
  | { readonly kind: "note" };

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A question as it is shown. */
export interface AskedQuestion {
  readonly key: string;
  readonly text: string;
  readonly control: Control;
  /** The answer now. */
  readonly value: string;
}

type Asking = Pick<Session, "edition" | "words" | "say"> & { readonly kept: KeptFacility };

/** A question of the rules in words, with the way to answer it. */
export function askedQuestion(asking: Asking, question: Question): AskedQuestion {
  const key = JSON.stringify(question);
  const { words, edition, say } = asking;
  const relationText = (id: string): string => {
    const relation = edition.relations.find((one) => one.id === id);
    return relation ? say(relation.text) + words("sentenceGap") : "";
  };
  const note = (text: string): AskedQuestion => ({ key, text, control: { kind: "note" }, value: "" });
  switch (question.ask) {
    case "fact":
      return factQuestion(asking, question.key);
    case "beds":
      return note(words("planAskBeds"));
    case "input":
      return note(words("planAskInput", { input: question.input }));
    case "choice":
      return note(relationText(question.relation) + words("planAskChoice"));
    case "item":
      return itemQuestion(asking, question);
    case "completion-date":
      return dateQuestion(asking, question.costId);
    case "variant":
      return variantQuestion(asking, question);
    case "which-fact": {
      const text = relationText(question.relation) + words("planAskWhich");
      return whichQuestion(asking, { key: answerKey("done", question.relation), text, of: question.of });
    }
    case "distinct": {
      const text = relationText(question.relation) + words("planAskDistinct");
      const labels = ["planDistinctYes", "planDistinctNo"] as const;
      return yesNo(asking, { key: answerKey("distinct", question.relation), text, labels });
    }
    case "decision":
      return decisionQuestion(asking, question.of);
    case "applied": {
      const number = programmeOf(edition, question.programme)?.number ?? "";
      const text = words("planAskApplied", { number });
      return yesNo(asking, { key: answerKey("applied", question.programme), text });
    }
    case "earlier":
      return countQuestion(asking, answerKey("earlier", question.relation), [
        relationText(question.relation),
        words("planAskEarlier"),
      ]);
  }
}

const ofFacility = (key: string, answer: Parameters<typeof withPlanAnswer>[2]): Change => ({
  of: "facility",
  change: (kept) => withPlanAnswer(kept, key, answer),
});

interface YesNo {
  readonly key: string;
  readonly text: string;
  readonly labels?: readonly ["planDecided" | "planDistinctYes", "planDecidedNever" | "planDistinctNo"];
}

function yesNo({ words, kept }: Asking, { key, text, labels }: YesNo): AskedQuestion {
  const now = kept.facts[key]?.answer;
  const options = [
    { value: "yes", label: words(labels?.[0] ?? "yes") },
    { value: "no", label: words(labels?.[1] ?? "no") },
  ];
  const answer = (value: string): Change => ofFacility(key, value === "" ? undefined : value === "yes");
  const value = typeof now === "boolean" ? (now ? "yes" : "no") : "";
  return { key, text, control: { kind: "choice", options, answer }, value };
}

function factQuestion(asking: Asking, key: string): AskedQuestion {
  const fact = asking.edition.facts[key];
  const text = fact ? asking.say(fact.question) : key;
  if (fact?.type === "date") {
    const own = dateKey("", key);
    const now = asking.kept.facts[own]?.answer;
    const answer = (value: string): Change => ofFacility(own, value === "" ? undefined : value);
    return { key, text, control: { kind: "date", answer }, value: typeof now === "string" ? now : "" };
  }
  return fact?.type === "count" ? countQuestion(asking, key, [text]) : yesNo(asking, { key, text });
}

function countQuestion({ kept }: Asking, key: string, texts: readonly string[]): AskedQuestion {
  const now = kept.facts[key]?.answer;
  const answer = (value: string): Change => ofFacility(key, countOf(value));
  const value = typeof now === "number" ? String(now) : "";
  return { key, text: texts.join(""), control: { kind: "count", answer }, value };
}

/** A count as it is typed, of any width; undefined for anything else. */
export function countOf(typed: string): number | undefined {
  const text = typed.normalize("NFKC").trim();
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

function decisionQuestion(asking: Asking, of: readonly string[]): AskedQuestion {
  const names = of.map((one) => `No.${claimName(asking, one)}`).join(asking.words("listComma"));
  const text = asking.words("planAskDecision", { names });
  const labels = ["planDecided", "planDecidedNever"] as const;
  return yesNo(asking, { key: answerKey("decision", of[0] ?? ""), text, labels });
}

interface Which {
  readonly key: string;
  readonly text: string;
  readonly of: readonly string[];
}

function whichQuestion(asking: Asking, { key, text, of }: Which): AskedQuestion {
  const now = asking.kept.facts[key]?.answer;
  const options = of.map((one) => ({ value: one, label: optionName(asking, one) }));
  const answer = (value: string): Change => ofFacility(key, value === "" ? undefined : value);
  const value = typeof now === "string" ? now : "";
  return { key, text, control: { kind: "choice", options, answer }, value };
}

const optionName = (asking: Asking, selector: string): string => {
  const variant = programmeOf(asking.edition, selector)?.variants?.[variantOf(selector) ?? ""];
  const name = claimName(asking, selector);
  return variant ? `${name} ${asking.say(variant.name)}` : `${name} ${claimTitle(asking, selector)}`;
};

/** The programme alone was claimed: the answer puts the variant into its place. */
function variantQuestion(asking: Asking, question: Extract<Question, { ask: "variant" }>): AskedQuestion {
  const { programme, of } = question;
  const options = of.map((one) => {
    const value = `${programme}/${one}`;
    return { value, label: optionName(asking, value) };
  });
  const answer = (value: string): Change => ({
    of: "plan",
    change: (plan) =>
      value === ""
        ? plan
        : withLines(
            plan,
            plan.lines.map((line) =>
              line.claims
                .filter(
                  (one) => one === programme || (one.startsWith(`${programme}/`) && value.startsWith(one)),
                )
                .reduce((changed, one) => withClaimAs(changed, one, value), line),
            ),
          ),
  });
  const number = programmeOf(asking.edition, programme)?.number ?? "";
  const text = asking.words("planAskVariant", { number });
  return { key: JSON.stringify(question), text, control: { kind: "choice", options, answer }, value: "" };
}

const ofLines = (costId: string, part: Partial<KeptPlan["lines"][number]>): Change => ({
  of: "plan",
  change: (plan) =>
    withLines(
      plan,
      plan.lines.map((line) => (line.costId === costId ? { ...line, ...part } : line)),
    ),
});

function itemQuestion(asking: Asking, question: Extract<Question, { ask: "item" }>): AskedQuestion {
  const { edition, words, say } = asking;
  const items = edition.programmes.flatMap((programme) => programme.items ?? []);
  const options = question.items.map((value) => {
    const item = items.find(({ id }) => id === value);
    return { value, label: item ? say(item.name) : value };
  });
  const answer = (item: string): Change => ofLines(question.costId, { item });
  const text = words("planAskItem", { name: question.costId });
  return { key: JSON.stringify(question), text, control: { kind: "choice", options, answer }, value: "" };
}

function dateQuestion({ words }: Asking, costId: string): AskedQuestion {
  const answer = (completed: string): Change => ofLines(costId, { completed });
  const text = words("planAskCompletion", { name: costId });
  return { key: `completed:${costId}`, text, control: { kind: "date", answer }, value: "" };
}
