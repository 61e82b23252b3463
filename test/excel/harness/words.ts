import type { LineWords, ListWords } from "../../../src/sheets/blocks";

/** Headings as the pane passes them in. */
export const lineWords: Record<"ja" | "en", LineWords> = {
  ja: {
    programme: "制度",
    cost: "対象経費",
    rate: "補助率",
    grantCap: "補助限度額",
    grant: "補助見込額（試算）",
    ownCost: "自己負担額",
    deadline: "申請期限",
    daysLeft: "残り日数",
    none: "－",
  },
  en: {
    programme: "No.",
    cost: "Eligible cost",
    rate: "Rate",
    grantCap: "Grant cap",
    grant: "Grant (estimate)",
    ownCost: "Own contribution",
    deadline: "Deadline",
    daysLeft: "Days left",
    none: "–",
  },
};

export const listWords: Record<"ja" | "en", ListWords> = {
  ja: {
    programme: "番号",
    name: "制度名",
    body: "実施主体",
    rate: "補助率",
    grantCap: "補助限度額",
    largest: "計算上の最大額",
    deadline: "申請期限",
    daysLeft: "残り日数",
    status: "受付状況",
    none: "－",
  },
  en: {
    programme: "No.",
    name: "Programme",
    body: "Body",
    rate: "Rate",
    grantCap: "Grant cap",
    largest: "Largest grant",
    deadline: "Deadline",
    daysLeft: "Days left",
    status: "Status",
    none: "–",
  },
};
