import fc from "fast-check";
import { minus, toNumber } from "../../src/core/money/exact";
import { grantOf } from "../../src/core/rules/grant";
import { type CaseScope, scopeOf } from "../../src/core/rules/scope";
import type { Cost } from "../../src/core/rules/situation";
import { itemCapsOf } from "../../src/core/rules/tree";
import { theEdition } from "../catalogue/edition-file";
import { sixty } from "../fixtures/made-up-list";

const scopes = [theEdition(), sixty].flatMap((edition) =>
  edition.programmes.flatMap((programme) => programme.cases.map((one) => scopeOf(edition, programme, one))),
);

const yen = fc.integer({ min: 0, max: 8_000_000 });

/** A cost in the shape of the case: of each item where it has items. */
function costOf(scope: CaseScope, amounts: readonly number[]): Cost {
  const caps = itemCapsOf(scope);
  const parts = caps.length === 0 ? amounts.slice(0, 1) : caps.map((_, index) => amounts[index] ?? 0);
  return {
    total: parts.reduce((sum, part) => sum + part, 0),
    rows: parts,
    ...(caps.length > 0 && {
      items: Object.fromEntries(caps.map(({ id }, index) => [id, parts[index] ?? 0])),
    }),
  };
}

test("what a step says it took away is what it took away: of the cost, and of the amount before it was rounded", () => {
  const seen = { above: 0, below: 0, rounded: 0 };
  fc.assert(
    fc.property(fc.nat(scopes.length - 1), fc.array(yen, { minLength: 4, maxLength: 4 }), (at, amounts) => {
      const scope = scopes[at] as CaseScope;
      const cost = costOf(scope, amounts);
      const granted = grantOf(scope, {
        facility: { type: "hospital", beds: { least: 150, most: 150 }, word: "" },
        counts: {},
        cost,
      });
      if (granted.state === "incomplete") return;
      const { steps } = granted;
      for (const { as, row, value, bound, lost } of steps) {
        if (as !== "eligible") continue;
        const entered = row === undefined ? cost.total : (cost.rows[row] ?? 0);
        expect([
          scope.programme.number,
          toNumber(value) + (bound === undefined ? 0 : toNumber(lost)),
        ]).toEqual([scope.programme.number, entered]);
        seen[bound === undefined ? "below" : "above"] += 1;
      }
      steps.forEach(({ as, value, lost }, index) => {
        const before = steps[index - 1];
        if (as !== "rounded" || before?.as !== "rated") return;
        expect(minus(before.value, value)).toEqual(lost);
        seen.rounded += 1;
      });
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(seen.above, seen.below, seen.rounded)).toBeGreaterThan(100);
});
