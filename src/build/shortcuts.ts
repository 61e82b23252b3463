import type { Command } from "../core/runtime";
import { commandWords } from "../text/commands";

/**
 * Keys by Microsoft's advice: Ctrl+Alt+Shift and one letter meets no shortcut of Excel
 * (https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts). H as in hojokin.
 */
const keys: Readonly<Record<Command, string>> = {
  openGrants: "Ctrl+Alt+Shift+H",
  insertGrant: "Ctrl+Alt+Shift+I",
  explainGrant: "Ctrl+Alt+Shift+E",
  repairGrants: "Ctrl+Alt+Shift+R",
};

const commands = Object.keys(keys) as readonly Command[];
const resource = (language: "ja" | "en"): object =>
  Object.fromEntries(commands.map((id) => [id, { value: commandWords[id][language] }]));

/** shortcuts.json: which keys do what, with Japanese names as the default. */
export const shortcutsJson = (): object => ({
  actions: commands.map((id) => ({ id, type: "ExecuteFunction", name: `\${resource.${id}}` })),
  shortcuts: commands.map((id) => ({ action: id, key: { default: keys[id] } })),
  resources: { default: resource("ja") },
});

/** shortcuts-en.json: the same names for an Excel that is not Japanese. */
export const shortcutNamesEn = (): object => resource("en");
