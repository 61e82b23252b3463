import { across, together } from "../../sheets/compose";
import type { Cell, Sheet } from "../../sheets/sheet";
import type { Both, Language } from "../language";
import { date, head, note, title, yen } from "./looks";

const words = {
  sheet: { ja: "制度一覧", en: "List" },
  title: { ja: "制度一覧", en: "The programmes" },
  about: {
    ja: "A5 のひとつの式 =SUBSIDY.LIST() が、区分ごとに1行ずつ広がっています。",
    en: "One formula in A5, =SUBSIDY.LIST(), spills a row per variant and class.",
  },
} as const satisfies Record<string, Both>;

const heads: readonly Both[] = [
  { ja: "番号", en: "No." },
  { ja: "制度名", en: "Programme" },
  { ja: "実施主体", en: "Body" },
  { ja: "施設の区分", en: "Class" },
  { ja: "補助率", en: "Rate" },
  { ja: "事業額上限", en: "Cost cap" },
  { ja: "補助限度額", en: "Grant cap" },
  { ja: "計算上の最大額", en: "Largest grant" },
  { ja: "申請期日", en: "Deadline" },
];
const formats = [undefined, undefined, undefined, undefined, "# ?/?", yen, yen, yen, date] as const;
const spilledRows = 80;

/** The whole list as one spilling formula. */
export function listSheet(language: Language): Sheet {
  return {
    name: words.sheet[language],
    widths: { A: 8, B: 36, C: 22, D: 22, E: 8, F: 12, G: 12, H: 14, I: 12 },
    frozenRows: 4,
    cells: together(
      { A1: { value: words.title[language], look: title }, A2: { value: words.about[language], look: note } },
      across(
        "A4",
        heads.map((words) => ({ value: words[language], look: head })),
      ),
      ...Array.from({ length: spilledRows }, (_, index) =>
        across(`A${5 + index}`, formattedRow(index === 0)),
      ),
    ),
  };
}

/** A function cannot format its cells: the sheet says beforehand how the columns of the spill are to be shown. */
function formattedRow(first: boolean): (Cell | undefined)[] {
  return formats.map((format, column) => {
    if (first && column === 0) return { formula: "=SUBSIDY.LIST()" };
    return format ? { format } : column > 0 ? { look: { size: 9 } } : undefined;
  });
}
