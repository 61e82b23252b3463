import type { Edition } from "../../core/rules/edition";
import { editionSchema } from "./edition";
import { facilityWord } from "./facilities";
import { finding, type Finding } from "./references/finding";
import { saysTheSame } from "./same";
import { filled, isoDate, list, slug, textThat, words } from "./texts";
import { z } from "./zod";

/**
 * The shape of a supplement: programmes of a prefecture or town, to be laid over a list of the state. It may use the
 * names of that list (classes, rules, programmes in relations) and brings only what that list lacks.
 */
export const supplementSchema = z.strictObject({
  ...editionSchema.shape,
  /** Id of the edition over which it lies. */
  over: isoDate,
  /** Its hash, where the supplement holds only over exactly that list: it is then laid over no other. */
  overHash: z.exactOptional(
    textThat((text) => /^[0-9a-f]{64}$/.test(text), "16進64桁の照合値", "a hash of 64 hexadecimal digits"),
  ),
  categories: list(z.strictObject({ id: slug, name: words, quote: filled })),
  facilityWords: list(facilityWord),
});

export type Supplement = z.infer<typeof supplementSchema>;

/** An edition with a supplement over it, and every name that both use for different things. */
export interface Laid {
  readonly edition: Edition;
  readonly conflicts: readonly Finding[];
}

/** The list over which a supplement is laid. */
export interface Below {
  readonly edition: Edition;
  readonly hash: string;
}

/** What a supplement is told where there is no list at hand. */
export const nothingBelow: readonly Finding[] = [
  finding(
    ["over"],
    "手元にある版の日付（その版の上に重ねます）",
    "the date of an edition at hand, over which it can be laid",
  ),
];

/** Why the list at hand is not the one over which a supplement says that it lies. */
export function misfitsOver({ over, overHash }: Supplement, { edition, hash }: Below): readonly Finding[] {
  if (over !== edition.id)
    return [finding(["over"], `下に敷く版の日付（${edition.id}）`, `the edition below (${edition.id})`)];
  if (overHash === undefined || overHash === hash) return [];
  return [
    finding(
      ["overHash"],
      `下に敷く版の照合値（${hash}）。別の照合値の版の上には重ねません`,
      `the hash of the edition below (${hash}); it is laid over no other`,
    ),
  ];
}

const records = ["stated", "facts", "classes", "schemes", "contacts"] as const;

/**
 * Lays a supplement over an edition, whose id it keeps: cells name both by the date of the state's list. Programmes and
 * relations come after those that are there; nothing that is there is changed.
 */
export function laidOver(base: Edition, over: Supplement): Laid {
  const conflicts: Finding[] = [];
  const merged = Object.fromEntries(
    records.map((name) => {
      const [mine, theirs] = [base[name] as Record<string, unknown>, over[name] as Record<string, unknown>];
      for (const [key, value] of Object.entries(theirs))
        if (Object.hasOwn(mine, key) && !saysTheSame(mine[key], value))
          conflicts.push(taken([name, key], key));
      return [name, { ...theirs, ...mine }];
    }),
  );
  const categories = over.categories.filter((category, index) => {
    const known = base.categories.find(({ id }) => id === category.id);
    if (known && !saysTheSame(known, category))
      conflicts.push(taken(["categories", index, "id"], category.id));
    return !known;
  });
  const facilityWords = over.facilityWords.filter(
    (entry) => !base.facilityWords.some((known) => saysTheSame(known, entry)),
  );
  const edition = {
    ...base,
    ...merged,
    title: both(base.title, over.title),
    region: both(base.region, over.region),
    source: both(base.source, over.source),
    categories: [...base.categories, ...categories],
    facilityWords: [...base.facilityWords, ...facilityWords],
    notOnList: [...new Set([...base.notOnList, ...over.notOnList])],
    programmes: [...base.programmes, ...over.programmes],
    relations: [...base.relations, ...over.relations],
    notices: [...base.notices, ...over.notices],
  } as Edition;
  return { edition, conflicts };
}

const taken = (path: Finding["path"], name: string): Finding =>
  finding(
    path,
    `下に敷く一覧にない名前（「${name}」は別の内容で既にある）`,
    `a name that the list below does not use for something else ("${name}")`,
  );

const both = (a: Edition["title"], b: Edition["title"]): Edition["title"] => ({
  ja: a.ja === b.ja ? a.ja : `${a.ja}＋${b.ja}`,
  en: a.en === b.en ? a.en : `${a.en} + ${b.en}`,
});
