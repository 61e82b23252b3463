import { carriedEdition } from "../../src/catalogue/compiled/carried";
import { builtIn } from "../../src/functions/built-in";
import { excelHost, type Shown } from "./excel-host";
import { differs, type GoldenCase, goldenCases, isError } from "./golden-cases";

const isBlank = (value: unknown): boolean => value === null || value === "";

/** The input as a host passes it that has its own way with blanks, in ranges too. */
const withBlanksAs = (blank: unknown, value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((part: unknown) => withBlanksAs(blank, part))
    : isBlank(value)
      ? blank
      : value;

/** Single cells come as they are or as a table of one cell. */
const asTables = (value: unknown): unknown => (Array.isArray(value) ? value : [[value]]);

function failures(call: (one: GoldenCase) => Shown): string[] {
  const wrong = goldenCases.filter((one) => differs(call(one), one.expected));
  return wrong.map(({ id }) => id);
}

describe("the golden cases", () => {
  const { call, runtime } = excelHost();

  test("are there", () => {
    expect(goldenCases.length).toBeGreaterThan(400);
  });

  test.each([["0"], ["null"], ["empty text"], ["undefined"]])("hold with blanks as %s", (blank) => {
    const value = { "0": 0, null: null, "empty text": "", undefined }[blank];
    expect(
      failures((one) => call(one.function, ...one.input.map((part) => withBlanksAs(value, part)))),
    ).toEqual([]);
  });

  test("hold with every single cell as a table of one", () => {
    expect(failures((one) => call(one.function, ...one.input.map(asTables)))).toEqual([]);
  });

  test("hold with an invocation object behind the arguments", () => {
    expect(failures((one) => call(one.function, ...one.input, { address: "A1" }))).toEqual([]);
  });

  test("hold in English: results never depend on the language", () => {
    const english = excelHost("en");
    const values = goldenCases.filter(({ expected }) => !isError(expected));
    const wrong = values.filter((one) => differs(english.call(one.function, ...one.input), one.expected));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("hold with what the script carries of the edition", () => {
    runtime.use(carriedEdition(builtIn.edition), builtIn.hash);
    expect(failures((one) => call(one.function, ...one.input))).toEqual([]);
  });
});
