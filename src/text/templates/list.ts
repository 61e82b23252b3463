import type { Words } from "../../core/rules/model";

/** 制度一覧. */
export const listWords = {
  name: { ja: "制度一覧（施設別）", en: "Programmes for the facility" },
  purpose: {
    ja: "一覧の全制度について、この施設の補助率・上限・計算上の最大額・申請期日を並べます。",
    en: "All programmes with rate, cap, largest grant and deadline for this facility.",
  },
  needs: { ja: "施設の種類と許可病床数、基準日", en: "Kind of facility, licensed beds, the as-of date" },
  note: {
    ja: "対象外の制度と、一覧に記載のない項目は － で示します。締め切られた制度も、実績報告のために残しています。",
    en: "－ stands where the class is not covered or nothing is stated. Closed programmes stay, since past years are still settled.",
  },
  body: { ja: "実施主体", en: "Body" },
  covers: { ja: "対象", en: "Covered" },
  rate: { ja: "補助率", en: "Rate" },
  cap: { ja: "補助限度額（公表）", en: "Published cap" },
  most: { ja: "計算上の最大額", en: "Largest grant" },
  below: { ja: "公表上限との差\n（端数処理）", en: "Below the cap (rounding)" },
  deadline: { ja: "申請期日", en: "Deadline" },
  daysLeft: { ja: "残日数", en: "Days left" },
  status: { ja: "状況", en: "Status" },
} as const satisfies Record<string, Words>;
