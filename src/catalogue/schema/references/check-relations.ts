import type { Edition, Relation, Selector } from "../../../core/rules/edition";
import { finding, type Finding, type Path } from "./finding";

function selectorsOf(relation: Relation): { readonly selector: Selector; readonly at: Path }[] {
  const each = (name: string, selectors: readonly Selector[] | "any" | undefined) =>
    selectors === undefined || selectors === "any"
      ? []
      : selectors.map((selector, index) => ({ selector, at: [name, index] }));
  switch (relation.rel) {
    case "alternatives":
      return each("of", relation.of);
    case "excludes":
      return [...each("a", relation.a), ...each("b", relation.b)];
    case "needs":
      return [...each("a", relation.a), ...each("decisionOf", relation.decisionOf)];
    case "topsUp":
      return [
        { selector: relation.a, at: ["a"] },
        { selector: relation.on, at: ["on"] },
      ];
    case "limit":
      return each("over", relation.over);
  }
}

/** Where a relation has the same programme on both of its sides: it would wait for itself, or rule itself out. */
function ofItself(relation: Relation): readonly Path[] {
  const among = (name: string, side: readonly Selector[] | "any" | undefined, other: unknown): Path[] =>
    !Array.isArray(side) || !Array.isArray(other)
      ? []
      : side.flatMap((selector, index) => (other.includes(selector) ? [[name, index]] : []));
  switch (relation.rel) {
    case "excludes":
      return among("b", relation.b, relation.a);
    case "needs":
      return among("decisionOf", relation.decisionOf, relation.a);
    case "topsUp":
      return relation.a === relation.on ? [["on"]] : [];
    case "alternatives":
    case "limit":
      return [];
  }
}

/** Relations name programmes and variants that exist, and a need says what it needs. */
export function checkRelations(edition: Edition): Finding[] {
  const known = new Set(
    edition.programmes.flatMap(({ id, variants }) => [
      id,
      ...Object.keys(variants ?? {}).map((variant) => `${id}/${variant}`),
    ]),
  );
  return edition.relations.flatMap((relation, index) => {
    const path: Path = ["relations", index];
    const unknown = selectorsOf(relation).flatMap(({ selector, at }) =>
      known.has(selector)
        ? []
        : [
            finding(
              [...path, ...at],
              "この版にある制度、または制度/区分",
              "a programme, or programme/variant, of this edition",
            ),
          ],
    );
    const twice = ofItself(relation).map((at) =>
      finding([...path, ...at], "相手側と異なる制度", "another programme than on the other side"),
    );
    const empty =
      relation.rel === "needs" && relation.test === undefined && relation.decisionOf === undefined;
    const lacking = empty ? [finding(path, "test か decisionOf", "a test or decisionOf")] : [];
    return [...unknown, ...twice, ...lacking];
  });
}
