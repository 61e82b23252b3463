import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { absoluteAddress, boxAddress, parseBox, quotedSheet, splitReference } from "./address";
import type { Book } from "./book";
import { collectionMembers } from "./collection";
import { findRange } from "./find-range";
import { optionalText, text, viewIn } from "./given";
import { HostError } from "./host-error";
import { action, method, navigation, objectModel, scalar } from "./model";
import { NamesView, NameView, RangeView, WorksheetView } from "./views";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** Names of the workbook, or those that belong to one sheet. */
function definedNames({ book, sheet }: NamesView): FDefinedName[] {
  return book.engine.workbook.getDefinedNames().filter((name) => {
    const home = name.getLocalSheetId();
    return sheet === undefined ? name.isWorkbookScope() : home === sheet.getSheetId();
  });
}

function list(names: NamesView): NameView[] {
  return definedNames(names).map((name) => new NameView(names.book, keyOf(name)));
}

function keyOf(name: FDefinedName): string {
  return `${name.isWorkbookScope() ? "" : (name.getLocalSheetId() ?? "")}!${name.getName()}`;
}

function find(names: NamesView, key: string): NameView | undefined {
  const wanted = key.toLowerCase();
  const found = definedNames(names).find((name) => name.getName().toLowerCase() === wanted);
  return found && new NameView(names.book, keyOf(found));
}

/** Checks a name (https://support.microsoft.com/office/4d0f13ac-53b7-422e-afd2-abd7ff379c64, "rules"). */
function checkName(names: NamesView, name: string): void {
  const reads = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255 && !/^[rc]$/i.test(name);
  if (!reads || parseBox(name) !== undefined)
    throw new HostError("InvalidArgument", `a name cannot be ${name}`);
  if (find(names, name) || names.book.engine.workbook.getTableInfoByName(name))
    throw new HostError("ItemAlreadyExists", name);
}

/** The engine writes the equals sign of a formula itself. */
function withoutEquals(formula: string): string {
  return formula.replace(/^=/, "");
}

function isReference(formula: string): boolean {
  const { sheet, address } = splitReference(withoutEquals(formula));
  return sheet !== undefined && parseBox(address) !== undefined;
}

function add(names: NamesView, given: readonly unknown[]): NameView {
  const [nameGiven, reference, comment] = given;
  const name = text(nameGiven);
  checkName(names, name);
  const { book, sheet } = names;
  const range = viewIn(RangeView, reference);
  const builder = book.engine.workbook
    .newDefinedNameBuilder()
    .setName(name)
    .setComment(optionalText(comment) ?? "");
  if (range) builder.setRef(`${quotedSheet(range.sheet.getSheetName())}!${absoluteAddress(range.box)}`);
  else if (isReference(text(reference))) builder.setRef(withoutEquals(text(reference)));
  else builder.setFormula(withoutEquals(text(reference)));
  if (sheet) builder.setScopeToWorksheet(sheet);
  else builder.setScopeToWorkbook();
  insert(book, builder.build());
  const made = find(names, name);
  if (made === undefined) throw new HostError("InvalidArgument", `the engine refused the name ${name}`);
  return made;
}

/** Univer refuses names equal to its functions (rate, n …), which Excel takes. */
function insert(book: Book, named: Parameters<FWorkbook["insertDefinedNameBuilder"]>[0]): void {
  try {
    book.engine.workbook.insertDefinedNameBuilder(named);
  } catch (cause) {
    throw new HostError("InvalidArgument", `the engine refused the name ${named.name}: ${String(cause)}`);
  }
}

/** Excel.NamedItemCollection: https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namesModel = objectModel(
  NamesView,
  "NamedItemCollection",
  {
    ...collectionMembers<NamesView>(
      { getItem: "1.1", getItemOrNullObject: "1.4", getCount: "1.4" },
      list,
      find,
    ),
    add: action("1.4", add),
  },
  { items: list },
);

function defined(view: NameView): FDefinedName {
  const found = view.book.engine.workbook.getDefinedNames().find((name) => keyOf(name) === view.key);
  if (found === undefined) throw new HostError("ItemNotFound", view.key);
  return found;
}

function formula(view: NameView): string {
  return `=${defined(view).getFormulaOrRefString().replace(/^=/, "")}`;
}

/** The range that a name means, undefined where it means a value. */
function rangeOf(view: NameView): RangeView | undefined {
  const reference = formula(view).slice(1);
  const { sheet, address } = splitReference(reference);
  if (sheet === undefined || parseBox(address) === undefined) return undefined;
  return findRange(view.book, view.book.engine.workbook.getActiveSheet(), reference);
}

/** A range's address, or the constant; formulas of other kinds are not computed here. */
function valueOf(view: NameView): unknown {
  const range = rangeOf(view);
  if (range) return `${quotedSheet(range.sheet.getSheetName())}!${boxAddress(range.box)}`;
  const constant = formula(view).slice(1);
  if (/^-?\d+(\.\d+)?$/.test(constant)) return Number(constant);
  return /^".*"$/.test(constant) ? constant.slice(1, -1).replace(/""/g, '"') : constant;
}

function typeOf(view: NameView): string {
  if (rangeOf(view)) return "Range";
  const value = valueOf(view);
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return "String";
}

function home(book: Book, name: FDefinedName): FWorksheet | null {
  const id = name.getLocalSheetId();
  return name.isWorkbookScope() || id === undefined ? null : book.engine.workbook.getSheetBySheetId(id);
}

/** Excel.NamedItem: https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const nameModel = objectModel(
  NameView,
  "NamedItem",
  {
    name: scalar("1.1", (view) => defined(view).getName()),
    formula: scalar("1.7", formula, (view, given) => {
      const meaning = withoutEquals(text(given));
      if (isReference(meaning)) defined(view).setRef(meaning);
      else defined(view).setFormula(meaning);
    }),
    comment: scalar(
      "1.4",
      (view) => defined(view).getComment() ?? "",
      (view, given) => {
        defined(view).setComment(text(given));
      },
    ),
    type: scalar("1.1", typeOf),
    value: scalar("1.1", valueOf),
    scope: scalar("1.4", (view) => (defined(view).isWorkbookScope() ? "Workbook" : "Worksheet")),
    worksheetOrNullObject: navigation("1.4", (view) => {
      const sheet = home(view.book, defined(view));
      return sheet && new WorksheetView(view.book, sheet);
    }),
    getRange: method("1.1", (view) => {
      const range = rangeOf(view);
      if (range === undefined) throw new HostError("InvalidReference", "the name means no range");
      return range;
    }),
    getRangeOrNullObject: method("1.4", (view) => rangeOf(view) ?? null),
    delete: action("1.4", (view) => {
      defined(view).delete();
    }),
  },
  { id: (view) => defined(view).getName() },
);
