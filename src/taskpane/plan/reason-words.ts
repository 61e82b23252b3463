import type { Fault } from "../../core/plan/faults";
import type { Reason, State } from "../../core/plan/reasons";
import type { Entry } from "../../core/plan/result";
import type { PaneWord } from "../../text/pane";
import type { Speaking as Speaker } from "../speaking";
import { claimName, claimParts, programmeOf } from "./names";

type Speaking = Pick<Speaker, "edition" | "words" | "say">;

export const stateWords: Readonly<Record<State, PaneWord>> = {
  confirmed: "planStateConfirmed",
  unconfirmed: "planStateUnconfirmed",
  excluded: "planStateExcluded",
};

/** What a reason is called where neither a relation nor a condition says it in its own words. */
const codeWords: Readonly<Record<Reason["code"], PaneWord>> = {
  "class-not-covered": "planReasonClass",
  "variant-open": "planReasonVariant",
  "other-variant-done": "planReasonVariant",
  "alternatives-claimed": "planReasonVariant",
  condition: "planReasonCondition",
  need: "planReasonCondition",
  "introduction-window": "planReasonIntroduction",
  "application-closed": "planReasonClosed",
  "application-late": "planReasonLate",
  "input-missing": "planReasonInput",
  "applications-used": "planReasonUsed",
  "decision-missing": "planReasonDecision",
  "base-missing": "planReasonBase",
  "same-cost": "planReasonSameCost",
  "may-overlap": "planReasonOverlap",
  "choice-open": "planReasonChoice",
};

/** A reason in the list's own words where it has some, with the claims that stand in the way. */
export function reasonText(session: Speaking, { selector }: Pick<Entry, "selector">, reason: Reason): string {
  const { edition, words, say } = session;
  const programme = programmeOf(edition, selector);
  if (reason.date !== undefined) {
    const stated = programme?.stated[reason.date] ?? edition.stated[reason.date];
    const printed = stated?.unit === "date" ? stated.printed : "";
    return words(datedWord(reason), { printed });
  }
  const relation = edition.relations.find(({ id }) => id === reason.relation);
  const condition = programme?.conditions.find(({ id }) => id === reason.condition);
  const text = relation
    ? say(relation.text)
    : condition
      ? say(condition.text)
      : words(codeWords[reason.code]);
  const names = (reason.against ?? []).map((id) => claimOf(session, id));
  return names.length === 0
    ? text
    : text + words("sentenceGap") + words(againstWord(reason), { names: names.join(words("listComma")) });
}

/** What a claim waits for is no rival of it. */
const againstWord = ({ code }: Reason): PaneWord =>
  code === "decision-missing" || code === "base-missing" ? "planBasedOn" : "planAgainst";

function datedWord({ code, state }: Reason): PaneWord {
  const isOpen = state === "unconfirmed";
  if (code === "application-closed") return isOpen ? "planReasonClosedUnknown" : "planReasonClosed";
  return isOpen ? "planReasonIntroductionUnknown" : "planReasonIntroduction";
}

/** A claim by its id, such as 「電子処方箋」の9①. */
export function claimOf(session: Pick<Speaker, "edition" | "words">, id: string): string {
  const { costId, selector } = claimParts(id);
  return session.words("planClaimOf", { line: costId, claim: claimName(session, selector) });
}

const faultWords: Readonly<Record<Fault["code"], PaneWord>> = {
  "cost-id-missing": "planFaultCostId",
  "amount-invalid": "planFaultAmount",
  "date-invalid": "planFaultDate",
  "unknown-programme": "planFaultProgramme",
  "unknown-item": "planFaultItem",
  "claimed-twice": "planFaultTwice",
};

/** Why a row cannot be read. */
export const faultText = (session: Pick<Speaker, "edition" | "words">, { code, found }: Fault): string =>
  session.words(faultWords[code], { found: claimName(session, found) });
