import { fromSerial } from "../../core/calendar/excel-serial";
import { isoDate, parseIsoDate } from "../../core/calendar/local-date";
import { toSerial } from "../../core/calendar/excel-serial";
import { columnLetters } from "../../sheets/address";
import { type Cells, together } from "../../sheets/compose";
import type { Highlight } from "../../sheets/highlight";
import type { InputRule } from "../../sheets/input-rule";
import type { PrintSetUp } from "../../sheets/print";
import type { Book, Cell, Sheet } from "../../sheets/sheet";
import type { Words } from "../../core/rules/model";
import { frameWords as words } from "../../text/templates/frame";
import type { Ask } from "../template";
import { choiceInput, countInput, date, dateInput, dateResult, label, note, textInput, title } from "./cells";
import { countRule, dateRule, facilityRule } from "./choices";
import type { Table } from "./table";

/** Cells at the head of every form, as formulas read them. */
export const given = { name: "$C$3", code: "$C$4", type: "$C$5", beds: "$C$6", asOf: "$C$7" } as const;

/** The first row below the head of a form. */
export const bodyRow = 10;

/** The name under which a form of ours keeps its as-of date: the pane looks for it. */
const asOfName = { ja: "基準日", en: "AsOfDate" } as const;

/** What a form has besides its head. */
export interface Body {
  readonly name: Words;
  /** What the form is, and what has to be known of it; added to what every form says. */
  readonly note: Words;
  readonly columns: number;
  readonly tables: readonly Table[];
  readonly cells?: Cells;
  readonly heights?: Readonly<Record<number, number>>;
  readonly highlights?: readonly Highlight[];
  readonly rules?: readonly InputRule[];
  readonly print: Pick<PrintSetUp, "orientation" | "headerRows" | "isOnePage">;
  readonly merged?: readonly string[];
}

/** A form: title and note, whom it is for, the tables, and how it is printed. */
export function form(ask: Ask, body: Body): Book {
  const { language } = ask;
  const name = body.name[language];
  const last = columnLetters(body.columns - 1);
  const sheet: Sheet = {
    name,
    cells: together(
      { A1: title(name), A2: note(noteText(ask, body)) },
      headCells(ask),
      ...body.tables.map(({ cells }) => cells),
      body.cells ?? {},
    ),
    widths: widthsOf(body),
    heights: { 1: 26, 2: 40, ...body.heights },
    frozenRows: body.print.headerRows?.last ?? 0,
    merged: [`A1:${last}1`, `A2:${last}2`, ...(body.merged ?? [])],
    rules: [...headRules(ask), ...body.tables.flatMap(({ rules }) => rules), ...(body.rules ?? [])],
    highlights: body.highlights ?? [],
    print: { ...body.print, footer: footerOf(ask) },
    ...(ask.isProtected && { isProtected: true as const }),
  };
  const own = "serial" in ask.asOf;
  return {
    name,
    sheets: [sheet],
    ...(own && { names: { [asOfName[language]]: { sheet: name, cell: "C7" } } }),
  };
}

/** Widths of the tables' columns; column C has room for any kind of facility at the head of the form. */
function widthsOf({ tables }: Body): Readonly<Record<string, number>> {
  const widths = Object.assign({}, ...tables.map((one) => one.widths)) as Record<string, number>;
  const forHead = 20;
  return { ...widths, C: Math.max(widths["C"] ?? 0, forHead) };
}

const noteText = ({ language }: Ask, body: Body): string =>
  [body.note[language], words.estimate[language], words.legend[language]].join(language === "ja" ? "" : " ");

function headCells({ language, facility, asOf }: Ask): Cells {
  const row = (at: number, words_: string, cell: Cell): Cells => ({
    [`A${at}`]: label(words_),
    [`B${at}`]: label(""),
    [`C${at}`]: cell,
  });
  const left = (cell: Cell): Cell => ({ ...cell, look: { ...cell.look, align: "left" } });
  const unwrapped = (cell: Cell): Cell => ({ ...cell, look: { ...cell.look, wrap: false } });
  const asOfCell = "serial" in asOf ? dateInput(asOf.serial) : dateResult(`=${asOf.reference}`);
  return together(
    // A long name runs on over the empty cells beside it; wrapped, it would be printed over the code below.
    row(3, words.facilityName[language], unwrapped(textInput(facility.name || undefined))),
    row(4, words.facilityCode[language], left(choiceInput(facility.code || undefined))),
    row(5, words.facilityType[language], left(choiceInput(facility.type || undefined))),
    row(6, words.beds[language], left(countInput(facility.beds))),
    row(7, words.asOf[language], left(asOfCell)),
    row(8, words.edition[language], left({ ...dateResult("=SUBSIDY.EDITION()"), format: date })),
  );
}

function headRules({ edition, language, asOf }: Ask): readonly InputRule[] {
  const mostBeds = 9999;
  return [
    { ...facilityRule(edition, language), cells: "C5" },
    { ...countRule(mostBeds, language), cells: "C6" },
    ...("serial" in asOf ? [{ ...dateRule(language), cells: "C7" }] : []),
  ];
}

/** Base date, date of the list, date made: what a printed sheet must say of itself. */
function footerOf({ language, asOf, edition, madeOn }: Ask): PrintSetUp["footer"] {
  const day = (serial: number): string => {
    const found = fromSerial(serial);
    return found === undefined ? "" : isoDate(found).replaceAll("-", "/");
  };
  const listed = parseIsoDate(edition.id.slice(0, 10));
  return {
    left:
      "serial" in asOf ? `${words.footerAsOf[language]} ${day(asOf.serial)}` : words.footerAsOfCell[language],
    centre: `${words.footerList[language]} ${listed === undefined ? edition.id : day(toSerial(listed))}`,
    right: `${words.footerMade[language]} ${day(madeOn)}`,
  };
}
