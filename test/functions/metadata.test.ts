import { functionsJson } from "../../src/functions/metadata";
import { functionIds } from "../../src/functions/signatures";
import { descriptions } from "../../src/text/functions/descriptions";
import { excelHost } from "./excel-host";

const japanese = functionsJson("ja");
const english = functionsJson("en");

test("describes exactly the functions that are associated", () => {
  const described = japanese.functions.map(({ id }) => id);
  expect(described).toEqual([...excelHost().ids]);
  expect(described).toHaveLength(22);
});

test("the contract: names and order of functions and parameters", () => {
  const contract = japanese.functions.map(
    ({ id, parameters }) =>
      `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`,
  );
  expect(contract).toEqual([
    "AMOUNT(programme, facilityType, cost, [beds])",
    "OWNCOST(programme, facilityType, cost, [beds], [otherCost])",
    "RATE(programme, facilityType, [beds])",
    "GRANTCAP(programme, facilityType, [beds])",
    "MAXAMOUNT(programme, facilityType, [beds])",
    "COSTCAP(programme, facilityType, [beds], [item])",
    "COSTFOR(programme, facilityType, grant, [beds])",
    "BREAKDOWN(programme, facilityType, cost, [beds])",
    "AMOUNTS(table)",
    "SETTLEMENT(programme, facilityType, actualCost, decision, [received], [beds])",
    "COVERS(programme, facilityType, [beds])",
    "CONDITIONS(programme, [kind])",
    "DEADLINE(programme, [kind])",
    "DEADLINETEXT(programme, [kind])",
    "DAYSLEFT(programme, asOf, [kind])",
    "STATUS(programme, asOf, [days], [language])",
    "LIST([category])",
    "INFO(programme, field)",
    "FORMULA(programme, facilityType, costReference, [beds])",
    "PLAN(lines, facilityType, [beds], [facts], [asOf], [total])",
    "COMPARE(lines, facilityType, [beds], [facts], [asOf])",
    "EDITION([what])",
  ]);
});

test("both languages differ in their descriptions only", () => {
  const bare = (json: typeof japanese): unknown =>
    JSON.parse(JSON.stringify(json, (key, value: unknown) => (key === "description" ? "" : value)));
  expect(bare(english)).toEqual(bare(japanese));
});

test("carries no flag of data types, which would break every function on Office 2021", () => {
  expect(JSON.stringify([japanese, english])).not.toMatch(/allow|stream|volatile|cancel|requires/iu);
});

test("every function and argument is described in both languages, and nothing else is", () => {
  for (const { functions } of [japanese, english])
    for (const { description, parameters } of functions)
      for (const text of [description, ...parameters.map((parameter) => parameter.description)])
        expect(text.length).toBeGreaterThan(3);
  for (const id of functionIds) {
    const described = Object.keys(descriptions[id].parameters).sort();
    const names = japanese.functions.find((one) => one.id === id)?.parameters.map(({ name }) => name);
    expect(described).toEqual([...(names ?? [])].sort());
  }
});

test("optional arguments stand at the end, so that further ones can be appended", () => {
  for (const { parameters } of japanese.functions) {
    const optional = parameters.map((parameter) => parameter.optional ?? false);
    expect(optional).toEqual([...optional].sort());
  }
});

test("names the help page of each function below the add-in's address", () => {
  const [amount] = functionsJson("en", "https://example.test/addin/").functions;
  expect(amount?.helpUrl).toBe("https://example.test/addin/help/en/AMOUNT.html");
});
