/** A shape of a drawing in VML. Excel writes line breaks in it that no reader of XML accepts, so it is read as text. */
const shapes = /<((?:\w+:)?)shape(?=[\s>])[^>]*>[\s\S]*?<\/\1shape\s*>/g;
const isNote = /ObjectType\s*=\s*["']Note["']/;

/** The box of a note: which cell it belongs to, counted from 0. */
export interface NoteBox {
  readonly row: number;
  readonly column: number;
}

/** The drawing without the boxes of some notes; form controls in it stay. */
export const withoutNotes = (vml: string, isGone: (box: NoteBox) => boolean): string =>
  withoutShapes(vml, (shape) => {
    const [row, column] = [numberIn(shape, "Row"), numberIn(shape, "Column")];
    return isNote.test(shape) && isGone({ row, column });
  });

/** The drawing without some shapes, told by their text. */
export const withoutShapes = (vml: string, isGone: (shape: string) => boolean): string =>
  vml.replace(shapes, (shape) => (isGone(shape) ? "" : shape));

/** Whether anything is drawn. */
export const drawsShapes = (vml: string): boolean => vml.search(shapes) >= 0;

/** -1 where it is not said. */
const numberIn = (shape: string, element: string): number =>
  Number(new RegExp(`<(?:\\w+:)?${element}\\s*>\\s*(\\d+)\\s*<`).exec(shape)?.[1] ?? -1);
