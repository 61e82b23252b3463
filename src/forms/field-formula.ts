import type { CellValue } from "../sheets/sheet";
import { scaledAmount, scaledFormula, type Scale } from "./amounts";
import type { Asked, FormContext } from "./context";
import type { OutputField } from "./fields";

/** An argument: how a formula writes it, and what it holds now. */
export interface Given {
  readonly written: string;
  readonly value: CellValue;
}

/** What a cell of a form is computed from. */
export interface FieldInputs {
  readonly programme: Given;
  readonly facility: Given | undefined;
  readonly beds: Given | undefined;
  /** Absent where the form has no cost. */
  readonly cost: Given | undefined;
  /** Yen in one unit of the cost. */
  readonly costFactor: number;
  /** The unit of what is written. */
  readonly scale: Scale;
}

/** Why a cell cannot be computed. */
export type Lacking = "facility" | "cost" | "as-of" | "scaled-text";

/** A formula without its equals sign, and its value now. */
export type Computed = { readonly formula: string; readonly asked: Asked } | { readonly lacking: Lacking };

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** A text as an argument. */
export const given = (text: string): Given => ({ written: quoted(text), value: text });

const infoFields = { name: "制度名", body: "実施主体", contact: "問合せ先", phone: "電話番号" } as const;
const ofClass = { rate: "RATE", costCap: "COSTCAP", grantCap: "GRANTCAP", largest: "MAXAMOUNT" } as const;

/** The formula of a field for one programme, and what it gives. */
export function fieldFormula(field: OutputField, inputs: FieldInputs, context: FormContext): Computed {
  const { programme } = inputs;
  const of = (id: string, ...args: readonly (Given | undefined)[]): Computed => called(context, id, args);
  switch (field) {
    case "name":
    case "body":
    case "contact":
    case "phone":
      return of("INFO", programme, given(infoFields[field]));
    case "deadline":
      return of("DEADLINE", programme);
    case "daysLeft":
    case "status":
      return ofDay(field, programme, context);
    case "rate":
    case "costCap":
    case "grantCap":
    case "largest":
      return ofFacility(field, inputs, context);
    case "grant":
    case "nationalGrant":
    case "prefecturalGrant":
      return ofCost("AMOUNT", inputs, context);
    case "ownCost":
      return ownCost(inputs, context);
  }
}

function called({ ask }: FormContext, id: string, args: readonly (Given | undefined)[]): Computed {
  const last = args.findLastIndex((argument) => argument !== undefined);
  const used = args.slice(0, last + 1);
  const written = used.map((argument) => argument?.written ?? "").join(",");
  return {
    formula: `SUBSIDY.${id}(${written})`,
    asked: ask(
      id,
      used.map((argument) => argument?.value),
    ),
  };
}

function ofDay(field: "daysLeft" | "status", programme: Given, context: FormContext): Computed {
  const { asOf, language } = context;
  if (!asOf) return { lacking: "as-of" };
  const day: Given = { written: asOf.reference, value: asOf.serial };
  if (field === "daysLeft") return called(context, "DAYSLEFT", [programme, day]);
  const spoken = language === "en" ? given("en") : undefined;
  return called(context, "STATUS", [programme, day, undefined, spoken]);
}

function ofFacility(field: keyof typeof ofClass, inputs: FieldInputs, context: FormContext): Computed {
  const { programme, facility, beds, scale } = inputs;
  if (!facility) return { lacking: "facility" };
  const found = called(context, ofClass[field], [programme, facility, beds]);
  return field === "rate" ? found : scaled(found, scale);
}

/** AMOUNT over the cost of the form, empty while that is empty: a missing cost is never computed as 0. */
function ofCost(id: "AMOUNT" | "OWNCOST", inputs: FieldInputs, context: FormContext): Computed {
  const { programme, facility, beds, cost, costFactor, scale } = inputs;
  if (!facility) return { lacking: "facility" };
  if (!cost) return { lacking: "cost" };
  if (costFactor !== 1 && typeof cost.value === "string" && cost.value !== "")
    return { lacking: "scaled-text" };
  const found = scaled(called(context, id, [programme, facility, inYen(cost, costFactor), beds]), scale);
  return unlessEmpty(found, cost);
}

const inYen = (cost: Given, factor: number): Given =>
  factor === 1
    ? cost
    : {
        written: `${cost.written}*${factor}`,
        value: typeof cost.value === "number" ? cost.value * factor : cost.value,
      };

function unlessEmpty(computed: Computed, cost: Given): Computed {
  if ("lacking" in computed) return computed;
  const formula = `IF(${cost.written}="","",${computed.formula})`;
  return { formula, asked: cost.value === "" ? { value: "" } : computed.asked };
}

/** In yen OWNCOST; in larger units cost less the rounded grant, so that both together are the cost again. */
function ownCost(inputs: FieldInputs, context: FormContext): Computed {
  const { cost, costFactor, scale } = inputs;
  if (scale.factor === 1 || costFactor !== scale.factor || !cost) return ofCost("OWNCOST", inputs, context);
  const grant = ofCost("AMOUNT", inputs, context);
  if ("lacking" in grant) return grant;
  const amount = grant.formula.slice(`IF(${cost.written}="","",`.length, -1);
  const { asked } = grant;
  const { value: own } = cost;
  const isKnown = "value" in asked && typeof asked.value === "number" && typeof own === "number";
  return {
    formula: `IF(${cost.written}="","",${cost.written}-${amount})`,
    asked: isKnown ? { value: own - asked.value } : asked,
  };
}

function scaled(computed: Computed, scale: Scale): Computed {
  if ("lacking" in computed || scale.factor === 1) return computed;
  const { formula, asked } = computed;
  const value =
    "value" in asked && typeof asked.value === "number" ? scaledAmount(asked.value, scale) : undefined;
  return { formula: scaledFormula(formula, scale), asked: value === undefined ? asked : { value } };
}
