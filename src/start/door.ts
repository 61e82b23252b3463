import type { Pin, Runtime } from "../core/runtime";
import type { Beside } from "./beside";
import { BesideNow, sameNames } from "./beside-now";
import { keepFormer, takenBack } from "./keep-former";
import { type Decision, decide, pinOf } from "./decide";
import type { Former, Surroundings, WholeEdition } from "./surroundings";
import { withinLimit } from "./within-limit";

const tooLate: Decision = { kind: "unreadable", why: "time-out" };

/** The one way by which an edition reaches the functions: judged first, never the built-in one in silence. */
export class EditionDoor {
  readonly #surroundings: Surroundings;
  readonly #listeners = new Set<() => void>();
  #decision: Decision = tooLate;
  readonly #beside: BesideNow;
  #runtime: Runtime | undefined;
  /** Counts readings, so that one overtaken by a later reading or by the user's word is dropped. */
  #reading = 0;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#beside = new BesideNow(surroundings, surroundings.judgement);
  }

  get decision(): Decision {
    return this.#decision;
  }

  /** The editions that the workbook carries beside its own. */
  get beside(): readonly Beside[] {
    return this.#beside.all;
  }

  /**
   * Reads and judges the pin and what is beside it within the time limit. Later answers are still taken in, once
   * functions are there.
   */
  async open(): Promise<Pin> {
    const reading = this.#beside.read();
    const pin = pinOf(await this.#readInTime());
    await withinLimit(reading, this.#surroundings.timeLimit, undefined);
    return { ...pin, ...this.#beside.named };
  }

  /** Hands over the functions' runtime, which has started with the pin of `open`. */
  connect(runtime: Runtime, startedWith: Pin): void {
    this.#runtime = runtime;
    if (pinOf(this.#decision).state !== startedWith.state) void this.#switchTo(this.#decision).catch(ignore);
    void this.#beside.reading
      .then(() => (sameNames(startedWith, this.#beside.named) ? undefined : this.#taken()))
      .catch(ignore);
  }

  /** Computes with the unknown edition from now on, and whenever this user meets it again. */
  async accept(): Promise<void> {
    if (this.#decision.kind !== "unknown") return;
    const { edition, hash } = this.#decision;
    await this.#choose({ kind: "edition", edition, hash });
    this.#surroundings.remember(hash);
  }

  /** Reads the workbook once more; recalculates when that changes what computes. */
  async readAgain(): Promise<void> {
    const [before, named] = [this.#decision, this.#beside.named];
    await withinLimit(this.#beside.read(), this.#surroundings.timeLimit, undefined);
    const isSame = sameNames(named, this.#beside.named);
    if (!isSame) this.#holdAll();
    const after = await this.#readInTime();
    if (after.kind !== before.kind || after.kind === "edition") await this.#switchTo(after);
    else if (!isSame) await this.#taken();
  }

  /** Computes with the built-in edition, at the user's word, and takes the pin out of the workbook. */
  async useBuiltIn(): Promise<void> {
    await this.#choose({ kind: "built-in" });
    await this.#surroundings.unpin();
  }

  /**
   * Pins a sound edition, at the user's word, and computes with it from now on. The former one stays beside, for cells
   * that name it. Both stand in the workbook before anything is recalculated. Answers what there was before.
   */
  async switchTo({ edition, hash, text }: WholeEdition): Promise<Former> {
    const pinned = await this.#surroundings.read();
    const now = { pinned, decision: this.#decision };
    const former = { ...now, beside: await keepFormer(this.#surroundings, now, edition.id) };
    try {
      await this.#surroundings.pin({ id: edition.id, hash, text });
    } catch (error) {
      await takenBack(this.#surroundings, former.beside);
      throw error;
    }
    this.#surroundings.remember(hash);
    await this.#holdAgain();
    const isBuiltIn = hash === this.#surroundings.judgement.builtInHash;
    await this.#choose(isBuiltIn ? { kind: "built-in" } : { kind: "edition", edition, hash });
    return former;
  }

  /** Takes a switch back: the former pin, or none, what stood beside it, and what computed then. */
  async putBack({ pinned, decision, beside }: Former): Promise<void> {
    if (pinned.found === "part") await this.#surroundings.pin(pinned.part);
    else if (pinned.found === "damaged") await this.#surroundings.repin(pinned.texts);
    else await this.#surroundings.unpin();
    await takenBack(this.#surroundings, beside);
    await this.#holdAgain();
    await this.#choose(decision);
  }

  /** Whether the workbook carries an edition, readable or not. */
  async isPinned(): Promise<boolean> {
    return (await this.#surroundings.read()).found !== "none";
  }

  /** Writes the edition that computes into a workbook that names none; says whether it had to. */
  async pinWhereNone(whole: WholeEdition): Promise<boolean> {
    if (this.#decision.kind !== "built-in") return false;
    if ((await this.#surroundings.read()).found !== "none") return false;
    await this.#surroundings.pin({ id: whole.edition.id, hash: whole.hash, text: whole.text });
    return true;
  }

  /** Keeps a sound edition in the workbook, for cells that name it. */
  async keepBeside({ edition, hash, text }: WholeEdition): Promise<void> {
    await this.#surroundings.keepBeside({ id: edition.id, hash, text });
    this.#surroundings.remember(hash);
    await this.#besideAgain();
  }

  /** Computes with an unknown edition that the workbook carries, where cells name it. */
  async acceptBeside(hash: string): Promise<void> {
    this.#surroundings.remember(hash);
    await this.#besideAgain();
  }

  /**
   * Takes an edition out of the workbook, or all that cannot even be read; cells that name it say so from then on.
   * Answers what was taken out, for `putBackBeside`.
   */
  async dropBeside(id: string | undefined): Promise<readonly string[]> {
    const dropped = await this.#surroundings.dropBeside(id);
    await this.#besideAgain();
    return dropped;
  }

  async putBackBeside(parts: readonly string[]): Promise<void> {
    await this.#surroundings.putBackBeside(parts);
    await this.#besideAgain();
  }

  async #besideAgain(): Promise<void> {
    await this.#beside.read();
    await this.#taken();
  }

  /** Cells compute with what is beside as it was read last. */
  async #taken(): Promise<void> {
    this.#holdAll();
    this.#settleOn(this.#decision);
    await this.#surroundings.recalculate();
  }

  async #holdAgain(): Promise<void> {
    await this.#beside.read();
    this.#holdAll();
  }

  #holdAll(): void {
    const { beside = [], closed } = this.#beside.named;
    this.#runtime?.hold(beside, closed);
  }

  /** Tells of every change of the decision; answers how to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #readInTime(): Promise<Decision> {
    const reading = ++this.#reading;
    const surroundings = this.#surroundings;
    const decision = decide(() => surroundings.read(), surroundings.judgement);
    const first = await withinLimit(decision, surroundings.timeLimit, tooLate);
    this.#settleOn(first);
    if (first === tooLate) {
      void decision
        .then((late) => (reading === this.#reading ? this.#switchTo(late) : undefined))
        .catch(ignore);
    }
    return first;
  }

  #choose(decision: Decision): Promise<void> {
    this.#reading++;
    return this.#switchTo(decision);
  }

  /** The decision is told before cells are recalculated: it holds for the next call even if Excel refuses that. */
  async #switchTo(decision: Decision): Promise<void> {
    const runtime = this.#runtime;
    if (runtime) {
      await this.#giveTo(runtime, decision);
      this.#settleOn(decision);
      await this.#surroundings.recalculate();
    } else this.#settleOn(decision);
  }

  async #giveTo(runtime: Runtime, decision: Decision): Promise<void> {
    switch (decision.kind) {
      case "built-in":
        runtime.use(await this.#surroundings.builtInEdition(), runtime.builtIn.hash);
        return;
      case "edition":
        runtime.use(decision.edition, decision.hash);
        return;
      case "unknown":
      case "unreadable":
        runtime.refuse(decision.kind);
    }
  }

  #settleOn(decision: Decision): void {
    this.#decision = decision;
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}

/** Nobody waits for a late answer; the decision shown stays true, and the pane offers to read again. */
const ignore = (): undefined => undefined;
