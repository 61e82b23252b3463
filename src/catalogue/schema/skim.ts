import { MOST_DEPTH } from "./limits";

/** What one pass over a text tells before anything is parsed; true of sound JSON. */
export interface Skimmed {
  /** Where brackets within brackets first stand deeper than any list needs. */
  readonly tooDeepAt?: number;
  /** The keys that the text writes: its colons outside texts. */
  readonly keys: number;
  /**
   * No sign that anybody needs to look at: blanks, ASCII, Japanese and what lists print beside it, no escape but those
   * of quotes, backslashes, slashes and line feeds.
   */
  readonly isPlain: boolean;
}

const [TAB, LINE_FEED, RETURN, QUOTE, SLASH, COLON, BACKSLASH, SMALL_N] = [
  0x09, 0x0a, 0x0d, 0x22, 0x2f, 0x3a, 0x5c, 0x6e,
] as const;
const [BRACE, CLOSING_BRACE, BRACKET, CLOSING_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d] as const;

/** Ranges of units in which no control, no direction, no invisible sign and no half of a pair is: a test asks for each one. */
export const isPlainUnit = (unit: number): boolean =>
  (unit >= 0x20 && unit <= 0x7e) ||
  (unit >= 0x3000 && unit <= 0xd7ff) ||
  (unit >= 0xff01 && unit <= 0xff9f) ||
  (unit >= 0x2190 && unit <= 0x2fff) ||
  (unit >= 0xae && unit <= 0x5ff) ||
  unit === LINE_FEED ||
  unit === TAB ||
  unit === RETURN;

/** One pass without recursion: a long list has more than a million letters, and each pass is a wait of its own. */
export function skim(text: string): Skimmed {
  let [depth, keys, inString, isPlain] = [0, 0, false, true];
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    isPlain &&= isPlainUnit(unit);
    if (unit === QUOTE) inString = !inString;
    else if (inString) {
      if (unit !== BACKSLASH) continue;
      offset += 1;
      const escaped = text.charCodeAt(offset);
      isPlain &&= escaped === QUOTE || escaped === BACKSLASH || escaped === SLASH || escaped === SMALL_N;
    } else if (unit === COLON) keys += 1;
    else if (unit === BRACE || unit === BRACKET) {
      depth += 1;
      if (depth > MOST_DEPTH) return { tooDeepAt: offset, keys, isPlain };
    } else if (unit === CLOSING_BRACE || unit === CLOSING_BRACKET) depth -= 1;
  }
  return { keys, isPlain };
}
