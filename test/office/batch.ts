import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Conversion,
  type Converted,
  convertTogether,
  type Office,
  type RecalculationOnLoad,
} from "./converted";
import { parseCsv } from "./csv";

/** Commas, double quotes, UTF-8, values as they are and not as they are formatted; -1 writes one file per sheet. */
const AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** For `beforeAll`: the whole batch on a slow machine. What hangs is told much earlier, by its silence. */
export const BATCH_LIMIT_MS = 1_800_000;

type Made = Uint8Array | Promise<Uint8Array>;

/**
 * The files of a test file, which go through LibreOffice together. Each is added where its test stands and answered
 * by a function: what became of it, or an error that says why nothing did, which fails the tests of that file only.
 */
export class Batch<T> {
  private readonly makers: (() => Made)[] = [];
  private results: readonly Converted<T>[] = [];

  constructor(
    private readonly conversion: Conversion<T>,
    private readonly office?: Office,
  ) {}

  add(make: () => Made): () => T {
    const index = this.makers.push(make) - 1;
    return () => {
      const result = this.results[index];
      if (!result)
        throw new Error("the batch was not converted: beforeAll(() => batch.convert(), BATCH_LIMIT_MS)");
      if (!result.ok) throw new Error(result.why);
      return result.value;
    };
  }

  /** Makes all files and converts them in one start of LibreOffice. */
  async convert(): Promise<void> {
    const files: Converted<Uint8Array>[] = [];
    for (const make of this.makers) files.push(await attempt(make));
    const sound = files.flatMap((file) => (file.ok ? [file.value] : []));
    const converted = [...(await convertTogether(sound, this.conversion, this.office))];
    this.results = files.map((file) => (file.ok ? (converted.shift() ?? { ok: false, why: "lost" }) : file));
  }
}

async function attempt(make: () => Made): Promise<Converted<Uint8Array>> {
  try {
    return { ok: true, value: await make() };
  } catch (fault) {
    return {
      ok: false,
      why: `the file could not be made: ${fault instanceof Error ? (fault.stack ?? "") : String(fault)}`,
    };
  }
}

/** A workbook as LibreOffice shows it: the rows of a sheet, cells as text. Throws where there is no such sheet. */
export type Opened = (sheet: string) => string[][];

function openedFrom(folder: string, stem: string): Opened {
  const start = `${stem}-`;
  const sheets = new Map(
    readdirSync(folder)
      .filter((name) => name.startsWith(start))
      .map((name) => [
        name.slice(start.length, -".csv".length),
        parseCsv(readFileSync(join(folder, name), "utf8")),
      ]),
  );
  return (sheet) => {
    const rows = sheets.get(sheet);
    if (!rows) throw new Error(`no sheet ${sheet} beside ${[...sheets.keys()].join(", ")}`);
    return rows;
  };
}

/** Files of which the values of every sheet are wanted after LibreOffice has opened them. */
export const openedByLibreOffice = (onLoad: RecalculationOnLoad): Batch<Opened> =>
  new Batch({ to: AS_CSV, onLoad, read: openedFrom });

/** Files that LibreOffice saves again, in the same format. */
export const savedByLibreOffice = (onLoad: RecalculationOnLoad): Batch<Uint8Array> =>
  new Batch({
    to: "xlsx:Calc MS Excel 2007 XML",
    onLoad,
    read: (folder, stem) => new Uint8Array(readFileSync(join(folder, `${stem}.xlsx`))),
  });
