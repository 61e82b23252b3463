import { repaired, subsidyCalls, type SubsidyCall } from "../../excel/formula/subsidy";

export { repaired, subsidyCalls, type SubsidyCall };

/** Whether a formula calls one of our functions, in whatever form the file has it. */
export const callsOurs = (formula: string): boolean => subsidyCalls(formula).length > 0;

/** The formula as people see it: our functions under their own names, prefixes of the file format gone; none stays none. */
export function asShown(formula: string): string {
  if (formula === "") return "";
  const spilled = repaired(formula).replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, "$1#");
  return `=${spilled.replace(/_xlfn\.SINGLE\(/gi, "@(").replace(/_xlfn\.(?:_xlws\.)?/gi, "")}`;
}
