import type { Resolver } from "../formula/resolver";
import { Arguments, guarded, passed, type StoredCall } from "./arguments";
import type { AskFunctions, NotPlain, Plain } from "./ask";
import { CostPrinter } from "./cost-text";
import { literal } from "./literals";
import { isOneValue } from "./one-value";

/** Functions of the programme and the facility alone: their answer stands in the formula as it is. */
const settled: ReadonlySet<string> = new Set([
  ...["RATE", "GRANTCAP", "MAXAMOUNT", "COSTCAP", "COVERS", "DEADLINE", "DEADLINETEXT"],
  ...["INFO", "EDITION", "FORMULA"],
]);
/** Functions whose answer spills, or is settled once for the whole table. */
const spilling: ReadonlySet<string> = new Set([
  ...["COSTFOR", "BREAKDOWN", "AMOUNTS", "SETTLEMENT", "CONDITIONS", "LIST", "PLAN", "COMPARE"],
]);
const MOST_DAYS = 9_999;

/** Writes calls of our functions as plain formulas of Excel 2016. */
export class PlainCalls {
  readonly #costs: CostPrinter;

  constructor(
    private readonly ask: AskFunctions,
    private readonly resolver: Resolver,
  ) {
    this.#costs = new CostPrinter(ask, resolver);
  }

  /** A plain formula, without its equals sign, with the same value; live in the cost and in the as-of date. */
  print(call: StoredCall): Plain {
    const args = new Arguments(call, this.resolver);
    if (settled.has(call.id)) return this.#settled(args);
    switch (call.id) {
      case "AMOUNT":
      case "OWNCOST":
        return this.#money(args);
      case "DAYSLEFT":
        return this.#daysLeft(args);
      case "STATUS":
        return this.#status(args);
      default:
        return {
          not: { why: spilling.has(call.id) ? "spills" : "unknown", function: call.id },
        };
    }
  }

  #settled(args: Arguments): Plain {
    const { id, arguments: texts } = args.call;
    const fixed = args.allFixed(texts.map((_, index) => index));
    if ("not" in fixed) return fixed;
    const answer = this.#answer(id, fixed.values);
    return "not" in answer ? answer : { formula: guarded(fixed.guard, literal(answer.value)) };
  }

  #money(args: Arguments): Plain {
    const fixed = args.allFixed([0, 1, 3]);
    if ("not" in fixed) return fixed;
    const [programme, facility, beds] = fixed.values;
    if (typeof programme !== "string" && typeof programme !== "number") return { not: args.notReadable(0) };
    const printed = this.#costs.print(args, 2, { programme, facility, beds: passed(beds) });
    if ("not" in printed) return printed;
    const guard = [fixed.guard, printed.guard].filter((one) => one !== "").join(",");
    if (args.call.id === "AMOUNT") return { formula: guarded(guard, printed.grant) };
    const other = args.text(4);
    if (other !== "" && !isOneValue(other)) return { not: args.notReadable(4) };
    const more = other === "" ? "" : `+(${other})`;
    return { formula: guarded(guard, `(${printed.cost}-${printed.grant}${more})`) };
  }

  #daysLeft(args: Arguments): Plain {
    const asOf = args.text(1);
    const fixed = args.allFixed([0, 2]);
    if ("not" in fixed) return fixed;
    if (!this.#isDate(args)) return { not: args.notReadable(1) };
    const deadline = this.#answer("DEADLINE", fixed.values);
    if ("not" in deadline) return deadline;
    return { formula: guarded(fixed.guard, ifNumber(asOf, `(${String(deadline.value)}-INT(${asOf}))`)) };
  }

  /** The words, and from how many days they change, are asked of STATUS itself. */
  #status(args: Arguments): Plain {
    const asOf = args.text(1);
    const fixed = args.allFixed([0, 2, 3]);
    if ("not" in fixed) return fixed;
    if (!this.#isDate(args)) return { not: args.notReadable(1) };
    const [programme, days, language] = fixed.values;
    const deadline = this.#answer("DEADLINE", [programme]);
    if ("not" in deadline) return deadline;
    const last = Number(deadline.value);
    const after = (left: number): unknown =>
      resultOf(this.ask.call("STATUS", [programme, last - left, passed(days), passed(language)]));
    const [closed, closing] = [after(-1), after(0)];
    let [most, above] = [0, MOST_DAYS + 1];
    while (above - most > 1) {
      const middle = Math.floor((most + above) / 2);
      if (after(middle) === closing) most = middle;
      else above = middle;
    }
    const words = [closed, closing, after(most + 1)];
    if (!words.every((word) => typeof word === "string")) return { not: args.notReadable(2) };
    const [isClosed = "", isClosing = "", isOpen = ""] = words.map(literal);
    const left = `${last}-INT(${asOf})`;
    const choice = `IF(${left}<0,${isClosed},IF(${left}<=${most},${isClosing},${isOpen}))`;
    return { formula: guarded(fixed.guard, ifNumber(asOf, choice)) };
  }

  /** A date as a number can be counted with; one in words cannot, in a plain formula. */
  #isDate(args: Arguments): boolean {
    const value = args.fixed(1);
    if ("not" in value) return isOneValue(args.text(1));
    return typeof value.value === "number" || value.value === undefined;
  }

  #answer(
    id: string,
    values: readonly (string | number | boolean | undefined)[],
  ): { readonly value: string | number | boolean } | { readonly not: NotPlain } {
    const answer = this.ask.call(id, values.map(passed));
    if ("error" in answer) return { not: { why: "error", function: id, message: answer.error.message } };
    const { value } = answer;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      return { value };
    return { not: { why: "spills", function: id } };
  }
}

const ifNumber = (text: string, formula: string): string => `IF(ISNUMBER(${text}),${formula},NA())`;

const resultOf = (answer: ReturnType<AskFunctions["call"]>): unknown =>
  "value" in answer ? answer.value : undefined;
