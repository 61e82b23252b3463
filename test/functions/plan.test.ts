import { basisOf } from "../../src/functions/basis";
import { Questions } from "../../src/functions/plan/questions";
import { evaluatePlan } from "../../src/core/plan/evaluate-plan";
import { type GoldenPlan, goldenPlans, planOf } from "../plan/golden-plans";
import { edition, everythingAnswered } from "../plan/plans";
import { excelHost } from "./excel-host";

type Cell = string | number | boolean;
type Rows = readonly (readonly Cell[])[];

const japanese = excelHost("ja");
const english = excelHost("en");

/** Heads in both languages and three orders: which is used never matters. */
const HEADS: readonly (readonly string[])[] = [
  ["費用ID", "制度", "品目", "対象経費", "対象外経費", "完了日"],
  ["完了日", "対象経費（円）", "制度", "対象外経費", "費用ID", "品目"],
  ["Item", "Completion date", "Eligible cost", "Cost ID", "Other cost", "Programme"],
];
const JAPANESE = new Map([
  ["Item", "品目"],
  ["Completion date", "完了日"],
  ["Eligible cost", "対象経費"],
  ["対象経費（円）", "対象経費"],
  ["Cost ID", "費用ID"],
  ["Other cost", "対象外経費"],
  ["Programme", "制度"],
]);

function tableOf({ lines }: GoldenPlan, heads: readonly string[]): Cell[][] {
  const rows = lines.flatMap(({ cost, claims, item = "", eligible, other = 0, done = "2025-09-01" }) =>
    claims.split(" ").map((programme): Record<string, Cell> => ({
      費用ID: cost,
      制度: programme,
      品目: item,
      対象経費: eligible,
      対象外経費: other,
      完了日: done ?? "",
    })),
  );
  return [[...heads], ...rows.map((row) => heads.map((head) => row[JAPANESE.get(head) ?? head] ?? ""))];
}

/** The answers of a golden plan as people type them: by question in either language, or by key. */
function answersOf(golden: GoldenPlan, by: "ja" | "en" | "key"): Cell[][] {
  const facts = { ...everythingAnswered(edition).facts, ...golden.facts };
  const questions = Questions.of(edition);
  const yes = (answer: boolean): Cell =>
    by === "ja" ? (answer ? "はい" : "いいえ") : by === "en" ? (answer ? "Yes" : "no") : answer;
  const asked = (key: string): string => {
    const found = questions.find(key);
    if (!found) throw new Error(`no question ${key}`);
    return by === "key" ? key : found.words[by];
  };
  const selector = (name: string): string => {
    const { claims } = planOf({ ...golden, lines: [{ cost: "x", claims: name, eligible: 0 }] }).lines[0] ?? {
      claims: [],
    };
    return claims[0] ?? "";
  };
  return [
    ...Object.entries(facts).flatMap(([key, value]) =>
      typeof value === "boolean" ? [[asked(key), yes(value)]] : [],
    ),
    ...Object.entries(golden.decisions ?? {}).map(([name, value]) => [
      asked(`decisions:${selector(name)}`),
      yes(value),
    ]),
    ...Object.entries(golden.applied ?? {}).map(([name, value]) => [
      asked(`applied:${selector(name)}`),
      yes(value),
    ]),
    ...Object.entries(golden.done ?? {}).map(([id, name]) => [asked(id), name]),
    ...Object.entries(golden.distinct ?? {}).map(([id, value]) => [asked(id), yes(value)]),
    ...Object.entries(golden.earlier ?? {}).map(([id, count]) => [asked(id), count === 0 ? "なし" : count]),
  ];
}

function spilled(host: typeof japanese, id: "PLAN" | "COMPARE", ...given: readonly unknown[]): Rows {
  const shown = host.call(id, ...given);
  if (!("value" in shown)) throw new Error(shown.message);
  return shown.value as Rows;
}

describe.each(goldenPlans.map((golden, at) => ({ id: golden.id, golden, at })))(
  "golden plan $id in cells",
  ({ golden, at }) => {
    const heads = HEADS[at % HEADS.length] ?? [];
    const by = (["ja", "en", "key"] as const)[at % 3] ?? "ja";
    const given = [
      tableOf(golden, heads),
      golden.facility,
      golden.beds,
      answersOf(golden, by),
      golden.asOf,
    ] as const;

    test("PLAN gives each line its grant, own contribution and state, and the totals when asked", () => {
      const [head, ...rows] = spilled(japanese, "PLAN", ...given, "はい");
      expect(head).toEqual(["補助額", "自己負担額", "状態", "理由"]);
      const lines = golden.lines.flatMap(({ cost, claims, eligible, other = 0 }) =>
        claims.split(" ").map((name) => ({ name: `${cost} ${name}`, whole: eligible + other })),
      );
      const found = new Map(
        lines.map(({ name, whole }, index) => [name, [...(rows[index] ?? []).slice(0, 3), whole]]),
      );
      for (const [name, [state, grant]] of Object.entries(golden.rows)) {
        const whole = lines.find((line) => line.name === name)?.whole ?? Number.NaN;
        expect([name, ...(found.get(name) ?? [])]).toEqual([
          name,
          grant ?? "",
          grant === null ? "" : whole - grant,
          state,
          whole,
        ]);
      }
      const [total, open] = rows.slice(lines.length);
      expect(total?.slice(0, 3)).toEqual([golden.confirmed, golden.own, "合計"]);
      expect(open?.slice(0, 3)).toEqual([golden.unconfirmed ?? 0, "", "未確認の計"]);
      expect(rows).toHaveLength(lines.length + 2);
    });

    test("every reason of a line stands beside it with its passage", () => {
      const rows = spilled(japanese, "PLAN", ...given).slice(1);
      const plan = planOf(golden);
      const row = (index: number): number =>
        plan.lines.slice(0, index).reduce((sum, { claims }) => sum + claims.length, 0);
      for (const entry of evaluatePlan(edition, plan).entries) {
        const place = plan.lines[entry.row]?.claims.indexOf(entry.selector) ?? 0;
        const text = String(rows[row(entry.row) + place]?.[3]);
        for (const { why } of entry.reasons) {
          const basis = basisOf(why).replace(/\s/gu, "");
          // Who is covered: cells carry the text, of which the quotation is the same.
          if (!entry.reasons.some(({ code }) => code === "class-not-covered"))
            expect(text.replace(/\s/gu, "")).toContain(basis);
        }
        expect(text).not.toMatch(/undefined|\{|「」/u);
        if (entry.state !== "confirmed") expect(text).toContain("【");
      }
    });

    test("is the same for a reader of either language", () => {
      expect(spilled(english, "PLAN", ...given, true)).toEqual(spilled(japanese, "PLAN", ...given, true));
      expect(spilled(english, "COMPARE", ...given)).toEqual(spilled(japanese, "COMPARE", ...given));
    });

    if (golden.combinations)
      test("COMPARE lists the combinations worked by hand, with what each leaves out", () => {
        const rows = spilled(japanese, "COMPARE", ...given).slice(1);
        const expected = golden.combinations ?? [];
        const first = expected[0]?.confirmed ?? 0;
        expect(rows.map((row) => row.slice(0, 3))).toEqual(
          expected.map(({ confirmed }, rank) => [rank + 1, confirmed, first - confirmed]),
        );
        for (const [rank, { leftOut }] of expected.entries()) {
          const text = String(rows[rank]?.[7]);
          for (const name of leftOut) {
            const [cost = "", programme = ""] = name.split(" ");
            expect(text).toContain(`${programme}（${cost}）`);
          }
          if (leftOut.length === 0) expect(text).toBe("なし");
        }
      });
  },
);
