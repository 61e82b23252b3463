import type { Edition, Programme } from "../../core/rules/edition";
import { isFailure, type LookupFailure } from "./failures";
import { foldWord, saidNumber } from "./fold";

/** A programme and, if one was named, the key of its variant ("1", "1a"). */
export interface ProgrammeFound {
  readonly programme: Programme;
  readonly variant?: string;
}

/** Canonical name of a programme or variant, shown and inserted everywhere: 9① or 8. */
export const canonicalName = (programme: Programme, variant?: string): string =>
  `${programme.number}${variant === undefined ? "" : (programme.variants?.[variant]?.mark ?? "")}`;

/** Serials of 1900-date-system days that Excel makes of a typed 9-1 lie here. */
const isDateSerial = (value: number): boolean => value >= 10000 && value < 100000;
const DATE_TEXT =
  /^(\d{4}[-/.年]\d{1,2}([-/.月]\d{1,2}日?)?|\d{1,2}月\d{1,2}日?|\d{1,2}\/\d{1,2}(\/\d{2,4})?)$/;

/** The edition that a text names in front of its programme: 2025-10-02 in "2025-10-02:9①". */
export const namedEdition = (text: string): string | undefined =>
  text.length > 10 ? /^(\d{4}-\d{2}-\d{2}):/.exec(text.normalize("NFKC").trim())?.[1] : undefined;

export class ProgrammeLookup {
  /** Made when the first programme is asked for: at the start nothing of the list is read. */
  private numbers: ReadonlyMap<number, Programme> | undefined;
  /** Made when a word is first asked for: folding every name of a long list would delay the first cell. */
  private words: ReadonlyMap<string, ProgrammeFound> | undefined;
  private readonly known = new Map<string | number, ProgrammeFound | LookupFailure>();

  constructor(private readonly edition: Edition) {}

  /** What a number or text names. Answers are remembered: sheets ask the same words thousands of times. */
  find(typed: string | number): ProgrammeFound | LookupFailure {
    const before = this.known.get(typed);
    if (before) return before;
    const found = typeof typed === "number" ? this.ofNumber(typed) : this.ofText(typed);
    if (this.known.size > 5000) this.known.clear();
    this.known.set(typed, found);
    return found;
  }

  private get byNumber(): ReadonlyMap<number, Programme> {
    return (this.numbers ??= new Map(
      this.edition.programmes.map((programme) => [programme.number, programme]),
    ));
  }

  private get byWord(): ReadonlyMap<string, ProgrammeFound> {
    return (this.words ??= new Map(this.edition.programmes.flatMap((programme) => wordsOf(programme))));
  }

  private ofNumber(typed: number): ProgrammeFound | LookupFailure {
    if (typed < 0) return { failure: "programme-is-negative", typed };
    if (isDateSerial(typed)) return { failure: "programme-is-date" };
    const programme = this.byNumber.get(typed);
    return programme ? { programme } : { failure: "unknown-programme", typed: String(typed) };
  }

  private ofText(typed: string): ProgrammeFound | LookupFailure {
    const text = typed.trim();
    if (text === "") return { failure: "no-programme" };
    const edition = namedEdition(text);
    if (edition !== undefined) return this.ofEdition(edition, typed.replace(/^[^:：]*[:：]/, ""));
    if (DATE_TEXT.test(text.normalize("NFKC"))) return { failure: "programme-is-date" };
    const numbered = this.ofSpokenNumber(text);
    return isFailure(numbered) ? (this.byWord.get(foldWord(text)) ?? numbered) : numbered;
  }

  private ofEdition(id: string, rest: string): ProgrammeFound | LookupFailure {
    return id === this.edition.id ? this.ofText(rest) : { failure: "other-edition", id };
  }

  private ofSpokenNumber(text: string): ProgrammeFound | LookupFailure {
    const said = saidNumber(text);
    if (!said) {
      const negative = /^-\d+$/.test(text.normalize("NFKC"));
      if (negative) return { failure: "programme-is-negative", typed: Number(text.normalize("NFKC")) };
      return { failure: "unknown-programme", typed: text };
    }
    const { number, variant } = said;
    if (isDateSerial(number)) return { failure: "programme-is-date" };
    const programme = this.byNumber.get(number);
    if (!programme) return { failure: "unknown-programme", typed: text };
    if (variant === "") return { programme };
    return programme.variants && Object.hasOwn(programme.variants, variant)
      ? { programme, variant }
      : { failure: "unknown-variant", programme, typed: text, known: variantNames(programme) };
  }
}

/** Canonical names of all variants that stand for themselves: 7①ア and 7①イ, not the 7① that both share. */
export function variantNames(programme: Programme): string[] {
  return Object.keys(programme.variants ?? {}).map((key) => canonicalName(programme, key));
}

/**
 * Names only: words that people say (電子処方箋) may mean several programmes. The search shows all of these; a cell
 * would have to guess one.
 */
function wordsOf(programme: Programme): [string, ProgrammeFound][] {
  const { id, name, shortName, variants } = programme;
  const words = [id, name.ja, name.en, shortName.ja, shortName.en];
  const own = words.map((word): [string, ProgrammeFound] => [foldWord(word), { programme }]);
  const ofVariants = Object.entries(variants ?? {}).flatMap(([variant]): [string, ProgrammeFound][] => [
    [foldWord(`${id}/${variant}`), { programme, variant }],
  ]);
  return [...own, ...ofVariants];
}
