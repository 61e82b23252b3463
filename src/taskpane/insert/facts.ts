import type { FunctionId } from "../../functions/signatures";
import type { Argument, ProgrammeFact } from "../../sheets/blocks";
import type { PaneWord } from "../../text/pane";
import type { Asked } from "./asked";

/** A fact that a block about a programme can show: a field of INFO in both languages, or another function. */
type Fact = { readonly label: PaneWord } & (
  | { readonly field: readonly [ja: string, en: string] }
  | { readonly id: FunctionId; readonly for: "facility" | "programme" | "day" }
);

const facts: readonly Fact[] = [
  { label: "factName", field: ["制度名", "name"] },
  { label: "factVariant", field: ["区分", "variant"] },
  { label: "factBody", field: ["実施主体", "body"] },
  { label: "formulaRate", id: "RATE", for: "facility" },
  { label: "formulaCostCap", id: "COSTCAP", for: "facility" },
  { label: "formulaGrantCap", id: "GRANTCAP", for: "facility" },
  { label: "formulaMaxAmount", id: "MAXAMOUNT", for: "facility" },
  { label: "formulaDeadline", id: "DEADLINE", for: "programme" },
  { label: "factDeadlineText", id: "DEADLINETEXT", for: "programme" },
  { label: "formulaDaysLeft", id: "DAYSLEFT", for: "day" },
  { label: "factStatus", id: "STATUS", for: "day" },
  { label: "factCosts", field: ["対象経費", "costs"] },
  { label: "factTax", field: ["税の扱い", "tax basis"] },
  { label: "factMethod", field: ["申請方法", "method"] },
  { label: "factContact", field: ["問合せ先", "contact"] },
  { label: "factPhone", field: ["電話番号", "phone"] },
  { label: "factAddress", field: ["掲載先のアドレス", "address"] },
];

/** The facts of a programme that the list states for the facility at hand. */
export function factsOf(programme: string, asked: Asked): readonly ProgrammeFact[] {
  return facts.flatMap((fact) => {
    const found = asFunction(fact, asked);
    if (!found || !asked.answers(found.id, programme, found.tried)) return [];
    return [{ label: asked.words(fact.label), id: found.id, arguments: found.arguments }];
  });
}

interface FactCall {
  readonly id: FunctionId;
  readonly arguments: readonly Argument[];
  /** The same for a trial outside any cell. */
  readonly tried: readonly unknown[];
}

const someDay = 46_000;

function asFunction(fact: Fact, { facility, beds, asOf, language }: Asked): FactCall | undefined {
  if ("field" in fact) {
    const field = fact.field[language === "ja" ? 0 : 1];
    return { id: "INFO", arguments: [field], tried: [field] };
  }
  switch (fact.for) {
    case "facility":
      return { id: fact.id, arguments: [facility, beds], tried: [facility, beds] };
    case "programme":
      return { id: fact.id, arguments: [], tried: [] };
    case "day": {
      if (!asOf) return undefined;
      const spoken = fact.id === "STATUS" && language === "en" ? [undefined, "en"] : [];
      return { id: fact.id, arguments: [asOf, ...spoken], tried: [someDay] };
    }
  }
}
