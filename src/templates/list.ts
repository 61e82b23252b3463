import { frameWords } from "../text/templates/frame";
import { listWords as words } from "../text/templates/list";
import { fixed } from "./layout/cells";
import { programmeNames } from "./layout/choices";
import { dateColumn, daysColumn, memoColumn, wordColumn, yenColumn } from "./layout/columns";
import { bodyRow, form, given } from "./layout/frame";
import { GrantFormulas } from "./layout/grant-formulas";
import { type Column, type Lines, table, tableHeights } from "./layout/table";
import type { Ask, Template } from "./template";

/** A programme, B body, C name, D covered, E rate, F cap, G most, H difference, I deadline, J days, K status, L caution. */
const columnCount = 12;

/** 制度一覧: every programme and variant, each figure a live formula for the facility at the head. */
export const programmeList: Template = {
  id: "list",
  name: words.name,
  purpose: words.purpose,
  needs: words.needs,
  book: (ask) => {
    const names = programmeNames(ask.edition);
    const lines: Lines = { first: bodyRow + 1, last: bodyRow + names.length };
    return form(ask, {
      name: words.name,
      note: words.note,
      columns: columnCount,
      tables: [table(columns(ask, names), lines)],
      heights: tableHeights(lines, 30, 22),
      highlights: [
        {
          cells: `A${lines.first}:L${lines.last}`,
          when: `=$D${lines.first}="${frameWords.none.ja}"`,
          look: { color: "#5C5C5C" },
        },
      ],
      print: { orientation: "landscape", headerRows: { first: lines.first - 1, last: lines.first - 1 } },
    });
  },
};

function columns({ language }: Ask, names: readonly string[]): readonly Column[] {
  const { type, beds, asOf } = given;
  const none = frameWords.none.ja;
  const of = (id: string, rest: string) => (row: number) =>
    `=IFERROR(SUBSIDY.${id}(A${row}${rest}),"${none}")`;
  const forFacility = `,${type},${beds}`;
  const below = (row: number): string =>
    `=IF(AND(ISNUMBER(F${row}),ISNUMBER(G${row})),IF(N(F${row})>N(G${row}),F${row}-G${row},"${none}"),"${none}")`;
  const covered = (row: number): string =>
    `=IFERROR(IF(SUBSIDY.COVERS(A${row}${forFacility}),"${frameWords.done[language]}","${none}"),"${none}")`;
  const status = language === "en" ? `,${asOf},30,"en"` : `,${asOf}`;
  // Whether a reading is provisional hangs on the class and not on the cost: one yen asks for it.
  const provisional = (row: number): string =>
    new GrantFormulas({ programme: `A${row}`, cost: "1" }, language).provisional;
  const rate = wordColumn(words.rate[language], of("RATE", forFacility), 9);
  return [
    {
      head: frameWords.programme[language],
      width: 9,
      cell: (_, line) => ({ ...fixed(names[line] ?? ""), format: "@" }),
    },
    memoColumn(words.body[language], of("INFO", ',"実施主体"'), 20),
    memoColumn(frameWords.programmeName[language], of("INFO", ',"略称"'), 34),
    wordColumn(words.covers[language], covered, 8),
    { ...rate, cell: (row, line) => ({ ...rate.cell(row, line), format: "# ??/??" }) },
    yenColumn(words.cap[language], of("GRANTCAP", forFacility), 13),
    yenColumn(words.most[language], of("MAXAMOUNT", forFacility), 13),
    yenColumn(words.below[language], below, 13),
    dateColumn(words.deadline[language], of("DEADLINE", "")),
    daysColumn(words.daysLeft[language], of("DAYSLEFT", `,${asOf}`)),
    wordColumn(words.status[language], of("STATUS", status), 11),
    memoColumn(frameWords.caution[language], provisional, 15),
  ];
}
