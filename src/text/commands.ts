import type { Command } from "../core/runtime";
import type { Words } from "../core/rules/model";

/** What Office calls each command where it lists keyboard shortcuts. The ribbon's own words stand in manifest.xml. */
export const commandWords: Readonly<Record<Command, Words>> = {
  openGrants: { ja: "補助金ペインを開く", en: "Open the grants pane" },
  insertGrant: { ja: "補助額を試算して挿入する", en: "Estimate and insert a grant" },
  explainGrant: { ja: "選択したセルの補助額を説明する", en: "Explain the grant in the selected cell" },
  repairGrants: { ja: "補助金の数式を修復して再計算する", en: "Repair and recalculate the grant formulas" },
};
