import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Box } from "./address";
import type { Book, KeptXmlPart } from "./book";
import { View } from "./view";

/** Excel.Workbook */
export class WorkbookView extends View {}

/** Excel.Application */
export class ApplicationView extends View {}

/** Excel.WorksheetCollection */
export class WorksheetsView extends View {}

/** Excel.SettingCollection */
export class SettingsView extends View {}

/** Excel.CustomXmlPartCollection */
export class XmlPartsView extends View {}

abstract class SheetPart extends View {
  readonly sheet: FWorksheet;

  constructor(book: Book, sheet: FWorksheet) {
    super(book);
    this.sheet = sheet;
  }
}

/** Excel.Worksheet */
export class WorksheetView extends SheetPart {}

/** Excel.WorksheetProtection */
export class ProtectionView extends SheetPart {}

/** Excel.AutoFilter of a sheet */
export class AutoFilterView extends SheetPart {}

/** Excel.PageLayout */
export class PageLayoutView extends SheetPart {}

/** Excel.HeaderFooterGroup */
export class HeadersFootersView extends SheetPart {}

/** Excel.HeaderFooter for all pages */
export class HeaderFooterView extends SheetPart {}

/** Excel.WorksheetFreezePanes */
export class FreezePanesView extends SheetPart {}

/** Excel.Range */
export class RangeView extends View {
  readonly sheet: FWorksheet;
  readonly box: Box;

  constructor(book: Book, sheet: FWorksheet, box: Box) {
    super(book);
    this.sheet = sheet;
    this.box = box;
  }
}

abstract class RangePart extends View {
  readonly range: RangeView;

  constructor(range: RangeView) {
    super(range.book);
    this.range = range;
  }
}

/** Excel.RangeFormat */
export class RangeFormatView extends RangePart {}

/** Excel.RangeFont */
export class RangeFontView extends RangePart {}

/** Excel.RangeFill */
export class RangeFillView extends RangePart {}

/** Excel.FormatProtection */
export class FormatProtectionView extends RangePart {}

/** Excel.RangeBorderCollection */
export class BordersView extends RangePart {}

/** Excel.ConditionalFormatCollection: the formats that touch a range */
export class ConditionalFormatsView extends RangePart {}

/** Excel.DataValidation */
export class DataValidationView extends RangePart {}

/** Excel.RangeBorder: one side, such as "EdgeBottom" */
export class BorderView extends RangePart {
  readonly side: string;

  constructor(range: RangeView, side: string) {
    super(range);
    this.side = side;
  }
}

abstract class Scoped extends View {
  /** The sheet whose members these are; undefined for those of the whole workbook. */
  readonly sheet: FWorksheet | undefined;

  constructor(book: Book, sheet: FWorksheet | undefined) {
    super(book);
    this.sheet = sheet;
  }
}

/** Excel.TableCollection */
export class TablesView extends Scoped {}

/** Excel.NamedItemCollection */
export class NamesView extends Scoped {}

abstract class Keyed extends View {
  readonly key: string;

  constructor(book: Book, key: string) {
    super(book);
    this.key = key;
  }
}

/** Excel.Table, by the engine's id */
export class TableView extends Keyed {}

/** Excel.NamedItem, by the engine's id */
export class NameView extends Keyed {}

/** Excel.ConditionalFormat, by its id */
export class ConditionalFormatView extends Keyed {}

/** Excel.ConditionalFormatRule */
export class ConditionalRuleView extends Keyed {}

/** Excel.ConditionalRangeFormat */
export class ConditionalLookView extends Keyed {}

/** Excel.ConditionalRangeFont */
export class ConditionalFontView extends Keyed {}

/** Excel.ConditionalRangeFill */
export class ConditionalFillView extends Keyed {}

/** Excel.CustomConditionalFormat or Excel.CellValueConditionalFormat */
export class ConditionalPartView extends Keyed {
  readonly part: "custom" | "cellValue";

  constructor(book: Book, key: string, part: "custom" | "cellValue") {
    super(book, key);
    this.part = part;
  }
}

/** Excel.TableColumnCollection, by the table's id */
export class TableColumnsView extends Keyed {}

/** Excel.TableRowCollection, by the table's id */
export class TableRowsView extends Keyed {}

/** Excel.TableColumn, by the table's id and its position */
export class TableColumnView extends Keyed {
  readonly index: number;

  constructor(book: Book, key: string, index: number) {
    super(book, key);
    this.index = index;
  }
}

/** Excel.Setting */
export class SettingView extends Keyed {}

/** Excel.CustomXmlPart, by its id */
export class XmlPartView extends Keyed {}

/** Excel.CustomXmlPartScopedCollection */
export class XmlScopeView extends View {
  readonly parts: readonly KeptXmlPart[];

  constructor(book: Book, parts: readonly KeptXmlPart[]) {
    super(book);
    this.parts = parts;
  }
}
