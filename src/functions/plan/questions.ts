import { canonicalName } from "../../catalogue/lookup";
import type { Question } from "../../core/plan/reasons";
import type { Edition, Selector } from "../../core/rules/edition";
import type { Words } from "../../core/rules/model";
import { planQuestions } from "../../text/functions/plan-questions";
import { folded } from "../values/blank";

/** A question that the answers of a plan can settle, and where its answer belongs. */
export interface Asked {
  readonly to: "facts" | "decisions" | "applied" | "done" | "distinct" | "earlier";
  readonly key: string;
  readonly type: "boolean" | "date" | "count" | "one-of";
  readonly words: Words;
  /** Selectors of which one is the answer. */
  readonly of: readonly Selector[];
}

/** 9①, as cells name a selector. */
export function nameOf({ programmes }: Edition, selector: Selector): string {
  const [id = "", variant] = selector.split("/");
  const programme = programmes.find((one) => one.id === id);
  return programme ? canonicalName(programme, variant) : selector;
}

const about = (edition: Edition, words: Words, of: readonly Selector[]): Words => {
  const names = of.map((one) => nameOf(edition, one));
  return {
    ja: words.ja.replace("{names}", names.join("・")),
    en: words.en.replace("{names}", names.join(", ")),
  };
};

/** Everything that can be asked about an edition: facts, decisions, applications, relations. */
function questionsOf(edition: Edition): Asked[] {
  const none: readonly Selector[] = [];
  const facts = Object.entries(edition.facts).map(([key, { type, question }]): Asked => {
    return { to: "facts", key, type, words: question, of: none };
  });
  const selectors = edition.programmes.flatMap(({ id, variants = {} }) => [
    id,
    ...Object.keys(variants).map((variant) => `${id}/${variant}`),
  ]);
  const ofApplications = selectors.flatMap((key): Asked[] => [
    { to: "decisions", key, type: "boolean", words: about(edition, planQuestions.decision, [key]), of: none },
    { to: "applied", key, type: "boolean", words: about(edition, planQuestions.applied, [key]), of: none },
  ]);
  const ofRelations = edition.relations.flatMap((one): Asked[] => {
    const { id: key } = one;
    if (one.rel === "alternatives" && one.by === "fact")
      return [
        { to: "done", key, type: "one-of", words: about(edition, planQuestions.done, one.of), of: one.of },
      ];
    if (one.rel === "excludes" && !one.certain) {
      const words = about(edition, planQuestions.distinct, [...one.a, ...(one.b === "any" ? none : one.b)]);
      return [{ to: "distinct", key, type: "boolean", words, of: none }];
    }
    if (one.rel !== "limit" || one.applications === undefined) return [];
    const over = one.over === "any" ? none : one.over;
    return [
      { to: "earlier", key, type: "count", words: about(edition, planQuestions.earlier, over), of: none },
    ];
  });
  return [...facts, ...ofApplications, ...ofRelations];
}

/** Questions of one edition, found by their words in either language or by their key. */
export class Questions {
  private static readonly known = new WeakMap<Edition, Questions>();
  private readonly byWord = new Map<string, Asked>();
  private readonly all: readonly Asked[];

  private constructor(edition: Edition) {
    this.all = questionsOf(edition);
    for (const asked of this.all)
      for (const word of [asked.words.ja, asked.words.en, keyOf(asked)])
        this.byWord.set(foldedQuestion(word), asked);
  }

  static of(edition: Edition): Questions {
    const before = Questions.known.get(edition) ?? new Questions(edition);
    Questions.known.set(edition, before);
    return before;
  }

  find(typed: string): Asked | undefined {
    return this.byWord.get(foldedQuestion(typed));
  }

  /** The words of what a reason asks, where an answer can settle it. */
  wordsFor(question: Question): string[] {
    return this.all.flatMap((one) => (isAbout(question, one) ? [one.words.ja] : []));
  }
}

/** A fact by its own key; a relation by its id; applications with a word before the programme. */
const keyOf = ({ to, key }: Asked): string => (to === "decisions" || to === "applied" ? `${to}:${key}` : key);

const foldedQuestion = (text: string): string => folded(text).replace(/[。.、,?？・:：]/gu, "");

function isAbout(question: Question, { to, key }: Asked): boolean {
  switch (question.ask) {
    case "fact":
      return to === "facts" && key === question.key;
    case "decision":
      return to === "decisions" && question.of.includes(key);
    case "applied":
      return to === "applied" && key === question.programme;
    case "which-fact":
      return to === "done" && key === question.relation;
    case "distinct":
    case "earlier":
      return to === question.ask && key === question.relation;
    case "beds":
    case "input":
    case "item":
    case "completion-date":
    case "variant":
    case "choice":
      return false;
  }
}
