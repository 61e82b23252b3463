import { walk } from "../xml/walk";

/** How one part of a package refers to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, calcChain. */
  readonly type: string;
  /** The part it leads to, or the address outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
  /** Where it stands in the text of its part. */
  readonly from: number;
  readonly to: number;
}

/** The part that holds the relations of another; of the package itself for "". */
export function relationsPart(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The part whose relations another part holds; undefined if it holds none. */
export const ownerOf = (relations: string): string | undefined => {
  const [, folder, name] = /^(.*\/)?_rels\/(.*)\.rels$/.exec(relations) ?? [];
  return name === undefined ? undefined : `${folder ?? ""}${name}`;
};

/** Reads the relations of a part. */
export function readRelations(owner: string, xml: string): Relation[] {
  const found: Relation[] = [];
  walk(relationsPart(owner), xml, {
    open: ({ name, attributes, from, to, depth }) => {
      if (name !== "Relationship" || depth !== 1) return;
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
      const isExternal = mode === "External";
      found.push({
        ...{ id, isExternal, from, to },
        type: type.slice(type.lastIndexOf("/") + 1),
        target: isExternal ? target : resolved(owner, target),
      });
    },
  });
  return found;
}

function resolved(owner: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = owner.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  return path.join("/");
}
