import { toSerial } from "../core/calendar/excel-serial";
import { dayNumber } from "../core/calendar/local-date";
import { across, type Cells, together } from "../sheets/compose";
import type { InputRule } from "../sheets/input-rule";
import type { Cell } from "../sheets/sheet";
import { frameWords } from "../text/templates/frame";
import { quoteWords as words } from "../text/templates/quotes";
import {
  choiceInput,
  dateInput,
  head,
  label,
  memoResult,
  textInput,
  wordResult,
  yenInput,
  yenResult,
} from "./layout/cells";
import { choiceRule, dateRule, programmeRule, yenRule } from "./layout/choices";
import { bodyRow, form } from "./layout/frame";
import { GrantFormulas } from "./layout/grant-formulas";
import type { Ask, Template } from "./template";

/** A to C the item, D to G one vendor each. */
const vendors = ["D", "E", "F", "G"] as const;
const programme = "$C$9";
const top = bodyRow;

const items = [
  ...(["vendor", "number", "asked", "quoted", "content", "net", "tax", "gross", "otherCost"] as const),
  ...(["otherContent", "eligible", "sundry", "sundryContent", "monthly", "fiveYears", "whole"] as const),
  ...(["grant", "own", "rank", "decision", "reason", "check", "caution"] as const),
] as const;
type Item = (typeof items)[number];

/** The row of an item, as people count rows. */
const rowOf = (item: Item): number => top + 1 + items.indexOf(item);
const countRow = rowOf("check") + 2;

interface Quote {
  readonly vendor: "exampleA" | "exampleB" | "exampleC";
  readonly number: string;
  readonly net: number;
  readonly otherCost: number;
  readonly monthly: number;
}

const example: readonly Quote[] = [
  { vendor: "exampleA", number: "A-1021", net: 480_000, otherCost: 33_000, monthly: 3_300 },
  { vendor: "exampleB", number: "2025-77", net: 430_000, otherCost: 0, monthly: 9_900 },
  { vendor: "exampleC", number: "Q331", net: 520_000, otherCost: 55_000, monthly: 4_400 },
];
const asked = toSerial(dayNumber({ year: 2025, month: 7, day: 7 }));

/** 見積比較表: vendors side by side, ranked by what is left to pay over five years; a missing quote never wins. */
export const quoteComparison: Template = {
  id: "quotes",
  name: words.name,
  purpose: words.purpose,
  needs: words.needs,
  book: (ask) => {
    const last = vendors.at(-1) ?? "";
    return form(ask, {
      name: words.name,
      note: words.note,
      columns: 7,
      tables: [{ cells: {}, rules: [], widths: { A: 13, B: 8, C: 20, D: 25, E: 25, F: 25, G: 25 } }],
      cells: together(headCells(ask), ...items.map((item) => itemCells(item, ask)), countCells(ask)),
      heights: {
        [rowOf("content")]: 40,
        [rowOf("reason")]: 40,
        [rowOf("check")]: 32,
        [rowOf("caution")]: 26,
      },
      merged: [`A${top}:C${top}`],
      rules: rules(ask),
      highlights: [
        {
          cells: `D${rowOf("rank")}:${last}${rowOf("rank")}`,
          when: `=D${rowOf("rank")}=1`,
          look: { bold: true, fill: "#DFF6DD" },
        },
        {
          cells: `D${rowOf("check")}:${last}${rowOf("check")}`,
          when: `=D${rowOf("check")}<>""`,
          look: { color: "#A4262C" },
        },
      ],
      print: { orientation: "landscape", headerRows: { first: top, last: top }, isOnePage: true },
    });
  },
};

function headCells({ language, entries }: Ask): Cells {
  const filled = entries === "example";
  return together(
    across("A9", [label(words.programme[language]), label(""), choiceInput(filled ? "9①" : undefined)]),
    across(`A${top}`, [
      head(words.item[language]),
      head(""),
      head(""),
      ...vendors.map((_, index) => head(words.company[language].replace("{n}", String(index + 1)))),
    ]),
  );
}

function itemCells(item: Item, ask: Ask): Cells {
  const row = rowOf(item);
  return across(`A${row}`, [
    label(words[item][ask.language]),
    label(""),
    label(""),
    ...vendors.map((letter, index) =>
      cellOf(item, letter, { ask, quote: ask.entries === "example" ? example[index] : undefined }),
    ),
  ]);
}

interface Around {
  readonly ask: Ask;
  readonly quote: Quote | undefined;
}

const amounts = ["gross", "eligible", "fiveYears", "whole", "grant", "own"] as const;
type Amount = (typeof amounts)[number];
type Computed = Amount | "rank" | "check" | "caution";

/** The cell of one item for one vendor: typed in, or a formula over the same column. */
function cellOf(item: Item, letter: string, { ask, quote }: Around): Cell {
  if (item === "rank" || item === "check") return wordCell(item, letter, ask);
  if (item === "caution") return memoResult(listed(letter, ask).caution);
  return isAmount(item) ? yenResult(amount(item, letter, ask)) : entryCell(item, ask, quote);
}

const isAmount = (item: Item): item is Amount => (amounts as readonly Item[]).includes(item);

function entryCell(item: Exclude<Item, Computed>, { language }: Ask, quote: Quote | undefined): Cell {
  const isChosen = quote?.vendor === "exampleA";
  switch (item) {
    case "vendor":
      return textInput(quote && words[quote.vendor][language]);
    case "number":
      return choiceInput(quote?.number);
    case "asked":
      return dateInput(quote && asked);
    case "quoted":
      return dateInput(quote && asked + 10);
    case "content":
      return textInput(quote && words.exampleContent[language]);
    case "otherContent":
      return textInput(quote && quote.otherCost > 0 ? words.exampleOther[language] : undefined);
    case "sundryContent":
      return textInput();
    case "decision":
      return choiceInput(quote && words[isChosen ? "chosen" : "notChosen"][language]);
    case "reason":
      return textInput(isChosen ? words.exampleReason[language] : undefined);
    case "tax":
      return yenInput(quote && Math.floor(quote.net / 10));
    case "sundry":
      return yenInput();
    case "net":
    case "otherCost":
    case "monthly":
      return yenInput(quote?.[item]);
  }
}

/** What the list gives for a vendor's eligible cost, and what has to be said of it. */
const listed = (letter: string, { language }: Ask): GrantFormulas =>
  new GrantFormulas({ programme, cost: `${letter}${rowOf("eligible")}` }, language);

/** Amounts of a vendor: nothing as long as there is no quote. */
function amount(item: Amount, letter: string, ask: Ask): string {
  const at = (one: Item): string => `${letter}${rowOf(one)}`;
  const ifQuoted = (formula: string): string => `=IF(${at("gross")}="","",${formula})`;
  switch (item) {
    case "gross":
      return `=IF(OR(${at("net")}="",${at("tax")}=""),"",${at("net")}+${at("tax")})`;
    case "eligible":
      return ifQuoted(`${at("gross")}-N(${at("otherCost")})`);
    case "fiveYears":
      return `=IF(OR(${at("gross")}="",${at("monthly")}=""),"",${at("monthly")}*60)`;
    case "whole":
      return `=IF(${at("fiveYears")}="","",${at("gross")}+${at("fiveYears")})`;
    case "grant":
      return listed(letter, ask).amount;
    case "own":
      return `=IF(OR(${at("whole")}="",${at("grant")}=""),"",${at("whole")}-${at("grant")})`;
  }
}

function wordCell(item: "rank" | "check", letter: string, { language }: Ask): Cell {
  const at = (one: Item): string => `${letter}${rowOf(one)}`;
  if (item === "rank") {
    const all = `$D$${rowOf("own")}:$G$${rowOf("own")}`;
    const missing = `IF(${at("vendor")}="","","${words.noQuote[language]}")`;
    const unranked = `IF(AND(${at("net")}="",${at("tax")}=""),${missing},"${frameWords.notComputed[language]}")`;
    // An error in the grant stands here as well: as a word it would be hidden.
    const own = at("own");
    return wordResult(
      `=IF(ISERROR(${own}),${own},IF(ISNUMBER(${own}),1+COUNTIFS(${all},"<"&${own}),${unranked}))`,
    );
  }
  const faults = [
    `IF(AND(ISNUMBER(${at("asked")}),ISNUMBER(${at("quoted")}),N(${at("quoted")})<N(${at("asked")})),"${words.dateFault[language]}","")`,
    `IF(AND(N(${at("sundry")})>0,${at("sundryContent")}=""),"${words.sundryFault[language]}","")`,
    `IF((${at("net")}="")<>(${at("tax")}=""),"${words.halfQuote[language]}","")`,
    `IF(AND(${at("gross")}<>"",${programme}=""),"${words.programmeFault[language]}","")`,
    `IF(AND(${at("gross")}<>"",${at("monthly")}=""),"${words.maintenanceFault[language]}","")`,
  ];
  return memoResult(`=TRIM(${faults.join('&" "&')})`);
}

function countCells({ language }: Ask): Cells {
  const count = `COUNT($D$${rowOf("gross")}:$G$${rowOf("gross")})`;
  return across(`A${countRow}`, [
    label(words.count[language]),
    label(""),
    { ...yenResult(`=${count}`), format: "0" },
    {
      ...wordResult(`=IF(${count}<2,"${words.countFault[language]}","${words.countGood[language]}")`),
      look: { bold: true, size: 10 },
    },
  ]);
}

function rules({ language, edition }: Ask): readonly InputRule[] {
  const of = (item: Item): string => `D${rowOf(item)}:G${rowOf(item)}`;
  const yen = (["net", "tax", "otherCost", "sundry", "monthly"] as const).map((item) => ({
    ...yenRule(language),
    cells: of(item),
  }));
  return [
    { ...programmeRule(edition, language), cells: "C9" },
    { ...dateRule(language), cells: `D${rowOf("asked")}:G${rowOf("quoted")}` },
    ...yen,
    { ...choiceRule([words.chosen[language], words.notChosen[language]], language), cells: of("decision") },
  ];
}
