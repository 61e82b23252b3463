/** Functions younger than the file format stand in files with a prefix; without it no program knows them. */
const young = /\b(?=(?:AGGREGATE|TEXTJOIN)\()/gu;

/** A text in quotes, or a call of one of our functions. */
const calls = /"(?:[^"]|"")*"|\bSUBSIDY\.([A-Z]+)(?=\()/gu;

/** How Excel itself stores a call of an add-in's function: read back, it finds the add-in again. */
const stored = (id: string): string => `_xldudf_SUBSIDY_${id}`;

/** A formula as a file holds it: without its equals sign, younger and add-in functions under their stored names. */
export const fileFormula = (formula: string): string =>
  formula
    .replace(/^=/u, "")
    .replace(young, "_xlfn.")
    .replace(calls, (whole, id: string | undefined) => (id === undefined ? whole : stored(id)));

/** A text as a file holds it: what looks like an escaped letter is no escape. */
export const fileText = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_");
