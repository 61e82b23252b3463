/**
 * Checks and compares edition files:
 *   npm run edition -- check FILE... (one or more)
 *   npm run edition -- diff A B      (files, or ids of data/editions such as 2025-10-02)
 * Speaks the language of the terminal; --ja and --en ask for one.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describeProblem, MOST_PROBLEMS, readEdition, tooLarge } from "../../catalogue/schema";
import type { Edition } from "../../core/rules/edition";
import type { Words } from "../../core/rules/model";
import type { Language } from "../../core/runtime";
import { differenceLine } from "../../text/editions/difference";
import { toolWords } from "../../text/editions/tool";
import { isHoliday } from "../../holidays";
import { compareEditions } from "../compare";
import { previewOf } from "../form";
import { editionBelow, importEdition, type SoundEdition } from "../import";

interface Asked {
  readonly what: string | undefined;
  readonly files: readonly string[];
  readonly language: Language;
}

function asked(given: readonly string[]): Asked {
  const [what, ...files] = given.filter((word) => !word.startsWith("--"));
  const spoken = process.env["LC_ALL"] ?? process.env["LANG"] ?? "";
  const own: Language = /^ja/i.test(spoken) ? "ja" : "en";
  const language = given.includes("--ja") ? "ja" : given.includes("--en") ? "en" : own;
  return { what, files, language };
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const shelvedAs = (id: string): string => join(process.cwd(), "data", "editions", `${id}.json`);

/** npm runs the tool in the folder of the project; names are also meant from the folder that the command was typed in. */
const fileOf = (name: string): string =>
  [name, resolve(process.env["INIT_CWD"] ?? ".", name), shelvedAs(name)].find((file) => existsSync(file)) ??
  name;

/** Why a file is not even opened. */
function unopened(file: string, language: Language): string | undefined {
  const told = (words: Words, expected = ""): string =>
    words[language].replace("{file}", file).replace("{expected}", expected);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return told(toolWords.noFile);
  if (found.isDirectory()) return told(toolWords.isFolder);
  const expected = tooLarge(found.size);
  return expected && told(toolWords.tooLarge, expected[language]);
}

/** The edition in a file; every problem is printed with its line when there is none. */
async function read(name: string, language: Language): Promise<SoundEdition | undefined> {
  const file = fileOf(name);
  const reason = unopened(file, language);
  if (reason !== undefined) {
    say(reason);
    return undefined;
  }
  const text = readFileSync(file, "utf8");
  const imported = await importEdition(text, name, baseOf(text));
  if (imported.ok) {
    imported.cautions.forEach(({ text: caution }) => {
      say(caution[language]);
    });
    return imported.value;
  }
  imported.problems.forEach((problem) => {
    say(describeProblem(problem, language));
  });
  const count = imported.problems.length;
  const words = count < MOST_PROBLEMS ? toolWords.problems : toolWords.problemsOrMore;
  say(words[language].replace("{count}", String(count)));
  return undefined;
}

/** The edition of data/editions that a supplement names by its date; what it names is no path to anywhere else. */
function baseOf(text: string): Edition | undefined {
  const id = editionBelow(text) ?? "";
  const file = shelvedAs(id);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(id) || !existsSync(file)) return undefined;
  const reading = readEdition(readFileSync(file, "utf8"), file);
  return reading.kind === "edition" ? reading.edition : undefined;
}

async function check(name: string, language: Language): Promise<boolean> {
  const sound = await read(name, language);
  if (!sound) return false;
  const { edition, hash } = sound;
  const cases = edition.programmes.reduce((sum, programme) => sum + programme.cases.length, 0);
  const told: Readonly<Record<string, string | number>> = {
    id: edition.id,
    programmes: edition.programmes.length,
    cases,
    hash,
  };
  say(toolWords.sound[language].replace(/\{(\w+)\}/g, (brace, name: string) => String(told[name] ?? brace)));
  const { cautions } = previewOf(edition, isHoliday);
  if (cautions.length > 0) say(toolWords.cautions[language].replace("{count}", String(cautions.length)));
  for (const { programme, text } of cautions)
    say(programme === undefined ? text[language] : `No.${programme} ${text[language]}`);
  return true;
}

/** Every file is looked at, whatever is wrong with those before it; of several, each is told under its name. */
async function checkAll(names: readonly string[], language: Language): Promise<boolean> {
  let areSound = true;
  for (const name of names) {
    if (names.length > 1) say(`${name}:`);
    if (!(await check(name, language))) areSound = false;
  }
  return areSound;
}

async function diff(a: string, b: string, language: Language): Promise<boolean> {
  const before = await read(a, language);
  const after = await read(b, language);
  if (!before || !after) return false;
  const differences = compareEditions(before.edition, after.edition);
  differences.forEach((each) => {
    say(differenceLine(each, language));
  });
  say(toolWords.differences[language].replace("{count}", String(differences.length)));
  return true;
}

async function main(): Promise<void> {
  const { what, files, language } = asked(process.argv.slice(2));
  const [a, b, ...more] = files;
  let isDone = false;
  if (what === "check" && a !== undefined) isDone = await checkAll(files, language);
  else if (what === "diff" && a !== undefined && b !== undefined && more.length === 0)
    isDone = await diff(a, b, language);
  else say(toolWords.usage[language]);
  if (!isDone) process.exitCode = 1;
}

// Whoever reads the lines may have read enough (| head).
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === "EPIPE" ? 0 : 1);
});

void main();
