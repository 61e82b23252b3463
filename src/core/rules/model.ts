/**
 * The vocabulary in which an edition of the list is written down: figures with their reason, and one rule
 * tree per scheme that is folded three ways (evaluated with a trace, printed as an Excel formula, explained).
 */

/** A text in the language of the source and its English rendering; Japanese is the original. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** How sure a reading is. "low" makes every figure that rests on it 暫定・要綱確認. */
export type Confidence = "high" | "medium" | "low";

/** Why a figure or rule is what it is: printed in the list, read into it, or known from elsewhere. */
export type Why =
  | { readonly quote: string }
  | { readonly interpretation: Words; readonly reason: Words; readonly confidence: Confidence }
  | {
      readonly outside: Words;
      readonly address: string;
      readonly seen: IsoDate;
      readonly confidence: Confidence;
    };

/** A calendar date without a time zone, as YYYY-MM-DD. */
export type IsoDate = string;

/** A figure that the list states once. `most` is present when only a range is known (n to most). */
export interface StatedFigure {
  readonly unit: "yen" | "ratio" | "count";
  readonly n: number;
  /** Denominator of a ratio; absent means 1. */
  readonly d?: number;
  readonly most?: number;
  readonly why: Why;
}

/** A date that the list states once. `printed` is the text as the source prints it. */
export interface StatedDate {
  readonly unit: "date";
  readonly date: IsoDate;
  readonly printed: string;
  readonly why: Why;
}

export type Stated = StatedFigure | StatedDate;

/** Key of a stated figure: looked up in the case, then in its programme, then in the edition. */
export type Ref = string;

/** What the user supplies. */
export type Input = "cost" | "beds" | "devices" | "users" | "months" | "alreadyGranted";

/** Named lines of a trace. */
export type StepName = "eligible" | "rated" | "rounded" | "capped" | "grant" | "coupon" | "addition";

export type RoundingMode = "down" | "up" | "half-up";

/** The rule tree. Every operand is an exact fraction of a yen (or a plain count). */
export type Expr =
  | { readonly op: "ref"; readonly ref: Ref }
  | { readonly op: "in"; readonly input: Input }
  /** Each item of the cost is limited to its own cap, then all are added. Keys are item ids. */
  | { readonly op: "items"; readonly caps: Readonly<Record<string, Ref>> }
  /** `of` is computed once per row of the cost (a coupon, a device), for the first `most` rows that are not 0. */
  | { readonly op: "each"; readonly most: Ref; readonly of: Expr }
  | { readonly op: "min" | "max" | "sum"; readonly of: readonly Expr[] }
  /** a − b, never below 0. */
  | { readonly op: "less"; readonly a: Expr; readonly b: Expr }
  | { readonly op: "times"; readonly a: Expr; readonly b: Expr }
  /** Rounds to a multiple of the stated unit. */
  | { readonly op: "round"; readonly to: Ref; readonly mode: RoundingMode; readonly of: Expr }
  /** The first step whose `upTo` is not below `on`; null is "above all". */
  | {
      readonly op: "tiers";
      readonly on: Expr;
      readonly steps: readonly { readonly upTo: Ref | null; readonly of: Expr }[];
    }
  | { readonly op: "if"; readonly test: Test; readonly yes: Expr; readonly no: Expr }
  | { readonly op: "step"; readonly as: StepName; readonly of: Expr };

/** Facility types by law; beds are a matter of their own. */
export type FacilityType = "hospital" | "clinic" | "checkup-institution";

/** A question with the answer yes, no, or not yet known. */
export type Test =
  | { readonly is: "facility"; readonly oneOf: readonly FacilityType[] }
  | { readonly is: "atLeast"; readonly value: Expr; readonly least: Ref }
  | { readonly is: "atMost"; readonly value: Expr; readonly most: Ref }
  /** A dated fact (for instance the introduction) between two stated dates, both inclusive. */
  | { readonly is: "between"; readonly fact: string; readonly from?: Ref; readonly to?: Ref }
  | { readonly is: "fact"; readonly key: string }
  | { readonly is: "all" | "any"; readonly of: readonly Test[] }
  | { readonly is: "not"; readonly of: Test };

/** What the list prints about a case, as expressions over the same figures that the rule reads. */
export interface Published {
  readonly rate?: Ref;
  readonly grantCap?: Expr;
  readonly costCap?: Expr;
}

/** A way of computing a grant, used by many cases, each with figures of its own. */
export interface Scheme {
  readonly grant: Expr;
  readonly published: Published;
  /** Present when the scheme itself, not a figure of it, is an interpretation. */
  readonly why?: Why;
}
