import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseCsv } from "./csv";

/** Whether LibreOffice calculates an .xlsx anew when it opens it; by itself it shows the values that it finds. */
export type RecalculationOnLoad = "always" | "never";
const MODES: Readonly<Record<RecalculationOnLoad, number>> = { always: 0, never: 1 };

/** Commas, double quotes, UTF-8, values as they are and not as they are formatted; -1 writes one file per sheet. */
const AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
const LIMIT_MS = 150_000;

/** Where LibreOffice puts itself when it does not link its program into the PATH. */
const OWN_FOLDERS = ["/usr/lib/libreoffice/program", "/opt/libreoffice/program"];

/** The path of soffice; throws with what to do where there is none, since without it nothing here is proven. */
export function findSoffice(path = process.env["PATH"] ?? "", ownFolders = OWN_FOLDERS): string {
  const places = [...path.split(delimiter), ...ownFolders];
  const found = places.map((place) => join(place, "soffice")).find((file) => existsSync(file));
  if (found === undefined)
    throw new Error("soffice is missing. Install LibreOffice Calc: apt-get install libreoffice-calc");
  return found;
}

const settings = (mode: number): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
</oor:items>`;

/** A profile of our own, so that nobody's settings decide whether formulas are calculated. */
function writeProfile(folder: string, onLoad: RecalculationOnLoad): string {
  mkdirSync(join(folder, "user"), { recursive: true });
  writeFileSync(join(folder, "user", "registrymodifications.xcu"), settings(MODES[onLoad]));
  return pathToFileURL(folder).href;
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { timeout: LIMIT_MS }, (fault, _, words) => {
      if (fault) reject(new Error(`soffice failed: ${words}`, { cause: fault }));
      else resolve();
    });
  });
}

/** What LibreOffice makes of a file in a folder of its own, which is gone afterwards. */
async function converted<T>(
  file: Uint8Array,
  { to, onLoad }: { readonly to: string; readonly onLoad: RecalculationOnLoad },
  read: (folder: string) => T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "subsidy-office-"));
  try {
    const profile = writeProfile(join(folder, "profile"), onLoad);
    const source = join(folder, "given", "book.xlsx");
    mkdirSync(join(folder, "given"));
    writeFileSync(source, file);
    await run(findSoffice(), [
      `-env:UserInstallation=${profile}`,
      ...["--headless", "--norestore", "--convert-to", to, "--outdir", folder, source],
    ]);
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The values of every sheet, as text, after LibreOffice has opened the file: rows of cells by sheet name. */
export const openedByLibreOffice = (
  file: Uint8Array,
  sheets: readonly string[],
  onLoad: RecalculationOnLoad,
): Promise<ReadonlyMap<string, string[][]>> =>
  converted(
    file,
    { to: AS_CSV, onLoad },
    (folder) =>
      new Map(sheets.map((name) => [name, parseCsv(readFileSync(join(folder, `book-${name}.csv`), "utf8"))])),
  );

/** The file as LibreOffice saves it again, in the same format. */
export const savedByLibreOffice = (file: Uint8Array, onLoad: RecalculationOnLoad): Promise<Uint8Array> =>
  converted(
    file,
    { to: "xlsx:Calc MS Excel 2007 XML", onLoad },
    (folder) => new Uint8Array(readFileSync(join(folder, "book.xlsx"))),
  );
