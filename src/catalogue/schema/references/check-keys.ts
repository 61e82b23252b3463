import type { Edition, Programme } from "../../../core/rules/edition";
import { finding, type Finding, type Path } from "./finding";
import { itemsIn } from "./uses";

/** That a place in the file names something that must exist elsewhere in it. */
interface Mention {
  readonly name: string;
  readonly path: Path;
}

function missing(mentions: readonly Mention[], known: readonly string[]): Finding[] {
  const names = new Set(known);
  return mentions.flatMap(({ name, path }) =>
    names.has(name) ? [] : [finding(path, `次のどれか：${known.join("、")}`, `one of ${known.join(", ")}`)],
  );
}

function unused(path: Path, known: readonly string[], mentions: readonly Mention[]): Finding[] {
  const used = new Set(mentions.map(({ name }) => name));
  return known.flatMap((name) =>
    used.has(name)
      ? []
      : [
          finding(
            [...path, name],
            `どこかで使う名前（「${name}」は使われていない）`,
            `a name that something uses ("${name}" is not used)`,
          ),
        ],
  );
}

function variantMentions(programme: Programme, path: Path): Mention[] {
  const lists = { content: programme.content, costs: programme.costs, conditions: programme.conditions };
  const listed = Object.entries(lists).flatMap(([name, entries]) =>
    entries.flatMap(({ variants }, index) =>
      (variants ?? []).map((variant, at) => ({
        name: variant,
        path: [...path, name, index, "variants", at],
      })),
    ),
  );
  return [...listed, ...caseVariants(programme, path)];
}

const caseVariants = (programme: Programme, path: Path): Mention[] =>
  programme.cases.flatMap(({ variant }, index) =>
    variant === undefined ? [] : [{ name: variant, path: [...path, "cases", index, "variant"] }],
  );

function withinProgramme(capped: CappedItems, programme: Programme, path: Path): Finding[] {
  const variants = Object.keys(programme.variants ?? {});
  const items = (programme.items ?? []).map(({ id }) => id);
  const costItems = programme.costs.flatMap(({ item }, index) =>
    item === undefined ? [] : [{ name: item, path: [...path, "costs", index, "item"] }],
  );
  const bare = programme.cases.flatMap(({ variant }, index) =>
    variant === undefined && variants.length > 0
      ? [
          finding(
            [...path, "cases", index],
            `variant：${variants.join("、")}`,
            `a variant: ${variants.join(", ")}`,
          ),
        ]
      : [],
  );
  return [
    ...missing(variantMentions(programme, path), variants),
    ...unused([...path, "variants"], variants, caseVariants(programme, path)),
    ...bare,
    ...missing(costItems, items),
    ...programme.cases.flatMap((one, index) =>
      itemsFit(capped.get(one.scheme) ?? [], items, [...path, "cases", index]),
    ),
  ];
}

/** By the name of a scheme: the items whose costs it limits one by one. */
type CappedItems = ReadonlyMap<string, readonly string[]>;

/** A scheme with caps per item has exactly the items that the programme names. */
function itemsFit(caps: readonly string[], items: readonly string[], path: Path): Finding[] {
  const same = caps.length === items.length && caps.every((id) => items.includes(id));
  if (same) return [];
  return [
    finding(
      [...path, "scheme"],
      `品目の一致（計算：${caps.join("、") || "なし"}、制度：${items.join("、") || "なし"}）`,
      `the same items in scheme (${caps.join(", ") || "none"}) and programme (${items.join(", ") || "none"})`,
    ),
  ];
}

/** Every class, scheme, category, contact, variant and item that is named exists, and none exists unnamed. */
export function checkKeys(edition: Edition): Finding[] {
  const { programmes } = edition;
  const capped: CappedItems = new Map(
    Object.entries(edition.schemes).map(([name, { grant }]) => [name, itemsIn(grant)]),
  );
  const of = (name: "category" | "contact"): Mention[] =>
    programmes.map((programme, index) => ({ name: programme[name], path: ["programmes", index, name] }));
  const ofCases = (name: "class" | "scheme"): Mention[] =>
    programmes.flatMap(({ cases }, index) =>
      cases.map((one, at) => ({ name: one[name], path: ["programmes", index, "cases", at, name] })),
    );
  const records = [
    { path: ["classes"], known: Object.keys(edition.classes), mentions: ofCases("class") },
    { path: ["schemes"], known: Object.keys(edition.schemes), mentions: ofCases("scheme") },
    { path: ["contacts"], known: Object.keys(edition.contacts), mentions: of("contact") },
  ];
  return [
    ...records.flatMap(({ path, known, mentions }) => [
      ...missing(mentions, known),
      ...unused(path, known, mentions),
    ]),
    ...missing(
      of("category"),
      edition.categories.map(({ id }) => id),
    ),
    ...programmes.flatMap((programme, index) => withinProgramme(capped, programme, ["programmes", index])),
  ];
}
