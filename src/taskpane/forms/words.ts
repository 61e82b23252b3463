import { cellName } from "../../sheets/address";
import type { FilledCell } from "../../sheets/filling";
import { type Confidence, type Field, isOutput, moneyFields } from "../../forms/fields";
import type { FillPlan, OpenQuestion } from "../../forms/fill";
import { textOf } from "../../forms/running-text";
import type { PaneWord } from "../../text/pane";
import { named } from "../failure-words";
import type { Say } from "../words";

/** What fields are called. */
export const fieldWords: Readonly<Record<Field, PaneWord>> = {
  programme: "fieldProgramme",
  facility: "fieldFacility",
  beds: "fieldBeds",
  cost: "fieldCost",
  name: "fieldName",
  body: "fieldBody",
  rate: "fieldRate",
  costCap: "fieldCostCap",
  grantCap: "fieldGrantCap",
  largest: "fieldLargest",
  grant: "fieldGrant",
  nationalGrant: "fieldNationalGrant",
  prefecturalGrant: "fieldPrefecturalGrant",
  ownCost: "fieldOwnCost",
  deadline: "fieldDeadline",
  daysLeft: "fieldDaysLeft",
  status: "fieldStatus",
  contact: "fieldContact",
  phone: "fieldPhone",
};

export const confidenceWords: Readonly<Record<Confidence, PaneWord>> = {
  sure: "fillConfidenceSure",
  likely: "fillConfidenceLikely",
  weak: "fillConfidenceWeak",
};

const leftWords: Readonly<Record<FillPlan["left"][number]["reason"], PaneWord>> = {
  filled: "leftFilled",
  merged: "leftMerged",
  hidden: "leftHidden",
  locked: "leftLocked",
  "text-format": "leftTextFormat",
  error: "leftError",
  "no-programme": "leftProgramme",
  facility: "leftFacility",
  cost: "leftCost",
  "as-of": "leftAsOf",
  "scaled-text": "leftScaledText",
};

const openWords: Readonly<Record<OpenQuestion, PaneWord>> = {
  unit: "fillOpenUnit",
  rounding: "fillOpenRounding",
  programme: "fillOpenProgramme",
  facility: "fillOpenFacility",
};

/** What is still to be settled, in a row. */
export const openText = (open: readonly OpenQuestion[], words: Say): string =>
  open.map((each) => words(openWords[each])).join(words("listComma"));

/** The first and last of some cells: G7:J9 is written shorter than all of them. */
export function spanOf(cells: readonly FilledCell[]): string {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
  if (cells.length === 0) return "";
  const first = cellName({ row: least(rows), column: least(columns) });
  const last = cellName({ row: most(rows), column: most(columns) });
  return first === last ? first : `${first}:${last}`;
}

/** The cells of a slot: how many, and the first one with what it will show; no amount before its unit is settled. */
export function cellsText(
  cells: readonly FilledCell[],
  { field, open, words }: { field: Field | undefined; open: readonly OpenQuestion[]; words: Say },
): string {
  const isUnsettled = open.includes("unit") || open.includes("rounding");
  if (isUnsettled && cells.length > 0 && (!field || moneyFields.has(field)))
    return words("fillCellsOpen", { count: cells.length });
  const first = cells.find(({ expected }) => expected !== "") ?? cells[0];
  if (!first) return words("fillNoCells");
  const { expected } = first;
  const sample = field && isOutput(field) ? textOf(field, expected) : String(expected);
  return words("fillCells", { count: cells.length, first: cellName(first), sample: sample.slice(0, 40) });
}

/** One line for each reason why cells stay, with what functions say about it. */
export function leftLines({ left }: FillPlan, words: Say): readonly string[] {
  const groups = new Map<
    string,
    { readonly key: PaneWord; readonly detail: string; readonly cells: string[] }
  >();
  for (const { cell, reason, detail = "" } of left) {
    const id = `${reason}|${detail}`;
    const group = groups.get(id) ?? { key: leftWords[reason], detail, cells: [] };
    group.cells.push(cell);
    groups.set(id, group);
  }
  return [...groups.values()].map(({ key, detail, cells }) => {
    const reason = detail === "" ? words(key) : words("fillLeftDetail", { reason: words(key), detail });
    return words("fillLeft", { reason, cells: named(cells, words) });
  });
}
