import type { FunctionId } from "../../functions/signatures";
import type { AskFunctions } from "../../sharing/convert/ask";
import { itemIndexIn } from "../../sharing/convert/item-index";
import type { PaneRuntime } from "../services";

/** The functions' runtime as formulas of a file ask it. */
export const askFunctions = (runtime: Pick<PaneRuntime, "ask" | "rules">): AskFunctions => ({
  call: (id, args) => runtime.ask(id as FunctionId, args),
  itemIndex: (programme, word) => {
    const { catalogue } = runtime.rules;
    return catalogue && itemIndexIn(catalogue, programme, word);
  },
});
