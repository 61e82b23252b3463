import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { Engine } from "../engine/contract";
import { boxAddress } from "../objects/address";
import { HostError } from "../objects/host-error";
import { readArguments } from "./arguments";
import { blankIn, type BlankMode } from "./blanks";
import type { CellPlace } from "./bridge-function";
import { AWAITED } from "./cell-error";
import { dirtyRangesOf } from "./dirty-ranges";
import type {
  Argument,
  CallFunction,
  DescribedFunction,
  FunctionAnswer,
  FunctionCall,
} from "./function-call";
import type { CalculationGate } from "./gate";
import { CellMessages, keyOf } from "./messages";
import { errorValue, gridValue, resultValue } from "./result-value";

interface AwaitedCall {
  readonly call: FunctionCall;
  readonly cells: Map<string, CellPlace>;
  sent: boolean;
}

const ANSWER_LIMIT_MS = 30_000;

/**
 * Custom functions in two passes: in a calculation a function cell answers "awaited" and notes its call; afterwards
 * all calls go out together, and their cells are calculated again with the results. Results live only until
 * everything is quiet, so that every later calculation asks the add-in again, as Excel does.
 */
export class FunctionsBridge {
  blanks: BlankMode;
  readonly messages = new CellMessages();
  readonly #engine: Engine;
  readonly #gate: CalculationGate;
  readonly #call: CallFunction;
  readonly #answers = new Map<string, FunctionAnswer>();
  readonly #awaited = new Map<string, AwaitedCall>();
  #calls = 0;
  #round: Promise<void> | undefined;

  constructor(engine: Engine, gate: CalculationGate, ports: { call: CallFunction; blanks: BlankMode }) {
    this.#engine = engine;
    this.#gate = gate;
    this.#call = ports.call;
    this.blanks = ports.blanks;
  }

  /** True while answers of functions are outstanding. */
  get busy(): boolean {
    return this.#awaited.size > 0;
  }

  /** How many calls have gone out since the host started. */
  get calls(): number {
    return this.#calls;
  }

  /** A function cell within a calculation. */
  evaluate(
    fn: DescribedFunction,
    variants: readonly FunctionVariantType[],
    place: CellPlace,
  ): BaseValueObject {
    const read = readArguments(variants, fn.parameters, blankIn(this.blanks));
    if (read.kind === "awaited") return errorValue(AWAITED);
    if (read.kind === "error") {
      this.messages.clear(place);
      return errorValue(read.error);
    }
    const answers = read.calls.map((row) => row.map((args) => this.#answerOrAsk(fn, args, place)));
    const values: BaseValueObject[][] = [];
    this.messages.clear(place);
    const lifted = answers.flat().length > 1;
    for (const row of answers) {
      const cells: BaseValueObject[] = [];
      for (const answer of row) {
        if (answer === undefined) return errorValue(AWAITED);
        cells.push(this.#valueOf(answer, place, lifted));
      }
      values.push(cells);
    }
    return lifted ? gridValue(values) : (values[0]?.[0] ?? errorValue("#VALUE!"));
  }

  /** Resolves when the engine is quiet and every function has answered. */
  async settle(): Promise<void> {
    do {
      this.#round ??= this.#settleOnce().finally(() => {
        this.#round = undefined;
      });
      await this.#round;
    } while (!this.#gate.closed && (this.busy || !this.#gate.quiet));
  }

  async #settleOnce(): Promise<void> {
    const end = Date.now() + ANSWER_LIMIT_MS;
    for (;;) {
      await this.#gate.idle();
      if (!this.busy || this.#gate.closed) break;
      if (Date.now() > end) throw new HostError("GeneralException", "functions did not answer in time");
      await this.#sendAwaited();
    }
    this.#answers.clear();
  }

  #answerOrAsk(
    fn: DescribedFunction,
    args: readonly Argument[],
    place: CellPlace,
  ): FunctionAnswer | undefined {
    const here = fn.options?.requiresAddress === true ? keyOf(place) : "";
    const key = `${fn.id}${JSON.stringify(args)}${here}`;
    const answer = this.#answers.get(key);
    if (answer !== undefined) return answer;
    const awaited = this.#awaited.get(key) ?? {
      call: { id: fn.id, arguments: args, address: this.#addressOf(place) },
      cells: new Map<string, CellPlace>(),
      sent: false,
    };
    awaited.cells.set(keyOf(place), place);
    this.#awaited.set(key, awaited);
    return undefined;
  }

  /** A matrix from one call of several cannot spill inside a spill: Excel answers #VALUE!. */
  #valueOf(answer: FunctionAnswer, place: CellPlace, lifted: boolean): BaseValueObject {
    if (!answer.ok) {
      this.messages.set(place, { error: answer.error, message: answer.message });
      return errorValue(answer.error);
    }
    const value = resultValue(answer.value);
    return lifted && value.isArray() ? errorValue("#VALUE!") : value;
  }

  /** Sends what is not yet sent, all at once, and calculates the cells of what came back. */
  async #sendAwaited(): Promise<void> {
    const unsent = [...this.#awaited].filter(([, awaited]) => !awaited.sent);
    if (unsent.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return;
    }
    for (const [, awaited] of unsent) awaited.sent = true;
    this.#calls += unsent.length;
    const cells = await Promise.all(unsent.map(([key, awaited]) => this.#ask(key, awaited)));
    await this.#gate.idle();
    this.#gate.recalculate(dirtyRangesOf(this.#engine.workbook.getId(), cells.flat()));
  }

  async #ask(key: string, awaited: AwaitedCall): Promise<CellPlace[]> {
    const answer = await this.#call(awaited.call).catch((cause: unknown): FunctionAnswer => {
      console.error(`calling ${awaited.call.id} failed`, cause);
      return { ok: false, error: "#VALUE!", message: "" };
    });
    this.#answers.set(key, answer);
    this.#awaited.delete(key);
    return [...awaited.cells.values()];
  }

  #addressOf(place: CellPlace): string {
    const name = this.#engine.workbook.getSheetBySheetId(place.sheetId)?.getSheetName() ?? "";
    return `'${name}'!${boxAddress({ ...place, height: 1, width: 1 })}`;
  }
}
