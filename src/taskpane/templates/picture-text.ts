/** How wide letters are in the picture of a sheet: full-width ones are square, others a little more than half of it. */
export function lettersWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += /[\u0020-\u007e\uff61-\uff9f]/.test(letter) ? size * 0.53 : size;
  return width;
}

interface Measure {
  readonly width: number;
  readonly size: number;
}

/** A text on as many lines as it needs: broken between words, and between Japanese letters anywhere. */
export function linesOf(text: string, { width, size }: Measure): readonly string[] {
  return text.split("\n").flatMap((part) => {
    const lines = [""];
    for (const [piece] of part.matchAll(/[\u0021-\u007e]+ ?|./gsu)) {
      const longer = (lines.at(-1) ?? "") + piece;
      if (longer === piece || lettersWidth(longer.trimEnd(), size) <= width) lines[lines.length - 1] = longer;
      else lines.push(piece);
    }
    return lines;
  });
}
