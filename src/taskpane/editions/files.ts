/** What needs the schema: a chunk of its own, fetched when somebody reads, checks or compares an edition. */
export { compareEditions } from "../../editions/compare";
export { editionFromForm, entryForm, previewOf, columnHead } from "../../editions/form";
export { editionBelow, fileText, importEdition, sealed } from "../../editions/import";
export { differenceLine } from "../../text/editions/difference";
export { dateTaken } from "../../text/editions/preview";
