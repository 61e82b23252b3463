import type { Edition, Programme } from "../../core/rules/edition";
import type { Why, Words } from "../../core/rules/model";

/**
 * What the functions carry of an edition: every figure, rule, condition and relation with its citation, the Japanese
 * words that cells can show, and what messages name in English. English prose, notices, and citations that no
 * function shows (of notes, pages, contacts, and those that only repeat their text) stay behind for the
 * pane, which loads the whole edition when it opens. A cell's value never depends on what is left out.
 */
export function carriedEdition(edition: Edition): Edition {
  const { programmes, ...rest } = withoutEnglish(edition);
  return {
    ...rest,
    facts: edition.facts,
    categories: edition.categories.map(unquoted),
    contacts: uncitedIn(rest.contacts),
    notices: [],
    programmes: programmes.map((programme, index) => carriedProgramme(programme, edition.programmes[index])),
  };
}

/**
 * What functions without plans would carry: only plans ask their questions in English, and only they show why a
 * variant or a relation holds.
 */
export function carriedWithoutPlans(edition: Edition): Edition {
  const carried = carriedEdition(edition);
  return {
    ...carried,
    facts: withoutEnglish(edition.facts),
    relations: carried.relations.map(uncited),
    programmes: carried.programmes.map(({ variants, ...programme }) => ({
      ...programme,
      ...(variants ? { variants: uncitedIn(variants) } : {}),
    })),
  };
}

/** Programmes and items are asked for, and named in messages, in English too. */
function carriedProgramme(programme: Programme, whole: Programme | undefined): Programme {
  const { name, shortName, items } = whole ?? programme;
  return {
    ...programme,
    name,
    shortName,
    ...(items ? { items } : {}),
    notices: [],
    spoken: [],
    notes: programme.notes.map(uncited),
    page: uncited(programme.page),
    eligible: unquoted(programme.eligible),
    content: programme.content.map(unquoted),
    costs: programme.costs.map(unquoted),
    method: unquoted(programme.method),
  };
}

const unquoted = <T extends { readonly quote: string }>(prose: T): T => ({ ...prose, quote: "" });

const uncited = <T extends { readonly why: Why }>(shown: T): T => ({ ...shown, why: { quote: "" } });

const uncitedIn = <T extends { readonly why: Why }>(
  shown: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(shown).map(([key, one]) => [key, uncited(one)]));

const isWords = (value: object): value is Words => "ja" in value && "en" in value;

function withoutEnglish<T>(value: T): T {
  return stripped(value) as T;
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== "object" || value === null) return value;
  if (isWords(value)) return { ja: value.ja, en: "" };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, stripped(part)]));
}
