/** What can be noticed in a reply. */
export const findingKinds = [
  // The whole reply is not the answer to a request as it was sent.
  ...(["unknown-request", "tampered"] as const),
  // The file has the form more than once, and only one is read; or more was written beside it.
  ...(["several-forms", "more-written"] as const),
  // A row has no price that could be taken.
  ...(["missing-line", "doubled-line", "blank-price", "formula", "error", "not-a-number"] as const),
  ...(["fraction", "too-large", "negative-price", "positive-discount", "blank-quantity"] as const),
  // A discount or running costs with another quantity than their price is for.
  "changed-quantity",
  // A row has a price that should be looked at before it is taken.
  "zero-price",
  ...(["changed-specification", "tax-rate", "added-line", "unkeyed-line", "sundry", "line-sum"] as const),
  // The quote as a whole.
  ...([
    "no-basis",
    "unread-basis",
    "tax-mixed",
    "sum",
    "own-total",
    "no-own-total",
    "adjustment",
    "no-running",
  ] as const),
  ...([
    "no-date",
    "not-a-date",
    "not-a-text",
    "quoted-before-request",
    "quoted-ahead",
    "expired",
    "short-validity",
  ] as const),
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Findings with which nothing of a reply is taken. */
const refusing: ReadonlySet<FindingKind> = new Set<FindingKind>(["unknown-request", "tampered"]);

/** Findings with which a row is not taken: it has no price, or two. */
const withoutPrice: ReadonlySet<FindingKind> = new Set<FindingKind>([
  ...(["missing-line", "doubled-line", "blank-price", "formula", "error", "not-a-number"] as const),
  ...(["fraction", "too-large", "negative-price", "positive-discount"] as const),
  ...(["blank-quantity", "changed-quantity", "unkeyed-line"] as const),
]);

/** Something noticed in a reply. */
export interface Finding {
  readonly kind: FindingKind;
  /** The row's key, where it is about one. */
  readonly key?: string;
  /** The cell in the file, where there is one: E16. */
  readonly cell?: string;
  /** What was asked and what stands there, or by how many yen something is off. */
  readonly was?: string;
  readonly is?: string;
  readonly yen?: bigint;
}

export const isRefusing = ({ kind }: Finding): boolean => refusing.has(kind);
export const leavesNoPrice = ({ kind }: Finding): boolean => withoutPrice.has(kind);
