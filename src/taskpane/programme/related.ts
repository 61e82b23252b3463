import type { Edition, Programme, Relation } from "../../core/rules/edition";
import type { PaneWord } from "../../text/pane";

/** One way in which a programme stands to others. */
export interface Related {
  readonly relation: Relation;
  readonly kind: PaneWord;
  /** The other programmes; none where the relation is with every other, or within the programme itself. */
  readonly others: readonly Programme[];
}

const programmeOf = (selector: string): string => selector.split("/")[0] ?? selector;

function selectorsOf(relation: Relation): readonly string[] {
  switch (relation.rel) {
    case "alternatives":
      return relation.of;
    case "excludes":
      return [...relation.a, ...(relation.b === "any" ? [] : relation.b)];
    case "needs":
      return [...relation.a, ...(relation.decisionOf ?? [])];
    case "topsUp":
      return [relation.a, relation.on];
    case "limit":
      return relation.over === "any" ? [] : relation.over;
  }
}

const kinds: Readonly<Record<Relation["rel"], PaneWord>> = {
  alternatives: "relationAlternatives",
  excludes: "relationExcludes",
  needs: "relationNeeds",
  topsUp: "relationTopsUp",
  limit: "relationLimit",
};

/** Conditions on the programme alone are in its checklist; the programmes that share one are no relation of it. */
const joins = (relation: Relation): boolean => relation.rel !== "needs" || relation.decisionOf !== undefined;

/** How a programme stands to others, as far as the list says so. */
export function relatedTo(edition: Edition, programme: Programme): readonly Related[] {
  return edition.relations.flatMap((relation): Related[] => {
    const ids = new Set(selectorsOf(relation).map(programmeOf));
    if (!ids.has(programme.id) || !joins(relation)) return [];
    const others = edition.programmes.filter(({ id }) => id !== programme.id && ids.has(id));
    return [{ relation, kind: kinds[relation.rel], others }];
  });
}

/** An edge of the picture: another programme and the ways in which it is related, in the order of the list. */
export interface Edge {
  readonly other: Programme;
  readonly rels: ReadonlySet<Relation["rel"]>;
}

export function edgesOf(related: readonly Related[]): readonly Edge[] {
  const edges = new Map<string, { other: Programme; rels: Set<Relation["rel"]> }>();
  for (const { relation, others } of related) {
    for (const other of others) {
      const edge = edges.get(other.id) ?? { other, rels: new Set() };
      edge.rels.add(relation.rel);
      edges.set(other.id, edge);
    }
  }
  return [...edges.values()].sort((a, b) => a.other.number - b.other.number);
}
