import type {
  Confidence,
  FacilityType,
  IsoDate,
  Published,
  Ref,
  Scheme,
  Stated,
  Test,
  Why,
  Words,
  Expr,
} from "./model";

/** A class of facility as the list draws the line (大規模病院, 診療所 …). */
export interface FacilityClass {
  readonly label: Words;
  readonly when: Test;
}

/** What people write for a kind of facility, and the bed counts that the word allows. */
export interface FacilityWord {
  readonly words: readonly string[];
  readonly type: FacilityType;
  /** Least number of licensed beds (許可病床数) that the word allows. */
  readonly bedsFrom?: Ref;
  /** The first number of licensed beds that the word no longer allows. */
  readonly bedsBelow?: Ref;
}

/** A question about the facility or the work: asked, never optimised. */
export interface Fact {
  readonly type: "boolean" | "date" | "count";
  readonly question: Words;
}

/** One way to apply within a programme (①, ②, ア …). Key in `Programme.variants`: "1", "1a". */
export interface Variant {
  /** Canonical mark behind the number: ①, ①ア. */
  readonly mark: string;
  readonly name: Words;
  /** The variant is a fact (what was done) or a choice (what is claimed). */
  readonly by: "fact" | "choice";
  readonly why: Why;
}

/** One variant for one class, with the figures that hold there. */
export interface Case {
  readonly variant?: string;
  /** Key of `Edition.classes`. */
  readonly class: string;
  /** Key of `Edition.schemes`. */
  readonly scheme: string;
  readonly stated: Readonly<Record<Ref, Stated>>;
}

export interface Item {
  readonly id: string;
  readonly name: Words;
  /** Other words under which people list it. */
  readonly words: readonly string[];
}

export interface CostLine {
  readonly text: Words;
  readonly variants?: readonly string[];
  readonly item?: string;
  readonly quote: string;
}

/**
 * A span of time that the list states; a programme may have several of a kind (第１回, 第２回). Dates are keys of figures
 * of unit "date", and hold as they are written: nothing moves because of the day of the week or a holiday.
 */
export interface Window {
  readonly kind: "application" | "introduction";
  readonly from?: Ref;
  /** The last day that holds now. */
  readonly to?: Ref;
  /** Last days that held before and were extended, the oldest first: kept for the record, nothing counts by them. */
  readonly earlier?: readonly Ref[];
  /** The programme itself moves a last day on which offices are closed; `to` is then the day to which it moves. */
  readonly rolls?: RollOver;
  /** The application is made once the work is complete, not before it (実績に基づく申請). */
  readonly afterCompletion?: AfterCompletion;
  /** What else is printed beside the date (延長されました, 第２回募集 …). */
  readonly note?: Words;
}

/** 期日が休日に当たるとき: from which printed day the last day moves, which way, and where the programme says so. */
export interface RollOver {
  readonly printed: Ref;
  readonly to: "next-business-day" | "previous-business-day";
  readonly why: Why;
}

/** Completion first, then the application, perhaps within a number of days of it. */
export interface AfterCompletion {
  readonly within?: Ref;
  /** How those days are counted; business days leave out the days on which offices are closed. */
  readonly counted?: "calendar" | "business";
  readonly why: Why;
}

export interface Condition {
  readonly id: string;
  readonly kind: "eligibility" | "timing" | "overlap" | "method" | "limit";
  readonly text: Words;
  readonly variants?: readonly string[];
  /** The condition as a test over facts; absent where only a person can judge. */
  readonly test?: Test;
  readonly why: Why;
}

/** Something known of the time after the list. A notice never changes a figure. */
export interface Notice {
  readonly id: string;
  /** Date of the page or document that says so, as far as known. */
  readonly date: IsoDate;
  readonly text: Words;
  readonly value?: Words;
  readonly quote?: string;
  readonly address?: string;
  /** What is official, in the original or as a copy, has its passage and its address. */
  readonly confidence: "official" | "official-copy" | "secondary" | "not-found" | "incomplete";
}

export interface Contact {
  readonly name: Words;
  readonly phone: string;
  readonly tollFree: boolean;
  readonly hours: readonly Words[];
  readonly why: Why;
}

export interface Programme {
  /** Lower-case slug, stable over editions. */
  readonly id: string;
  /** Number printed in the list. */
  readonly number: number;
  readonly name: Words;
  readonly shortName: Words;
  /** The fund line in brackets, as printed. */
  readonly fund?: Words;
  readonly category: string;
  readonly level: "national" | "prefectural";
  readonly body: Words;
  readonly eligible: { readonly text: Words; readonly quote: string };
  readonly content: readonly {
    readonly text: Words;
    readonly variants?: readonly string[];
    readonly quote: string;
  }[];
  /** Other words under which people look for it. */
  readonly spoken: readonly string[];
  readonly variants?: Readonly<Record<string, Variant>>;
  readonly items?: readonly Item[];
  readonly stated: Readonly<Record<Ref, Stated>>;
  readonly cases: readonly Case[];
  readonly costs: readonly CostLine[];
  readonly conditions: readonly Condition[];
  readonly method: { readonly text: Words; readonly quote: string };
  readonly windows: readonly Window[];
  readonly contact: string;
  readonly page: { readonly label: Words; readonly address: string; readonly why: Why };
  readonly notes: readonly { readonly text: Words; readonly why: Why }[];
  readonly taxBasis: { readonly basis: "tax-inclusive" | "tax-exclusive" | "to-confirm"; readonly why: Why };
  readonly notices: readonly Notice[];
}

/** Programme id, or programme id and variant: "electronic-prescription", "electronic-prescription/1". */
export type Selector = string;
export type Scope = "cost-line" | "project" | "facility" | "fiscal-year" | "all-years";

export type Relation = { readonly id: string; readonly text: Words; readonly why: Why } & (
  | {
      readonly rel: "alternatives";
      readonly of: readonly Selector[];
      readonly by: "fact" | "choice";
      readonly scope: Scope;
    }
  | {
      readonly rel: "excludes";
      readonly a: readonly Selector[];
      readonly b: readonly Selector[] | "any";
      readonly scope: Scope;
      /** false: not combined until the user confirms. */
      readonly certain: boolean;
    }
  | {
      readonly rel: "needs";
      readonly a: readonly Selector[];
      readonly decisionOf?: readonly Selector[];
      readonly test?: Test;
    }
  | { readonly rel: "topsUp"; readonly a: Selector; readonly on: Selector }
  /** All grants of `over` together never exceed the cap; without a cap: the cost itself. */
  | {
      readonly rel: "limit";
      readonly over: readonly Selector[] | "any";
      readonly cap?: Expr;
      readonly applications?: Ref;
      readonly scope: Scope;
    }
);

/** One dated edition of the list: all that changes when the law changes. */
export interface Edition {
  readonly schemaVersion: 1;
  /** The date of the list, YYYY-MM-DD, and its name everywhere. */
  readonly id: string;
  readonly title: Words;
  readonly region: Words;
  readonly source: Words;
  readonly stated: Readonly<Record<Ref, Stated>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly classes: Readonly<Record<string, FacilityClass>>;
  readonly facilityWords: readonly FacilityWord[];
  /** Facilities that people ask for and that the list does not name. */
  readonly notOnList: readonly string[];
  readonly schemes: Readonly<Record<string, Scheme>>;
  readonly categories: readonly { readonly id: string; readonly name: Words; readonly quote: string }[];
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly programmes: readonly Programme[];
  readonly relations: readonly Relation[];
  /** Notices that belong to no single programme. */
  readonly notices: readonly Notice[];
}

export type { Confidence, Published };
