import type { Package } from "../package/package";
import { cutElements } from "../xml/cut-elements";
import { editTags, withoutAttribute } from "../xml/edit-tags";
import { walk } from "../xml/walk";
import { partsOf } from "./parts-of";
import { clearTraces, type Property, tracesOf } from "./traces";

/** Elements of docProps/core.xml and app.xml that name people or tell of contents. */
const personal: ReadonlySet<string> = new Set([
  ...["creator", "lastModifiedBy", "title", "subject", "keywords", "description", "category"],
  ...["contentStatus", "Manager", "Company", "HyperlinkBase"],
]);

/** Titles of sheets and names, hidden ones as well, and how many there are of each: neither stands alone. */
const titles: ReadonlySet<string> = new Set(["TitlesOfParts", "HeadingPairs"]);

/** What names people and tells of contents: in the workbook's own part, then in the documents' properties. */
export function propertiesOf(file: Package): Property[] {
  const parts = partsOf(file, "", ["core-properties", "extended-properties", "custom-properties"]);
  return [
    ...ofWorkbook(file),
    ...parts.flatMap((part) => ofPart(part, file.text(part))),
    ...tracesOf(file).filter(({ value }) => value !== ""),
  ];
}

/** The folder that the file was saved in, with its user's name, and the user who has reserved it. */
function ofWorkbook(file: Package): Property[] {
  const found: Property[] = [];
  const note = (name: string, value = ""): void => {
    if (value.trim() !== "") found.push({ name, value: value.trim() });
  };
  const workbook = file.workbook();
  walk(workbook, file.text(workbook), {
    open: ({ name, attributes }) => {
      if (name === "absPath") note(name, attributes["url"]);
      else if (name === "fileSharing") note(name, attributes["userName"]);
    },
  });
  return found;
}

function ofPart(part: string, xml: string): Property[] {
  const found: Property[] = [];
  let [open, value, custom] = ["", "", ""];
  let parts: string[] | undefined;
  walk(part, xml, {
    open: ({ name, attributes }) => {
      if (name === "property") custom = attributes["name"] ?? "";
      else if (name === "TitlesOfParts") parts = [];
      [open, value] = [name, ""];
    },
    text: (piece) => {
      value += piece;
    },
    close: ({ name }) => {
      const isWanted = custom !== "" || personal.has(open);
      if (name === open && isWanted && value.trim() !== "")
        found.push({ name: custom === "" ? open : custom, value: value.trim() });
      if (name === "lpstr" && value.trim() !== "") parts?.push(value.trim());
      if (name === "property") custom = "";
      else if (name === "TitlesOfParts" && parts) {
        if (parts.length > 0) found.push({ name, value: parts.join(", ") });
        parts = undefined;
      }
      open = "";
    },
  });
  return found;
}

/** Empties what names people and tells of contents; dates and counts stay. */
export function clearProperties(file: Package): void {
  file.remove(partsOf(file, "", ["custom-properties"]));
  for (const part of partsOf(file, "", ["core-properties", "extended-properties"]))
    cutElements(file, part, ({ name }) => personal.has(name));
  cutTitles(file);
  const workbook = file.workbook();
  const folders = choicesOfFolder(workbook, file.text(workbook));
  cutElements(file, workbook, ({ name, from }) => name === "absPath" || folders.has(from));
  forgetUser(file, workbook);
  clearTraces(file);
}

/** Takes out the list of sheets and names; programs make it anew when they save. */
export function cutTitles(file: Package): void {
  for (const part of partsOf(file, "", ["extended-properties"]))
    cutElements(file, part, ({ name }) => titles.has(name));
}

/** Where the elements begin that are there for the folder alone: one left empty would be a choice of nothing. */
function choicesOfFolder(part: string, xml: string): ReadonlySet<number> {
  const found = new Set<number>();
  let choice: { readonly from: number; readonly depth: number; readonly inside: string[] } | undefined;
  walk(part, xml, {
    open: ({ name, from, depth }) => {
      if (choice) choice.inside.push(name);
      else if (name === "AlternateContent") choice = { from, depth, inside: [] };
    },
    close: ({ depth }) => {
      if (!choice || depth !== choice.depth) return;
      if (choice.inside.join() === "Choice,absPath") found.add(choice.from);
      choice = undefined;
    },
  });
  return found;
}

/** The reservation itself stays: only its user's name goes. */
function forgetUser(file: Package, workbook: string): void {
  editTags(
    file,
    workbook,
    ({ name }) => name === "fileSharing",
    (text) => withoutAttribute(text, "userName"),
  );
}
