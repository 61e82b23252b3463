import { planSignatures } from "./plan/signatures";

/** One argument of a function: one cell, or a range of any size. */
export interface Parameter {
  readonly name: string;
  readonly range?: true;
  readonly optional?: true;
}

/** What a function takes and gives; names and order are the public contract and only ever grow at the end. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  /** A spilled range instead of one cell. */
  readonly spills?: true;
}

const one = <Name extends string>(name: Name) => ({ name }) as const;
const range = <Name extends string>(name: Name) => ({ name, range: true }) as const;
const optional = <Name extends string>(name: Name) => ({ name, optional: true }) as const;
const [programme, facility, cost] = [one("programme"), one("facilityType"), range("cost")];
const [beds, kind, asOf] = [optional("beds"), optional("kind"), one("asOf")];

/** Every function that a cell can call. The dispatch table and both metadata files follow from this one. */
export const signatures = {
  AMOUNT: { parameters: [programme, facility, cost, beds] },
  OWNCOST: { parameters: [programme, facility, cost, beds, optional("otherCost")] },
  RATE: { parameters: [programme, facility, beds] },
  GRANTCAP: { parameters: [programme, facility, beds] },
  MAXAMOUNT: { parameters: [programme, facility, beds] },
  COSTCAP: { parameters: [programme, facility, beds, optional("item")] },
  COSTFOR: { parameters: [programme, facility, one("grant"), beds], spills: true },
  BREAKDOWN: { parameters: [programme, facility, cost, beds], spills: true },
  AMOUNTS: { parameters: [range("table")], spills: true },
  SETTLEMENT: {
    parameters: [programme, facility, range("actualCost"), one("decision"), optional("received"), beds],
    spills: true,
  },
  COVERS: { parameters: [programme, facility, beds] },
  CONDITIONS: { parameters: [programme, kind], spills: true },
  DEADLINE: { parameters: [programme, kind] },
  DEADLINETEXT: { parameters: [programme, kind] },
  DAYSLEFT: { parameters: [programme, asOf, kind] },
  STATUS: { parameters: [programme, asOf, optional("days"), optional("language")] },
  LIST: { parameters: [optional("category")], spills: true },
  INFO: { parameters: [programme, one("field")] },
  FORMULA: { parameters: [programme, facility, one("costReference"), beds] },
  ...planSignatures,
  EDITION: { parameters: [optional("what")] },
} as const satisfies Readonly<Record<string, Signature>>;

export type FunctionId = keyof typeof signatures;

/** The ids in the order of the contract. */
export const functionIds = Object.keys(signatures) as readonly FunctionId[];

type ParameterOf<Id extends FunctionId> = (typeof signatures)[Id]["parameters"][number];

/** Names of the parameters of a function: descriptions must have one text for each. */
export type ParameterName<Id extends FunctionId> = ParameterOf<Id>["name"];

type Rows = readonly (readonly unknown[])[];

/** What a function's code receives: ranges as tables, single cells as they came. */
export type ArgumentsOf<Id extends FunctionId> = {
  readonly [P in ParameterOf<Id> as P["name"]]: P extends { readonly range: true }
    ? P extends { readonly optional: true }
      ? Rows | undefined
      : Rows
    : unknown;
};

/** One cell, or rows of cells for a function that spills. */
export type CellValue = string | number | boolean;
export type ResultOf<Id extends FunctionId> = (typeof signatures)[Id] extends { readonly spills: true }
  ? readonly (readonly CellValue[])[]
  : CellValue;
