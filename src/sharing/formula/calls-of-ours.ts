import { subsidyCalls, type SubsidyCall } from "../../excel/formula/subsidy";

export { subsidyCalls, type SubsidyCall };

/** Whether a formula calls one of our functions, in whatever form the file has it. */
export const callsOurs = (formula: string): boolean => subsidyCalls(formula).length > 0;

/** The formula as people see it: our functions under their own names, prefixes of the file format gone; none stays none. */
export function asShown(formula: string): string {
  if (formula === "") return "";
  let [text, from] = ["", 0];
  for (const { name, id } of subsidyCalls(formula)) {
    text += `${formula.slice(from, name.from)}SUBSIDY.${id}`;
    from = name.to;
  }
  const whole = text + formula.slice(from);
  const spilled = whole.replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, "$1#");
  return `=${spilled.replace(/_xlfn\.SINGLE\(/gi, "@(").replace(/_xlfn\.(?:_xlws\.)?/gi, "")}`;
}
