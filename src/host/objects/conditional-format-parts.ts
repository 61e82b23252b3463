import type { Book, KeptConditionalFormat, KeptLook } from "./book";
import { readCellValueRule } from "./conditional-format";
import { drawConditionalFormat } from "./conditional-format-drawing";
import { text, truth } from "./given";
import { HostError } from "./host-error";
import { action, navigation, objectModel, scalar, type Member, type ObjectModel } from "./model";
import {
  ConditionalFillView,
  ConditionalFontView,
  ConditionalLookView,
  ConditionalPartView,
  ConditionalRuleView,
} from "./views";

function kept({ book, key }: { book: Book; key: string }): KeptConditionalFormat {
  const format = book.kept.conditionalFormats.get(key);
  if (format === undefined) throw new HostError("ItemNotFound", key);
  return format;
}

function change(view: { book: Book; key: string }, changed: Partial<KeptConditionalFormat>): void {
  const format = Object.assign(kept(view), changed);
  drawConditionalFormat(view.book, format);
}

function look(view: { book: Book; key: string }, changed: Partial<KeptLook>): void {
  change(view, { look: { ...kept(view).look, ...changed } });
}

const formatMember: Member<ConditionalPartView> = navigation(
  "1.6",
  ({ book, key }) => new ConditionalLookView(book, key),
);

const customParts = objectModel(ConditionalPartView, "CustomConditionalFormat", {
  format: formatMember,
  rule: navigation("1.6", ({ book, key }) => new ConditionalRuleView(book, key)),
});

const cellValueParts = objectModel(ConditionalPartView, "CellValueConditionalFormat", {
  format: formatMember,
  rule: scalar(
    "1.6",
    (part) => kept(part).cellValue ?? null,
    (part, given) => {
      change(part, { cellValue: readCellValueRule(given) });
    },
  ),
});

/** Excel.CustomConditionalFormat: https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export const customFormatModel: ObjectModel = {
  ...customParts,
  accepts: (view) => view instanceof ConditionalPartView && view.part === "custom",
};

/** Excel.CellValueConditionalFormat: https://learn.microsoft.com/javascript/api/excel/excel.cellvalueconditionalformat */
export const cellValueFormatModel: ObjectModel = {
  ...cellValueParts,
  accepts: (view) => view instanceof ConditionalPartView && view.part === "cellValue",
};

/** Excel.ConditionalFormatRule: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
export const conditionalRuleModel = objectModel(ConditionalRuleView, "ConditionalFormatRule", {
  formula: scalar(
    "1.6",
    (rule) => kept(rule).formula,
    (rule, given) => {
      change(rule, { formula: text(given) });
    },
  ),
});

/** Excel.ConditionalRangeFormat: https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export const conditionalLookModel = objectModel(ConditionalLookView, "ConditionalRangeFormat", {
  font: navigation("1.6", ({ book, key }) => new ConditionalFontView(book, key)),
  fill: navigation("1.6", ({ book, key }) => new ConditionalFillView(book, key)),
});

/** Excel.ConditionalRangeFont: https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
export const conditionalFontModel = objectModel(ConditionalFontView, "ConditionalRangeFont", {
  color: scalar(
    "1.6",
    (font) => kept(font).look.color ?? null,
    (font, given) => {
      look(font, { color: text(given) });
    },
  ),
  bold: scalar(
    "1.6",
    (font) => kept(font).look.bold ?? null,
    (font, given) => {
      look(font, { bold: truth(given) });
    },
  ),
  italic: scalar(
    "1.6",
    (font) => kept(font).look.italic ?? null,
    (font, given) => {
      look(font, { italic: truth(given) });
    },
  ),
});

/** Excel.ConditionalRangeFill: https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
export const conditionalFillModel = objectModel(ConditionalFillView, "ConditionalRangeFill", {
  color: scalar(
    "1.6",
    (fill) => kept(fill).look.fill ?? null,
    (fill, given) => {
      look(fill, { fill: text(given) });
    },
  ),
  clear: action("1.6", (fill) => {
    const { look: before } = kept(fill);
    const rest = { ...before };
    delete rest.fill;
    change(fill, { look: rest });
  }),
});
