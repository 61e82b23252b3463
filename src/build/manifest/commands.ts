import type { BuiltFiles } from "./addresses";
import { type Element, named } from "./xml-tree";

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default?: string } }[];
  readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
}

/** A modifier or two besides Shift and one key, as Office takes them. */
const aKey = /^(?=.*(?:Ctrl|Alt)\+)(?:(?:Ctrl|Alt|Shift)\+)+[A-Z0-9]$/;

/** Every button that runs a function names one that the start script associates. */
export function buttonFaults(root: Element, files: BuiltFiles): readonly string[] {
  const script = textOf(files, "start.js");
  return named(root, "FunctionName")
    .filter(({ text }) => !new RegExp(`\\b${text}\\b`).test(script))
    .map(({ text, line }) => `line ${line}: start.js associates no function ${text}`);
}

/** Each shortcut has keys of its own, an action that the start script associates, and a name in both languages. */
export function shortcutFaults(files: BuiltFiles): readonly string[] {
  const lacking = ["shortcuts.json", "shortcuts-en.json"].filter((path) => !files.has(path));
  if (lacking.length > 0) return lacking.map((path) => `${path} has not been built`);
  const { actions, shortcuts, resources } = JSON.parse(textOf(files, "shortcuts.json")) as Shortcuts;
  const english = JSON.parse(textOf(files, "shortcuts-en.json")) as Shortcuts["resources"]["default"];
  const script = textOf(files, "start.js");
  const keys = shortcuts.map(({ key }) => key.default ?? "");
  return [
    ...actions
      .filter(({ id }) => !new RegExp(`\\b${id}\\b`).test(script))
      .map(({ id }) => `start.js associates no function ${id} of shortcuts.json`),
    ...actions.flatMap(({ id, name }) => {
      const resource = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? "";
      const inBoth = [resources.default, english].every((words) => words[resource]?.value);
      return inBoth ? [] : [`shortcut ${id} has not a name in both languages`];
    }),
    ...shortcuts
      .filter(({ action }) => !actions.some(({ id }) => id === action))
      .map(({ action }) => `a shortcut asks for ${action}, which is no action`),
    ...keys.filter((key) => !aKey.test(key)).map((key) => `"${key}" is no shortcut that Office takes`),
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} is given twice`),
  ];
}

const textOf = (files: BuiltFiles, path: string): string => new TextDecoder().decode(files.bytes(path));
