import type { Language } from "../../core/runtime";
import { frameWords as words } from "../../text/templates/frame";
import { given } from "./frame";

/** The cells of one line that functions are asked with. */
export interface Asked {
  readonly programme: string;
  readonly cost: string;
  readonly type?: string;
  readonly beds?: string;
  /** When the line is not yet to be computed; else as long as programme or cost is missing. */
  readonly isOpen?: string;
}

/** Formulas of a line over its programme, its cost and the facility; empty while the line is. */
export class GrantFormulas {
  readonly #of: string;
  readonly #beds: string;

  constructor(
    private readonly asked: Asked,
    private readonly language: Language,
  ) {
    this.#of = `${asked.programme},${asked.type ?? given.type}`;
    this.#beds = asked.beds ?? given.beds;
  }

  /** 補助見込額: nothing while programme or cost is missing, since a missing amount is not 0. */
  get amount(): string {
    return `=IF(${this.#isOpen},"",${this.call})`;
  }

  get call(): string {
    return `SUBSIDY.AMOUNT(${this.#of},${this.asked.cost},${this.#beds})`;
  }

  /** The programme's short name as the list prints it, in Japanese for every reader. */
  get name(): string {
    return this.#unlessEmpty(`SUBSIDY.INFO(${this.asked.programme},"略称")`);
  }

  /** A cell's amount where the programme is the state's, a dash where it is not. */
  ofState(amount: string): string {
    return this.#paidBy(amount, true);
  }

  /** The same for the prefecture's programmes. */
  ofPrefecture(amount: string): string {
    return this.#paidBy(amount, false);
  }

  /** What must be said beside the figure: a cap that cannot be reached, a reading that is provisional. */
  get caution(): string {
    const { language } = this;
    const of = `${this.#of},${this.#beds}`;
    const below = `SUBSIDY.GRANTCAP(${of})-SUBSIDY.MAXAMOUNT(${of})`;
    const rounding = `IFERROR(IF(${below}>0,"${words.capBelow[language]}"&TEXT(${below},"#,##0")&"${words.capRounding[language]}",""),"")`;
    return `=IF(${this.#isOpen},"",TRIM(${rounding}&" "&${this.#reading}))`;
  }

  /** Whether the programme's reading is provisional, for figures beside which no cap has to be explained. */
  get provisional(): string {
    return this.#unlessEmpty(this.#reading);
  }

  get #reading(): string {
    const steps = `SUBSIDY.BREAKDOWN(${this.#of},${this.asked.cost},${this.#beds})`;
    return `IFERROR(IF(SUMPRODUCT(--ISNUMBER(SEARCH("暫定",${steps})))>0,"${words.provisional[this.language]}",""),"")`;
  }

  get #isOpen(): string {
    return this.asked.isOpen ?? `OR(${this.asked.programme}="",${this.asked.cost}="")`;
  }

  #paidBy(amount: string, isState: boolean): string {
    const body = `SUBSIDY.INFO(${this.asked.programme},"実施主体")`;
    const [mine, other] = isState ? [amount, `"${words.none.ja}"`] : [`"${words.none.ja}"`, amount];
    return `=IF(${amount}="","",IF(LEFT(${body},1)="国",${mine},${other}))`;
  }

  #unlessEmpty(formula: string): string {
    return `=IF(${this.asked.programme}="","",${formula})`;
  }
}
