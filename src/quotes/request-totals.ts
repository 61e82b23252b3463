import { type Cells, together } from "../sheets/compose";
import type { Cell } from "../sheets/sheet";
import { label, memoResult, textInput, totalYen, yenInput, yenResult } from "../templates/layout/cells";
import { quoteFormWords as words } from "../text/quotes/form";
import { at, noteKey, sumKey, taxKey } from "./places";
import type { TaxRate } from "./request";
import { type Form, keyCell } from "./form-cells";
import { ratesOf, requiredRunning } from "./rows";

/**
 * Sums of the file, each empty until there is a price: a blank quote is not 0 yen. Tax is cut once per rate on the
 * rate's sum; what differs from the vendor's own rounding goes into 端数調整.
 */
export function totalsCells(form: Form): Cells {
  const { language } = form.request;
  const formulas = new TotalFormulas(form);
  const rates = ratesOf(form.request);
  const said = (name: { readonly ja: string; readonly en: string }, rate?: TaxRate): string =>
    name[language].replace("{rate}", String(rate));
  const row = (key: string, name: string, cells: RowCells): Cells => totalRow(form, key, name, cells);
  return together(
    ...rates.flatMap((rate) => [
      row(sumKey(rate), said(words.sumOf, rate), { value: yenResult(formulas.sum(rate)) }),
      row(taxKey(rate), said(words.taxOf, rate), { value: yenResult(formulas.tax(rate)) }),
    ]),
    row(sumKey(0), said(words.untaxedSum), { value: yenResult(formulas.sum(0)) }),
    row("ADJ", said(words.adjustment), { value: yenInput() }),
    row("NET", said(words.netTotal), { value: totalYen(formulas.net) }),
    row("TAX", said(words.taxTotal), { value: totalYen(formulas.taxes) }),
    row("GROSS", said(words.grossTotal), {
      value: totalYen(formulas.gross),
      beside: memoResult(formulas.open),
    }),
    row("OWN", said(words.ownTotal), { value: yenInput(), beside: memoResult(formulas.agreement) }),
    row("RUN", said(words.runningTotal), { value: totalYen(formulas.running) }),
    row("WHOLE", said(words.wholeTotal), { value: totalYen(formulas.whole) }),
    row(noteKey, said(words.remarks), { beside: textInput() }),
  );
}

interface RowCells {
  /** In the column of amounts. */
  readonly value?: Cell;
  /** In the column of remarks. */
  readonly beside?: Cell;
}

function totalRow({ places }: Form, key: string, name: string, { value, beside }: RowCells): Cells {
  const row = places.row(key);
  return {
    [`${at.key}${row}`]: keyCell(key),
    [`${at.name}${row}`]: label(name),
    ...(value && { [`${at.amount}${row}`]: value }),
    ...(beside && { [`${at.remark}${row}`]: beside }),
  };
}

class TotalFormulas {
  readonly #rates: readonly TaxRate[];
  /** 税込 in the file's language, as the vendor chooses it. */
  readonly #isGross: string;
  readonly #basis: string;

  constructor(private readonly form: Form) {
    this.#rates = ratesOf(form.request);
    this.#basis = `$C$${form.places.row("BASIS")}`;
    this.#isGross = `${this.#basis}="${words.gross[form.request.language]}"`;
  }

  sum(rate: TaxRate): string {
    const { first, last } = this.form.places.span("line", "added", "discount");
    const within = (letter: string): string => `${letter}${first}:${letter}${last}`;
    return `=IF(${this.#priced}=0,"",SUMIFS(${within(at.amount)},${within(at.rate)},${rate}))`;
  }

  tax(rate: TaxRate): string {
    const sum = this.#at(sumKey(rate));
    const [inside, onTop] = [`${sum}*${rate}/${100 + rate}`, `${sum}*${rate}/100`];
    return `=IF(OR(${sum}="",${this.#basis}=""),"",ROUNDDOWN(IF(${this.#isGross},${inside},${onTop}),0))`;
  }

  get net(): string {
    const sums = [...this.#rates, 0 as const].map((rate) => this.#at(sumKey(rate))).join("+");
    return this.#ifTaxed(`${sums}-IF(${this.#isGross},${this.#taxes},0)`);
  }

  get taxes(): string {
    return this.#ifTaxed(this.#taxes);
  }

  get gross(): string {
    return this.#ifTaxed(`${this.#at("NET")}+${this.#at("TAX")}+N(${this.#at("ADJ")})`);
  }

  /** How many of the requested lines have no price yet. */
  get open(): string {
    const { first, last } = this.form.places.span("line");
    const open = `${last - first + 1}-COUNT(${at.price}${first}:${at.price}${last})`;
    return `=IF(${open}>0,"${words.open[this.form.request.language]}"&(${open}),"")`;
  }

  get agreement(): string {
    const { language } = this.form.request;
    const [own, gross] = [this.#at("OWN"), this.#at("GROSS")];
    const differs = `"${words.differs[language]}"&(${own}-${gross})`;
    return `=IF(OR(${own}="",${gross}=""),"",IF(${own}=${gross},"${words.agrees[language]}",${differs}))`;
  }

  get running(): string {
    const { first, last } = this.form.places.span("running");
    const required = `${at.price}${first}:${at.price}${first + requiredRunning.length - 1}`;
    const sum = `SUM(${at.amount}${first}:${at.amount}${last})`;
    return `=IF(OR(COUNT(${required})<${requiredRunning.length},${this.#basis}=""),"",${sum}+IF(${this.#isGross},0,ROUNDDOWN(${sum}*10/100,0)))`;
  }

  get whole(): string {
    const [gross, running] = [this.#at("GROSS"), this.#at("RUN")];
    return `=IF(OR(${gross}="",${running}=""),"",${gross}+${running})`;
  }

  get #priced(): string {
    const { first, last } = this.form.places.span("line", "added", "discount");
    return `COUNT(${at.price}${first}:${at.price}${last})`;
  }

  get #taxes(): string {
    const taxes = this.#rates.map((rate) => this.#at(taxKey(rate))).join("+");
    return this.#rates.length > 1 ? `(${taxes})` : taxes;
  }

  #ifTaxed(formula: string): string {
    const [first = 10] = this.#rates;
    return `=IF(${this.#at(taxKey(first))}="","",${formula})`;
  }

  #at(key: string): string {
    return `${at.amount}${this.form.places.row(key)}`;
  }
}
