import { facilityTable } from "../../src/taskpane/portfolio/facility-rows";
import { type Portfolio, portfolioOf } from "../../src/taskpane/portfolio/portfolio";
import { planSession, readyClinic } from "./planning";
import { tableOf } from "./tables";
import { listing } from "./listing";

export const { catalogue } = listing(readyClinic, "2025-11-20");
export const session = { ...planSession(), language: "ja" as const };
export const heads = [
  "施設",
  "種類",
  "病床数",
  "費用ID",
  "制度",
  "対象経費",
  "対象外経費",
  "完了日",
  "按分比",
];
export type Cells = Parameters<typeof tableOf>[0][number];

/** A clinic's introduction for 330,000 yen: 9① and 11①. */
export const clinicRows = (name: string, weight: number | "" = ""): Cells[] =>
  ["9①", "11①"].map((programme) => [
    ...[name, "無床診療所", "", "導入", programme, 330_000, 0, "2025-09-01", weight],
  ]);
/** Names of twelve clinics. */
export const twelve = Array.from({ length: 12 }, (_, index) => `第${index + 1}診療所`);

export const tableFor = (rows: readonly Cells[], known = [readyClinic]) => {
  const table = facilityTable(tableOf([heads, ...rows]), catalogue, known);
  if (table.state !== "read") throw new Error(table.state);
  return table;
};
export const unhurried = { rest: () => Promise.resolve(), now: () => 0 };
export async function computed(rows: readonly Cells[], otherwise = readyClinic): Promise<Portfolio> {
  const portfolio = await portfolioOf(session, { table: tableFor(rows), otherwise }, unhurried);
  if (!portfolio) throw new Error("cancelled");
  return portfolio;
}
