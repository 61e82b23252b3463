import type { Language } from "../../core/runtime";
import { columnNames } from "../../text/editions/more-names";
import { partName } from "../../text/editions/names";

/** The heading of a column: 補助率・根拠. */
export function columnHead(key: string, language: Language): string {
  const whole = columnNames[key];
  if (whole) return whole[language];
  const parts = key.split(".").filter((part) => part !== "stated");
  const names = parts.map((part) => (columnNames[part] ?? partName(part))[language]);
  return names.join(language === "ja" ? "・" : ", ");
}
