/** What needs the schema: a chunk of its own, fetched when somebody reads, checks or compares an edition. */
export { compareEditions } from "../../editions/compare";
export { editionFromForm, previewOf, columnHead } from "../../editions/form";
export { fileText, sealed } from "../../editions/import";
export { importChosen } from "./import-chosen";
export { differenceLine } from "../../text/editions/difference";
export { dateTaken } from "../../text/editions/preview";

/** The form itself with a note for each of its columns: fetched only when somebody lays it. */
export const loadEntryForm = () =>
  import(/* webpackChunkName: "entry-form" */ "../../editions/form/entry-sheets");
