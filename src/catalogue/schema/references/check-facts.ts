import type { Edition } from "../../../core/rules/edition";
import type { Test } from "../../../core/rules/model";
import { finding, type Finding, type Path } from "./finding";
import { questionsOf, testsIn } from "./uses";

function testsOf(edition: Edition): { readonly test: Test; readonly path: Path }[] {
  const classes = Object.entries(edition.classes).map(([id, { when }]) => ({
    test: when,
    path: ["classes", id, "when"],
  }));
  const schemes = Object.entries(edition.schemes).flatMap(([id, { grant }]) =>
    testsIn(grant).map((test) => ({ test, path: ["schemes", id, "grant"] })),
  );
  const conditions = edition.programmes.flatMap((programme, index) =>
    programme.conditions.flatMap(({ test }, at) =>
      test ? [{ test, path: ["programmes", index, "conditions", at, "test"] }] : [],
    ),
  );
  const relations = edition.relations.flatMap((relation, index) =>
    relation.rel === "needs" && relation.test
      ? [{ test: relation.test, path: ["relations", index, "test"] }]
      : [],
  );
  return [...classes, ...schemes, ...conditions, ...relations];
}

/** Every question that a test asks is written down with the right type, and every question is asked. */
export function checkFacts(edition: Edition): Finding[] {
  const asked = testsOf(edition).flatMap(({ test, path }) =>
    questionsOf(test).map((question) => ({ ...question, path })),
  );
  const unknown = asked.flatMap(({ key, type, path }) =>
    Object.hasOwn(edition.facts, key) && edition.facts[key]?.type === type
      ? []
      : [finding(path, `facts に「${key}」（${type}）の問い`, `a question "${key}" (${type}) in facts`)],
  );
  const unasked = Object.keys(edition.facts).flatMap((key) =>
    asked.some((question) => question.key === key)
      ? []
      : [finding(["facts", key], "条件か関係が尋ねる問い", "a question that a condition or relation asks")],
  );
  return [...unknown, ...unasked];
}
