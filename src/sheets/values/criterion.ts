import { applied } from "./operators";
import { isError, type Scalar } from "./value";

/** A condition of COUNTIFS and SUMIFS: a value that must be met, or an operator and a value (">0", "<>"). */
export function criterion(wanted: Scalar): (cell: Scalar) => boolean {
  if (typeof wanted !== "string")
    return (cell) => !isError(cell) && cell !== null && applied("=", cell, wanted) === true;
  const [, operator = "=", rest = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/su.exec(wanted) ?? [];
  const number = rest.trim() === "" ? NaN : Number(rest);
  const operand = Number.isNaN(number) ? rest : number;
  if (operator === "<>" && rest === "") return (cell) => cell !== null;
  return (cell) => {
    if (isError(cell)) return false;
    // Sizes compare only like with like; an empty cell is neither.
    if (operator !== "=" && operator !== "<>" && typeof cell !== typeof operand) return false;
    if (typeof operand === "number" && typeof cell === "string") return String(operand) === cell.trim();
    return applied(operator, cell ?? "", operand) === true;
  };
}
