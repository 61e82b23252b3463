import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import type { FunctionId } from "../../src/functions/signatures";
import { sixty } from "../fixtures/made-up-list";

const runtime = new FunctionsRuntime(builtIn, { state: "edition", edition: sixty, hash: "sixty" });
const ask = (id: FunctionId, ...given: unknown[]): unknown => {
  const outcome = runtime.call(id, given);
  return "value" in outcome ? outcome.value : outcome.error.message;
};

test("CONDITIONS names the days from the completion to the application, with the programme's own sentence", () => {
  expect(ask("CONDITIONS", 6, "時期")).toEqual([
    [
      "導入の完了後、完了から30日以内に申請すること。",
      "「導入が完了した日から30日以内（暦日）に申請すること。」",
    ],
  ]);
  expect(ask("CONDITIONS", 7, "時期")).toEqual([
    [
      "導入の完了後、完了から10開庁日以内に申請すること。",
      "「導入が完了した日から10日以内（休日を除く）に申請すること。」",
    ],
  ]);
  expect(ask("CONDITIONS", 6)).toHaveLength(2);
  expect(ask("CONDITIONS", 6, "対象")).toHaveLength(1);
});

test("DEADLINE keeps to the date that the list states, whatever the completion", () => {
  const closes = ask("DEADLINE", 6);
  expect(closes).toBe(47_921);
  expect(ask("STATUS", 6, closes)).toBe("締切間近");
});

test("PLAN asks about the application once the thirty days are over", () => {
  const line = (asOf: string): unknown[] => {
    const table = [
      ["費用ID", "制度", "対象経費", "完了日"],
      ["A", 6, 400_000, "2030-05-15"],
    ];
    return (ask("PLAN", table, "病院", 120, null, asOf) as unknown[][])[1] ?? [];
  };
  expect(line("2030-06-14")[2]).toBe("可");
  expect(line("2030-06-15").slice(2)).toEqual([
    "未確認",
    expect.stringMatching(/^【完了から数えた申請期日を過ぎています】/u),
  ]);
});
