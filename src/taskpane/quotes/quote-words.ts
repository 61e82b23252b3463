import type { Finding, FindingKind } from "../../quotes/findings";
import { grouped } from "../../text/rules/figures";
import type { PaneWord } from "../../text/pane";
import type { Say } from "../words";

const findingWords: Readonly<Record<FindingKind, PaneWord>> = {
  "unknown-request": "quoteFindUnknown",
  tampered: "quoteFindTampered",
  "several-forms": "quoteFindSeveral",
  "more-written": "quoteFindMore",
  "missing-line": "quoteFindMissing",
  "doubled-line": "quoteFindDoubled",
  "blank-price": "quoteFindBlank",
  "zero-price": "quoteFindZero",
  formula: "quoteFindFormula",
  error: "quoteFindError",
  "not-a-number": "quoteFindNotNumber",
  fraction: "quoteFindFraction",
  "too-large": "quoteFindLarge",
  "negative-price": "quoteFindNegative",
  "positive-discount": "quoteFindDiscount",
  "blank-quantity": "quoteFindNoQuantity",
  "changed-quantity": "quoteFindQuantity",
  "changed-specification": "quoteFindChanged",
  "tax-rate": "quoteFindRate",
  "added-line": "quoteFindAdded",
  "unkeyed-line": "quoteFindUnkeyed",
  sundry: "quoteFindSundry",
  "line-sum": "quoteFindLineSum",
  "no-basis": "quoteFindNoBasis",
  "unread-basis": "quoteFindUnreadBasis",
  "tax-mixed": "quoteFindMixed",
  sum: "quoteFindSum",
  "own-total": "quoteFindOwn",
  "no-own-total": "quoteFindNoOwn",
  adjustment: "quoteFindAdjustment",
  "no-running": "quoteFindNoRunning",
  "no-date": "quoteFindNoDate",
  "not-a-date": "quoteFindNotDate",
  "not-a-text": "quoteFindNotText",
  "quoted-before-request": "quoteFindEarly",
  "quoted-ahead": "quoteFindAhead",
  expired: "quoteFindExpired",
  "short-validity": "quoteFindShort",
};

/** Letters of a stranger's text that are shown: enough to know it again. */
const mostShown = 60;
const short = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);

/** A finding for people: the cell of the file, what is wrong there, and by how much. */
export function findingText({ kind, cell, was, is, yen }: Finding, words: Say): string {
  const said = words(findingWords[kind], {
    is: short(is ?? ""),
    ...(yen !== undefined && { yen: signed(yen) }),
  });
  const text = was === undefined ? said : words("quotesWasIs", { text: said, was, is: short(is ?? "") });
  return cell === undefined ? text : words("quotesAt", { cell, text });
}

/** Yen with separators; below zero as accountants print it. */
const signed = (yen: bigint): string => `${yen < 0n ? "△" : ""}${grouped(Number(yen < 0n ? -yen : yen))}`;

/** Fields of a draft that have to be corrected, each once, by the paths that the check names. */
export function faultFields(paths: readonly string[], words: Say): string {
  const fields = paths.map((path): PaneWord => {
    if (path.startsWith("vendors")) return "quotesFaultVendors";
    if (path.startsWith("lines")) return "quotesFaultLines";
    if (path.startsWith("validUntil")) return "quotesFaultUntil";
    return path.startsWith("facility") ? "quotesFaultFacility" : "quotesFaultOther";
  });
  return [...new Set(fields)].map((field) => words(field)).join(words("listComma"));
}
