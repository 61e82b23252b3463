import { readFileSync } from "node:fs";
import { join } from "node:path";
import { comparePlan } from "../../src/core/plan/compare-plan";
import { evaluatePlan } from "../../src/core/plan/evaluate-plan";
import type { Reason, State } from "../../src/core/plan/reasons";
import { covers } from "../../src/core/plan/selectors";
import type { Relation } from "../../src/core/rules/edition";
import { goldenPlans, nameOf, planOf, rowOf } from "./golden-plans";
import { edition } from "./plans";

const WORDS: Record<State, string> = { confirmed: "可", unconfirmed: "未確認", excluded: "不可" };
const ruleOf = ({ relation, condition, date, code }: Reason): string => relation ?? condition ?? date ?? code;
const folded = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "");
const listText = folded(readFileSync(join(__dirname, "../source/medical-dx-grants-2025-10-02.txt"), "utf8"));

describe.each(goldenPlans)("golden plan $id: $what", (golden) => {
  const plan = planOf(golden);
  const result = evaluatePlan(edition, plan);

  test("gives each row the state, grant and reasons worked by hand", () => {
    const rows = result.entries.map((entry) => [
      rowOf(entry),
      [WORDS[entry.state], entry.grant ?? null, ...new Set(entry.reasons.map(ruleOf).sort())],
    ]);
    expect(Object.fromEntries(rows)).toEqual(golden.rows);
    expect(result.faults).toEqual([]);
  });

  test("keeps confirmed and unconfirmed totals apart", () => {
    const { confirmed, unconfirmed, withoutAmount, ownContribution } = result.totals;
    expect({ confirmed, unconfirmed, withoutAmount, own: ownContribution }).toEqual({
      confirmed: golden.confirmed,
      unconfirmed: golden.unconfirmed ?? 0,
      withoutAmount: golden.withoutAmount ?? 0,
      own: golden.own,
    });
  });

  test("shows remainder yen and what a shared limit takes", () => {
    const remainders = result.entries.filter(({ remainder }) => remainder === 1).map(rowOf);
    if (golden.remainders) expect(remainders).toEqual(golden.remainders);
    const lost = result.applications.flatMap(({ programme, variant, lost: yen }) =>
      yen > 0 ? [[nameOf(variant === undefined ? programme : `${programme}/${variant}`), yen] as const] : [],
    );
    expect(Object.fromEntries(lost)).toEqual(golden.lost ?? {});
    const shares = result.entries.map((entry) => [rowOf(entry), entry.share] as const);
    expect(Object.fromEntries(shares)).toMatchObject(golden.shares ?? {});
  });

  test("cites passages that are printed in the list, and gives every reason a citation", () => {
    for (const quote of golden.quotes) expect(listText).toContain(folded(quote));
    for (const { why } of result.entries.flatMap(({ reasons }) => reasons))
      expect("quote" in why ? why.quote : "interpretation" in why ? why.reason.ja : why.address).not.toBe("");
  });

  if (golden.combinations)
    test("is compared with nothing but permitted combinations of its own claims", () => {
      const { combinations, more, complete } = comparePlan(edition, plan);
      const rows = new Map(result.entries.map((entry) => [entry.id, rowOf(entry)]));
      const listed = combinations.map((one) => ({
        confirmed: one.result.totals.confirmed,
        leftOut: one.leftOut.map(({ id }) => rows.get(id)),
      }));
      expect(listed).toEqual(golden.combinations);
      expect({ more, complete }).toEqual({ more: false, complete: true });
    });
});

test("there are at least forty golden plans, each with a name of its own", () => {
  expect(goldenPlans.length).toBeGreaterThanOrEqual(40);
  expect(new Set(goldenPlans.map(({ id }) => id)).size).toBe(goldenPlans.length);
});

/** The cells of the rows of a table in golden/by-hand.md that has so many columns. */
const byHand = (columns: number): string[][] =>
  readFileSync(join(__dirname, "golden/by-hand.md"), "utf8")
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter((cells) => cells.length === columns && !/^(?:-+|原文|計画)$/u.test(cells[0] ?? ""));

describe("plans worked a second time, from the printed list alone", () => {
  const passages = new Map(byHand(2).map(([name = "", text = ""]) => [name, text]));
  const worked = byHand(6);

  test.each(worked)("%s ends in the same yen", (id = "", named = "", _working, ...ends) => {
    const golden = goldenPlans.find((one) => one.id === id);
    const yen = [golden?.confirmed, golden?.unconfirmed ?? 0, golden?.own];
    expect(ends).toEqual(yen.map((one) => one?.toLocaleString("en")));
    for (const name of named.split(" ")) expect([name, passages.has(name)]).toEqual([name, true]);
  });

  test.each([...passages])("the passage %s is printed in the list", (_name, text) => {
    expect(listText).toContain(folded(text));
  });

  test("they are forty at least, each once", () => {
    expect(new Set(worked.map(([id]) => id)).size).toBe(worked.length);
    expect(worked.length).toBeGreaterThanOrEqual(40);
  });
});

function concerned(relation: Relation): readonly string[] | "any" {
  switch (relation.rel) {
    case "alternatives":
      return relation.of;
    case "excludes":
      return relation.b === "any" ? relation.a : [...relation.a, ...relation.b];
    case "needs":
      return relation.a;
    case "topsUp":
      return [relation.a];
    case "limit":
      return relation.over;
  }
}

test.each(edition.relations)("the relation $id has a golden plan on both sides", (relation) => {
  const entries = goldenPlans.flatMap((golden) => evaluatePlan(edition, planOf(golden)).entries);
  const over = concerned(relation);
  const own = entries.filter(
    ({ programme, variant }) => over === "any" || over.some((one) => covers(one, programme, variant)),
  );
  const bites = own.filter(
    ({ reasons, limits }) =>
      limits.includes(relation.id) || reasons.some((one) => one.relation === relation.id),
  );
  const spares = own.filter(({ state, limits }) => state === "confirmed" && !limits.includes(relation.id));
  expect(bites.length).toBeGreaterThan(0);
  expect(spares.length).toBeGreaterThan(0);
});
