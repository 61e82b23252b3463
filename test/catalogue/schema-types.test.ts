import type { Edition } from "../../src/core/rules/edition";
import type { Expr, Scheme, Test } from "../../src/core/rules/model";
import type { editionSchema } from "../../src/catalogue/schema/edition";
import type { expr, scheme, test as testSchema } from "../../src/catalogue/schema/rules";
import type { z } from "../../src/catalogue/schema/zod";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

// tsc checks these lines; jest only sees that they ran.
const same = {
  edition: true satisfies Same<z.infer<typeof editionSchema>, Edition>,
  expr: true satisfies Same<z.infer<typeof expr>, Expr>,
  test: true satisfies Same<z.infer<typeof testSchema>, Test>,
  scheme: true satisfies Same<z.infer<typeof scheme>, Scheme>,
};

test("the schema and the core's Edition type are the same type, in both directions", () => {
  expect(Object.values(same)).toEqual([true, true, true, true]);
});
