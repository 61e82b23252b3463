import { Progress } from "../../src/workbench/tools/progress";
import { printedTable, terminalWidth } from "../../src/workbench/tools/table";

test("full-width letters take two places in a terminal", () => {
  expect(terminalWidth("9①")).toBe(3);
  expect(terminalWidth("電子処方箋 AB")).toBe(13);
});

test("columns line up under full-width heads", () => {
  const table = printedTable(
    [
      { head: "制度", align: "left" },
      { head: "補助額", align: "right" },
    ],
    [
      ["9①", "1,086,000"],
      ["13", "0"],
    ],
  );
  expect(table.split("\n")).toEqual([
    "制度     補助額",
    "────  ─────────",
    "9①   1,086,000",
    "13            0",
  ]);
});

test("a step says that it is done, or that it failed, and hands on its result", async () => {
  const lines: string[] = [];
  const progress = new Progress((line) => lines.push(line));
  expect(await progress.step("build", () => Promise.resolve(7))).toBe(7);
  await expect(progress.step("serve", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(lines.map((line) => line.replace(/\d+\.\d s/, "T"))).toEqual(["  ✓ build (T)", "  ✗ serve (T)"]);
});

test("a step that takes long says every ten seconds that it goes on", async () => {
  jest.useFakeTimers();
  const lines: string[] = [];
  const progress = new Progress((line) => lines.push(line));
  let finish: () => void = () => undefined;
  const step = progress.step("build", () => new Promise<void>((resolve) => (finish = resolve)));
  jest.advanceTimersByTime(20_500);
  finish();
  await step;
  jest.useRealTimers();
  expect(lines.filter((line) => line.includes("…"))).toHaveLength(2);
});
