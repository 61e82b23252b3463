import { together, type Cells } from "../sheets/compose";
import type { InputRule } from "../sheets/input-rule";
import type { Book, Cell } from "../sheets/sheet";
import {
  choiceInput,
  dateInput,
  head,
  label,
  memoResult,
  textInput,
  totalYen,
  wordResult,
  yenInput,
  yenResult,
} from "../templates/layout/cells";
import { choiceRule, dateRule, yenRule } from "../templates/layout/choices";
import { form } from "../templates/layout/frame";
import type { Ask } from "../templates/template";
import { comparisonWords as words } from "../text/quotes/comparison";
import { quoteFormWords } from "../text/quotes/form";
import { quoteWords } from "../text/templates/quotes";
import { comparisonNames } from "./comparison-names";
import { VendorFormulas } from "./comparison-formulas";
import {
  beforeKey,
  type ComparisonPlaces,
  comparisonPlaces,
  costKey,
  discountKey,
  grantKey,
  noteRow,
  partKey,
  vendorKey,
} from "./comparison-places";
import { keyCell } from "./form-cells";
import { sumKey, taxKey } from "./places";
import type { QuoteRequest } from "./request";
import { priceMark, remarkMark } from "./vendor-marks";

/** The sheet on which the quotes of a request are compared: empty, to be filled by accepting replies line by line. */
export function comparisonBook(request: QuoteRequest, ask: Ask): Book {
  const places = comparisonPlaces(request);
  const { language } = request;
  const name = (one: "ja" | "en"): string => words.name[one].replace("{id}", request.id);
  const programmes = Object.fromEntries(places.programmeLetters.map((letter) => [letter, 8]));
  const vendors = places.vendorLetters.flatMap(({ price, remark }) => [
    [price, 15] as const,
    [remark, 18] as const,
  ]);
  const widths = { A: 15, B: 32, C: 14, D: 7, E: 7, ...programmes, ...Object.fromEntries(vendors) };
  return form(
    { ...ask, language },
    {
      name: { ja: name("ja"), en: name("en") },
      note: words.note,
      columns: 5 + places.programmeLetters.length + request.vendors.length * 2,
      tables: [{ cells: {}, rules: [], widths }],
      cells: together(
        { A9: label(words.costTax[language]), B9: label(""), C9: choiceInput() },
        headCells(request, places),
        comparisonNames(request, places),
        ...request.vendors.map((_, index) => vendorCells(request, places, index)),
      ),
      heights: { 2: 66, [places.head]: 30, [places.row("CHECKED")]: 32, [places.row("REASON")]: 40 },
      rules: rules(request, places),
      highlights: places.vendorLetters.map(({ price }) => ({
        cells: `${price}${places.row("RANK")}`,
        when: `=${price}${places.row("RANK")}=1`,
        look: { bold: true, fill: "#DFF6DD" },
      })),
      print: { orientation: "landscape", headerRows: { first: places.head, last: places.head } },
    },
  );
}

function headCells(
  { language, vendors }: QuoteRequest,
  { head: row, programmeLetters, vendorLetters }: ComparisonPlaces,
): Cells {
  const fixed = (["key", "name", "quantity", "unit", "rate"] as const).map(
    (key, index) => [`${"ABCDE"[index] ?? ""}${row}`, head(quoteFormWords[key][language])] as const,
  );
  const programmes = programmeLetters.map(
    (letter) => [`${letter}${row}`, head(words.programme[language])] as const,
  );
  const named = vendors.flatMap(({ name }, index) => [
    [`${vendorLetters[index]?.price ?? ""}${row}`, head(name)] as const,
    [`${vendorLetters[index]?.remark ?? ""}${row}`, head(words.remark[language])] as const,
  ]);
  return Object.fromEntries([...fixed, ...programmes, ...named]);
}

/** What stands in a vendor's two columns, by the row's key: prices to type, everything else worked out from them. */
function vendorCells(request: QuoteRequest, places: ComparisonPlaces, index: number): Cells {
  const letters = places.vendorLetters[index] ?? { price: "", remark: "" };
  const vendor = request.vendors[index]?.id ?? "";
  const formulas = new VendorFormulas(request, places, letters.price);
  const cells: [string, Cell][] = [
    ...Object.entries(typedCells()),
    ...places.rows.map(({ key }): [string, Cell] => [key, yenInput()]),
    ...places.rates.flatMap((rate): [string, Cell][] => [
      [beforeKey(rate), yenResult(formulas.before(rate))],
      [discountKey(rate), yenResult(formulas.discount(rate))],
      [sumKey(rate), yenResult(formulas.sum(rate))],
      [taxKey(rate), yenResult(formulas.tax(rate))],
    ]),
    ...places.programmes.flatMap((_, programme): [string, Cell][] => [
      ...places.rates.map((rate): [string, Cell] => [
        partKey(programme, rate),
        yenResult(formulas.part(programme, rate)),
      ]),
      [costKey(programme), yenResult(formulas.cost(programme))],
      [grantKey(programme), yenResult(formulas.grant(programme))],
    ]),
    [sumKey(0), yenResult(formulas.before(0))],
    ...Object.entries(totalCells(formulas)),
    [vendorKey, keyCell(priceMark(request, vendor))],
  ];
  const remarked = [places.row(noteRow), ...places.rows.map(({ row }) => row)];
  const remarks = remarked.map((row) => [`${letters.remark}${row}`, textInput()] as const);
  return {
    ...Object.fromEntries(cells.map(([key, cell]) => [`${letters.price}${places.row(key)}`, cell])),
    ...Object.fromEntries(remarks),
    [`${letters.remark}${places.row(vendorKey)}`]: keyCell(remarkMark(request, vendor)),
  };
}

const typedCells = (): Readonly<Record<string, Cell>> => ({
  NUMBER: textInput(),
  QUOTED: dateInput(),
  VALID: dateInput(),
  BASIS: choiceInput(),
  ADJ: yenInput(),
  DECISION: choiceInput(),
  REASON: textInput(),
});

const totalCells = (formulas: VendorFormulas): Readonly<Record<string, Cell>> => ({
  NET: totalYen(formulas.net),
  GROSS: totalYen(formulas.gross),
  RUN: yenResult(formulas.running),
  WHOLE: totalYen(formulas.whole),
  GRANT: totalYen(formulas.grants),
  OWNCOST: totalYen(formulas.less("GROSS")),
  OWN5: totalYen(formulas.less("WHOLE")),
  RANK: wordResult(formulas.rank),
  CHECKED: memoResult(formulas.check),
});

function rules({ language }: QuoteRequest, places: ComparisonPlaces): readonly InputRule[] {
  const bases = choiceRule([quoteFormWords.net[language], quoteFormWords.gross[language]], language);
  const decisions = choiceRule([quoteWords.chosen[language], quoteWords.notChosen[language]], language);
  const [priced, running] = [places.span("line", "added", "discount"), places.span("running")];
  const own = places.vendorLetters.flatMap(({ price }): InputRule[] => {
    const at = (key: string): string => `${price}${places.row(key)}`;
    return [
      // A warning only: limits of dates come back from Excel in no dependable form, so that a stop could not be judged.
      { ...dateRule(language), isAdvice: true, cells: `${at("QUOTED")}:${at("VALID")}` },
      { ...bases, cells: at("BASIS") },
      { ...decisions, cells: at("DECISION") },
      { ...yenRule(language), cells: `${price}${priced.first}:${price}${priced.last}` },
      { ...yenRule(language), cells: `${price}${running.first}:${price}${running.last}` },
      { ...yenRule(language), cells: at("ADJ") },
    ];
  });
  return [{ ...bases, cells: "C9", prompt: words.costTaxPrompt[language] }, ...own];
}
