import { cellName } from "../../../src/sheets/address";
import type { Drawn } from "../../../src/excel/draw/drawn";
import type { Sheet } from "../../../src/sheets/sheet";
import type { Workbook } from "../../excel/harness/workbook";
import type { CellFacts, SheetFacts } from "./facts";

const alignments: Readonly<Record<string, string>> = { Left: "left", Center: "center", Right: "right" };

type Grid = readonly (readonly unknown[])[];

/** What the workbook says of a drawn sheet, in the words of the facts, and the values that it has calculated. */
export function drawnFacts(
  one: Workbook,
  drawn: Drawn,
  sheet: Sheet,
): Promise<{ facts: SheetFacts; values: Readonly<Record<string, unknown>> }> {
  const [first] = drawn.sheets;
  if (!first) throw new Error("nothing drawn");
  return one.excel(async (context) => {
    const item = context.workbook.worksheets.getItem(first.id);
    const range = item.getRangeByIndexes(0, 0, first.box.height, first.box.width);
    range.load("formulas,values,numberFormat");
    const looks = range.getCellProperties({
      format: {
        fill: { color: true, pattern: true },
        font: { bold: true },
        horizontalAlignment: true,
        wrapText: true,
      },
    });
    const rules = (sheet.rules ?? []).map(({ cells }) => {
      const { dataValidation } = item.getRange(cells);
      dataValidation.load("type");
      return { cells, dataValidation };
    });
    const places = new Set((sheet.highlights ?? []).map(({ cells }) => cells));
    const highlights = [...places].map((cells) => {
      const { items, customs } = loaded(item.getRange(cells));
      return { cells, items, customs };
    });
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address");
    const frozen = item.freezePanes.getLocationOrNullObject();
    frozen.load("rowCount");
    const { pageLayout } = item;
    pageLayout.load("orientation");
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load("address");
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.load("leftFooter,centerFooter,rightFooter");
    await context.sync();
    for (const { items, customs } of highlights)
      for (const each of items.items) {
        const { rule } = each.custom;
        rule.load("formula");
        customs.push(rule);
      }
    await context.sync();
    const cells: Record<string, CellFacts> = {};
    const values: Record<string, unknown> = {};
    (range.formulas as Grid).forEach((row, i) => {
      row.forEach((formula, j) => {
        const name = cellName({ row: i, column: j });
        const look = looks.value[i]?.[j]?.format;
        const isFilled = look?.fill?.pattern !== "None";
        values[name] = (range.values as Grid)[i]?.[j];
        cells[name] = {
          content: formula === "" ? null : (formula as string | number | boolean),
          format: String((range.numberFormat as Grid)[i]?.[j]),
          bold: look?.font?.bold ?? false,
          fill: isFilled ? (look?.fill?.color ?? "") : "",
          align: alignments[look?.horizontalAlignment ?? ""] ?? "",
          wrap: look?.wrapText ?? false,
        };
      });
    });
    const facts: SheetFacts = {
      cells,
      merged: addressesOf(merged.isNullObject ? "" : merged.address),
      rules: rules
        .map(({ cells: at, dataValidation }) => `${at} ${kinds[dataValidation.type] ?? dataValidation.type}`)
        .sort(),
      highlights: highlights
        .flatMap(({ cells: at, customs }) => customs.map(({ formula }) => `${at} ${formula}`))
        .sort(),
      frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
      orientation: pageLayout.orientation.toLowerCase(),
      titleRows: titles.isNullObject
        ? ""
        : titles.address
            .replace(/^.*!/u, "")
            .replaceAll("$", "")
            .replace(/[A-Z]+/gu, ""),
      footer: [footer.leftFooter, footer.centerFooter, footer.rightFooter].map((part) =>
        part.replace("&8 ", ""),
      ),
    };
    return { facts, values };
  });
}

const kinds: Readonly<Record<string, string>> = { List: "list", WholeNumber: "whole", Date: "date" };

function loaded(range: Excel.Range): {
  items: Excel.ConditionalFormatCollection;
  customs: Excel.ConditionalFormatRule[];
} {
  const items = range.conditionalFormats;
  items.load("items/id");
  return { items, customs: [] };
}

const addressesOf = (address: string): string[] =>
  [...address.matchAll(/!(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)/gu)]
    .map(([, area = ""]) => area.replaceAll("$", ""))
    .sort();
