import "../../src/text/pane/brought/plan";
import type { Question } from "../../src/core/plan/reasons";
import { planCells } from "../../src/taskpane/plan/plan-cells";
import { planView } from "../../src/taskpane/plan/plan-view";
import { openAndAnswered } from "../../src/taskpane/plan/plan-questions";
import type { KeptPlan } from "../../src/taskpane/plan/lines";
import { nine, planOf, planSession, readyClinic, row, ten, twoSteps } from "../taskpane/planning";
import { succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook } from "./harness/workbook";

afterEach(closeWorkbooks);

/** Inserts a plan at B2 and reads what its lines and totals have become. */
async function inserted(plan: KeptPlan, facility = readyClinic, language: "ja" | "en" = "ja") {
  const session = { ...planSession(facility), language };
  const view = planView(session, plan);
  if (!view) throw new Error("no view");
  const { open, answered } = openAndAnswered(session, view);
  const questions: Question[] = [...open, ...answered];
  const block = planCells(session, { plan, facility: session.facility, questions });
  if (!block) throw new Error("no block");
  const book = await openWorkbook();
  const target = { sheet: book.sheet, row: 1, column: 1 };
  const preview = succeeded(await book.actions.preview(target, block));
  const applied = succeeded(await book.actions.apply(preview, { overwrite: false }));
  const rows = block.rows.length;
  const cells = await book.read(`B2:K${rows + 1}`);
  return { book, applied, cells, view, rows };
}

test("the cells say what the pane says: each line's grant, own cost and state, and both totals", async () => {
  const { cells, view, book, applied, rows } = await inserted(twoSteps);
  const lines = cells.values.slice(3, 7).map((values) => [values[6], values[7], values[8]]);
  expect(lines).toEqual(
    view.result.entries.map(({ grant, ownContribution }) => [grant, ownContribution, "可"]),
  );
  expect(cells.values[7]?.slice(6, 8)).toEqual([412_500, 137_500]);
  expect(cells.values[8]?.slice(6, 8)).toEqual([0, ""]);
  // One amount for one money: the second programme of a row refers to the first one's cell.
  expect(cells.formulas[4]?.[3]).toBe("=E5");
  await book.put("E5", [[100_000]]);
  expect((await book.read("H5:H6")).values).toEqual([[50_000], [25_000]]);
  await book.put("E5", [[330_000]]);
  succeeded(await book.actions.undo(applied.undo, { others: false }));
  const after = await book.read(`B2:K${rows + 1}`);
  expect(after.formulas.flat().every((formula) => formula === "")).toBe(true);
});

test("open questions stand as empty cells: answered in the sheet, the cells follow", async () => {
  const facility = { ...readyClinic, facts: {} };
  const { cells, book } = await inserted(planOf(row("導入", 330_000, [nine])), facility);
  expect(cells.values[3]?.slice(6, 9)).toEqual([165_000, 165_000, "未確認"]);
  expect(cells.values[4]?.[6]).toBe(0);
  const at = cells.values.findIndex(([first]) => first === "質問");
  const questions = cells.values.slice(at + 1).map(([first]) => String(first));
  for (const [index, question] of questions.entries())
    if (question !== "") await book.put(`C${at + 3 + index}`, [["はい"]]);
  expect((await book.read("H5:J5")).values).toEqual([[165_000, 165_000, "可"]]);
});

test("a row without a cost stays empty and is said to have none; a row without a programme is own cost", async () => {
  const { cells } = await inserted(planOf(row("見積待ち", null, [nine]), row("什器", 50_000, [])));
  expect([3, 6, 7, 8].map((column) => cells.values[3]?.[column])).toEqual(["", "", "", ""]);
  expect(String(cells.values[3]?.[9])).toContain("対象経費が0円または空白です");
  expect(cells.values[4]?.slice(6, 8)).toEqual([0, 50_000]);
});

test("a decision, an application and a date are questions that the cells read; in English as well", async () => {
  const facility = { ...readyClinic, facts: { ...readyClinic.facts } };
  for (const language of ["ja", "en"] as const) {
    const { cells } = await inserted(planOf(row("機能拡充", 220_000, [ten])), facility, language);
    expect(cells.values[3]?.slice(6, 9)).toEqual([110_000, 110_000, "可"]);
  }
});
