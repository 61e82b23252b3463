import { canonicalName } from "../../catalogue/lookup/programmes";
import { toSerial } from "../../core/calendar/excel-serial";
import { parseIsoDate } from "../../core/calendar/local-date";
import type { Question } from "../../core/plan/reasons";
import type { Edition, Relation } from "../../core/rules/edition";
import type { Words } from "../../core/rules/model";
import type { Language } from "../../core/runtime";
import type { PlanAnswerLine } from "../../sheets/blocks";
import { planQuestions } from "../../text/functions/plan-questions";
import { dateKey, type KeptFacility } from "../state/facility";
import { answerKey } from "./answers";
import { claimName, programmeOf } from "./names";

interface Answering {
  readonly edition: Edition;
  readonly language: Language;
  readonly kept: KeptFacility;
  /** はい and いいえ in the reader's language. */
  readonly yesNo: { readonly yes: string; readonly no: string; readonly none: string };
}

/** Questions with their answers in the words that PLAN reads; those that only a row of the plan answers are left out. */
export function answerLines(answering: Answering, questions: readonly Question[]): readonly PlanAnswerLine[] {
  const lines = questions.flatMap((question) => answerLine(answering, question) ?? []);
  return [...new Map(lines.map((line) => [line.question, line])).values()];
}

function answerLine(answering: Answering, question: Question): PlanAnswerLine | undefined {
  const { edition, language } = answering;
  const asked = (words: Words, of: readonly string[]): string =>
    words[language].replace(
      "{names}",
      of.map((one) => claimName({ edition }, one)).join(language === "ja" ? "・" : ", "),
    );
  const said = (words: Words, of: readonly string[], key: string): PlanAnswerLine => ({
    question: asked(words, of),
    answer: shown(answering, key),
  });
  switch (question.ask) {
    case "fact": {
      const fact = edition.facts[question.key];
      const key = fact?.type === "date" ? dateKey("", question.key) : question.key;
      return fact && { question: fact.question[language], answer: shown(answering, key) };
    }
    case "decision": {
      const [first = ""] = question.of;
      return said(planQuestions.decision, [first], answerKey("decision", first));
    }
    case "applied":
      return said(planQuestions.applied, [question.programme], answerKey("applied", question.programme));
    case "which-fact":
      return said(planQuestions.done, question.of, answerKey("done", question.relation));
    case "distinct":
    case "earlier": {
      const of = concerned(edition.relations.find(({ id }) => id === question.relation));
      return said(planQuestions[question.ask], of, answerKey(question.ask, question.relation));
    }
    case "beds":
    case "input":
    case "item":
    case "completion-date":
    case "variant":
    case "choice":
      return undefined;
  }
}

/** The selectors that a relation's question names. */
function concerned(relation: Relation | undefined): readonly string[] {
  if (relation?.rel === "excludes") return [...relation.a, ...(relation.b === "any" ? [] : relation.b)];
  return relation?.rel === "limit" && relation.over !== "any" ? relation.over : [];
}

/** An answer as it is typed into a cell: yes or no, a date's serial, a count, a programme. "" where there is none. */
function shown({ edition, kept, yesNo }: Answering, key: string): string | number {
  const answer = kept.facts[key]?.answer;
  if (answer === undefined) return "";
  if (typeof answer === "boolean") return answer ? yesNo.yes : yesNo.no;
  if (typeof answer === "number") return answer === 0 ? yesNo.none : answer;
  const day = parseIsoDate(answer);
  if (day !== undefined) return toSerial(day);
  const programme = programmeOf(edition, answer);
  return programme ? canonicalName(programme, answer.split("/")[1]) : answer;
}
