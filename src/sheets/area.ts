import { cellName, cellPlace, type Place } from "./address";

/** A rectangle by its corners, counted from 0. */
export interface Area {
  readonly first: Place;
  readonly last: Place;
}

/** The rectangle that a name such as B5:D9 or B5 stands for; throws on anything else. */
export function areaOf(name: string): Area {
  const [from = "", to = from] = name.replaceAll("$", "").split(":");
  return { first: cellPlace(from), last: cellPlace(to) };
}

/** All cells of a rectangle by name, row by row. */
export function cellsOf({ first, last }: Area): readonly string[] {
  const names: string[] = [];
  for (let row = first.row; row <= last.row; row++)
    for (let column = first.column; column <= last.column; column++) names.push(cellName({ row, column }));
  return names;
}

/** The smallest rectangle from A1 that holds all cells. */
export function usedArea(cells: Iterable<string>): Area {
  let [row, column] = [0, 0];
  for (const name of cells) {
    const place = cellPlace(name);
    row = Math.max(row, place.row);
    column = Math.max(column, place.column);
  }
  return { first: { row: 0, column: 0 }, last: { row, column } };
}
