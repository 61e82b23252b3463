import type { Words } from "../core/rules/model";
import type { Language } from "../core/runtime";
import { descriptions } from "../text/functions/descriptions";
import { type FunctionId, functionIds, type ParameterName, type Signature, signatures } from "./signatures";

/** A text for every function and every argument: a missing one does not compile. */
type DescriptionOf<Id extends FunctionId> = {
  readonly summary: Words;
  readonly parameters: Readonly<Record<ParameterName<Id>, Words>>;
};
const described: { readonly [Id in FunctionId]: DescriptionOf<Id> } = descriptions;

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix" | "scalar";
  readonly optional?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" | "scalar" };
}

/** The content of functions.json or functions-en.json. */
export interface FunctionsJson {
  readonly functions: readonly FunctionMetadata[];
}

/** Address of a help page below the add-in's own address. */
export const helpPath = (id: FunctionId, language: Language): string => `help/${language}/${id}.html`;

function functionMetadata(id: FunctionId, language: Language, address: string | undefined): FunctionMetadata {
  const { parameters, spills }: Signature = signatures[id];
  const texts: Readonly<Record<string, Words | undefined>> = described[id].parameters;
  return {
    id,
    name: id,
    description: described[id].summary[language],
    ...(address === undefined ? {} : { helpUrl: new URL(helpPath(id, language), address).href }),
    parameters: parameters.map(({ name, range, optional }) => ({
      name,
      description: texts[name]?.[language] ?? "",
      type: "any",
      dimensionality: range ? "matrix" : "scalar",
      ...(optional ? { optional } : {}),
    })),
    result: { type: "any", dimensionality: spills ? "matrix" : "scalar" },
  };
}

/**
 * The metadata of all functions in one language, without any data-type flag: those break every function on
 * Office 2021. With the add-in's address (ending in "/") each function names its help page.
 */
export const functionsJson = (language: Language, address?: string): FunctionsJson => ({
  functions: functionIds.map((id) => functionMetadata(id, language, address)),
});
