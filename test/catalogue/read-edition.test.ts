import { describeProblem, readEdition } from "../../src/catalogue/schema";
import { set, swap } from "./broken";
import { brokenMeaning } from "./broken-meaning";
import { brokenShape } from "./broken-shape";
import { brokenText } from "./broken-text";
import { editionText } from "./edition-file";

test("the edition of 2025-10-02 is readable, with a byte order mark in front as well", () => {
  expect(readEdition(editionText, "a.json").kind).toBe("edition");
  expect(readEdition(`\uFEFF${editionText}`, "a.json").kind).toBe("edition");
});

test.each([...brokenText, ...brokenShape, ...brokenMeaning])(
  "%s is refused with file, place, line and what was expected",
  (...[, change, path, start, expected]) => {
    const text = change(editionText);
    expect(text).not.toBe(editionText);
    const reading = readEdition(text, "my-edition.json");
    if (reading.kind === "edition") throw new Error("accepted");
    const problem = reading.problems.find((one) => one.path === path) ?? reading.problems[0];
    expect(problem.file).toBe("my-edition.json");
    expect(problem.path).toBe(path);
    expect(problem.excerpt.startsWith(start)).toBe(true);
    expect((text.split("\n")[problem.line - 1] ?? "").trim().startsWith(start)).toBe(true);
    expect(problem.expected.en).toMatch(expected);
    expect(problem.expected.ja.trim()).not.toBe("");
  },
);

test("a problem reads as one line in either language", () => {
  const reading = readEdition(set(["schemaVersion"], 2)(editionText), "my-edition.json");
  if (reading.kind === "edition") throw new Error("accepted");
  expect(describeProblem(reading.problems[0], "en")).toBe(
    'my-edition.json:2 schemaVersion expected one of 1; the line reads: "schemaVersion": 2,',
  );
  expect(describeProblem(reading.problems[0], "ja")).toContain("my-edition.json:2 schemaVersion 期待：");
});

test("a sign that turns the direction of the line is shown by its number, not carried along", () => {
  const reading = readEdition(
    swap("医療扶助のオンライン資格確認", "医療\u202e扶助\u200b")(editionText),
    "a.json",
  );
  if (reading.kind === "edition") throw new Error("accepted");
  const line = describeProblem(reading.problems[0], "ja");
  expect(line).toContain("医療\\u202e扶助\\u200b");
  expect(line).not.toMatch(/[\u202e\u200b]/u);
});

test("a long line is cut in the excerpt", () => {
  const reading = readEdition(`{"x": "${"長".repeat(500)}"`, "a.json");
  if (reading.kind === "edition") throw new Error("accepted");
  expect(reading.problems[0].excerpt.length).toBe(120);
});

test("brackets thousands deep are refused, not crashed upon", () => {
  expect(readEdition("[".repeat(200_000), "a.json").kind).toBe("unreadable");
});

test("a key named __proto__ is refused like any unknown key", () => {
  const reading = readEdition(
    swap('"schemaVersion": 1,', '"schemaVersion": 1, "__proto__": {},')(editionText),
    "a.json",
  );
  expect(reading.kind).toBe("unreadable");
});
