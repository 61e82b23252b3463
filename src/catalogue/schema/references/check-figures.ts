import type { Edition, Programme, Relation, Selector, Window } from "../../../core/rules/edition";
import { finding, type Finding, type Path } from "./finding";
import { capsInYen, FigureBook, type Level, restated } from "./figure-book";
import { type Use, usesOfExpr, usesOfTest } from "./uses";

const numbers = (refs: readonly (string | undefined)[], as: Use["as"]): Use[] =>
  refs.flatMap((ref) => (ref === undefined ? [] : [{ ref, as }]));

const usesOfWindow = ({ from, to, earlier = [], rolls, afterCompletion }: Window): Use[] => [
  ...numbers([from, to, ...earlier, rolls?.printed], "date"),
  ...numbers([afterCompletion?.within], "count"),
];

function ofProgramme(book: FigureBook, programme: Programme, levels: Level[]): Finding[] {
  const path = levels[0]?.path ?? [];
  const windows = programme.windows.flatMap((window, index) =>
    book.check(usesOfWindow(window), levels, [...path, "windows", index]),
  );
  const conditions = programme.conditions.flatMap(({ test }, index) =>
    test ? book.check(usesOfTest(test), levels, [...path, "conditions", index, "test"]) : [],
  );
  const cases = programme.cases.flatMap((one, index) => {
    const own: Level = { stated: one.stated, path: [...path, "cases", index] };
    const uses = book.usesOf(one.scheme);
    return [
      ...restated(own, levels),
      ...book.check(uses, [own, ...levels], [...own.path, "scheme"]),
      ...book.unread(own),
      ...capsInYen(own),
    ];
  });
  return [
    ...windows,
    ...conditions,
    ...cases,
    ...restated({ stated: programme.stated, path }, levels.slice(1)),
  ];
}

function usesOfRelation(relation: Relation): { uses: Use[]; of: readonly Selector[] } {
  switch (relation.rel) {
    case "needs":
      return { uses: relation.test ? usesOfTest(relation.test) : [], of: relation.a };
    case "limit":
      return {
        uses: [
          ...(relation.cap ? usesOfExpr(relation.cap) : []),
          ...numbers([relation.applications], "count"),
        ],
        of: relation.over === "any" ? [] : relation.over,
      };
    case "alternatives":
    case "excludes":
    case "topsUp":
      return { uses: [], of: [] };
  }
}

function ofRelation(book: FigureBook, edition: Edition, relation: Relation, path: Path): Finding[] {
  const { uses, of } = usesOfRelation(relation);
  const outer: Level = { stated: edition.stated, path: [] };
  const named = edition.programmes.filter(({ id }) => of.some((selector) => selector.split("/")[0] === id));
  if (named.length === 0) return book.check(uses, [outer], path);
  return named.flatMap(({ stated }) => book.check(uses, [{ stated, path: [] }, outer], path));
}

/** Every figure that a rule reads exists, is of its kind and stands once; and none stands unread. */
export function checkFigures(edition: Edition): Finding[] {
  const book = new FigureBook(edition.schemes);
  const outer: Level = { stated: edition.stated, path: [] };
  const inner = edition.programmes.map(({ stated }, index): Level => ({
    stated,
    path: ["programmes", index],
  }));
  return [
    ...Object.entries(edition.classes).flatMap(([id, { when }]) =>
      book.check(usesOfTest(when), [outer], ["classes", id, "when"]),
    ),
    ...edition.facilityWords.flatMap(({ bedsFrom, bedsBelow }, index) =>
      book.check(numbers([bedsFrom, bedsBelow], "count"), [outer], ["facilityWords", index]),
    ),
    ...edition.programmes.flatMap((programme, index) =>
      ofProgramme(book, programme, [{ stated: programme.stated, path: ["programmes", index] }, outer]),
    ),
    ...edition.relations.flatMap((relation, index) =>
      ofRelation(book, edition, relation, ["relations", index]),
    ),
    ...rangesForAll(edition),
    ...[outer, ...inner].flatMap((level) => [...book.unread(level), ...capsInYen(level)]),
  ];
}

/** A range is marked on every amount that rests on it: it stands where it holds, in a programme or case. */
const rangesForAll = ({ stated }: Edition): Finding[] =>
  Object.entries(stated).flatMap(([ref, figure]) =>
    figure.unit === "date" || figure.most === undefined
      ? []
      : [
          finding(
            ["stated", ref, "most"],
            "幅のない数値（幅は制度か区分の数値だけに書く）",
            "a figure without a range here; ranges stand in programmes and cases",
          ),
        ],
  );
