import { intersection } from "./address";
import type { Book, KeptComparison, KeptConditionalFormat } from "./book";
import { collectionMembers, existing, itemAt } from "./collection";
import { drawConditionalFormat, eraseConditionalFormat } from "./conditional-format-drawing";
import { guardChange } from "./guard";
import { oneOf, record, text, truth } from "./given";
import { HostError } from "./host-error";
import { action, method, navigation, objectModel, scalar } from "./model";
import { ConditionalFormatsView, ConditionalFormatView, ConditionalPartView, RangeView } from "./views";
import { findSheet } from "./find-range";

const TYPES = ["Custom", "CellValue"] as const;

/** The formats that touch a range, the latest first, as Excel gives priority. */
function list({ range }: ConditionalFormatsView): ConditionalFormatView[] {
  const sheetId = range.sheet.getSheetId();
  return [...range.book.kept.conditionalFormats.values()]
    .filter((format) => format.sheetId === sheetId && intersection(format.box, range.box))
    .reverse()
    .map((format) => new ConditionalFormatView(range.book, format.id));
}

function add({ range }: ConditionalFormatsView, type: (typeof TYPES)[number]): ConditionalFormatView {
  guardChange(range.book, range.sheet, "allowFormatCells");
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  range.book.kept.conditionalFormats.set(id, {
    id,
    type,
    sheetId: range.sheet.getSheetId(),
    box: range.box,
    formula: "",
    cellValue: undefined,
    look: {},
    stopIfTrue: false,
  });
  return new ConditionalFormatView(range.book, id);
}

/** Excel.ConditionalFormatCollection: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatsModel = objectModel(
  ConditionalFormatsView,
  "ConditionalFormatCollection",
  {
    ...collectionMembers<ConditionalFormatsView>(
      { getItem: "1.6", getItemOrNullObject: "1.14", getCount: "1.6" },
      list,
      (formats, key) => list(formats).find((format) => format.key === key),
    ),
    getItemAt: method("1.6", (formats, [index]) => itemAt(list(formats), index)),
    add: action("1.6", (formats, [type]) => {
      const word = text(type);
      const known = TYPES.find((name) => name.toLowerCase() === word.toLowerCase());
      if (known === undefined)
        throw new HostError("ApiNotFound", `conditional formats of type ${word} are not modelled`);
      return add(formats, known);
    }),
    clearAll: action("1.6", (formats) => {
      guardChange(formats.book, formats.range.sheet, "allowFormatCells");
      for (const format of list(formats)) remove(format);
    }),
  },
  { items: list },
);

function kept({ book, key }: { book: Book; key: string }): KeptConditionalFormat {
  const format = book.kept.conditionalFormats.get(key);
  if (format === undefined) throw new HostError("ItemNotFound", key);
  return format;
}

function remove(view: ConditionalFormatView): void {
  eraseConditionalFormat(view.book, kept(view));
  view.book.kept.conditionalFormats.delete(view.key);
}

function partOf(
  view: ConditionalFormatView,
  type: (typeof TYPES)[number],
  part: "custom" | "cellValue",
): ConditionalPartView | null {
  return kept(view).type === type ? new ConditionalPartView(view.book, view.key, part) : null;
}

function required(part: ConditionalPartView | null): ConditionalPartView {
  return existing(part ?? undefined, "the conditional format is of another type");
}

function rangeOf(view: ConditionalFormatView): RangeView {
  const { sheetId, box } = kept(view);
  const sheet = findSheet(view.book, sheetId);
  if (sheet === undefined) throw new HostError("ItemNotFound", sheetId);
  return new RangeView(view.book, sheet, box);
}

/** Excel.ConditionalFormat: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export const conditionalFormatModel = objectModel(
  ConditionalFormatView,
  "ConditionalFormat",
  {
    id: scalar("1.6", ({ key }) => key),
    type: scalar("1.6", (view) => kept(view).type),
    priority: scalar("1.6", (view) => {
      const order = [...view.book.kept.conditionalFormats.keys()].reverse();
      return order.indexOf(view.key);
    }),
    stopIfTrue: scalar(
      "1.6",
      (view) => kept(view).stopIfTrue,
      (view, given) => {
        kept(view).stopIfTrue = truth(given);
        drawConditionalFormat(view.book, kept(view));
      },
    ),
    custom: navigation("1.6", (view) => required(partOf(view, "Custom", "custom"))),
    customOrNullObject: navigation("1.6", (view) => partOf(view, "Custom", "custom")),
    cellValue: navigation("1.6", (view) => required(partOf(view, "CellValue", "cellValue"))),
    cellValueOrNullObject: navigation("1.6", (view) => partOf(view, "CellValue", "cellValue")),
    getRange: method("1.6", rangeOf),
    getRangeOrNullObject: method("1.6", rangeOf),
    delete: action("1.6", remove),
  },
  { id: ({ key }) => key },
);

/** What a rule of type CellValue compares with (Excel.ConditionalCellValueRule). */
export function readCellValueRule(given: unknown): KeptComparison {
  const { formula1, formula2, operator } = record(given);
  const operators = [
    "Between",
    "NotBetween",
    "EqualTo",
    "NotEqualTo",
    "GreaterThan",
    "LessThan",
    "GreaterThanOrEqual",
    "LessThanOrEqual",
  ] as const;
  const plain = (value: unknown): string => (typeof value === "number" ? String(value) : text(value));
  return {
    formula1: plain(formula1),
    formula2: formula2 === undefined ? "" : plain(formula2),
    operator: oneOf(operators, operator),
  };
}
