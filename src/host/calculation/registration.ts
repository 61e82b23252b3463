import { BooleanNumber } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Engine } from "../engine/contract";
import type { FunctionsBridge } from "./bridge";
import { BridgeFunction } from "./bridge-function";
import type { CalculationGate } from "./gate";
import type { DescribedFunction, FunctionMetadata } from "./function-call";

/**
 * Makes the add-in's functions known to formulas as NAMESPACE.NAME, with what the grid shows while one types.
 * Formulas already written with a name unknown until now are calculated anew.
 */
export function registerFunctions(
  engine: Engine,
  bridge: FunctionsBridge,
  gate: CalculationGate,
  described: { metadata: FunctionMetadata; namespace: string },
): void {
  const functions = engine.injector.get(IFunctionService);
  const descriptions = engine.injector.get(IDescriptionService);
  for (const fn of described.metadata.functions) {
    const name = `${described.namespace}.${fn.name}`.toUpperCase();
    functions.registerExecutors(
      new BridgeFunction(name, fn, (asked, variants, place) => bridge.evaluate(asked, variants, place)),
    );
    descriptions.registerDescriptions([descriptionOf(name, fn)]);
  }
  engine.api.getFormula().lexerTreeBuilder.dispose();
  functions.deleteFormulaAstCacheKey("");
  gate.recalculateEverything();
}

function descriptionOf(
  functionName: string,
  fn: DescribedFunction,
): Parameters<IDescriptionService["registerDescriptions"]>[0][number] {
  return {
    functionName,
    functionType: FunctionType.User,
    description: fn.description ?? fn.name,
    abstract: fn.description ?? fn.name,
    functionParameter: fn.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? parameter.name,
      example: "",
      require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
