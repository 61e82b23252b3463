import { ref, why } from "./figures";
import { expr, test } from "./rules";
import { filledList, selector, slug, words } from "./texts";
import { z } from "./zod";

const scope = z.enum(["cost-line", "project", "facility", "fiscal-year", "all-years"]);
const selectors = filledList(selector);
const selectorsOrAny = z.union([selectors, z.literal("any")]);
const common = { id: slug, text: words, why };

/** A rule between programmes: see Relation in the core. */
export const relation = z.discriminatedUnion("rel", [
  z.strictObject({
    ...common,
    rel: z.literal("alternatives"),
    of: selectors,
    by: z.enum(["fact", "choice"]),
    scope,
  }),
  z.strictObject({
    ...common,
    rel: z.literal("excludes"),
    a: selectors,
    b: selectorsOrAny,
    scope,
    certain: z.boolean(),
  }),
  z.strictObject({
    ...common,
    rel: z.literal("needs"),
    a: selectors,
    decisionOf: z.exactOptional(selectors),
    test: z.exactOptional(test),
  }),
  z.strictObject({ ...common, rel: z.literal("topsUp"), a: selector, on: selector }),
  z.strictObject({
    ...common,
    rel: z.literal("limit"),
    over: selectorsOrAny,
    cap: z.exactOptional(expr),
    applications: z.exactOptional(ref),
    scope,
  }),
]);
