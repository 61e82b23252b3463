import type { Words } from "../../core/rules/model";

/** What messages and help pages call each argument. */
export const parameterNames = {
  programme: { ja: "制度", en: "Programme" },
  facilityType: { ja: "施設の種類", en: "Facility type" },
  cost: { ja: "対象経費", en: "Cost" },
  beds: { ja: "病床数", en: "Beds" },
  otherCost: { ja: "対象外経費", en: "Other cost" },
  item: { ja: "品目", en: "Item" },
  grant: { ja: "補助額", en: "Grant" },
  table: { ja: "表", en: "Table" },
  actualCost: { ja: "実績額", en: "Actual cost" },
  decision: { ja: "交付決定額", en: "Decided grant" },
  received: { ja: "受入額", en: "Received" },
  kind: { ja: "種類", en: "Kind" },
  asOf: { ja: "基準日", en: "As-of date" },
  days: { ja: "日数", en: "Days" },
  language: { ja: "言語", en: "Language" },
  category: { ja: "分類", en: "Category" },
  field: { ja: "項目", en: "Field" },
  costReference: { ja: "対象経費のセル", en: "Cost reference" },
  lines: { ja: "行", en: "Lines" },
  facts: { ja: "回答", en: "Answers" },
  total: { ja: "合計行", en: "Total row" },
  what: { ja: "種類", en: "What" },
} as const satisfies Readonly<Record<string, Words>>;
