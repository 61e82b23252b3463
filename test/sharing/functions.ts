import type { AskFunctions } from "../../src/sharing/convert/ask";
import { itemIndexIn } from "../../src/sharing/convert/item-index";
import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import type { FunctionId } from "../../src/functions/signatures";

const runtime = new FunctionsRuntime(builtIn);

/** The genuine functions, as a file's formulas ask them. */
export const functions: AskFunctions = {
  call: (id, args) => runtime.call(id as FunctionId, args),
  itemIndex: (programme, word) => {
    const { catalogue } = runtime.rules;
    return catalogue && itemIndexIn(catalogue, programme, word);
  },
};
