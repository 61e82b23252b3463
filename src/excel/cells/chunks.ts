/** Rows of a rectangle that travel in one request. */
export interface Chunk {
  readonly first: number;
  readonly height: number;
}

/** Cells in one request; Excel on the web refuses more than 5 MB, and a cell's answer takes some 200 bytes. */
const mostCells = 5_000;
/** Letters in one request: four bytes each at most, and Office.js's own wrapping, stay below 5 MB. */
const mostLetters = 1_000_000;

/** Divides rows such that no request grows too large; a single row is never divided. */
export function chunksOf(rows: readonly (readonly unknown[])[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let [first, cells, letters] = [0, 0, 0];
  for (const [index, row] of rows.entries()) {
    const weight = JSON.stringify(row).length;
    const isFull = cells + row.length > mostCells || letters + weight > mostLetters;
    if (isFull && index > first) {
      chunks.push({ first, height: index - first });
      [first, cells, letters] = [index, 0, 0];
    }
    cells += row.length;
    letters += weight;
  }
  if (rows.length > first) chunks.push({ first, height: rows.length - first });
  return chunks;
}

/** The same by size alone, where the contents are not known yet. */
export function chunksOfSize(height: number, width: number): readonly Chunk[] {
  const each = Math.max(1, Math.floor(mostCells / width));
  return Array.from({ length: Math.ceil(height / each) }, (_, index) => ({
    first: index * each,
    height: Math.min(each, height - index * each),
  }));
}
