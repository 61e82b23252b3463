import type { Choices } from "./choice";

export type DateKind = "application" | "completion" | "start" | "end";

/** What people may type for the kinds of dates. */
export const DATE_KINDS: Choices<DateKind> = {
  application: ["申請期日", "application", "申請", "申請期限", "申請日", "締切", "deadline"],
  completion: ["完了", "completion", "完了日", "完了期限", "導入期限"],
  start: ["開始", "period start", "開始日", "期間開始", "start"],
  end: ["終了", "period end", "終了日", "期間終了", "end"],
};
