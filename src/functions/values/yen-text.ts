const AMOUNT = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(円|万円)?$/u;

/**
 * Yen of an unambiguous text: digits, commas between groups of three, full-width forms, 円 and 万円. The decimal
 * point of 万円 is moved in the text, never multiplied: 28.3万円 is 283000 exactly. Undefined for all else.
 */
export function yenOfText(text: string): number | undefined {
  const match = AMOUNT.exec(text.normalize("NFKC").trim());
  if (!match) return undefined;
  const [, sign = "", digits = "", fraction = "", unit] = match;
  const whole = digits.replaceAll(",", "");
  const places = unit === "万円" ? 4 : 0;
  const moved = fraction.slice(0, places).padEnd(places, "0");
  return Number(`${sign}${whole}${moved}.${fraction.slice(places) || "0"}`);
}
