import { importEdition } from "../../src/editions/import";
import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import type { FunctionId } from "../../src/functions/signatures";
import { madeUpList, sixty } from "../fixtures/made-up-list";

// No. 13 of the made-up list pays half of the cost, up to a cap of which only 247,000 to 359,000 yen is known.
const runtime = new FunctionsRuntime(builtIn, { state: "edition", edition: sixty, hash: "sixty" });
const ask = (id: FunctionId, ...given: unknown[]): unknown => {
  const outcome = runtime.call(id, given);
  return "value" in outcome ? outcome.value : outcome.error.message;
};
const range = /No\.13 の額は 247,000～359,000円の範囲までしか分かりません（一部推定）/;
const heads = ["費用ID", "制度", "対象経費", "完了日"];

test.each<[FunctionId, unknown[]]>([
  ["AMOUNT", [13, "病院", 1_000_000, 150]],
  ["OWNCOST", [13, "病院", 1_000_000, 150]],
  ["MAXAMOUNT", [13, "病院", 150]],
  ["SETTLEMENT", [13, "病院", 1_000_000, 200_000, 0, 150]],
  // Between the two ends nobody can say whether the grant can be had.
  ["COSTFOR", [13, "病院", 300_000, 150]],
])("%s answers no figure where only a range is known, and says so", (id, given) => {
  expect(ask(id, ...given)).toMatch(range);
});

test.each([
  // Half of 494,000 is the lower end of the cap: up to there the cap decides nothing.
  [494_000, 247_000],
  [400_000, 200_000],
])("for %d yen the range decides nothing, so the amount is exact: %d", (cost, grant) => {
  expect(ask("AMOUNT", 13, "病院", cost, 150)).toBe(grant);
  expect(JSON.stringify(ask("BREAKDOWN", 13, "病院", cost, 150))).not.toContain("一部推定");
});

test("just above it the range is as wide as what is not known", () => {
  expect(ask("AMOUNT", 13, "病院", 494_002, 150)).toMatch(/247,000～247,001円の範囲.*一部推定/);
  expect(ask("COSTFOR", 13, "病院", 247_000, 150)).toEqual([[494_000]]);
});

test("BREAKDOWN computes with the lower end and marks it with the range", () => {
  const lines = ask("BREAKDOWN", 13, "病院", 1_000_000, 150) as string[][];
  expect(lines.find(([label]) => label === "補助見込額")?.[1]).toBe(247_000);
  expect(lines.find(([label]) => label === "決定要因")?.[1]).toBe("補助限度額");
  expect(lines).toContainEqual(["注意", "一部推定", "247,000～359,000円の範囲"]);
});

test("AMOUNTS leaves the row without an amount and gives the reason; LIST shows both ends", () => {
  const table = [
    [13, "病院", 1_000_000, 150],
    [13, "病院", 400_000, 150],
  ];
  expect(ask("AMOUNTS", table)).toEqual([
    ["", expect.stringMatching(range)],
    [200_000, ""],
  ]);
  const list = ask("LIST") as unknown[][];
  expect(list.find(([number]) => number === "13")).toContain("247000～359000（一部推定）");
});

test("LIST has the deadline that DEADLINE has, and of several the words that it names them by", () => {
  const list = ask("LIST") as unknown[][];
  const seen = new Set<string>();
  for (const [name, , , , , , , , until] of list) {
    const answer = ask("DEADLINE", name);
    if (typeof answer === "number") {
      seen.add("one");
      expect([name, until]).toEqual([name, answer]);
      continue;
    }
    const dates = /複数あります（(.+?)）。INFO/.exec(String(answer))?.[1];
    seen.add(dates === undefined ? "none" : "several");
    expect([name, until]).toEqual([name, (dates ?? "").replace(/\s/gu, "")]);
  }
  expect([...seen].sort()).toEqual(["none", "one", "several"]);
});

test("PLAN counts the lower end and marks the line, and only where the range decides", () => {
  const rows = (cost: number): unknown =>
    (ask("PLAN", [heads, ["A", "13", cost, "2030-05-01"]], "病院", 150) as unknown[][])[1];
  expect(rows(1_000_000)).toEqual([247_000, 753_000, "可", expect.stringMatching(/^一部推定/)]);
  expect(rows(400_000)).toEqual([200_000, 200_000, "可", expect.not.stringContaining("一部推定")]);
  // Two lines of one application: together they reach the cap.
  const two = [heads, ["A", "13", 400_000, "2030-05-01"], ["B", "13", 400_000, "2030-05-01"]];
  const [, first, second] = ask("PLAN", two, "病院", 150) as unknown[][];
  expect([first?.[3], second?.[3]]).toEqual([
    expect.stringMatching(/^一部推定/),
    expect.stringMatching(/^一部推定/),
  ]);
});

test("COMPARE names the line whose amount is the least that it can be", () => {
  const compared = (cost: number): unknown =>
    (ask("COMPARE", [heads, ["A", "13", cost, "2030-05-01"]], "病院", 150) as unknown[][])[1];
  expect(compared(1_000_000)).toEqual([1, 247_000, 0, 753_000, 0, 1, "13（A）一部推定", "なし"]);
  expect(compared(400_000)).toEqual([1, 200_000, 0, 200_000, 0, 1, "13（A）", "なし"]);
});

test("a plain formula is refused, since it would hide the range", () => {
  expect(ask("FORMULA", 13, "病院", "B5", 150)).toMatch(/AMOUNT を使ってください/);
});

test("a range that would hold for all programmes is refused: nothing could be marked by it", async () => {
  const small = madeUpList({
    id: "2030-01-01",
    count: 14,
    prefix: "state",
    region: { ja: "国", en: "State" },
  });
  const why = { quote: "作例" };
  const stated = { unit: { unit: "yen", n: 100, most: 1_000, why } };
  const imported = await importEdition(JSON.stringify({ ...small, stated }), "list.json");
  expect(
    imported.ok ? [] : imported.problems.map(({ path, expected }) => `${path}: ${expected.en}`),
  ).toContain("stated.unit.most: a figure without a range here; ranges stand in programmes and cases");
});
