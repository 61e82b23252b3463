import { readFileSync } from "node:fs";
import path from "node:path";
import index from "../../data/editions/index.json";
import { editionHash } from "../../src/catalogue/schema";
import type { Edition } from "../../src/core/rules/edition";
import type { EditionPart } from "../../src/excel/edition-part";

const file = path.resolve(__dirname, "../../data/editions", `${index.builtIn}.json`);

export const builtInEdition = JSON.parse(readFileSync(file, "utf8")) as Edition;
export const builtInHash = index.editions.find(({ id }) => id === index.builtIn)?.hash ?? "";

/** A later list that differs in one figure: clinics get the whole cost of 9① instead of a half, up to the same cap. */
export const laterEdition: Edition = {
  ...builtInEdition,
  id: "2025-12-01",
  programmes: builtInEdition.programmes.map((programme) => ({
    ...programme,
    cases: programme.cases.map((one) =>
      programme.number === 9 && one.variant === "1" && one.class === "clinic"
        ? { ...one, stated: { ...one.stated, rate: { unit: "ratio", n: 1, why: { quote: "補助率：1/1" } } } }
        : one,
    ),
  })),
};

/** The cell by which the two lists are told apart, and what it shows with each. */
export const tellingFormula = '=SUBSIDY.AMOUNT("9①","診療所",150000)';
export const builtInAmount = 75_000;
export const laterAmount = 150_000;

/** An edition as it would be pinned, under its true hash. */
export async function partOf(edition: Edition): Promise<EditionPart> {
  return { id: edition.id, hash: await editionHash(edition), text: JSON.stringify(edition) };
}
