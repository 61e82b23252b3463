import {
  asNumber,
  asText,
  DIVIDED_BY_ZERO,
  isError,
  isMatrix,
  type Matrix,
  type Scalar,
  type Value,
  VALUE_ERROR,
} from "./value";

/** Does something to every cell of a value. */
export const lifted = (value: Value, work: (cell: Scalar) => Scalar): Value =>
  isMatrix(value) ? value.map((row) => row.map(work)) : work(value);

/** The operator's answer; with rectangles, cell by cell. */
export function applied(operator: string, a: Value, b: Value): Value {
  if (!isMatrix(a) && !isMatrix(b)) return scalar(operator, a, b);
  const shape: Matrix = isMatrix(a) ? a : (b as Matrix);
  const at = (value: Value, row: number, column: number): Scalar =>
    isMatrix(value) ? within(value, row, column) : value;
  return shape.map((row, i) => row.map((_, j) => scalar(operator, at(a, i, j), at(b, i, j))));
}

/** Rectangles of different sizes do not fit together. */
function within(matrix: Matrix, row: number, column: number): Scalar {
  const cell = matrix[row]?.[column];
  return cell === undefined ? VALUE_ERROR : cell;
}

function scalar(operator: string, a: Scalar, b: Scalar): Scalar {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (operator === "&")
    return [a, b]
      .map(asText)
      .filter((text) => typeof text === "string")
      .join("");
  if ("=<>=".includes(operator)) return compared(operator, order(a, b));
  const [x, y] = [asNumber(a), asNumber(b)];
  if (isError(x)) return x;
  if (isError(y)) return y;
  return arithmetic(operator, x, y);
}

function arithmetic(operator: string, x: number, y: number): Scalar {
  switch (operator) {
    case "+":
      return x + y;
    case "-":
      return x - y;
    case "*":
      return x * y;
    case "/":
      return y === 0 ? DIVIDED_BY_ZERO : x / y;
    case "^":
      return x ** y;
    default:
      throw new SyntaxError(`No such operator: ${operator}`);
  }
}

function compared(operator: string, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** Excel's order: numbers before texts before truth values; an empty cell is like whatever it meets. */
function order(a: Plain | null, b: Plain | null): number {
  const [x, y] = [a ?? emptyLike(b), b ?? emptyLike(a)];
  const [rankX, rankY] = [rank(x), rank(y)];
  if (rankX !== rankY) return rankX - rankY;
  if (typeof x === "string") return x.toUpperCase().localeCompare(String(y).toUpperCase(), "en");
  return Number(x) - Number(y);
}

type Plain = string | number | boolean;

const emptyLike = (other: Plain | null): Plain =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

const rank = (value: Plain): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
