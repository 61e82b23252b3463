/**
 * Seals the editions: checks every file in data/editions and writes its hash into data/editions/index.json.
 * Run with: npx tsx src/catalogue/tools/seal.ts
 * The built-in edition stays what it is, unless it is asked for by its date: … seal.ts --built-in 2026-04-01. Then the
 * scripts that carry it are made to import it too.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeProblem, editionHash, readEdition } from "../schema";

const FOLDER = join(process.cwd(), "data", "editions");

async function seal(file: string): Promise<{ id: string; file: string; hash: string }> {
  const text = readFileSync(join(FOLDER, file), "utf8");
  const reading = readEdition(text, `data/editions/${file}`);
  if (reading.kind === "unreadable")
    throw new Error(reading.problems.map((problem) => describeProblem(problem, "en")).join("\n"));
  const { id } = reading.edition;
  if (file !== `${id}.json`) throw new Error(misnamed(file, id));
  return { id, file, hash: await editionHash(reading.edition) };
}

/** What to write where name and id differ: sealed as it is, the index would give one id to two lists. */
function misnamed(file: string, id: string): string {
  const other = existsSync(join(FOLDER, `${id}.json`))
    ? `; ${id}.json is there already, so if it is a copy of that, delete it.`
    : `, or else name the file ${id}.json.`;
  const date = file.slice(0, -".json".length);
  return `data/editions/${file} says "id": "${id}". Write "id": "${date}" in it if that is the date of its list${other}`;
}

const isDated = (name: string): boolean => /^\d{4}-\d{2}-\d{2}\.json$/.test(name);

/** Browsers save a second download as "2026-04-01 (1).json": whoever saved it takes it for sealed unless told. */
function tellPassedOver(names: readonly string[]): void {
  const passedOver = names.filter((name) => /\.json$/i.test(name) && name !== "index.json" && !isDated(name));
  for (const name of passedOver.sort())
    process.stderr.write(
      `data/editions/${name} was passed over: only files named by a date, such as 2026-04-01.json, are sealed. ` +
        "Name it so, or delete it.\n",
    );
}

/** Where the built-in edition is imported: by the functions, and as a whole by the page. */
const CARRIERS = ["src/functions/built-in.ts", "src/start/built-in-edition.ts"];
const carried = /(?<=data\/editions\/)\d{4}-\d{2}-\d{2}(?=\.json")/;

function carry(id: string): void {
  for (const name of CARRIERS) {
    const file = join(process.cwd(), name);
    const text = readFileSync(file, "utf8");
    if (!carried.test(text)) throw new Error(`${name} imports no edition`);
    writeFileSync(file, text.replace(carried, id));
  }
}

/** The edition asked for on the command line, if one is. */
function asked(words: readonly string[]): string | undefined {
  const [flag, id, ...more] = words;
  if (flag === undefined) return undefined;
  if (flag !== "--built-in" || id === undefined || more.length > 0)
    throw new Error("usage: npx tsx src/catalogue/tools/seal.ts [--built-in 2026-04-01]");
  return id;
}

/** The one that was built in before; with a first index, the latest. */
function builtInBefore(editions: readonly { readonly id: string }[]): string | undefined {
  const file = join(FOLDER, "index.json");
  if (!existsSync(file)) return editions.at(-1)?.id;
  return (JSON.parse(readFileSync(file, "utf8")) as { builtIn?: string }).builtIn;
}

async function sealAll(): Promise<void> {
  const wanted = asked(process.argv.slice(2));
  const names = readdirSync(FOLDER);
  tellPassedOver(names);
  const editions = await Promise.all(names.filter(isDated).sort().map(seal));
  const builtIn = wanted ?? builtInBefore(editions);
  if (builtIn === undefined || !editions.some(({ id }) => id === builtIn))
    throw new Error(
      `data/editions has no ${builtIn ?? "edition"}.json: name another edition with --built-in`,
    );
  carry(builtIn);
  const text = `${JSON.stringify({ builtIn, editions }, null, 2)}\n`;
  writeFileSync(join(FOLDER, "index.json"), text);
  process.stdout.write(text);
}

void sealAll().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
