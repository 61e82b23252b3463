import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findSoffice, run } from "./soffice";

// Measured on two cores: a start of soffice takes 1.2 s, with an empty profile as with a used one; one more file in the
// same start takes 0.1 s. So all files of a test file go through one start, and the profile is a new one each time.

/** Whether LibreOffice calculates an .xlsx anew when it opens it; by itself it shows the values that it finds. */
export type RecalculationOnLoad = "always" | "never";
const MODES: Readonly<Record<RecalculationOnLoad, number>> = { always: 0, never: 1 };

/** What one file became, or why it became nothing. */
export type Converted<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** What is made of files: LibreOffice's name of a format, and how the files that it wrote are read. */
export interface Conversion<T> {
  readonly to: string;
  readonly onLoad: RecalculationOnLoad;
  /** Reads what was written of one file: every file in the folder whose name begins with `stem`. */
  readonly read: (folder: string, stem: string) => T;
}

/** soffice itself, and for how long it may say nothing; a slow machine takes seconds for a file. */
export interface Office {
  readonly program: string;
  readonly silenceMs: number;
}
const ours = (): Office => ({ program: findSoffice(), silenceMs: 150_000 });

/** So many starts may end badly before no more is tried: then it is LibreOffice and no single file. */
const MOST_BAD_ENDS = 4;

const settings = (mode: number): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
</oor:items>`;

/** A profile of our own, so that nobody's settings decide whether formulas are calculated, and no other start locks it. */
function writeProfile(folder: string, onLoad: RecalculationOnLoad): string {
  mkdirSync(join(folder, "user"), { recursive: true });
  writeFileSync(join(folder, "user", "registrymodifications.xcu"), settings(MODES[onLoad]));
  return pathToFileURL(folder).href;
}

const stemOf = (index: number): string => `book${String(index).padStart(5, "0")}`;

/** soffice names a file once it has loaded it: what stands before the last one named is done with. */
function doneBefore(words: string, indices: readonly number[]): readonly number[] {
  const named = indices.filter((index) => words.includes(`${stemOf(index)}.xlsx`));
  const last = named.at(-1);
  return last === undefined ? [] : indices.slice(0, indices.indexOf(last));
}

class Starts<T> {
  private readonly given: string;
  private readonly results = new Map<number, Converted<T>>();
  private badEnds: readonly string[] = [];

  constructor(
    private readonly folder: string,
    private readonly conversion: Conversion<T>,
    private readonly office: Office,
  ) {
    this.given = join(folder, "given");
    mkdirSync(this.given);
  }

  async all(files: readonly Uint8Array[]): Promise<readonly Converted<T>[]> {
    files.forEach((file, index) => {
      writeFileSync(join(this.given, `${stemOf(index)}.xlsx`), file);
    });
    const indices = [...files.keys()];
    if (files.length > 0) await this.start(indices);
    // Who fell with a start that ended badly is tried alone, so that the fault is told of the right file.
    for (const index of indices) if (!this.results.has(index)) await this.alone(index);
    return indices.map((index) => this.results.get(index) ?? { ok: false, why: "never tried" });
  }

  private async alone(index: number): Promise<void> {
    if (this.badEnds.length < MOST_BAD_ENDS) await this.start([index]);
    const why = `soffice ended badly ${this.badEnds.length} times and was not tried again: ${this.badEnds.at(-1) ?? ""}`;
    if (!this.results.has(index)) this.results.set(index, { ok: false, why });
  }

  private async start(indices: readonly number[]): Promise<void> {
    const { to, onLoad } = this.conversion;
    // Nothing of an earlier start is left here: half a file of one that ended badly would be read as a whole one.
    const place = mkdtempSync(join(this.folder, "start-"));
    const written = join(place, "written");
    mkdirSync(written);
    const profile = writeProfile(join(place, "profile"), onLoad);
    const { words, fault } = await run(
      this.office.program,
      [
        `-env:UserInstallation=${profile}`,
        ...["--headless", "--norestore", "--convert-to", to, "--outdir", written],
        ...indices.map((index) => join(this.given, `${stemOf(index)}.xlsx`)),
      ],
      this.office.silenceMs,
    );
    if (fault === undefined) {
      this.readAll(indices, written, words);
      return;
    }
    this.badEnds = [...this.badEnds, `${fault}: ${words}`];
    const [only] = indices;
    if (only !== undefined && indices.length === 1)
      this.results.set(only, { ok: false, why: `soffice failed, ${fault}: ${words}` });
    else this.readAll(doneBefore(words, indices), written, words);
  }

  private readAll(indices: readonly number[], written: string, words: string): void {
    for (const index of indices) this.results.set(index, this.result(stemOf(index), written, words));
  }

  private result(stem: string, written: string, words: string): Converted<T> {
    if (!readdirSync(written).some((name) => name.startsWith(stem)))
      return { ok: false, why: `LibreOffice made nothing of ${stem}.xlsx: ${words}` };
    try {
      return { ok: true, value: this.conversion.read(written, stem) };
    } catch (fault) {
      return { ok: false, why: `${stem}.xlsx: ${String(fault)}` };
    }
  }
}

/** What LibreOffice makes of files, in their order; all folders are gone afterwards. */
export async function convertTogether<T>(
  files: readonly Uint8Array[],
  conversion: Conversion<T>,
  office: Office = ours(),
): Promise<readonly Converted<T>[]> {
  const folder = mkdtempSync(join(tmpdir(), "subsidy-office-"));
  try {
    return await new Starts(folder, conversion, office).all(files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
