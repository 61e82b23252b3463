import type { Pin, Runtime } from "../core/runtime";
import { associateAll, type FunctionsHost } from "./associate";
import { builtIn } from "./built-in";
import { FunctionsRuntime } from "./runtime";

/** What the page gives to this script and takes from it; nothing else of the page is touched. */
interface Page {
  CustomFunctions?: FunctionsHost;
  SUBSIDY_PIN?: Pin;
  SUBSIDY?: Runtime;
}

const page = globalThis as Page;
const runtime = new FunctionsRuntime(builtIn, page.SUBSIDY_PIN);
page.SUBSIDY = runtime;
if (page.CustomFunctions) associateAll(page.CustomFunctions, runtime);
