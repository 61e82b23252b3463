import { carriedEdition } from "../../src/catalogue/compiled/carried";
import { comparePlan } from "../../src/core/plan/compare-plan";
import { deadlinesOf } from "../../src/core/plan/deadlines";
import { evaluatePlan } from "../../src/core/plan/evaluate-plan";
import { basisOf } from "../../src/functions/basis";
import { goldenPlans, planOf } from "./golden-plans";
import { edition } from "./plans";

const carried = carriedEdition(edition);

/** Words and citations apart: in the carried edition they are Japanese only. */
const figures = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      ["why", "provisional", "toConfirm", "trace"].includes(key) ? undefined : part,
    ),
  );

test.each(goldenPlans)("plan $id is the same in cells and pane, with a citation in both", (golden) => {
  const plan = { ...planOf(golden), asOf: planOf(golden).asOf ?? 20_000 };
  const [cells, pane] = [evaluatePlan(carried, plan), evaluatePlan(edition, plan)];
  expect(figures(cells)).toEqual(figures(pane));
  expect(figures(comparePlan(carried, plan))).toEqual(figures(comparePlan(edition, plan)));
  expect(figures(deadlinesOf(carried, plan, cells))).toEqual(figures(deadlinesOf(edition, plan, pane)));
  const cited = (result: typeof cells): string[] =>
    result.entries.flatMap(({ reasons }) => reasons.map(({ why }) => basisOf(why)));
  const whole = cited(pane);
  for (const [at, basis] of cited(cells).entries()) {
    expect(basis).not.toBe("「」");
    // Who is covered is told by the text, of which the quotation is the same with its line breaks.
    if (whole[at] !== basis)
      expect(cells.entries.flatMap(({ reasons }) => reasons)[at]?.code).toBe("class-not-covered");
  }
});
