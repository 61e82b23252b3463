import { flag, lines, question, rule, selectors, date, whole } from "./codecs";
import { may, mayWords, must, oneOf, programme, words, yesNo } from "./columns";
import { why } from "./figures";
import type { Table } from "./table";

const scopes = {
  "cost-line": "同じ費用",
  project: "同じ事業",
  facility: "同じ施設",
  "fiscal-year": "同じ年度",
  "all-years": "全期間",
};
const rollings = { "next-business-day": "翌開庁日", "previous-business-day": "前開庁日" };
const countings = { calendar: "暦日", business: "開庁日" };
const byWhom = { fact: "事実による", choice: "選択による" };

/** Tables that are the same for every edition: the parts of programmes, notices, relations. */
export const partTables: readonly Table[] = [
  {
    id: "variants",
    columns: [programme, must("#"), must("mark"), ...words("name"), oneOf("by", byWhom), must("why", why)],
  },
  { id: "items", columns: [programme, must("id"), ...words("name"), must("words", lines)] },
  { id: "content", columns: [programme, ...words("text"), may("variants", lines), must("quote")] },
  { id: "costs", columns: [programme, ...words("text"), may("variants", lines), may("item"), must("quote")] },
  {
    id: "conditions",
    columns: [
      programme,
      must("id"),
      oneOf("kind", { eligibility: "対象", timing: "時期", overlap: "重複", method: "方法", limit: "上限" }),
      ...words("text"),
      may("variants", lines),
      may("test", question),
      must("why", why),
    ],
  },
  {
    id: "windows",
    columns: [
      programme,
      oneOf("kind", { application: "申請", introduction: "導入" }),
      may("from"),
      may("to"),
      may("earlier", lines),
      may("rolls.printed"),
      { ...oneOf("rolls.to", rollings), isOptional: true },
      may("rolls.why", why),
      may("afterCompletion.within"),
      { ...oneOf("afterCompletion.counted", countings), isOptional: true },
      may("afterCompletion.why", why),
      ...mayWords("note"),
    ],
  },
  { id: "notes", columns: [programme, ...words("text"), must("why", why)] },
  {
    id: "notices",
    columns: [
      may("programme", whole),
      must("id"),
      must("date", date),
      ...words("text"),
      ...mayWords("value"),
      may("quote"),
      may("address"),
      oneOf("confidence", {
        official: "公式",
        "official-copy": "公式の写し",
        secondary: "二次情報",
        "not-found": "見つからず",
        incomplete: "一部のみ",
      }),
    ],
  },
  {
    id: "relations",
    columns: [
      must("id"),
      ...words("text"),
      oneOf("rel", {
        alternatives: "いずれか一方",
        excludes: "併用不可",
        needs: "要件",
        topsUp: "上乗せ",
        limit: "合計の上限",
      }),
      may("a", lines),
      may("b", selectors),
      may("of", lines),
      may("on"),
      may("over", selectors),
      may("decisionOf", lines),
      may("test", question),
      may("cap", rule),
      may("applications"),
      { ...oneOf("by", byWhom), isOptional: true },
      { ...oneOf("scope", scopes), isOptional: true },
      { ...may("certain", flag), choices: yesNo },
      must("why", why),
    ],
  },
];
