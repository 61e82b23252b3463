/** A sign that amounts may be written in thousands or the like: always asked about, never acted on in silence. */
export interface UnitQuestion {
  /**
   * "label": words near the amounts name the unit, so that the cells probably hold thousands. "format": the cells hold
   * the full amount and only show it in thousands.
   */
  readonly evidence: "label" | "format";
  readonly factor: number;
  /** Where it says so. */
  readonly cell: string;
  /** The label, or the number format. */
  readonly text: string;
}

const units: Readonly<Record<string, number>> = {
  円: 1,
  千円: 1_000,
  万円: 10_000,
  百万円: 1_000_000,
  yen: 1,
  "thousand yen": 1_000,
  "thousands of yen": 1_000,
  "million yen": 1_000_000,
  "millions of yen": 1_000_000,
};
const unitWords = Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join("|");
const stated = new RegExp(`(?:単位|unit)s?\\s*[:：]?\\s*[(（]?(${unitWords})`, "iu");
const inBrackets = new RegExp(`[(（\\[［](?:in )?(${unitWords})[)）\\]］]`, "iu");

/** The factor that a label names: 「単位：千円」 or 「金額（千円）」 is 1,000; undefined where it names none. */
export function factorOfLabel(label: string): number | undefined {
  const text = label.normalize("NFKC").replace(/\s+/gu, " ");
  const word = (stated.exec(text) ?? inBrackets.exec(text))?.[1];
  return word === undefined ? undefined : units[word.toLowerCase()];
}

/** What a number format does to amounts: shows them divided, or writes a unit behind them. */
export interface FormatUnit {
  readonly evidence: "label" | "format";
  readonly factor: number;
}

/** `#,##0,` divides by 1,000; `#,##0"千円"` writes a unit behind what the cell holds; else undefined. */
export function unitOfFormat(format: string): FormatUnit | undefined {
  const literals = [...format.matchAll(/"([^"]*)"/g)].map(([, literal = ""]) => literal).join(" ");
  const [positive = ""] = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";");
  const commas = /[0#?](,+)(?![0#?,])/.exec(positive)?.[1]?.length ?? 0;
  if (commas > 0) return { evidence: "format", factor: 1_000 ** commas };
  const word = new RegExp(`^\\s*(${unitWords})`, "iu").exec(literals.normalize("NFKC"))?.[1];
  const factor = word === undefined ? 1 : (units[word.toLowerCase()] ?? 1);
  return factor === 1 ? undefined : { evidence: "label", factor };
}

/** Whether a number format shows dates, whose serials look like amounts of some ten thousand yen. */
export function isDateFormat(format: string): boolean {
  return /[ymdge]/i.test(format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General|E[+-]/gi, ""));
}
