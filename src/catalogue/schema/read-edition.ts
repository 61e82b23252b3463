import type { Edition } from "../../core/rules/edition";
import type { Words } from "../../core/rules/model";
import { editionSchema } from "./edition";
import { miscoded } from "./encoding";
import { expectedMessage, wordsOf } from "./expected";
import { type JsonText, parseJsonText } from "./json-text";
import { type Excess, MOST_LETTERS, MOST_PROBLEMS, tooDeep, tooLong } from "./limits";
import { type Problem, problemAt } from "./problem";
import { checkReferences, type Path } from "./references";
import { strangeParts } from "./signs";
import { skim, type Skimmed } from "./skim";
import { soundValue } from "./sound-value";
import { type Below, laidOver, misfitsOver, nothingBelow, supplementSchema } from "./supplement";
import type { z } from "./zod";

/** What a file turned out to be. */
export type Reading =
  | { readonly kind: "edition"; readonly edition: Edition }
  | { readonly kind: "unreadable"; readonly problems: readonly [Problem, ...Problem[]] };

interface Complaint {
  readonly path: Path;
  readonly expected: Words;
  /** The key is at fault, not the value. */
  readonly ofKey?: boolean;
}

const asPath = (path: readonly PropertyKey[]): Path =>
  path.map((part) => (typeof part === "number" ? part : String(part)));

/** Of the branches of a union, the one that was most likely meant: the one with the fewest complaints. */
function likeliest(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  return branches.reduce((best, branch) => (branch.length < best.length ? branch : best), branches[0] ?? []);
}

function complaintsOf(issue: z.core.$ZodIssue, above: Path): Complaint[] {
  const path = [...above, ...asPath(issue.path)];
  const expected = wordsOf(issue.message);
  switch (issue.code) {
    case "invalid_union":
      return issue.errors.length === 0
        ? [{ path, expected }]
        : likeliest(issue.errors).flatMap((inner) => complaintsOf(inner, path));
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path: [...path, key], expected, ofKey: true }));
    case "invalid_key":
      return issue.issues.map((inner) => ({ path, expected: wordsOf(inner.message), ofKey: true }));
    case "invalid_type":
    case "invalid_value":
    case "invalid_format":
    case "invalid_element":
    case "not_multiple_of":
    case "too_small":
    case "too_big":
    case "custom":
      return [{ path, expected }];
  }
}

/** What a parsed text says, or what is wrong with it. */
type Examine = (value: unknown) => Edition | readonly Complaint[];

const asEdition: Examine = (value) => {
  const shape = shaped(editionSchema, value);
  if ("complaints" in shape) return shape.complaints;
  const findings = checkReferences(shape.data);
  return findings.length > 0 ? findings : shape.data;
};

/** What a schema makes of a value, or its complaints. */
function shaped<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { readonly data: z.output<S> } | { readonly complaints: readonly Complaint[] } {
  const sound = soundValue(schema, value);
  if (sound !== undefined) return { data: sound };
  try {
    const shape = schema.safeParse(value, { error: expectedMessage });
    if (shape.success) return { data: shape.data };
    return { complaints: shape.error.issues.flatMap((issue) => complaintsOf(issue, [])) };
  } catch (error) {
    // Faults by the hundred thousand exhaust the stack on which zod hands them up.
    if (error instanceof RangeError) return { complaints: [uncounted] };
    throw error;
  }
}

const uncounted: Complaint = {
  path: [],
  expected: {
    ja: "版のファイル（誤りが多すぎて、一つずつは挙げられません）",
    en: "an edition file (it has too many faults to name them one by one)",
  },
};

/** Findings of the whole are told at the supplement's own places; those of the list below are not its fault. */
const asSupplement =
  (below: Below | undefined): Examine =>
  (value) => {
    const shape = shaped(supplementSchema, value);
    if ("complaints" in shape) return shape.complaints;
    if (!below) return nothingBelow;
    const base = below.edition;
    const misfits = misfitsOver(shape.data, below);
    if (misfits.length > 0) return misfits;
    const { edition, conflicts } = laidOver(base, shape.data);
    if (conflicts.length > 0) return conflicts;
    const findings = checkReferences(edition).map((each) => ({ ...each, path: ownPath(each.path, base) }));
    return findings.length > 0 ? findings : edition;
  };

function ownPath([list, index, ...rest]: Path, base: Edition): Path {
  const counts: Readonly<Record<string, number>> = {
    programmes: base.programmes.length,
    relations: base.relations.length,
    notices: base.notices.length,
  };
  const before = typeof list === "string" ? counts[list] : undefined;
  if (list === undefined || index === undefined) return list === undefined ? [] : [list];
  return [
    list,
    typeof index === "number" && before !== undefined ? Math.max(0, index - before) : index,
    ...rest,
  ];
}

const unreadable = (problems: readonly Problem[]): Reading => {
  const [first, ...rest] = problems;
  if (!first) throw new Error("a file is unreadable only for a reason");
  return { kind: "unreadable", problems: [first, ...rest] };
};

/**
 * Reads the text of an edition file. Every fault names file, place, line, the line itself and what was expected;
 * nothing of a faulty file is used.
 */
export const readEdition = (text: string, file: string): Reading => read(text, file, asEdition);

/** Reads a supplement and lays it over an edition: the same checks, of both together. */
export const readSupplement = (text: string, file: string, below: Below | undefined): Reading =>
  read(text, file, asSupplement(below));

/** Whether a text is neither longer nor deeper than a list of grants can be; only then is it parsed. */
export const isWithinLimits = (text: string): boolean =>
  tooLong(text) === undefined && skim(text).tooDeepAt === undefined;

function read(text: string, file: string, examine: Examine): Reading {
  const source = { file, text: text.replace(/^\uFEFF/, "") };
  const skimmed = skim(source.text.slice(0, MOST_LETTERS));
  const excess = excessOf(source.text, skimmed);
  if (excess) return unreadable([problemAt(source, excess.offset, [], excess.expected)]);
  const json = parseJsonText(source.text, skimmed.keys);
  if (!("offsetOf" in json))
    return unreadable(
      json
        .slice(0, MOST_PROBLEMS)
        .map(({ offset, path, expected }) => problemAt(source, offset, path, expected)),
    );
  const complaints = complaintsOn(json, source.text, skimmed, examine);
  if ("schemaVersion" in complaints) return { kind: "edition", edition: complaints };
  return unreadable(
    complaints.slice(0, MOST_PROBLEMS).map(({ path, expected, ofKey }) => {
      const offset = ofKey ? json.keyOffsetOf(path) : json.offsetOf(path);
      return problemAt(source, offset, path, expected);
    }),
  );
}

/** Why a text is not even parsed. */
function excessOf(text: string, { isPlain, tooDeepAt }: Skimmed): Excess | undefined {
  const unread = isPlain ? undefined : miscoded(text);
  return unread ?? tooLong(text) ?? (tooDeepAt === undefined ? undefined : tooDeep(tooDeepAt));
}

function complaintsOn(
  { value }: JsonText,
  text: string,
  { isPlain }: Skimmed,
  examine: Examine,
): Edition | readonly Complaint[] {
  const strange = strangeParts(value, text, isPlain);
  return strange.length > 0 ? strange.map((each) => ({ ...each, ofKey: true })) : examine(value);
}
