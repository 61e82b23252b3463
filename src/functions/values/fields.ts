import type { Choices } from "./choice";

export type Field =
  | "number"
  | "name"
  | "shortName"
  | "variant"
  | "fund"
  | "category"
  | "body"
  | "facility"
  | "content"
  | "costs"
  | "method"
  | "deadline"
  | "applications"
  | "contact"
  | "phone"
  | "hours"
  | "page"
  | "address"
  | "tax"
  | "notes";

/** What people may type for the fields of a programme. */
export const FIELDS: Choices<Field> = {
  number: ["番号", "number", "no"],
  name: ["制度名", "name", "正式名", "財政支援"],
  shortName: ["略称", "short name"],
  variant: ["区分", "variant"],
  fund: ["補助金名", "fund", "財源"],
  category: ["分類", "category"],
  body: ["実施主体", "body", "implementing body"],
  facility: ["対象施設", "eligible facility", "facility"],
  content: ["内容", "content", "事業内容", "補助内容"],
  costs: ["対象経費", "eligible costs", "costs"],
  method: ["申請方法", "method"],
  deadline: ["申請期日", "deadline", "申請期限"],
  applications: ["申請回数", "applications"],
  contact: ["問合せ先", "contact", "問い合わせ先"],
  phone: ["電話番号", "phone", "電話"],
  hours: ["受付時間", "hours"],
  page: ["掲載先", "page"],
  address: ["掲載先のアドレス", "address", "url", "アドレス"],
  tax: ["税の扱い", "tax basis", "消費税"],
  notes: ["備考", "notes", "注記"],
};
