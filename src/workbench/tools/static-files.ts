import { readdirSync, statSync } from "node:fs";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** The content type that browsers expect for a file, by the end of its name. */
export function contentType(file: string): string {
  return types[path.extname(file).toLowerCase()] ?? "application/octet-stream";
}

/** Finds the file that a path below its mount point asks for, or nothing. */
export type Lookup = (below: string) => string | undefined;

/** Files of a folder, by their exact names; never a file outside it. */
export function folder(base: string): Lookup {
  return (below) => {
    const file = path.resolve(base, `.${path.posix.normalize(`/${below}`)}`);
    return file.startsWith(base + path.sep) && isFile(file) ? file : undefined;
  };
}

/** Files of a folder by names in any case: Office.js asks for `ja-JP/` where the package has `ja-jp/`. */
export function folderInAnyCase(base: string): Lookup {
  const names = new Map<string, string>();
  for (const entry of readdirSync(base, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    names.set(path.relative(base, file).split(path.sep).join("/").toLowerCase(), file);
  }
  return (below) => names.get(below.toLowerCase());
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Which folder answers for which beginning of a path; the first that fits wins. */
export type Mounts = readonly (readonly [prefix: string, lookup: Lookup])[];

/** The file for a request's path, or nothing where no mount has it or the path is not well formed. */
export function findFile(mounts: Mounts, requestPath: string): string | undefined {
  const asked = decoded(requestPath);
  for (const [prefix, lookup] of mounts) {
    const found = asked?.startsWith(prefix) ? lookup(asked.slice(prefix.length)) : undefined;
    if (found) return found;
  }
  return undefined;
}

function decoded(requestPath: string): string | undefined {
  try {
    const plain = decodeURIComponent(requestPath);
    return plain.includes("\0") ? undefined : plain;
  } catch {
    return undefined;
  }
}
