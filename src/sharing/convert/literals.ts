const LONGEST_TEXT = 255;
const LARGEST_DENOMINATOR = 100;

/** A value as a formula has it. Rates stand as fractions: Excel would cut their decimals after 15 digits. */
export function literal(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textLiteral(value);
  if (Number.isInteger(value)) return value < 0 ? `(${value})` : String(value);
  for (let below = 2; below <= LARGEST_DENOMINATOR; below += 1) {
    const above = Math.round(value * below);
    if (above / below === value) return `(${above}/${below})`;
  }
  return String(value);
}

/** A formula's text may have 255 characters: a longer one is put together. */
function textLiteral(text: string): string {
  const signs = Array.from(text);
  if (signs.length === 0) return '""';
  const pieces: string[] = [];
  for (let at = 0; at < signs.length; at += LONGEST_TEXT)
    pieces.push(
      `"${signs
        .slice(at, at + LONGEST_TEXT)
        .join("")
        .replaceAll('"', '""')}"`,
    );
  return pieces.length === 1 ? (pieces[0] ?? "") : `(${pieces.join("&")})`;
}
