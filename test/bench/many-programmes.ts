import type { Edition, Programme } from "../../src/core/rules/edition";
import type { Words } from "../../src/core/rules/model";
import { builtInEdition } from "../start/editions";

const numbered = ({ ja, en }: Words, number: number): Words => ({
  ja: `${ja}${number}`,
  en: `${en} ${number}`,
});

const copyOf = (like: Programme, number: number): Programme => ({
  ...like,
  id: `${like.id}-${number}`,
  number,
  name: numbered(like.name, number),
  shortName: numbered(like.shortName, number),
  spoken: [],
  // How often one may apply is read by a relation of the whole list, which names the thirteen only.
  stated: Object.fromEntries(Object.entries(like.stated).filter(([name]) => name !== "applications")),
});

/** The built-in list over and over until it has so many programmes, each with number, id and names of its own. */
export function manyProgrammes(count: number): Edition {
  const { programmes } = builtInEdition;
  const many = Array.from({ length: count }, (_, at) => {
    const like = programmes[at % programmes.length];
    if (!like) throw new Error("The list is empty.");
    return at < programmes.length ? like : copyOf(like, at + 1);
  });
  return { ...builtInEdition, id: "2025-12-01", programmes: many };
}
