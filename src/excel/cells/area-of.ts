import { columnNumber } from "../../sheets/address";
import { type Box, sheetColumns, sheetRows } from "./box";

/** The rectangle that an address without its sheet names: D5, $D$5:$E$6, A:C, 1:3; undefined for anything else. */
export function areaOf(address: string): Box | undefined {
  const [from, to = from] = address.replaceAll("$", "").toUpperCase().split(":");
  const shape = /^(?<letters>[A-Z]{1,3})?(?<digits>[1-9]\d{0,6})?$/;
  const [first, last] = [shape.exec(from ?? "")?.groups, shape.exec(to ?? "")?.groups];
  if (!from || !first || !last || !address) return undefined;
  const row = first["digits"] ? Number(first["digits"]) - 1 : 0;
  const column = first["letters"] ? columnNumber(first["letters"]) : 0;
  const bottom = last["digits"] ? Number(last["digits"]) : sheetRows;
  const right = last["letters"] ? columnNumber(last["letters"]) + 1 : sheetColumns;
  return { row, column, height: bottom - row, width: right - column };
}
