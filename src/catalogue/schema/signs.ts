import { finding, type Finding, type Path } from "./references/finding";

/**
 * Signs that no list prints and that can make a text read otherwise than it is: controls (line feed excepted), signs
 * that turn the direction of writing, invisible joiners, halves of a pair.
 */
const strange = /[^\P{Cc}\n]|\p{Cf}|\p{Cs}|[\u2028\u2029]/gu;

/** Names that JavaScript gives a meaning of its own: refused as keys wherever they stand. */
const ownNames: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** The text without signs that cannot be seen: for what people paste into cells. */
export const withoutStrangeSigns = (text: string): string => text.replace(strange, "");

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

function strangeIn(text: string, path: Path): Finding[] {
  const [sign] = text.match(strange) ?? [];
  if (sign === undefined) return [];
  const code = codeOf(sign);
  return [
    finding(
      path,
      `制御文字・書字方向の文字・見えない文字を含まない文字列（${code} がある）`,
      `a text without control, direction or invisible characters (it has ${code})`,
    ),
  ];
}

/** Every key and text that must not stand in an edition, whatever its shape. */
export function strangeParts(value: unknown, path: Path = []): Finding[] {
  if (typeof value === "string") return strangeIn(value, path);
  if (Array.isArray(value)) return value.flatMap((one, index) => strangeParts(one, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = [...path, name];
    if (ownNames.has(name))
      return [finding(at, `「${name}」以外の項目名`, `another name for a key than "${name}"`)];
    return [...strangeIn(name, at), ...strangeParts(inner, at)];
  });
}
