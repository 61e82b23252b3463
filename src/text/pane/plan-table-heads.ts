/** Heads of a table of several facilities, beside those of a plan's lines; any of them is read. */
export const facilityHeads = {
  facility: ["施設", "Facility", "施設名", "医療機関名", "医療機関"],
  kind: ["種類", "Type", "施設の種類", "施設種別", "Kind"],
  beds: ["病床数", "Beds", "許可病床数"],
  code: ["医療機関コード", "Code", "Facility code"],
  weight: ["按分比", "Weight", "按分基準", "按分割合"],
} as const satisfies Readonly<Record<string, readonly [string, string, ...string[]]>>;

/** What stands in the place of a facility where a cost is common to all of them. */
export const commonWords = ["共通", "共通費", "全施設", "common", "all facilities", "all"];
