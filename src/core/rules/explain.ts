import type { Expr, Input, Ref, RoundingMode, StatedFigure, StepName, Test, Words } from "./model";
import { type CaseScope, EditionFault } from "./scope";

/** Words for the nodes of a rule tree, in one language. `text` has Japanese and English. */
export interface Phrases {
  figure(ref: Ref, figure: StatedFigure): string;
  input(input: Input): string;
  item(name: Words, cap: string): string;
  step(as: StepName): string;
  smallest(parts: readonly string[]): string;
  largest(parts: readonly string[]): string;
  sum(parts: readonly string[]): string;
  less(a: string, b: string): string;
  product(a: string, b: string): string;
  rounded(value: string, unit: StatedFigure, mode: RoundingMode): string;
  each(value: string, most: string): string;
  tier(on: string, limit: string | null, value: string): string;
  choice(condition: string, yes: string, no: string): string;
  facility(types: readonly string[]): string;
  atLeast(value: string, limit: string): string;
  atMost(value: string, limit: string): string;
  between(question: Words, from: string | null, to: string | null): string;
  fact(question: Words): string;
  every(parts: readonly string[]): string;
  some(parts: readonly string[]): string;
  not(part: string): string;
}

export interface Sentence {
  readonly as: StepName;
  readonly text: string;
}

class Explainer {
  readonly sentences: Sentence[] = [];

  constructor(
    private readonly scope: CaseScope,
    private readonly say: Phrases,
  ) {}

  text(expr: Expr): string {
    const { say } = this;
    switch (expr.op) {
      case "ref":
        return this.figure(expr.ref);
      case "in":
        return say.input(expr.input);
      case "items":
        return say.sum(
          Object.entries(expr.caps).map(([id, ref]) => say.item(this.item(id), this.figure(ref))),
        );
      case "each":
        return say.each(this.text(expr.of), this.figure(expr.most));
      case "min":
        return say.smallest(expr.of.map((one) => this.text(one)));
      case "max":
        return say.largest(expr.of.map((one) => this.text(one)));
      case "sum":
        return say.sum(expr.of.map((one) => this.text(one)));
      case "less":
        return say.less(this.text(expr.a), this.text(expr.b));
      case "times":
        return say.product(this.text(expr.a), this.text(expr.b));
      case "round":
        return say.rounded(this.text(expr.of), this.stated(expr.to), expr.mode);
      case "tiers":
        return this.tiers(expr);
      case "if":
        return say.choice(this.test(expr.test), this.text(expr.yes), this.text(expr.no));
      case "step":
        return this.step(expr.as, expr.of);
    }
  }

  private stated(ref: Ref): StatedFigure {
    const figure = this.scope.figures.get(ref);
    if (!figure) throw new EditionFault(`the edition does not hold figure ${ref}`);
    return figure;
  }

  private figure(ref: Ref): string {
    return this.say.figure(ref, this.stated(ref));
  }

  private item(id: string): Words {
    return this.scope.programme.items?.find((item) => item.id === id)?.name ?? { ja: id, en: id };
  }

  private question(key: string): Words {
    return this.scope.edition.facts[key]?.question ?? { ja: key, en: key };
  }

  private tiers(expr: Extract<Expr, { op: "tiers" }>): string {
    const on = this.text(expr.on);
    const tiers = expr.steps.map(({ upTo, of }) =>
      this.say.tier(on, upTo === null ? null : this.figure(upTo), this.text(of)),
    );
    return tiers.join(" ");
  }

  /** A step becomes a sentence of its own, and the outer sentence names it. */
  private step(as: StepName, of: Expr): string {
    this.sentences.push({ as, text: this.text(of) });
    return this.say.step(as);
  }

  private date(ref: Ref | undefined): string | null {
    if (ref === undefined) return null;
    const stated = this.scope.programme.stated[ref] ?? this.scope.edition.stated[ref];
    return stated?.unit === "date" ? stated.printed : null;
  }

  private test(test: Test): string {
    const { say } = this;
    switch (test.is) {
      case "facility":
        return say.facility(test.oneOf);
      case "atLeast":
        return say.atLeast(this.text(test.value), this.figure(test.least));
      case "atMost":
        return say.atMost(this.text(test.value), this.figure(test.most));
      case "between":
        return say.between(this.question(test.fact), this.date(test.from), this.date(test.to));
      case "fact":
        return say.fact(this.question(test.key));
      case "all":
        return say.every(test.of.map((one) => this.test(one)));
      case "any":
        return say.some(test.of.map((one) => this.test(one)));
      case "not":
        return say.not(this.test(test.of));
    }
  }
}

/** The rule of a case in words: one sentence per named step, the innermost first. */
export function explain(scope: CaseScope, phrases: Phrases): Sentence[] {
  const explainer = new Explainer(scope, phrases);
  explainer.text(scope.scheme.grant);
  return explainer.sentences;
}
