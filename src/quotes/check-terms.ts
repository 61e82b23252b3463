import { type DayNumber, isoDate, parseIsoDate } from "../core/calendar/local-date";
import type { Finding } from "./findings";
import { printedFor } from "./make-request";
import type { Read, Reply } from "./reply";
import type { QuoteRequest, RequestedVendor } from "./request";
import { mostAdjustment } from "./request-rules";

/** The request that a reply answers, and the vendor whose reply it is. */
export interface Answered {
  readonly request: QuoteRequest;
  readonly vendor: RequestedVendor;
}

/**
 * The request that a reply answers: by its code, whatever else was changed, else by its number and vendor. Names of
 * files do not matter.
 */
export function answeredRequest(reply: Reply, requests: readonly QuoteRequest[]): Answered | undefined {
  const { REQ, CHECK, TO } = reply.printed;
  const all = requests.flatMap((request) => request.vendors.map((vendor) => ({ request, vendor })));
  return (
    all.find(({ vendor }) => vendor.check === CHECK.value) ??
    all.find(({ request, vendor }) => request.id === REQ.value && vendor.name === TO.value)
  );
}

/** What was printed and is other than it was sent: ids, edition, names, dates, code. */
export function checkPrinted(
  { printed, asked, until, doubled }: Reply,
  { request, vendor }: Answered,
): Finding[] {
  const sent = printedFor(request, vendor.name);
  const days = (read: Read<DayNumber>): Read<string> => ({
    ...read,
    value: read.value === null ? null : isoDate(read.value),
  });
  const pairs: readonly (readonly [Read<string>, string])[] = [
    [printed.REQ, sent.id],
    [printed.EDITION, sent.edition],
    [printed.CHECK, vendor.check],
    [printed.FROM, sent.facility],
    [printed.TO, sent.vendor],
    [days(asked), sent.requestedOn],
    [days(until), sent.validUntil],
  ];
  const twice = doubled.map(({ key, cell }): Finding => ({
    kind: "tampered",
    ...cellOf({ cell }),
    was: "",
    is: key,
  }));
  const changed = pairs.flatMap(([found, was]): Finding[] =>
    found.value === was ? [] : [{ kind: "tampered", ...cellOf(found), was, is: found.value ?? "" }],
  );
  return [...changed, ...twice];
}

export const cellOf = ({ cell }: Pick<Read<unknown>, "cell">): { readonly cell?: string } =>
  cell === undefined ? {} : { cell };

/** Dates, tax basis, rounding row, and texts of the quote itself. `today` as a day number. */
export function checkTerms(reply: Reply, request: QuoteRequest, today: DayNumber): Finding[] {
  const { quotedOn, holdsUntil, basis, number, note } = reply;
  const findings: Finding[] = [];
  const faulty = [quotedOn, holdsUntil, number, note].filter(({ fault }) => fault);
  findings.push(...faulty.map((each): Finding => ({ kind: each.fault ?? "error", ...cellOf(each) })));
  for (const date of [quotedOn, holdsUntil])
    if (date.value === null && !date.fault) findings.push({ kind: "no-date", ...cellOf(date) });
  const before = (date: Read<DayNumber>, than: DayNumber | undefined): boolean =>
    date.value !== null && than !== undefined && date.value < than;
  const dated = (kind: Finding["kind"], date: Read<DayNumber>, was: string): Finding => ({
    ...{ kind, was, is: isoDate(date.value ?? 0) },
    ...cellOf(date),
  });
  if (before(quotedOn, parseIsoDate(request.requestedOn)))
    findings.push(dated("quoted-before-request", quotedOn, request.requestedOn));
  if (quotedOn.value !== null && quotedOn.value > today)
    findings.push(dated("quoted-ahead", quotedOn, isoDate(today)));
  if (before(holdsUntil, today)) findings.push(dated("expired", holdsUntil, isoDate(today)));
  else if (before(holdsUntil, parseIsoDate(request.validUntil)))
    findings.push(dated("short-validity", holdsUntil, request.validUntil));
  if (basis.value === null)
    findings.push({ kind: basis.fault ? "unread-basis" : "no-basis", ...cellOf(basis) });
  const adjustment = totalOf(reply, "ADJ");
  if (Math.abs(adjustment?.value ?? 0) > mostAdjustment)
    findings.push({
      kind: "adjustment",
      ...cellOf(adjustment ?? { cell: undefined }),
      yen: BigInt(adjustment?.value ?? 0),
    });
  return findings;
}

/** The amount of a row of totals; undefined where the file has no such row. */
export const totalOf = ({ rows }: Reply, key: string): Read<number> | undefined =>
  rows.find((row) => row.key === key)?.amount;
