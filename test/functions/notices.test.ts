import type { Edition, Notice } from "../../src/core/rules/edition";
import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import type { FunctionId } from "../../src/functions/signatures";
import { theEdition } from "../catalogue/edition-file";
import { laterEdition } from "../start/editions";

// A notice tells what became known after the list, and never changes what a cell answers.

const loud: Notice = {
  id: "everything-changes",
  date: "2025-10-03",
  text: {
    ja: "補助率は1/1、上限は1億円、期日は2099年12月31日になった。",
    en: "Rate 1/1, cap 100 million, until 2099.",
  },
  value: { ja: "1/1、1億円、2099-12-31", en: "1/1, 100 million yen, 2099-12-31" },
  quote: "補助率は1/1、上限は1億円、期日は2099年12月31日",
  address: "https://example.invalid/",
  confidence: "official",
};

const withNotices = (edition: Edition, notices: readonly Notice[]): Edition => ({
  ...edition,
  notices,
  programmes: edition.programmes.map((programme) => ({ ...programme, notices })),
});

const facilities: readonly (readonly [string, number])[] = [
  ["病院", 300],
  ["病院", 150],
  ["有床診療所", 3],
  ["無床診療所", 0],
  ["健診実施機関", 0],
];
const costs = [0, 41_000, 150_000, 387_000, 5_000_000, 90_000_000];

/** Everything that cells can ask of an edition, and what it answers. */
function answers(edition: Edition): readonly (readonly [string, unknown])[] {
  const runtime = new FunctionsRuntime(builtIn, { state: "edition", edition, hash: "the same" });
  const all: [string, unknown][] = [];
  const ask = (id: FunctionId, ...given: readonly unknown[]): void => {
    const outcome = runtime.call(id, given);
    all.push([`${id} ${given.join()}`, "value" in outcome ? outcome.value : outcome.error.message]);
  };
  ask("LIST");
  ask("EDITION");
  for (const { number, variants = {} } of edition.programmes)
    for (const name of [String(number), ...Object.values(variants).map(({ mark }) => `${number}${mark}`)]) {
      for (const id of ["DEADLINE", "DEADLINETEXT", "CONDITIONS"] as const) ask(id, name);
      for (const day of ["2025-10-02", "2026-01-16", "2099-12-30"]) {
        ask("STATUS", name, day);
        ask("DAYSLEFT", name, day);
      }
      for (const [word, beds] of facilities) {
        for (const id of ["RATE", "GRANTCAP", "MAXAMOUNT", "COSTCAP", "COVERS"] as const)
          ask(id, name, word, beds);
        for (const cost of costs)
          for (const id of ["AMOUNT", "OWNCOST", "BREAKDOWN"] as const) ask(id, name, word, cost, beds);
      }
    }
  return all;
}

const asPrinted = answers(theEdition());

test.each([
  ["taken out", []],
  ["that say that every figure has changed", [loud]],
])("notices %s change the answer of no function", (_what, notices) => {
  expect(asPrinted.length).toBeGreaterThan(3_000);
  expect(answers(withNotices(theEdition(), notices))).toEqual(asPrinted);
});

test("the same questions do tell two lists apart that differ in one rate", () => {
  const later = answers({ ...laterEdition, id: theEdition().id });
  const changed = asPrinted.flatMap(([question, answer], index) =>
    JSON.stringify(later[index]?.[1]) === JSON.stringify(answer) ? [] : [question],
  );
  expect(changed).toContain("AMOUNT 9①,無床診療所,150000,0");
  expect(changed.every((question) => /^LIST|9(①|,)/u.test(question))).toBe(true);
});
