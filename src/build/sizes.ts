import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Files that are loaded for one purpose, and what they may weigh together, in bytes after gzip. */
export interface Weight {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
  readonly files: readonly string[];
}

const kilobyte = 1024;
/** What the functions of one programme each, with the list that they carry, may weigh: a promise older than plans. */
const withoutPlan = 40;
/** The same script with plans, which compare every permitted combination exactly, in editions by name as well. */
const withPlan = 64;
/** The whole list for people to read; data, not code, and fetched only when something is to be shown of it. */
const data = ["built-in-edition.js"];
/** The schema with its library: fetched only where a workbook pins another list. */
const validator = ["verify-edition.js"];
/**
 * Reader and patcher of workbooks' files with what is made of them: fetched when somebody shares a workbook. 52 KB since
 * references are followed from sheet to sheet and links of formulas are told; 51 KB since
 * it tells our own comparisons and entry forms, which no vendor may get, from all other sheets.
 */
const files = ["sharing-files.js"];
/** The steps behind every cell of a copy in two languages: fetched only with a copy that is to have its evidence. */
const evidenceFiles = ["evidence-files.js"];
/** Requests for quotes and their replies, with the reader and the schema: fetched when a request is made or read. */
const quoteFiles = ["quote-files.js"];
/** Screens that are more than the pane of one programme each: fetched when their tab is opened, each with its own limit. */
const rooms: Readonly<Record<string, number>> = {
  plan: 36,
  templates: 4,
  filling: 24,
  sharing: 12,
  quotes: 19,
  editions: 12,
};
/** The same schema with import, comparison and entry form: fetched only when somebody brings in or makes an edition. */
const editionFiles = ["edition-files.js"];
/** The entry form with a note for each of its 156 columns in both languages: fetched only when somebody lays it. */
const entryForm = ["entry-form.js"];
/** Eleven forms as data with their words in both languages, and the part of the screen that shows them. */
const forms = ["own-forms.js"];
/** The national holidays of Japan until 2050: fetched where a date is shown or counted in business days. */
const holidays = ["holidays.js"];
/** The writer of .xlsx files with its library: fetched only when a form is saved. */
const writer = ["xlsx-writer.js"];

const weigher =
  (folder: string) =>
  (what: string, files: readonly string[], limit: number): Weight => ({
    what,
    files,
    limit: limit * kilobyte,
    bytes: files.reduce(
      (sum, name) => sum + gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length,
      0,
    ),
  });

/** Weighs a build of the functions with nothing in the place of plans (`--env without=plan`). */
export const weightWithoutPlan = (folder: string): Weight =>
  weigher(folder)("functions without plans", ["functions.js"], withoutPlan);

/** Weighs the scripts of a build against their limits. */
export function weights(folder: string): readonly Weight[] {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const roomFiles = Object.keys(rooms).map((room) => `${room}.js`);
  const others = [
    "functions.js",
    ...data,
    ...validator,
    ...editionFiles,
    ...entryForm,
    ...roomFiles,
    ...files,
    ...evidenceFiles,
    ...quoteFiles,
    ...forms,
    ...writer,
    ...holidays,
  ];
  const pane = scripts.filter((name) => !others.includes(name));
  const weigh = weigher(folder);
  return [
    weigh("functions with catalogue and plans", ["functions.js"], withPlan),
    weigh("start and pane", pane, 250),
    ...Object.entries(rooms).map(([room, limit]) => weigh(`screen ${room}`, [`${room}.js`], limit)),
    weigh("workbooks' files", files, 52),
    weigh("evidence of a copy", evidenceFiles, 30),
    weigh("requests and replies", quoteFiles, 112),
    weigh("check of another list", validator, 90),
    weigh("import and form of lists", editionFiles, 110),
    weigh("entry form of lists", entryForm, 18),
    weigh("whole list", data, 60),
    weigh("our forms", forms, 40),
    weigh("national holidays", holidays, 13),
    weigh("writer of .xlsx files", writer, 55),
  ];
}

/** What weighs more than it may, in words. */
export function tooHeavy(folder: string): readonly string[] {
  return weights(folder)
    .filter(({ bytes, limit }) => bytes > limit)
    .map(
      ({ what, bytes, limit }) => `${what}: ${bytes} bytes after gzip, ${bytes - limit} more than allowed`,
    );
}
