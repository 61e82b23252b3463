import { toSerial } from "../core/calendar/excel-serial";
import { parseIsoDate } from "../core/calendar/local-date";
import { type Cells, together } from "../sheets/compose";
import type { Book, Cell } from "../sheets/sheet";
import { choiceInput, date, dateInput, head, label, note, textInput, title } from "../templates/layout/cells";
import { quoteFormWords as words } from "../text/quotes/form";
import { printedEdition } from "./check-code";
import { type Form, keyCell, keyLook } from "./form-cells";
import { at, columnKeys, columnsKey, formPlaces, type HeadKey, headKeys } from "./places";
import type { QuoteRequest, RequestedVendor } from "./request";
import { rowCells } from "./request-rows";
import { requestRules } from "./request-rules";
import { totalsCells } from "./request-totals";

/**
 * The file for one vendor: the same for all but for name and code. Plain formulas that any spreadsheet knows, none of
 * ours, nothing that starts anything; all but the yellow cells are locked, without a password.
 */
export function requestBook(request: QuoteRequest, vendor: RequestedVendor): Book {
  const { language } = request;
  const places = formPlaces(request);
  const form: Form = { request, places };
  const name = words.sheet[language];
  return {
    name: `${words.sheet[language]}_${request.id}_${vendor.name}`,
    sheets: [
      {
        name,
        cells: together(
          { A1: title(words.title[language]), A2: note(words.instructions[language]) },
          headCells(form, vendor),
          columnHeads(form),
          rowCells(form),
          totalsCells(form),
        ),
        widths: { A: 15, B: 34, C: 13, D: 7, E: 13, F: 9, G: 15, H: 34 },
        heights: { 1: 26, 2: 80, [places.columns]: 24 },
        frozenRows: 0,
        merged: ["A1:H1", "A2:H2"],
        rules: requestRules(form),
        print: {
          orientation: "landscape",
          headerRows: { first: places.columns, last: places.columns },
          footer: { left: words.footer[language], centre: request.id, right: slashed(request.requestedOn) },
        },
        isProtected: true,
      },
    ],
  };
}

const slashed = (iso: string): string => iso.replaceAll("-", "/");

const headWords = {
  ...{ REQ: "request", EDITION: "edition", CHECK: "check", FROM: "facility", TO: "vendor" },
  ...{ ASKED: "requestedOn", UNTIL: "validUntil", NUMBER: "number", QUOTED: "quotedOn" },
  ...{ VALID: "quoteUntil", BASIS: "basis" },
} as const satisfies Record<HeadKey, keyof typeof words>;

function headCells({ request, places }: Form, vendor: RequestedVendor): Cells {
  const day = (iso: string): Cell => ({ ...printed(toSerial(parseIsoDate(iso) ?? NaN)), format: date });
  const values: Readonly<Record<HeadKey, Cell>> = {
    REQ: printed(request.id),
    EDITION: printed(printedEdition(request.edition)),
    CHECK: printed(vendor.check),
    FROM: printed(request.facility),
    TO: printed(vendor.name),
    ASKED: day(request.requestedOn),
    UNTIL: day(request.validUntil),
    NUMBER: textInput(),
    QUOTED: dateInput(),
    VALID: dateInput(),
    BASIS: choiceInput(),
  };
  const cells = headKeys.flatMap((key) => {
    const row = places.row(key);
    return [
      [`A${row}`, keyCell(key)],
      [`B${row}`, label(words[headWords[key]][request.language])],
      [`C${row}`, values[key]],
    ] as const;
  });
  return Object.fromEntries(cells);
}

/** What the request says: text as text, so that a name that looks like a formula or a number stays a name. */
const printed = (value: string | number): Cell => ({
  value,
  look: { size: 10, align: "left" },
  ...(typeof value === "string" && { format: "@" }),
});

function columnHeads({ request, places }: Form): Cells {
  const row = places.columns;
  const heads = columnKeys.map((key) => [
    `${at[key]}${row}`,
    key === "key" ? { ...head(columnsKey), look: keyLook } : head(words[key][request.language]),
  ]);
  return Object.fromEntries(heads) as Cells;
}
