import { lettersWidth, linesOf } from "../../src/taskpane/templates/picture-text";
import { type PictureCell, sheetPicture } from "../../src/taskpane/templates/sheet-picture";
import { templates } from "../../src/templates";
import { formOf, hospital, inEnglish, sheetOf, valuesOf } from "../templates/forms";

// The picture of a form in the pane shows what the sheet itself shows: nothing is cut off that Excel would show.

function picture(id: string, ask = hospital): ReadonlyMap<string, PictureCell> {
  const book = formOf(id, ask);
  const [sheet, values] = [sheetOf(book), valuesOf(book)];
  const { cells } = sheetPicture(sheet, (cell) => values.value(sheet.name, cell));
  return new Map(cells.map((cell) => [cell.name, cell]));
}

const cases = templates.flatMap(({ id }) =>
  [hospital, inEnglish].map((ask) => [id, ask.language, ask] as const),
);

test.each(cases)("labels and notes of the head have room for all their letters: %s in %s", (id, _, ask) => {
  const cells = picture(id, ask);
  for (const name of ["A2", "A3", "A4", "A5", "A6", "A7", "A8"]) {
    const { lines = [], room = 0, look } = cells.get(name) ?? {};
    expect([name, lines.length]).not.toEqual([name, 0]);
    for (const line of lines)
      expect([name, lettersWidth(line.trimEnd(), look?.size ?? 11) <= room]).toEqual([name, true]);
  }
});

test("a note stands on as many lines as it needs, and loses no letter", () => {
  const note = picture("letter").get("A2");
  expect(note?.lines.length).toBeGreaterThan(1);
  expect(note?.lines.join("")).toBe(note?.text);
});

test("letters run over empty neighbours only, and a boxed or wrapped cell keeps to itself", () => {
  const cells = picture("receipt");
  const name = cells.get("C3");
  // The receipt's number is asked in E3.
  expect((name?.x ?? 0) + (name?.room ?? 0)).toBeCloseTo(cells.get("E3")?.x ?? 0);
  const program = cells.get("C11");
  expect(program?.room).toBe(program?.width);
});

test("cells that are shown as one are drawn as one", () => {
  const cells = picture("letter");
  expect(cells.get("B21")?.room).toBe(cells.get("B21")?.width);
  for (const name of ["C20", "C21", "H21", "H26"]) expect([name, cells.has(name)]).toEqual([name, false]);
  expect(cells.has("C28")).toBe(true);
});

test("a head that fits into its column in a sheet stays on one line", () => {
  expect(picture("letter").get("D10")?.lines).toEqual(["補助見込額（試算）"]);
});

test("Japanese breaks between letters, English between words, and a given break stays", () => {
  expect(linesOf("あいうえお", { width: 36, size: 10 })).toEqual(["あいう", "えお"]);
  expect(linesOf("one two three", { width: 50, size: 10 })).toEqual(["one two ", "three"]);
  expect(linesOf("あ\nい", { width: 100, size: 10 })).toEqual(["あ", "い"]);
});
