import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packageFolder, pinned } from "./places";
import { plainFont } from "./web-font";

/**
 * Where the system has no Japanese font, the path of a fontconfig file that adds the one from an npm package;
 * undefined where nothing needs to be brought (a font is there, or the system is not Linux).
 */
export function broughtFont(cache: string): string | undefined {
  if (process.platform !== "linux" || systemHasJapaneseFont()) return undefined;
  const home = path.join(cache, `noto-sans-jp-${pinned("@fontsource/noto-sans-jp")}`);
  if (!existsSync(home)) unpack(home);
  return path.join(home, "fonts.conf");
}

function systemHasJapaneseFont(): boolean {
  try {
    return execFileSync("fc-list", [":lang=ja", "family"], { encoding: "utf8" }).trim() !== "";
  } catch {
    return false; // no fontconfig, so hardly a font
  }
}

// The package cuts the font into numbered pieces, which together hold every character, and into one for Latin.
const piece = /^noto-sans-jp-(\d+|latin)-(400|700)-normal\.woff$/;

function unpack(home: string): void {
  const source = path.join(packageFolder("@fontsource/noto-sans-jp"), "files");
  const draft = `${home}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  for (const name of readdirSync(source).filter((file) => piece.test(file))) {
    writeFileSync(
      path.join(draft, name.replace(/\.woff$/, ".otf")),
      plainFont(readFileSync(path.join(source, name))),
    );
  }
  writeFileSync(path.join(draft, "fonts.conf"), configuration(home));
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error; // else another start was quicker
  }
}

const replaced = ["sans-serif", "Arial", "Helvetica", "Segoe UI", "Yu Gothic", "Yu Gothic UI", "Meiryo"];

function configuration(home: string): string {
  const aliases = replaced.map(
    (family) =>
      `  <alias binding="same"><family>${family}</family><prefer><family>Noto Sans JP</family></prefer></alias>`,
  );
  return [
    `<?xml version="1.0"?>`,
    `<!DOCTYPE fontconfig SYSTEM "fonts.dtd">`,
    `<fontconfig>`,
    `  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>`,
    `  <dir>${home}</dir>`,
    `  <cachedir>${path.join(home, "cache")}</cachedir>`,
    ...aliases,
    `</fontconfig>`,
    "",
  ].join("\n");
}
