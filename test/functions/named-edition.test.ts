import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import type { FunctionId } from "../../src/functions/signatures";
import { builtInAmount, laterAmount, laterEdition } from "../start/editions";

const later = { edition: laterEdition, hash: "later" };
const clinic = (programme: string): unknown[] => [programme, "診療所", 150_000];

function answerOf(runtime: FunctionsRuntime, id: FunctionId, given: unknown[]): unknown {
  const outcome = runtime.call(id, given);
  return "value" in outcome ? outcome.value : outcome.error.message;
}

describe("an edition named in front of the programme", () => {
  test("a workbook pinned to a later list still computes the built-in one where a cell names it", () => {
    const runtime = new FunctionsRuntime(builtIn, { state: "edition", ...later });
    expect(answerOf(runtime, "AMOUNT", clinic("9①"))).toBe(laterAmount);
    expect(answerOf(runtime, "AMOUNT", clinic("2025-10-02:9①"))).toBe(builtInAmount);
    expect(answerOf(runtime, "AMOUNT", clinic("２０２５-10-02：９①"))).toBe(builtInAmount);
    expect(answerOf(runtime, "AMOUNT", clinic("2025-12-01:9①"))).toBe(laterAmount);
  });

  test("editions that the workbook carries beside are open from the start", () => {
    const runtime = new FunctionsRuntime(builtIn, { state: "built-in", beside: [later] });
    expect(answerOf(runtime, "AMOUNT", clinic("2025-12-01:9①"))).toBe(laterAmount);
    expect(answerOf(runtime, "RATE", ["2025-12-01:9-1", "診療所"])).toBe(1);
    expect(answerOf(runtime, "RATE", ["9-1", "診療所"])).toBe(1 / 2);
    const table = [
      ["2025-12-01:9①", "診療所", 150_000],
      ["9①", "診療所", 150_000],
    ];
    expect(answerOf(runtime, "AMOUNTS", [table])).toEqual([
      [laterAmount, ""],
      [builtInAmount, ""],
    ]);
    const steps = answerOf(runtime, "BREAKDOWN", clinic("2025-12-01:9①")) as unknown[][];
    expect(steps.find(([label]) => label === "版")?.[1]).toBe("2025-12-01");
  });

  test("a plan is computed by the edition that all its programmes name, and never by two", () => {
    const runtime = new FunctionsRuntime(builtIn, { state: "built-in", beside: [later] });
    const heads = ["費用ID", "制度", "対象経費", "完了日"];
    const row = (programme: string): unknown[] => ["A", programme, 150_000, "2025-09-01"];
    const facts = [["医療保険のオンライン資格確認を実施できる体制が整っていますか。", "はい"]];
    const grants = (...programmes: string[]): unknown => {
      const answered = answerOf(runtime, "PLAN", [[heads, ...programmes.map(row)], "診療所", "", facts]);
      return Array.isArray(answered) ? (answered as unknown[][]).slice(1).map(([grant]) => grant) : answered;
    };
    expect(grants("9①")).toEqual([builtInAmount]);
    expect(grants("2025-10-02:9①")).toEqual([builtInAmount]);
    expect(grants("2025-12-01:9①")).toEqual([laterAmount]);
    expect(grants("2025-12-01:9①", "9①")).toMatch(/版が行によって違います/);
    expect(grants("2024-01-01:9①")).toMatch(/版「2024-01-01」の一覧はここにありません/);
    const compared = answerOf(runtime, "COMPARE", [[heads, row("2025-12-01:9①")], "診療所", "", facts]);
    expect((compared as unknown[][])[1]?.[1]).toBe(laterAmount);
  });

  test("an edition that nobody has brought along is named in a plain message, and appears when it is held", () => {
    const runtime = new FunctionsRuntime(builtIn);
    expect(answerOf(runtime, "AMOUNT", clinic("2025-12-01:9①"))).toMatch(
      /版「2025-12-01」の一覧はここにありません/,
    );
    runtime.hold([later]);
    expect(answerOf(runtime, "AMOUNT", clinic("2025-12-01:9①"))).toBe(laterAmount);
    runtime.hold([]);
    expect(answerOf(runtime, "AMOUNT", clinic("2025-12-01:9①"))).toMatch(/ここにありません/);
  });

  test("after a switch the list of now stays beside: a trial answers cells that name it with it", () => {
    const mine = { edition: { ...later.edition, id: "2026-01-01" }, hash: "mine" };
    const runtime = new FunctionsRuntime(builtIn, { state: "edition", ...mine });
    const trial = runtime.trial(later);
    expect(trial("AMOUNT", clinic("2026-01-01:9①"))).toEqual({ value: laterAmount });
    expect(trial("AMOUNT", clinic("2025-10-02:9①"))).toEqual({ value: builtInAmount });
    // A list of the same date takes its place: its name then means the new one.
    const same = runtime.trial({ edition: { ...builtIn.edition, id: "2026-01-01" }, hash: "same" });
    expect(same("AMOUNT", clinic("2026-01-01:9①"))).toEqual({ value: builtInAmount });
  });

  test("a trial answers as after a switch and leaves no trace of itself", () => {
    const runtime = new FunctionsRuntime(builtIn);
    const trial = runtime.trial(later);
    expect(trial("AMOUNT", clinic("9①"))).toEqual({ value: laterAmount });
    expect(trial("AMOUNT", clinic("99"))).toHaveProperty("error");
    expect(answerOf(runtime, "AMOUNT", clinic("9①"))).toBe(builtInAmount);
    expect(runtime.recentErrors()).toEqual([]);
    expect(runtime.current().hash).toBe(builtIn.hash);
  });
});
