import type { Words } from "../../core/rules/model";

/** 収支予算書. */
export const budgetWords = {
  name: { ja: "収支予算書", en: "Budget" },
  purpose: {
    ja: "システムごとの支出と、国・県の補助金、自己資金、その他の収入を一枚で突き合わせます。",
    en: "Sets each system's spending against State and prefecture grants, own funds and other income.",
  },
  needs: {
    ja: "見積書（対象経費と対象外経費の別）、自己資金と借入の予定額",
    en: "Quotes (eligible and other costs apart), own funds and loans as planned",
  },
  note: {
    ja: "自己資金は予定額を入力します（差引の自動調整はしません）。同じ費用に上乗せする制度の行は、総事業費を空欄にします。",
    en: "Own funds are typed in; nothing is made up to balance. Leave the total cost empty on a line that tops up another line's cost.",
  },
  system: { ja: "事業・システム", en: "System" },
  totalCost: { ja: "総事業費", en: "Total cost" },
  eligible: { ja: "対象経費", en: "Eligible cost" },
  other: { ja: "その他の収入", en: "Other income" },
  ownPlanned: { ja: "自己資金（予定）", en: "Own funds (planned)" },
  ownNeeded: { ja: "必要な自己資金", en: "Own funds needed" },
  income: { ja: "収入の部", en: "Income" },
  spending: { ja: "支出の部", en: "Spending" },
  incomeState: { ja: "国補助金（支払基金）", en: "State grants" },
  incomePrefecture: { ja: "県補助金", en: "Prefecture grants" },
  incomeOther: { ja: "その他の収入", en: "Other income" },
  incomeOwn: { ja: "自己資金", en: "Own funds" },
  incomeTotal: { ja: "収入合計", en: "Total income" },
  spendingTotal: { ja: "支出合計（総事業費）", en: "Total spending" },
  difference: { ja: "差額（収入－支出）", en: "Difference (income less spending)" },
  balanced: { ja: "収入と支出は一致しています。", en: "Income equals spending." },
  unbalanced: {
    ja: "収入と支出が一致していません。自己資金またはその他の収入を見直してください。",
    en: "Income and spending differ: check own funds and other income.",
  },
  open: {
    ja: "未計算の行があるため、収支はまだ確かめられません。",
    en: "Some lines are not computed: the balance cannot be checked yet.",
  },
  exampleReader: { ja: "電子処方箋（初期導入）", en: "Electronic prescriptions (introduction)" },
  exampleTopUp: { ja: "同上（福岡県の上乗せ）", en: "The same (topped up by Fukuoka)" },
  exampleFeatures: { ja: "オンライン診療の資格確認", en: "Online eligibility for online care" },
  exampleWork: { ja: "タブレット・離床センサー", en: "Tablets and bed sensors" },
} as const satisfies Record<string, Words>;
