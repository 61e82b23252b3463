import type { Words } from "../core/rules/model";
import type { Language } from "../core/runtime";
import { descriptions } from "../text/functions/descriptions";
import type { HelpContent } from "../text/help/content";
import { dateHelp } from "../text/help/content-dates";
import { figureHelp } from "../text/help/content-figures";
import { grantHelp } from "../text/help/content-grants";
import { planHelp } from "../text/help/content-plans";
import { helpStyle } from "../text/help/html";
import { type ExampleCall, type HelpFunction, renderHelpIndex, renderHelpPage } from "../text/help/page";
import { builtIn } from "./built-in";
import { helpPath } from "./metadata";
import { FunctionsRuntime } from "./runtime";
import { type FunctionId, functionIds, type Signature, signatures } from "./signatures";

/** Help for every function: a missing one does not compile. */
const contents: Readonly<Record<FunctionId, HelpContent>> = {
  ...grantHelp,
  ...figureHelp,
  ...planHelp,
  ...dateHelp,
};

function helpFunction(id: FunctionId): HelpFunction {
  const { parameters, spills }: Signature = signatures[id];
  const texts: Readonly<Record<string, Words | undefined>> = descriptions[id].parameters;
  return {
    id,
    summary: descriptions[id].summary,
    parameters: parameters.map(({ name, optional }) => ({
      name,
      optional: optional ?? false,
      description: texts[name] ?? { ja: "", en: "" },
    })),
    spills: spills ?? false,
    content: contents[id],
  };
}

/** The help page of one function; `call` computes the results of its examples. */
export const helpPage = (id: FunctionId, language: Language, call: ExampleCall): string =>
  renderHelpPage({ shown: helpFunction(id), language, call });

/** A file of the help, with its path below the add-in's address. */
export interface HelpFile {
  readonly path: string;
  readonly text: string;
}

const isFunctionId = (id: string): id is FunctionId => id in signatures;

/** Every help page in both languages with index and style sheet, its examples computed with the built-in edition. */
export function helpFiles(): HelpFile[] {
  const pages = (["ja", "en"] as const).flatMap((language): HelpFile[] => {
    const runtime = new FunctionsRuntime(builtIn);
    runtime.setLanguage(language);
    const call: ExampleCall = (id, given) => {
      if (!isFunctionId(id)) throw new Error(`no function ${id}`);
      return runtime.call(id, given);
    };
    const index = {
      path: `help/${language}/index.html`,
      text: renderHelpIndex(functionIds.map(helpFunction), language),
    };
    return [
      index,
      ...functionIds.map((id) => ({ path: helpPath(id, language), text: helpPage(id, language, call) })),
    ];
  });
  return [...pages, { path: "help/help.css", text: helpStyle }];
}
