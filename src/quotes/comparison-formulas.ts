import { toSerial } from "../core/calendar/excel-serial";
import { parseIsoDate } from "../core/calendar/local-date";
import { given } from "../templates/layout/frame";
import { comparisonWords as words } from "../text/quotes/comparison";
import { quoteFormWords } from "../text/quotes/form";
import {
  beforeKey,
  type ComparisonPlaces,
  costKey,
  discountKey,
  grantKey,
  partKey,
} from "./comparison-places";
import { sumKey, taxKey } from "./places";
import type { QuoteRequest, TaxRate } from "./request";
import { requiredRunning, type RowKind } from "./rows";

/** The cell that says whether tax is part of the eligible cost; it has no default. */
export const costTaxCell = "$C$9";

/** Formulas of one vendor's column. All stay empty until every requested line has a price: a missing one is not 0. */
export class VendorFormulas {
  readonly #isGross: string;
  readonly #basis: string;

  constructor(
    private readonly request: QuoteRequest,
    private readonly places: ComparisonPlaces,
    /** The letter of the column. */
    private readonly letter: string,
  ) {
    this.#basis = this.#at("BASIS");
    this.#isGross = `${this.#basis}="${quoteFormWords.gross[request.language]}"`;
  }

  before(rate: TaxRate): string {
    return `=IF(${this.#open}>0,"",${this.#sum(rate, "line", "added")})`;
  }

  discount(rate: TaxRate): string {
    return `=IF(${this.#open}>0,"",${this.#sum(rate, "discount")})`;
  }

  sum(rate: TaxRate): string {
    const [before, discount] = [this.#at(beforeKey(rate)), this.#at(discountKey(rate))];
    return `=IF(${before}="","",${before}+${discount})`;
  }

  /** Cut to whole yen once, on the rate's sum. */
  tax(rate: TaxRate): string {
    const sum = this.#at(sumKey(rate));
    return `=IF(OR(${sum}="",${this.#basis}=""),"",ROUNDDOWN(IF(${this.#isGross},${sum}*${rate}/${100 + rate},${sum}*${rate}/100),0))`;
  }

  get net(): string {
    const whole = `${this.#total(sumKey)}+${this.#at(sumKey(0))}`;
    return this.#ifTaxed(`${whole}-IF(${this.#isGross},${this.#total(taxKey)},0)`);
  }

  get gross(): string {
    const net = this.#at("NET");
    return `=IF(${net}="","",${net}+${this.#total(taxKey)}+N(${this.#at("ADJ")}))`;
  }

  get running(): string {
    const { first, last } = this.places.span("running");
    const prices = `${this.letter}${first}:${this.letter}${last}`;
    const required = `${this.letter}${first}:${this.letter}${first + requiredRunning.length - 1}`;
    const sum = `SUMPRODUCT($C${first}:$C${last}*${prices})`;
    return `=IF(OR(COUNT(${required})<${requiredRunning.length},${this.#basis}=""),"",${sum}+IF(${this.#isGross},0,ROUNDDOWN(${sum}*10/100,0)))`;
  }

  get whole(): string {
    const [gross, running] = [this.#at("GROSS"), this.#at("RUN")];
    return `=IF(OR(${gross}="",${running}=""),"",${gross}+${running})`;
  }

  /** What a programme's lines of a rate come to, less their share of the discount: its fractions never raise a grant. */
  part(programme: number, rate: TaxRate): string {
    const { first, last } = this.places.span("line");
    const named = `$${this.places.programmeLetters[0] ?? ""}$${this.places.row(costKey(programme))}`;
    const mask = this.places.programmeLetters
      .map((letter) => `($${letter}$${first}:$${letter}$${last}=${named})`)
      .join("+");
    const base = `SUMPRODUCT((${mask})*${this.#products(rate, { first, last })})`;
    const [before, discount] = [this.#at(beforeKey(rate)), this.#at(discountKey(rate))];
    return `=IF(${before}="","",IF(${before}=0,0,${base}+ROUNDUP(${discount}*${base}/${before},0)))`;
  }

  /** 対象経費, with or without tax as the head of the sheet says. */
  cost(programme: number): string {
    const parts = this.places.rates.map((rate) => {
      const part = this.#at(partKey(programme, rate));
      const added = `${part}+ROUNDDOWN(${part}*${rate}/100,0)`;
      const taken = `${part}-ROUNDDOWN(${part}*${rate}/${100 + rate},0)`;
      return `IF(${costTaxCell}=${this.#basis},${part},IF(${this.#isGross},${taken},${added}))`;
    });
    const [first = 10] = this.places.rates;
    const missing = [costTaxCell, this.#basis, this.#at(partKey(programme, first))].map(
      (cell) => `${cell}=""`,
    );
    return `=IF(OR(${missing.join(",")}),"",${parts.join("+")})`;
  }

  /** By the rules themselves: the very function that any cell asks. */
  grant(programme: number): string {
    const cost = this.#at(costKey(programme));
    const named = `$${this.places.programmeLetters[0] ?? ""}$${this.places.row(costKey(programme))}`;
    return `=IF(${cost}="","",SUBSIDY.AMOUNT(${named},${given.type},${cost},${given.beds}))`;
  }

  /** Nothing while a grant is missing or an error: such a vendor has no own contribution that could be compared. */
  get grants(): string {
    const cells = this.places.programmes.map((_, index) => this.#at(grantKey(index)));
    if (cells.length === 0) return `=IF(${this.#at("GROSS")}="","",0)`;
    const list = cells.join(",");
    return `=IF(COUNT(${list})<${cells.length},"",SUM(${list}))`;
  }

  less(amount: "GROSS" | "WHOLE"): string {
    const [cost, grant] = [this.#at(amount), this.#at("GRANT")];
    return `=IF(OR(${cost}="",${grant}=""),"",${cost}-${grant})`;
  }

  get rank(): string {
    const { language } = this.request;
    const own = this.#at("OWN5");
    const row = this.places.row("OWN5");
    const [first, last] = [this.places.vendorLetters[0]?.price ?? "", this.places.lastLetter];
    const none = `IF(${this.#count}=0,"${words.noQuote[language]}","${words.undecided[language]}")`;
    return `=IF(ISNUMBER(${own}),1+COUNTIFS($${first}$${row}:$${last}$${row},"<"&${own}),${none})`;
  }

  get check(): string {
    const { language, requestedOn } = this.request;
    const quoted = this.#at("QUOTED");
    const asked = toSerial(parseIsoDate(requestedOn) ?? NaN);
    const faults = [
      [`${this.#open}>0`, words.someOpen],
      [`${this.#basis}=""`, words.noBasis],
      [`AND(ISNUMBER(${quoted}),N(${quoted})<${asked})`, words.early],
      [`${this.#at("RUN")}=""`, words.noRunning],
      ...(this.places.programmes.length > 0 ? [[`${costTaxCell}=""`, words.noCostTax] as const] : []),
    ] as const;
    const said = faults.map(([fault, word]) => `IF(${fault},"${word[language]}","")`);
    return `=IF(${this.#count}=0,"",TRIM(${said.join('&" "&')}))`;
  }

  #sum(rate: TaxRate, ...kinds: readonly RowKind[]): string {
    return `SUMPRODUCT(${this.#products(rate, this.places.span(...kinds))})`;
  }

  #products(rate: TaxRate, { first, last }: { readonly first: number; readonly last: number }): string {
    const within = (letter: string): string => `${letter}${first}:${letter}${last}`;
    return `(${within("$E")}=${rate})*${within("$C")}*${within(this.letter)}`;
  }

  get #count(): string {
    const { first, last } = this.places.span("line");
    return `COUNT(${this.letter}${first}:${this.letter}${last})`;
  }

  /** How many requested lines have no price. */
  get #open(): string {
    return `${this.request.lines.length}-${this.#count}`;
  }

  #total(key: (rate: TaxRate) => string): string {
    const cells = this.places.rates.map((rate) => this.#at(key(rate)));
    return cells.length > 1 ? `(${cells.join("+")})` : cells.join("");
  }

  #ifTaxed(formula: string): string {
    const [first = 10] = this.places.rates;
    return `=IF(${this.#at(taxKey(first))}="","",${formula})`;
  }

  #at(key: string): string {
    return `${this.letter}${this.places.row(key)}`;
  }
}
