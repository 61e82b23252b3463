import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
  type IRange,
} from "@univerjs/core";
import { intersection } from "./address";
import { gridRange } from "./grid-range";
import { guardChange } from "./guard";
import { oneOf, optionalText, record, truth } from "./given";
import { HostError } from "./host-error";
import { action, objectModel, scalar } from "./model";
import { tableBox } from "./tables";
import { DataValidationView } from "./views";

type Rule = Partial<IDataValidationRule>;

/** Kinds of rules: Excel's member of the rule, its name of the type, and the engine's type. */
const KINDS = [
  ["wholeNumber", "WholeNumber", DataValidationType.WHOLE],
  ["decimal", "Decimal", DataValidationType.DECIMAL],
  ["textLength", "TextLength", DataValidationType.TEXT_LENGTH],
  ["date", "Date", DataValidationType.DATE],
  ["list", "List", DataValidationType.LIST],
  ["custom", "Custom", DataValidationType.CUSTOM],
] as const;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** Cells' rules: all of one rule, of several ("Inconsistent"), or only some of any ("MixedCriteria"). */
function kindOf(view: DataValidationView): string {
  const rules = gridRange(view.range)
    .getDataValidations()
    .map(({ rule }): IDataValidationRule => rule);
  const { box } = view.range;
  const covered = rules.map(({ ranges }) => {
    const parts = (ranges as IRange[]).map((range) => intersection(box, tableBox(range)));
    return parts.reduce((sum, part) => sum + (part ? part.height * part.width : 0), 0);
  });
  // A cell has one rule at most, so that areas add up.
  const all = covered.reduce((sum, cells) => sum + cells, 0);
  if (all === 0) return "None";
  if (all < box.height * box.width) return "MixedCriteria";
  const words = rules.map(({ type, operator, formula1, formula2 }) =>
    JSON.stringify([type, operator, formula1, formula2]),
  );
  if (new Set(words).size > 1) return "Inconsistent";
  return KINDS.find(([, , type]) => type === rules[0]?.type)?.[1] ?? "None";
}

/** The rule of all cells of a range; of none where they differ, as Excel tells it. */
function known(view: DataValidationView): IDataValidationRule | undefined {
  const isMixed = ["Inconsistent", "MixedCriteria"].includes(kindOf(view));
  return isMixed ? undefined : gridRange(view.range).getDataValidation()?.rule;
}

function wordOf<T>(words: Readonly<Record<string, T>>, wanted: T | undefined): string | undefined {
  return Object.entries(words).find(([, value]) => value === wanted)?.[0];
}

/** Excel has one rule for each cell: a new one takes the place of the old, its alerts stay. */
function put(view: DataValidationView, change: Rule): void {
  guardChange(view.book, view.range.sheet);
  const cells = gridRange(view.range);
  const built = view.book.engine.api.newDataValidation().build();
  const before = known(view);
  Object.assign(built.rule, alerts(before), contents(before), change);
  cells.setDataValidation(built);
}

function alerts(rule: Rule | undefined): Rule {
  if (rule === undefined)
    return { allowBlank: true, showErrorMessage: true, errorStyle: DataValidationErrorStyle.STOP };
  const {
    allowBlank,
    showErrorMessage,
    error,
    errorStyle,
    errorTitle,
    showInputMessage,
    prompt,
    promptTitle,
  } = rule;
  return JSON.parse(
    JSON.stringify({
      allowBlank,
      showErrorMessage,
      error,
      errorStyle,
      errorTitle,
      showInputMessage,
      prompt,
      promptTitle,
    }),
  ) as Rule;
}

function contents(rule: Rule | undefined): Rule {
  if (rule === undefined) return { type: DataValidationType.ANY };
  const { type, operator, formula1, formula2, showDropDown } = rule;
  return JSON.parse(JSON.stringify({ type, operator, formula1, formula2, showDropDown })) as Rule;
}

function formulaText(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new HostError("InvalidArgument", "a formula of a rule is a text or a number");
}

function writeRule(view: DataValidationView, given: unknown): void {
  const rule = record(given);
  const kind = KINDS.find(([member]) => rule[member] !== undefined && rule[member] !== null);
  if (kind === undefined || Object.keys(rule).length !== 1)
    throw new HostError("InvalidArgument", "one kind of rule");
  const [member, , type] = kind;
  const { formula, formula1, formula2, operator, source, inCellDropDown } = record(rule[member]);
  const none = { formula1: "", formula2: "" };
  if (member === "list")
    put(view, { ...none, type, formula1: formulaText(source), showDropDown: truth(inCellDropDown ?? true) });
  else if (member === "custom") put(view, { ...none, type, formula1: formulaText(formula) });
  else
    put(view, {
      ...none,
      type,
      operator: OPERATORS[oneOf(Object.keys(OPERATORS), operator)] ?? DataValidationOperator.BETWEEN,
      formula1: formulaText(formula1),
      ...(formula2 !== undefined && { formula2: formulaText(formula2) }),
    });
}

/** A rule of Excel's shape; {} where cells have none. */
function readRule(view: DataValidationView): Record<string, unknown> {
  const rule = known(view);
  const kind = KINDS.find(([, , type]) => type === rule?.type);
  if (rule === undefined || kind === undefined) return {};
  const [member] = kind;
  if (member === "list")
    return { list: { source: rule.formula1 ?? "", inCellDropDown: rule.showDropDown ?? true } };
  if (member === "custom") return { custom: { formula: rule.formula1 ?? "" } };
  const operator = wordOf(OPERATORS, rule.operator) ?? "Between";
  return { [member]: { formula1: rule.formula1 ?? "", formula2: rule.formula2 ?? "", operator } };
}

/** Excel.DataValidation: https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidationModel = objectModel(DataValidationView, "DataValidation", {
  type: scalar("1.8", kindOf),
  rule: scalar("1.8", readRule, writeRule),
  ignoreBlanks: scalar(
    "1.8",
    (view) => known(view)?.allowBlank ?? true,
    (view, given) => {
      put(view, { allowBlank: truth(given) });
    },
  ),
  errorAlert: scalar(
    "1.8",
    (view) => {
      const rule = known(view);
      const { showErrorMessage = true, error = "", errorTitle = "", errorStyle } = rule ?? {};
      return {
        showAlert: showErrorMessage,
        message: error,
        title: errorTitle,
        style: wordOf(STYLES, errorStyle) ?? "Stop",
      };
    },
    (view, given) => {
      const { showAlert, message, title, style } = record(given);
      put(view, {
        showErrorMessage: truth(showAlert ?? true),
        error: optionalText(message) ?? "",
        errorTitle: optionalText(title) ?? "",
        errorStyle: STYLES[oneOf(["Stop", "Warning", "Information"], style ?? "Stop")],
      });
    },
  ),
  prompt: scalar(
    "1.8",
    (view) => {
      const { showInputMessage = false, prompt = "", promptTitle = "" } = known(view) ?? {};
      return { showPrompt: showInputMessage, message: prompt, title: promptTitle };
    },
    (view, given) => {
      const { showPrompt, message, title } = record(given);
      put(view, {
        showInputMessage: truth(showPrompt ?? true),
        prompt: optionalText(message) ?? "",
        promptTitle: optionalText(title) ?? "",
      });
    },
  ),
  clear: action("1.8", (view) => {
    guardChange(view.book, view.range.sheet);
    gridRange(view.range).setDataValidation(null);
  }),
});
