import type { Question, Reason } from "../../core/plan/reasons";
import type { Entry, PlanResult } from "../../core/plan/result";
import type { Edition } from "../../core/rules/edition";
import type { Why } from "../../core/rules/model";
import { dateAt } from "../../core/rules/scope";
import { planSentences, planWords, reasonWords } from "../../text/functions/plan-words";
import { basisOf } from "../basis";
import { nameOf, Questions } from "./questions";

/** The reading alone: BREAKDOWN gives its reason, too. */
const readingOf = (why: Why): string => ("interpretation" in why ? why.interpretation.ja : basisOf(why));

/** Puts what stands against the lines of one result into words. */
export class ReasonText {
  private readonly names: ReadonlyMap<string, string>;
  private readonly differing: ReadonlySet<string>;

  constructor(
    private readonly edition: Edition,
    { entries, costs }: PlanResult,
  ) {
    this.names = new Map(
      entries.map(({ id, selector, costId }) => [id, `${nameOf(edition, selector)}（${costId}）`]),
    );
    this.differing = new Set(costs.flatMap(({ costId, differs }) => (differs ? [costId] : [])));
  }

  /** 9①（費用ID）. */
  name(id: string): string {
    return this.names.get(id) ?? id;
  }

  /** Everything to be read beside an entry's amount. */
  of(entry: Entry): string {
    const reasons = entry.reasons.map((reason) => this.reason(reason, entry));
    return [...reasons, ...this.notes(entry)].join(" ");
  }

  /** What a relation says. */
  relation(id: string | undefined): string | undefined {
    return this.edition.relations.find((one) => one.id === id)?.text.ja;
  }

  /** What the rule says: the relation or condition itself, or the date as it is printed. */
  private rule({ relation, condition, date }: Reason, programmeId: string): string {
    const programme = this.edition.programmes.find(({ id }) => id === programmeId);
    const required = programme?.conditions.find(({ id }) => id === condition);
    const printed =
      date === undefined || !programme ? "" : dateAt({ edition: this.edition, programme }, date).printed;
    return this.relation(relation) ?? required?.text.ja ?? printed;
  }

  private reason(reason: Reason, { programme }: Entry): string {
    const head = reasonWords[reason.code][reason.state === "excluded" ? 0 : 1];
    const against = (reason.against ?? []).map((id) => this.name(id)).join("、");
    const rule = this.rule(reason, programme);
    const told = [against && `相手: ${against}`, rule, basisOf(reason.why)].filter((part) => part !== "");
    const asked = reason.question ? [`→ ${this.asked(reason.question)}`] : [];
    return `【${head}】${[...told, ...asked].join(" ")}`;
  }

  private asked(question: Question): string {
    const words = Questions.of(this.edition).wordsFor(question);
    if (words.length > 0) return words.join(" ");
    const ask: Readonly<Partial<Record<Question["ask"], string>>> = planWords.ask;
    return (ask[question.ask] ?? "").replace("{names}", this.choices(question));
  }

  private choices(question: Question): string {
    const { programmes } = this.edition;
    if (question.ask === "variant")
      return question.of.map((one) => nameOf(this.edition, `${question.programme}/${one}`)).join("・");
    if (question.ask !== "item") return "";
    const items = programmes.flatMap((one) => one.items ?? []);
    return question.items.map((id) => items.find((one) => one.id === id)?.name.ja ?? id).join("・");
  }

  private notes(entry: Entry): string[] {
    const { state, eligibleCost, share, grant, remainder, isCounted, limits, provisional, toConfirm } = entry;
    if (state === "excluded") return [];
    return [
      ...(eligibleCost === 0 ? [planWords.noCost] : []),
      ...(this.differing.has(entry.costId) ? [planWords.differs] : []),
      ...limits.map((id) => `${this.relation(id) ?? ""}${planSentences.share(share ?? 0)}`),
      ...(remainder === 1 ? [planWords.remainder] : []),
      ...(state === "unconfirmed" && grant !== undefined && !isCounted ? [planWords.notCounted] : []),
      ...(entry.inferred ? [planWords.inferred] : []),
      ...provisional.map((why) => `${planWords.provisional}: ${readingOf(why)}`),
      ...(toConfirm.length > 0 ? [planSentences.toConfirm(toConfirm.length)] : []),
    ];
  }
}
