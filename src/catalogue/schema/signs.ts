import { inUtf8 } from "./encoding";
import { finding, type Finding, type Path } from "./references/finding";

/**
 * Signs that no list prints and that can make a text read otherwise than it is: controls (line feed excepted), signs
 * that turn the direction of writing, invisible joiners.
 */
const unseen = /[^\P{Cc}\n]|\p{Cf}|[\u2028\u2029]/gu;
const unseenInARow = new RegExp(`(?:${unseen.source})+`, "gu");

/** The same and halves of a pair: a letter is lost with the other half. */
const strange = new RegExp(`${unseen.source}|\\p{Cs}`, "gu");

/** What stands for a letter that could not be read: refused, for nobody knows what it was. */
const lost = "\ufffd";

/** Names that JavaScript gives a meaning of its own: refused as keys wherever they stand. */
const names = ["__proto__", "constructor", "prototype"];
const ownNames: ReadonlySet<string> = new Set(names);

/**
 * What the text of a file shows where anything strange may stand in it: such a sign itself (tabs and returns are blanks
 * between values), one spelled as an escape, or one of those names.
 */
const perhaps = new RegExp(
  `(?![\\t\\r])(?:${strange.source})|${lost}|\\\\(?!["\\\\/n])|${names.join("|")}`,
  "u",
);

/** Breaks and tabs of every kind as those that a text has: taken out as controls they would join what they part. */
const withBlanks = (text: string): string =>
  text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n").replace(/[\t\v\f]/gu, " ");

/** The text without signs that nobody sees, as people copy them from web pages and PDF files without knowing. */
export const withoutUnseenSigns = (text: string): string => withBlanks(text).replace(unseenInARow, "");

/** How many signs of a text would be left out, or become a blank or a line break. */
export function countUnseen(text: string): number {
  let count = 0;
  text.replace(unseen, () => {
    count += 1;
    return "";
  });
  return count;
}

/** The numbers of the first of them: U+202E. */
export function unseenCodes(text: string, most: number): readonly string[] {
  const codes: string[] = [];
  for (const [sign] of text.matchAll(unseen)) {
    if (codes.length === most) break;
    codes.push(codeOf(sign));
  }
  return codes;
}

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A sign by its number, as JSON writes it: \u202e. */
export const escaped = (sign: string): string =>
  `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;

const nothing: readonly Finding[] = [];

function strangeIn(text: string, path: Path): readonly Finding[] {
  if (text.includes(lost)) return [{ path: [...path], expected: inUtf8 }];
  if (text.search(strange) < 0) return nothing;
  const [sign = ""] = text.match(strange) ?? [];
  const code = codeOf(sign);
  return [
    finding(
      [...path],
      `制御文字・書字方向の文字・見えない文字を含まない文字列（${code} がある）`,
      `a text without control, direction or invisible characters (it has ${code})`,
    ),
  ];
}

/**
 * Every key and text that must not stand in an edition, whatever its shape. `text` is the sound JSON that the value was
 * parsed from: one look at it tells of nearly every list that none of its hundred thousand places needs to be looked at.
 * `isPlain` says that this look has been taken for all but the names.
 */
export function strangeParts(value: unknown, text: string, isPlain = false): Finding[] {
  const found: Finding[] = [];
  if (isPlain ? names.some((name) => text.includes(name)) : perhaps.test(text)) look(value, [], found);
  return found;
}

/** `path` is where the value stands, and is put back as it was: a long list has a hundred thousand places. */
function look(value: unknown, path: (string | number)[], found: Finding[]): void {
  if (typeof value === "string") found.push(...strangeIn(value, path));
  else if (Array.isArray(value))
    value.forEach((inner, index) => {
      path.push(index);
      look(inner, path, found);
      path.pop();
    });
  else if (typeof value === "object" && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      path.push(name);
      if (ownNames.has(name))
        found.push(finding([...path], `「${name}」以外の項目名`, `another name for a key than "${name}"`));
      else {
        found.push(...strangeIn(name, path));
        look(inner, path, found);
      }
      path.pop();
    }
}
