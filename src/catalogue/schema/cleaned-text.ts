import { miscoded } from "./encoding";
import { tooLong } from "./limits";
import { countUnseen, escaped, unseenCodes, withoutUnseenSigns } from "./signs";
import { isPlainUnit, skim } from "./skim";

/** A sign that was left out, and the line it stood in, counted from 1. */
export interface LeftOut {
  readonly line: number;
  /** Its number, such as U+202E. */
  readonly code: string;
}

/** The text of a file as it is read, and what of it is not. */
export interface CleanedText {
  readonly text: string;
  /** How many signs were left out, or became a blank or a line break. */
  readonly count: number;
  /** The first of them. */
  readonly first: readonly LeftOut[];
}

/** Signs that are told one by one; whoever wants all of them has the file. */
const MOST_TOLD = 5;

/**
 * The text of an edition file without controls, signs of direction and other signs that nobody sees: people copy them
 * from web pages and PDF files without knowing. Lines stay where they are, so that faults are told at the file's own.
 * Lost letters and halves of a pair stay, to be refused: nobody knows what they were.
 */
export function cleanedText(text: string): CleanedText {
  const whole = text.replace(/^\uFEFF/, "");
  if (tooLong(whole) || skim(whole).isPlain || miscoded(whole)) return { text: whole, count: 0, first: [] };
  const cleaning = new Cleaning(whole);
  return { text: cleaning.text(), count: cleaning.count, first: cleaning.first };
}

/** One walk over a text, from one quoted text to the next. */
class Cleaning {
  count = 0;
  readonly first: LeftOut[] = [];
  readonly #whole: string;

  constructor(whole: string) {
    this.#whole = whole;
  }

  text(): string {
    const parts: string[] = [];
    let at = 0;
    for (let open = this.#whole.indexOf('"'); open >= 0; open = this.#whole.indexOf('"', at)) {
      const quoted = quotedAt(this.#whole, open);
      // A text that never ends is told as that, at its own place.
      if (!quoted) break;
      parts.push(this.#between(at, open));
      const own = this.#whole.slice(open, quoted.end);
      parts.push(quoted.isPlain ? own : this.#quoted(own, open));
      at = quoted.end;
    }
    parts.push(this.#between(at, this.#whole.length));
    return parts.join("");
  }

  /** What stands between quoted texts: tabs and returns are blanks there, and no line begins that the file has not. */
  #between(from: number, to: number): string {
    return this.#whole
      .slice(from, to)
      .replace(/[^\t\r\n]+/g, (piece, offset: number) =>
        this.#clean(piece, from + offset).replaceAll("\n", " "),
      );
  }

  /** A quoted text, cleaned as what it says, however it spells that. */
  #quoted(quoted: string, at: number): string {
    const said = saidBy(quoted);
    if (said === undefined) return quoted;
    const clean = this.#clean(said, at);
    return clean === said ? quoted : JSON.stringify(clean);
  }

  #clean(piece: string, at: number): string {
    const count = countUnseen(piece);
    if (count === 0) return piece;
    this.count += count;
    if (this.first.length < MOST_TOLD) this.#tell(piece, at);
    return withoutUnseenSigns(piece);
  }

  #tell(piece: string, at: number): void {
    const line = this.#whole.slice(0, at).split("\n").length;
    for (const code of unseenCodes(piece, MOST_TOLD - this.first.length)) this.first.push({ line, code });
  }
}

/** Where a quoted text ends, behind its closing quote, and whether nothing in it needs a look. */
function quotedAt(
  text: string,
  open: number,
): { readonly end: number; readonly isPlain: boolean } | undefined {
  let isPlain = true;
  for (let at = open + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') return { end: at + 1, isPlain };
    if (sign === "\\") at += 1;
    isPlain &&= sign !== "\\" && sign !== "\t" && isPlainUnit(text.charCodeAt(at));
  }
  return undefined;
}

const control = /(?![\n\r])\p{Cc}/gu;

/** What a quoted text says; undefined where JSON knows no such spelling. Controls that stand as they are have none. */
function saidBy(quoted: string): string | undefined {
  if (!/[\\\p{Cc}]/u.test(quoted)) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted.replace(control, escaped)) as string;
  } catch {
    return undefined;
  }
}
