/**
 * Seals the editions: checks every file in data/editions and writes its hash into data/editions/index.json.
 * Run with: npx tsx src/catalogue/tools/seal.ts
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeProblem, editionHash, readEdition } from "../schema";

const FOLDER = join(process.cwd(), "data", "editions");

async function seal(file: string): Promise<{ id: string; file: string; hash: string }> {
  const text = readFileSync(join(FOLDER, file), "utf8");
  const reading = readEdition(text, `data/editions/${file}`);
  if (reading.kind === "unreadable")
    throw new Error(reading.problems.map((problem) => describeProblem(problem, "en")).join("\n"));
  return { id: reading.edition.id, file, hash: await editionHash(reading.edition) };
}

async function sealAll(): Promise<void> {
  const files = readdirSync(FOLDER).filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name));
  const editions = await Promise.all(files.sort().map(seal));
  const builtIn = editions.at(-1)?.id;
  const text = `${JSON.stringify({ builtIn, editions }, null, 2)}\n`;
  writeFileSync(join(FOLDER, "index.json"), text);
  process.stdout.write(text);
}

void sealAll().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
