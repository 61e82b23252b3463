import type { Edition, Programme } from "../../core/rules/edition";
import { canonicalName, variantNames } from "../lookup/programmes";
import { foldText } from "./fold-text";
import { SYNONYMS } from "./synonyms";

/** A searchable edition: fold every word once, then each key stroke only compares strings. */
export class SearchIndex {
  private readonly haystacks: readonly (readonly [Programme, string])[];
  private readonly groups: ReadonlyMap<string, readonly string[]>;

  constructor(edition: Edition) {
    this.haystacks = edition.programmes.map((programme) => [programme, haystackOf(edition, programme)]);
    this.groups = new Map(SYNONYMS.flatMap(groupOf));
  }

  /**
   * The programmes in which every word of the query occurs, itself or by a synonym, in the order of the list. A
   * number finds its programme first of all: 9 is No.9, not every line with a nine in it.
   */
  find(query: string): Programme[] {
    const words = query.normalize("NFKC").trim().split(/\s+/).filter(Boolean);
    if (words.length === 0) return this.haystacks.map(([programme]) => programme);
    const alternatives = words.map((word) => this.alternatives(word));
    return this.haystacks
      .filter(([programme, haystack]) =>
        alternatives.every(({ number, texts }) =>
          number === undefined ? texts.some((text) => haystack.includes(text)) : programme.number === number,
        ),
      )
      .map(([programme]) => programme);
  }

  private alternatives(word: string): { number?: number; texts: readonly string[] } {
    const number = /^(?:no\.?)?(\d{1,3})$/i.exec(word)?.[1];
    if (number !== undefined) return { number: Number(number), texts: [] };
    const folded = foldText(word);
    return { texts: this.groups.get(folded) ?? [folded] };
  }
}

const groupOf = (group: readonly string[]): [string, readonly string[]][] => {
  const folded = group.map(foldText);
  return folded.map((word) => [word, folded]);
};

/** What a programme is about (notes speak of others too, so they stay out), folded, in one string. */
function haystackOf(edition: Edition, programme: Programme): string {
  const { name, shortName, fund, body, eligible, method, spoken, items = [], variants = {} } = programme;
  const category = edition.categories.find(({ id }) => id === programme.category);
  const words = [name, shortName, fund, body, eligible.text, method.text, category?.name].concat(
    programme.content.map(({ text }) => text),
    programme.costs.map(({ text }) => text),
    programme.conditions.map(({ text }) => text),
    Object.values(variants).map((variant) => variant.name),
    items.map((item) => item.name),
  );
  const texts = words.flatMap((word) => (word ? [word.ja, word.en] : []));
  const names = [
    canonicalName(programme),
    ...variantNames(programme),
    ...spoken,
    ...items.flatMap((item) => item.words),
  ];
  return [...texts, ...names].map(foldText).join("\n");
}
