import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

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

/** How a run of a program ended: no fault where it ended well, else why not; and all that it said. */
export interface Run {
  readonly words: string;
  readonly fault?: string;
}

/**
 * Runs a program to its end. One that works through many files may take long, so what counts is its silence: after
 * so many milliseconds without a word it is ended, with every process that it started.
 */
export function run(program: string, args: readonly string[], silenceMs: number): Promise<Run> {
  return new Promise((resolve) => {
    // A group of its own: soffice is a script that starts a program that starts another.
    const child = spawn(program, args, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let words = "";
    let silent = false;
    const end = (): void => {
      silent = true;
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended in this very moment.
      }
    };
    let timer = setTimeout(end, silenceMs);
    const hear = (heard: string): void => {
      words += heard;
      clearTimeout(timer);
      timer = setTimeout(end, silenceMs);
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.on("error", ({ message }) => {
      clearTimeout(timer);
      resolve({ words, fault: message });
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (silent) resolve({ words, fault: `it said nothing for ${silenceMs / 1000} seconds and was ended` });
      else if (code === 0) resolve({ words });
      else resolve({ words, fault: `it ended with ${code ?? signal ?? "nothing"}` });
    });
  });
}
