import type { IsHoliday } from "../../core/calendar/business-days";
import type { Edition, Programme } from "../../core/rules/edition";
import {
  costCapOf,
  grantCapOf,
  provisionalReadings,
  rateOf,
  reachableMaximum,
  type Value,
} from "../../core/rules/grant";
import { type Exact, times } from "../../core/money/exact";
import type { Words } from "../../core/rules/model";
import { type CaseScope, scopeOf } from "../../core/rules/scope";
import { caseName } from "../case-name";
import { partName } from "../../text/editions/names";
import { previewSentences } from "../../text/editions/preview";
import { type Caution, dateCautions } from "./preview-dates";
import { quoteCautions } from "./preview-quotes";

/** A case as the edition computes it: what its rate and cost cap earn, against the cap that is printed. */
export interface PreviewedCase {
  /** Number of the programme, and the case in words: ①・診療所. */
  readonly programme: number;
  readonly name: Words;
  readonly rate: Exact | undefined;
  readonly costCap: Exact | undefined;
  /** Rate × cost cap, before anything is rounded. */
  readonly product: Exact | undefined;
  /** The largest grant of the rule. Each figure is undefined where none is stated, or only beds or facts could tell. */
  readonly reachable: Exact | undefined;
  readonly grantCap: Exact | undefined;
  /** The printed cap stays out of reach. */
  readonly isOutOfReach: boolean;
  /** Its figures together are beyond what is reckoned exactly: cells would answer errors. */
  readonly isTooLarge?: true;
}

export interface FormPreview {
  readonly cases: readonly PreviewedCase[];
  readonly cautions: readonly Caution[];
}

const anyone = { facility: { type: "hospital", beds: { least: 0, most: null }, word: "" } } as const;

/** The computed table of an edition, and what stands out in it. Without holidays the calendar is left out. */
export function previewOf(edition: Edition, isHoliday?: IsHoliday): FormPreview {
  const all = edition.programmes.flatMap((programme) =>
    programme.cases.map((one) => ({ programme, scope: scopeOf(edition, programme, one) })),
  );
  const cases = all.map(({ programme, scope }) => previewed(edition, programme, scope));
  return {
    cases,
    cautions: [
      ...cases.flatMap(unreachable),
      ...cases.flatMap(tooLarge),
      ...quoteCautions(edition),
      ...dateCautions(edition, isHoliday),
      ...edition.notices.flatMap((notice) => uncited(notice)),
      ...edition.programmes.flatMap(({ number, notices }) =>
        notices.flatMap((notice) => uncited(notice, number)),
      ),
      ...unsure(all.map(({ scope }) => scope)),
    ],
  };
}

function previewed(edition: Edition, programme: Programme, scope: CaseScope): PreviewedCase {
  const named = { programme: programme.number, name: caseName(edition, programme, scope.case) };
  try {
    return { ...named, ...reckoned(scope) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const none = { rate: undefined, costCap: undefined, product: undefined };
    return {
      ...named,
      ...none,
      reachable: undefined,
      grantCap: undefined,
      isOutOfReach: false,
      isTooLarge: true,
    };
  }
}

function reckoned(scope: CaseScope): Omit<PreviewedCase, "programme" | "name"> {
  const [rate, costCap, reachable, grantCap] = [
    rateOf(scope),
    costCapOf(scope, anyone),
    reachableMaximum(scope, anyone),
    grantCapOf(scope, anyone),
  ].map(lower);
  return {
    ...{ rate, costCap, reachable, grantCap },
    product: rate && costCap && times(rate, costCap),
    isOutOfReach: isBelow(reachable, grantCap),
  };
}

/** The lower end of what is known. */
const lower = (value: Value): Exact | undefined => (value.state === "known" ? value.low : undefined);

const isBelow = (a: Exact | undefined, b: Exact | undefined): boolean =>
  a !== undefined && b !== undefined && a.n / a.d < b.n / b.d;

function unreachable({ programme, name, reachable, grantCap, isOutOfReach }: PreviewedCase): Caution[] {
  if (!isOutOfReach || !reachable || !grantCap) return [];
  const [most, cap] = [reachable, grantCap].map(({ n, d }) => Math.floor(n / d));
  return [{ programme, text: previewSentences.unreachable(name, most ?? 0, cap ?? 0) }];
}

const tooLarge = ({ programme, name, isTooLarge }: PreviewedCase): Caution[] =>
  isTooLarge ? [{ programme, text: previewSentences.tooLarge(name) }] : [];

/** A notice is believed by what it quotes or where it can be read. */
function uncited(notice: Edition["notices"][number], programme?: number): Caution[] {
  const { id, quote, address, confidence } = notice;
  if (quote !== undefined || address !== undefined || confidence === "not-found") return [];
  return [{ ...(programme !== undefined && { programme }), text: previewSentences.uncited(id) }];
}

/** Figures and rules that no quotation carries: told once for each programme. */
function unsure(scopes: readonly CaseScope[]): Caution[] {
  const names = new Map<number, Set<string>>();
  for (const scope of scopes) {
    const readings = new Set(provisionalReadings(scope));
    if (readings.size === 0) continue;
    const own = names.get(scope.programme.number) ?? new Set<string>();
    for (const [ref, figure] of Object.entries({ ...scope.programme.stated, ...scope.case.stated }))
      if (readings.has(figure.why)) own.add(ref);
    if (scope.scheme.why && readings.has(scope.scheme.why)) own.add("scheme");
    names.set(scope.programme.number, own);
  }
  return [...names].map(([programme, refs]) => {
    const all = [...refs].map(partName);
    const text = previewSentences.unsure({
      ja: all.map(({ ja }) => ja).join("、"),
      en: all.map(({ en }) => en).join(", "),
    });
    return { programme, text };
  });
}
