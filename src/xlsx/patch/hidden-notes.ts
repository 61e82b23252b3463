import type { Package } from "../package/package";
import { partsOf } from "../privacy/parts-of";
import { removeNotes } from "../privacy/remove-notes";
import { elementsOf } from "../xml/elements";
import { cutElements } from "../xml/cut-elements";
import { withoutNotes } from "../xml/vml";
import { spliced } from "../xml/text";
import type { Hiding } from "./hidden-cells";

/** Takes out the comments and notes of hidden cells, with their boxes and with authors who have written no other. */
export function dropHiddenNotes(file: Package, sheet: string, hiding: Hiding): void {
  const notes = partsOf(file, sheet, ["comments"]);
  const threads = partsOf(file, sheet, ["threadedComment"]);
  let isCut = false;
  for (const part of [...notes, ...threads])
    isCut =
      cutElements(
        file,
        part,
        ({ name, attributes: { ref = "" } }) =>
          (name === "comment" || name === "threadedComment") && hiding.hidesAll(ref),
      ) || isCut;
  if (!isCut) return;
  if ([...notes, ...threads].every((part) => count(file, part) === 0)) removeNotes(file, sheet);
  else {
    notes.forEach((part) => {
      forgetAuthors(file, part);
    });
    for (const part of threads) if (count(file, part) === 0) file.remove([part]);
    for (const part of partsOf(file, sheet, ["vmlDrawing"])) dropBoxes(file, part, hiding);
  }
  forgetPersons(file);
}

const count = (file: Package, part: string): number =>
  elementsOf(part, file.text(part), ({ name }) => name === "comment" || name === "threadedComment").length;

/** Comments point at their authors by number, so that one who goes leaves a blank. */
function forgetAuthors(file: Package, part: string): void {
  const xml = file.text(part);
  const used = new Set(
    elementsOf(part, xml, ({ name }) => name === "comment").map(({ tag }) => tag.attributes["authorId"]),
  );
  const authors = elementsOf(part, xml, ({ name }) => name === "author");
  const splices = authors.flatMap(({ tag, from, to }, index) =>
    used.has(String(index)) ? [] : [{ from, to, text: `<${tag.prefix}author/>` }],
  );
  if (splices.length > 0) file.setText(part, spliced(xml, splices));
}

function dropBoxes(file: Package, part: string, hiding: Hiding): void {
  const before = file.text(part);
  const after = withoutNotes(before, ({ row, column }) =>
    hiding.hides({ top: row, left: column, bottom: row, right: column }),
  );
  if (after !== before) file.setText(part, after);
}

/** Persons whom no comment of the workbook names any more. */
function forgetPersons(file: Package): void {
  const workbook = file.workbook();
  const texts = file
    .names()
    .filter((name) => /(?:^|\/)threadedComments\//i.test(name))
    .map((name) => file.text(name));
  const persons = partsOf(file, workbook, ["person"]);
  if (texts.length === 0) file.remove(persons);
  else
    for (const part of persons)
      cutElements(
        file,
        part,
        ({ name, attributes: { id = "" } }) => name === "person" && !texts.some((text) => text.includes(id)),
      );
}
