import { boxAddress, quotedSheet } from "./address";
import { findRange } from "./find-range";
import { number, oneOf, record, text, truth, viewIn } from "./given";
import { guardChange } from "./guard";
import { action, method, navigation, objectModel, scalar, type Member } from "./model";
import { HeaderFooterView, HeadersFootersView, PageLayoutView, RangeView } from "./views";
import type { View } from "./view";
import type { KeptPageLayout } from "./book";
import type { FWorksheet } from "@univerjs/sheets/facade";

type OfSheet = View & { readonly sheet: FWorksheet };

function kept({ book, sheet }: OfSheet): KeptPageLayout {
  const layout = book.kept.pageLayouts.get(sheet.getSheetId()) ?? new Map<string, unknown>();
  book.kept.pageLayouts.set(sheet.getSheetId(), layout);
  return layout;
}

/** A property that is only kept and given back: nothing is printed here. */
function property<V extends OfSheet>(
  name: string,
  first: unknown,
  check: (given: unknown) => unknown,
): Member<V> {
  return scalar(
    "1.9",
    (view) => kept(view).get(name) ?? first,
    (view, given) => {
      guardChange(view.book, view.sheet);
      kept(view).set(name, check(given));
    },
  );
}

function setArea(name: string): Member<PageLayoutView> {
  return action("1.9", (layout, [given]) => {
    guardChange(layout.book, layout.sheet);
    const { box } = viewIn(RangeView, given) ?? findRange(layout.book, layout.sheet, text(given));
    kept(layout).set(name, boxAddress(box));
  });
}

function getArea(name: string): Member<PageLayoutView> {
  return method("1.9", (layout) => {
    const address = kept(layout).get(name);
    if (typeof address !== "string") return null;
    return findRange(layout.book, layout.sheet, `${quotedSheet(layout.sheet.getSheetName())}!${address}`);
  });
}

const word = (words: readonly string[]) => (given: unknown) => oneOf(words, given);
const margins = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
  header: "headerMargin",
  footer: "footerMargin",
};

/** Excel.PageLayout: https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayoutModel = objectModel(PageLayoutView, "PageLayout", {
  orientation: property("orientation", "Portrait", word(["Portrait", "Landscape"])),
  paperSize: property("paperSize", "A4", text),
  centerHorizontally: property("centerHorizontally", false, truth),
  centerVertically: property("centerVertically", false, truth),
  printGridlines: property("printGridlines", false, truth),
  printHeadings: property("printHeadings", false, truth),
  blackAndWhite: property("blackAndWhite", false, truth),
  printOrder: property("printOrder", "DownThenOver", word(["DownThenOver", "OverThenDown"])),
  zoom: property("zoom", { scale: 100 }, record),
  topMargin: property("topMargin", 54, number),
  bottomMargin: property("bottomMargin", 54, number),
  leftMargin: property("leftMargin", 50.4, number),
  rightMargin: property("rightMargin", 50.4, number),
  headerMargin: property("headerMargin", 21.6, number),
  footerMargin: property("footerMargin", 21.6, number),
  headersFooters: navigation("1.9", ({ book, sheet }) => new HeadersFootersView(book, sheet)),
  setPrintArea: setArea("printArea"),
  setPrintTitleRows: setArea("printTitleRows"),
  setPrintTitleColumns: setArea("printTitleColumns"),
  getPrintAreaOrNullObject: getArea("printArea"),
  getPrintTitleRowsOrNullObject: getArea("printTitleRows"),
  getPrintTitleColumnsOrNullObject: getArea("printTitleColumns"),
  setPrintMargins: action("1.9", (layout, [unit, given]) => {
    guardChange(layout.book, layout.sheet);
    const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
      oneOf(["Points", "Inches", "Centimeters"], unit)
    ];
    for (const [side, value] of Object.entries(record(given)))
      kept(layout).set(
        margins[oneOf(Object.keys(margins) as (keyof typeof margins)[], side)],
        number(value) * points,
      );
  }),
});

/** Excel.HeaderFooterGroup: https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export const headersFootersModel = objectModel(HeadersFootersView, "HeaderFooterGroup", {
  defaultForAllPages: navigation("1.9", ({ book, sheet }) => new HeaderFooterView(book, sheet)),
});

/** Excel.HeaderFooter: https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export const headerFooterModel = objectModel(HeaderFooterView, "HeaderFooter", {
  leftHeader: property("leftHeader", "", text),
  centerHeader: property("centerHeader", "", text),
  rightHeader: property("rightHeader", "", text),
  leftFooter: property("leftFooter", "", text),
  centerFooter: property("centerFooter", "", text),
  rightFooter: property("rightFooter", "", text),
});
