import type { Expr, Test } from "../../core/rules/model";
import { ref, why } from "./figures";
import { filledList, key } from "./texts";
import { z } from "./zod";

const facilityType = z.enum(["hospital", "clinic", "checkup-institution"]);
const input = z.enum(["cost", "beds", "devices", "users", "months", "alreadyGranted"]);
const stepName = z.enum(["eligible", "rated", "rounded", "capped", "grant", "coupon", "addition"]);

// The tree holds itself, so its inner nodes are typed by hand; a type test holds them to the core's types.
const inner: z.ZodType<Expr> = z.lazy(() => expr);
const innerTest: z.ZodType<Test> = z.lazy(() => test);

/** A rule tree: see Expr in the core for what each node means. */
export const expr = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("ref"), ref }),
  z.strictObject({ op: z.literal("in"), input }),
  z.strictObject({ op: z.literal("items"), caps: z.record(key, ref) }),
  z.strictObject({ op: z.literal("each"), most: ref, of: inner }),
  z.strictObject({ op: z.enum(["min", "max", "sum"]), of: filledList(inner) }),
  z.strictObject({ op: z.literal("less"), a: inner, b: inner }),
  z.strictObject({ op: z.literal("times"), a: inner, b: inner }),
  z.strictObject({ op: z.literal("round"), to: ref, mode: z.enum(["down", "up", "half-up"]), of: inner }),
  z.strictObject({
    op: z.literal("tiers"),
    on: inner,
    steps: filledList(z.strictObject({ upTo: z.union([ref, z.null()]), of: inner })),
  }),
  z.strictObject({ op: z.literal("if"), test: innerTest, yes: inner, no: inner }),
  z.strictObject({ op: z.literal("step"), as: stepName, of: inner }),
]);

/** A question with the answer yes, no, or not yet known. */
export const test = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("facility"), oneOf: filledList(facilityType) }),
  z.strictObject({ is: z.literal("atLeast"), value: inner, least: ref }),
  z.strictObject({ is: z.literal("atMost"), value: inner, most: ref }),
  z.strictObject({
    is: z.literal("between"),
    fact: key,
    from: z.exactOptional(ref),
    to: z.exactOptional(ref),
  }),
  z.strictObject({ is: z.literal("fact"), key }),
  z.strictObject({ is: z.enum(["all", "any"]), of: filledList(innerTest) }),
  z.strictObject({ is: z.literal("not"), of: innerTest }),
]);

export const scheme = z.strictObject({
  grant: expr,
  published: z.strictObject({
    rate: z.exactOptional(ref),
    grantCap: z.exactOptional(expr),
    costCap: z.exactOptional(expr),
  }),
  why: z.exactOptional(why),
});

export { facilityType };
