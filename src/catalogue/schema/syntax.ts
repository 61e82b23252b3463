import { type ParseError, printParseErrorCode } from "jsonc-parser";
import type { Words } from "../../core/rules/model";

/** Where a text stops being JSON, and what was expected there. */
export interface SyntaxFault {
  readonly offset: number;
  readonly expected: Words;
}

const EXPECTED: Readonly<Record<string, Words>> = {
  InvalidSymbol: { ja: "JSONの値", en: "a JSON value" },
  InvalidNumberFormat: { ja: "JSONの数値", en: "a JSON number" },
  PropertyNameExpected: { ja: "二重引用符で囲んだ項目名", en: "a key in double quotes" },
  ValueExpected: { ja: "値", en: "a value" },
  ColonExpected: { ja: "コロン（:）", en: "a colon" },
  CommaExpected: { ja: "カンマ（,）", en: "a comma" },
  CloseBraceExpected: { ja: "閉じ括弧（}）", en: "a closing brace }" },
  CloseBracketExpected: { ja: "閉じ括弧（]）", en: "a closing bracket ]" },
  EndOfFileExpected: { ja: "ファイルの終わり", en: "the end of the file" },
  InvalidCommentToken: { ja: "注釈のないJSON", en: "JSON without comments" },
  UnexpectedEndOfString: { ja: "閉じる二重引用符", en: "a closing double quote" },
};
/** What is expected of a text of which nothing more is known. */
export const OTHER_SYNTAX: Words = { ja: "正しいJSON", en: "well-formed JSON" };
const NO_JSON: Words = {
  ja: "「{」で始まるJSONの版のファイル（これは別の種類のファイル）",
  en: "an edition file in JSON, which begins with { (this is a file of another kind)",
};
const GROUPED: Words = {
  ja: "カンマで区切らない数値（1,000 ではなく 1000）",
  en: "a number without commas (1000, not 1,000)",
};

/** A text around the place where the parser stumbled. */
interface Stumble {
  readonly offset: number;
  readonly name: string;
  /** What stands before the place without the blanks at its end, and what follows. */
  readonly before: string;
  readonly after: string;
}

/** Signs of Japanese and of word processors that stand for one of JSON's without being its full-width form. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  "、": ",",
  "“": '"',
  "”": '"',
  "„": '"',
  "‘": '"',
  "’": '"',
};

/** The first sign of what is no JSON that somebody typed without leaving Japanese input. */
function fullWidth({ name, offset, after }: Stumble): SyntaxFault | undefined {
  if (name !== "InvalidSymbol") return undefined;
  const [word = ""] = /^[^\s{}[\]:,"]+/.exec(after) ?? [];
  const at = word.search(/[、“”„‘’\uff01-\uff5e]/);
  const sign = word[at];
  if (sign === undefined) return undefined;
  const half = LOOKALIKES[sign] ?? sign.normalize("NFKC");
  return {
    offset: offset + at,
    expected: {
      ja: `全角の「${sign}」ではなく半角の「${half}」`,
      en: `half-width ${half} instead of full-width ${sign}`,
    },
  };
}

/** Of `1,000` the parser takes the comma for the end of the number. */
const grouped = ({ offset, before, after }: Stumble): SyntaxFault | undefined =>
  /\d,\d{0,2}$/.test(before) && /^\d/.test(after) ? { offset, expected: GROUPED } : undefined;

function commaTooMany({ offset, before, after }: Stumble): SyntaxFault | undefined {
  const next = after.charAt(0);
  if (/[,[{]$/.test(before) && next === ",")
    return {
      offset,
      expected: {
        ja: "一つだけのカンマ（カンマが一つ多い）",
        en: "one comma only (there is a comma too many)",
      },
    };
  if (!before.endsWith(",") || !/[}\]]/.test(next)) return undefined;
  return {
    offset: before.length - 1,
    expected: {
      ja: `「${next}」の前にカンマがないこと（カンマが一つ多い）`,
      en: `no comma before ${next} (there is a comma too many)`,
    },
  };
}

/** Where a comma is missing is the end of what stands before: the parser notices it with what follows, lines below. */
function commaMissing({ name, offset, before, after }: Stumble, blanks: string): SyntaxFault | undefined {
  if (name !== "CommaExpected") return undefined;
  const [next = ""] = /^(?:"[^"\n]{0,20}"?|[^\s:,]{1,20}|.)/.exec(after) ?? [];
  const closing = { "}": EXPECTED["CloseBracketExpected"], "]": EXPECTED["CloseBraceExpected"] }[
    next.charAt(0)
  ];
  if (closing) return { offset, expected: closing };
  const expected = blanks.includes("\n")
    ? { ja: "この行の終わりのカンマ（,）", en: "a comma (,) at the end of this line" }
    : { ja: `「${next}」の前のカンマ（,）`, en: `a comma (,) before ${next}` };
  return { offset: Math.max(0, before.length - 1), expected };
}

/**
 * The first fault of a text by the slip that most likely made it. What the parser stumbles over after the first one
 * follows from it, and is told when that is mended.
 */
export function syntaxFault(text: string, { error, offset }: ParseError): SyntaxFault {
  const whole = text.slice(0, offset);
  const before = whole.trimEnd();
  const name = printParseErrorCode(error);
  const stumble: Stumble = { offset, name, before, after: text.slice(offset) };
  const slip =
    (/^\s*[^\s{/｛]/.test(text) ? { offset: text.search(/\S/), expected: NO_JSON } : undefined) ??
    fullWidth(stumble) ??
    grouped(stumble) ??
    commaTooMany(stumble) ??
    commaMissing(stumble, whole.slice(before.length));
  return slip ?? { offset, expected: EXPECTED[name] ?? OTHER_SYNTAX };
}
