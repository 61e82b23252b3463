import type { Edition, FacilityWord } from "../../core/rules/edition";
import type { Ref } from "../../core/rules/model";
import type { Facility } from "../../core/facility/facility";
import type { LookupFailure } from "./failures";
import { foldWord } from "./fold";

/** More beds than any hospital of the country has: beyond it a count is a slip. */
const MOST_BEDS = 9999;

/** What a folded word leads to. */
type Meaning = { readonly entry: FacilityWord; readonly word: string } | "not-on-list";

export class FacilityLookup {
  /** Made when a word is first asked for: folding the first text of a page is slow and would delay the start. */
  private words: ReadonlyMap<string, Meaning> | undefined;

  constructor(private readonly edition: Edition) {}

  /**
   * The facility that a word and a bed count name. `beds` undefined or 0 means "not given"; a 0 beside a word
   * that says "without beds" agrees with it anyway.
   */
  find(typed: string, beds?: number): Facility | LookupFailure {
    const folded = foldWord(typed);
    if (folded === "") return { failure: "no-facility" };
    const found = this.byWord.get(folded);
    if (found === "not-on-list") return { failure: "facility-not-on-list", typed: typed.trim() };
    if (!found) return { failure: "unknown-facility", typed: typed.trim(), known: this.names() };
    const { entry, word } = found;
    const least = this.count(entry.bedsFrom) ?? 0;
    const below = this.count(entry.bedsBelow);
    const most = below === undefined ? null : below - 1;
    if (beds === undefined || beds === 0) return { type: entry.type, beds: { least, most }, word };
    if (!Number.isInteger(beds) || beds < 0 || beds > MOST_BEDS)
      return { failure: "beds-invalid", typed: beds };
    if (beds < least || (most !== null && beds > most))
      return { failure: "beds-contradict", word, beds, from: least, to: most };
    return { type: entry.type, beds: { least: beds, most: beds }, word };
  }

  private get byWord(): ReadonlyMap<string, Meaning> {
    const { facilityWords, notOnList } = this.edition;
    return (this.words ??= new Map<string, Meaning>([
      ...facilityWords.flatMap((entry) =>
        entry.words.map((word) => [foldWord(word), { entry, word }] as const),
      ),
      ...notOnList.map((word) => [foldWord(word), "not-on-list"] as const),
    ]));
  }

  /** The first, canonical word of every kind of facility. */
  names(): string[] {
    return this.edition.facilityWords.flatMap(({ words }) => words.slice(0, 1));
  }

  private count(ref: Ref | undefined): number | undefined {
    if (ref === undefined) return undefined;
    const stated = this.edition.stated[ref];
    return stated && stated.unit !== "date" ? stated.n : undefined;
  }
}
