import { withoutUnseenSigns } from "../catalogue/schema/signs";
import type { DayNumber } from "../core/calendar/local-date";
import type { StoredBook } from "../sheets/stored-book";
import { checkSums, totalKeys } from "./check-sums";
import { type Answered, answeredRequest, cellOf, checkPrinted, checkTerms } from "./check-terms";
import { type ExaminedRow, examineRows, strangeRows } from "./check-rows";
import { type Finding, isRefusing, leavesNoPrice } from "./findings";
import { findForm, type FoundForm } from "./found-form";
import { readReply, type Reply } from "./reply";
import type { QuoteRequest } from "./request";

/** A reply that was compared with its request. */
export interface ExaminedReply {
  readonly reply: Reply;
  /** undefined where no request of the workbook is answered by it. */
  readonly answered: Answered | undefined;
  readonly rows: readonly ExaminedRow[];
  /** What concerns the reply as a whole; what concerns a row stands there. */
  readonly findings: readonly Finding[];
}

/** What became of a file: no form of ours in it, or a reply with all that was noticed. */
export type Examined =
  { readonly kind: "no-form" } | { readonly kind: "reply"; readonly value: ExaminedReply };

/** Reads a file as data and compares it with the workbook's requests; `today` decides what has expired. */
export function examineReply(
  book: StoredBook,
  requests: readonly QuoteRequest[],
  today: DayNumber,
): Examined {
  const form = findForm(book);
  if (!form) return { kind: "no-form" };
  const reply = readReply(form);
  const answered = answeredRequest(reply, requests);
  if (!answered) {
    const { REQ } = reply.printed;
    const unknown: Finding = {
      ...{ kind: "unknown-request", is: REQ.value ?? "" },
      ...(REQ.cell !== undefined && { cell: REQ.cell }),
    };
    return {
      kind: "reply",
      value: { reply, answered, rows: [], findings: [unknown, ...severalForms(form)].map(legible) },
    };
  }
  const { request } = answered;
  const rows = examineRows(reply, request);
  const findings = [
    ...severalForms(form),
    ...moreWritten(form),
    ...checkPrinted(reply, answered),
    ...checkTerms(reply, request, today),
    ...checkSums(reply, rows),
    ...strangeRows(reply, request, totalKeys),
    ...doubledTotals(reply),
    ...(rows.some((row) => row.kind === "running" && priceOf(row) !== undefined)
      ? []
      : [{ kind: "no-running" } satisfies Finding]),
  ];
  return { kind: "reply", value: { reply, answered, rows, findings: findings.map(legible) } };
}

/** What a file prints and how it names its sheets is compared as it is, and shown without signs that nobody sees. */
const legible = (finding: Finding): Finding => ({
  ...finding,
  ...(finding.is !== undefined && { is: withoutUnseenSigns(finding.is) }),
  ...(finding.cell !== undefined && { cell: withoutUnseenSigns(finding.cell) }),
});

const severalForms = ({ others }: FoundForm): Finding[] =>
  others.length === 0 ? [] : [{ kind: "several-forms", is: others.join(", ") }];

/** A vendor who has not found the place for something has written it elsewhere: it is told, and nobody reads it. */
const moreWritten = ({ beside }: FoundForm): Finding[] =>
  beside.map(({ sheet, cell, texts, count }) => ({
    ...{ kind: "more-written", cell: sheet === undefined ? cell : `${sheet}!${cell}` },
    is: `${texts.join(" / ")}${count > texts.length ? ` … (${count})` : ""}`,
  }));

const doubledTotals = ({ rows }: Reply): Finding[] =>
  rows
    .filter(({ key }, index) => totalKeys.has(key) && rows.findIndex((one) => one.key === key) !== index)
    .map(({ key, amount }) => ({ kind: "doubled-line", key, ...cellOf(amount) }));

/** Rows whose price can be taken into a comparison. */
export function takableRows({ findings, rows }: ExaminedReply): readonly ExaminedRow[] {
  if (findings.some(isRefusing)) return [];
  return rows.filter((row) => priceOf(row) !== undefined);
}

/** A row's price in whole yen; undefined where there is none that can be taken. A blank one is never 0. */
export const priceOf = ({ found, findings }: ExaminedRow): number | undefined =>
  findings.some(leavesNoPrice) ? undefined : (found?.price.value ?? undefined);

/** Whether a row can be taken without having been looked at. */
export const isPlain = ({ findings }: ExaminedRow): boolean => findings.length === 0;
