import type { Edition, Programme } from "../../../core/rules/edition";
import { foldWord, saidNumber } from "../../lookup/fold";
import { finding, type Finding, type Path, repeated } from "./finding";

const named = (path: Path, entries: readonly { readonly id: string }[]) =>
  entries.map(({ id }, index) => ({ name: id, path: [...path, index, "id"] }));

/** The words under which people find a programme: two programmes must not share one. */
function spokenNames({ name, shortName, spoken }: Programme, path: Path) {
  const own = new Map<string, Path>([
    [foldWord(name.ja), [...path, "name", "ja"]],
    [foldWord(name.en), [...path, "name", "en"]],
    [foldWord(shortName.ja), [...path, "shortName", "ja"]],
    [foldWord(shortName.en), [...path, "shortName", "en"]],
    ...spoken.map((word, index): [string, Path] => [foldWord(word), [...path, "spoken", index]]),
  ]);
  return [...own].map(([word, at]) => ({ name: word, path: at }));
}

const itemNames = (programme: Programme, path: Path): Finding[] =>
  repeated(
    (programme.items ?? []).flatMap(({ name, words }, index) => [
      { name: foldWord(name.ja), path: [...path, "items", index, "name", "ja"] },
      ...words.map((word, at) => ({ name: foldWord(word), path: [...path, "items", index, "words", at] })),
    ]),
  );

/** A hospital with beds of one variant has one case, not two. */
const casesApart = (programme: Programme, path: Path): Finding[] => {
  const seen = new Set<string>();
  return programme.cases.flatMap((one, index) => {
    const name = `${one.variant ?? ""} ${one.class}`;
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const at = [...path, "cases", index, "class"];
    return [finding(at, "区分（variant）と施設区分の組ごとに一つ", "one case per variant and class")];
  });
};

/** Lists show 9① and people type it: number and mark lead back to the variant, and to no other. */
const marksLead = ({ number, variants = {} }: Programme, path: Path): Finding[] =>
  Object.entries(variants).flatMap(([key, { mark }]) => {
    const said = saidNumber(`${number}${mark}`);
    if (said?.number === number && said.variant === key) return [];
    return [
      finding(
        [...path, "variants", key, "mark"],
        `区分「${key}」に戻る記号（「${number}${mark}」と入力して「${key}」になるもの。例：①、②、①ア）`,
        `a mark that leads back to variant ${key} when "${number}${mark}" is typed, such as ①, ② or ①ア`,
      ),
    ];
  });

/** Ids, numbers and the words that people type are unambiguous. */
export function checkNames(edition: Edition): Finding[] {
  const { programmes } = edition;
  const paths = programmes.map((_, index): Path => ["programmes", index]);
  const all = <Part>(parts: (programme: Programme, path: Path) => readonly Part[]): Part[] =>
    programmes.flatMap((programme, index) => parts(programme, paths[index] ?? []));
  return [
    ...repeated(named(["programmes"], programmes)),
    ...repeated(all(({ number }, path) => [{ name: String(number), path: [...path, "number"] }])),
    ...repeated(all(spokenNames)),
    ...repeated(named(["categories"], edition.categories)),
    ...repeated(named(["relations"], edition.relations)),
    ...repeated(named(["notices"], edition.notices)),
    ...repeated([
      ...edition.facilityWords.flatMap(({ words }, index) =>
        words.map((word, at) => ({ name: foldWord(word), path: ["facilityWords", index, "words", at] })),
      ),
      ...edition.notOnList.map((word, index) => ({ name: foldWord(word), path: ["notOnList", index] })),
    ]),
    ...all((programme, path) => [
      ...repeated(named([...path, "conditions"], programme.conditions)),
      ...repeated(named([...path, "notices"], programme.notices)),
      ...repeated(named([...path, "items"], programme.items ?? [])),
      ...itemNames(programme, path),
      ...casesApart(programme, path),
      ...marksLead(programme, path),
    ]),
  ];
}
