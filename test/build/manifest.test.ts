import { readFileSync } from "node:fs";
import path from "node:path";
import { localAddress } from "../../src/build/add-in-address";
import { builtManifest } from "../../src/build/built-manifest";
import { manifestFaults } from "../../src/build/check-manifest";
import type { BuiltFiles } from "../../src/build/manifest/addresses";
import { writtenFiles } from "../../src/build/written-files";
import { functionIds } from "../../src/functions/signatures";
import { commandWords } from "../../src/text/commands";
import { brokenManifests } from "./broken-manifests";

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const icon = (size: number): Buffer => readFileSync(path.join(root, `assets/icon-${size}.png`));
const script = (ids: readonly string[]): string =>
  `CustomFunctions.associate({${ids.map((id) => `${id}() {}`).join(", ")}})`;

let sound: ReadonlyMap<string, string | Uint8Array>;

beforeAll(async () => {
  const written = (await writtenFiles(localAddress)).map(({ path: at, text }) => [at, text] as const);
  const icons = [16, 32, 64, 80].map((size) => [`assets/icon-${size}.png`, icon(size)] as const);
  sound = new Map<string, string | Uint8Array>([
    ...written,
    ...icons,
    ["taskpane.html", "<!doctype html>"],
    ["functions.js", script(functionIds)],
    ["start.js", Object.keys(commandWords).join(" ")],
  ]);
});

/** The built files with some replaced, or taken away where the replacement is undefined. */
function filesWith(changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}): BuiltFiles {
  const content = (at: string): string | Uint8Array | undefined =>
    at in changes ? changes[at] : sound.get(at);
  return {
    has: (at) => content(at) !== undefined,
    bytes: (at) => {
      const found = content(at) ?? "";
      return typeof found === "string" ? new TextEncoder().encode(found) : found;
    },
  };
}

function replaced(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`the manifest has no ${String(from)}`);
  return changed;
}

test("the manifest in the repository has no fault", () => {
  expect(manifestFaults(manifest, localAddress, filesWith())).toEqual([]);
});

test("the manifest for a hosted address keeps its id and points everywhere to that address", async () => {
  const hosted = await builtManifest(manifest, "https://grants.example/addin/");
  expect(hosted).toContain("<Id>315b1f91-e789-4fe1-838a-b1a2a9a09d8c</Id>");
  expect(hosted).not.toContain("localhost");
  expect(hosted).toContain('"https://grants.example/addin/taskpane.html"');
});

test("the manifest for this machine has an id and a name of its own, and no fault", async () => {
  const local = await builtManifest(manifest, localAddress);
  expect(local).toContain("<Id>a95fdf66-dd14-4227-ac60-facfad576215</Id>");
  expect(local).toContain("医療DX補助金（開発用）");
  expect(manifestFaults(local, localAddress, filesWith())).toEqual([]);
});

describe("a fault planted in the manifest is found", () => {
  test.each(brokenManifests)("%s", (_what, from, to, fault) => {
    const faults = manifestFaults(replaced(from, to), localAddress, filesWith());
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });
});

describe("a fault planted in the built files is found", () => {
  const text = (at: string): string => String(sound.get(at));
  const faultsOf = (changes: Parameters<typeof filesWith>[0]): readonly string[] =>
    manifestFaults(manifest, localAddress, filesWith(changes));

  test("a function that the bundle does not associate", () => {
    const faults = faultsOf({ "functions.js": script(functionIds.slice(1)) });
    expect(faults).toEqual(["functions.json describes AMOUNT, which the bundle does not associate"]);
  });

  test("a function that functions.json does not describe", () => {
    const faults = faultsOf({ "functions.js": script([...functionIds, "NOSUCH"]) });
    expect(faults).toEqual(["functions.json does not describe NOSUCH, which the bundle associates"]);
  });

  test("metadata that differ in more than words", () => {
    const english = text("functions-en.json").replace('"optional": true', '"optional": false');
    expect(faultsOf({ "functions-en.json": english })).toEqual([expect.stringContaining("more than words")]);
  });

  test("a description that is missing", () => {
    const japanese = text("functions.json").replace(/"description": "[^"]+"/, '"description": ""');
    expect(faultsOf({ "functions.json": japanese })).toEqual(["AMOUNT has no description"]);
  });

  test("a description of an argument that is missing", () => {
    const english = text("functions-en.json").replace(/("name": "beds",\s*"description": )"[^"]+"/, '$1""');
    expect(faultsOf({ "functions-en.json": english })).toEqual(["AMOUNT(beds) has no description"]);
  });

  test("a data-type flag, which breaks Office 2021", () => {
    const flagged = text("functions.json").replace("{", '{"allowCustomDataForDataTypeAny": true,');
    const faults = faultsOf({ "functions.json": flagged });
    expect(faults).toContain("allowCustomDataForDataTypeAny is set");
  });

  test("a help page that was not built", () => {
    const faults = faultsOf({ "help/en/AMOUNT.html": undefined });
    expect(faults).toEqual([`help page ${localAddress}help/en/AMOUNT.html has no file`]);
  });

  test("a bundle that was not built", () => {
    const faults = faultsOf({ "functions.js": undefined });
    expect(faults).toContain("functions.js has not been built");
  });

  test("a shortcut whose function the start script does not know", () => {
    const faults = faultsOf({ "start.js": text("start.js").replace("explainGrant", "") });
    expect(faults).toContain("start.js associates no function explainGrant of shortcuts.json");
    expect(faults).toContainEqual(
      expect.stringMatching(/line \d+: start.js associates no function explainGrant/),
    );
  });

  test("a shortcut without an English name, for an action that is none, with keys that are none or taken", () => {
    const json = (change: (shortcuts: string) => string): readonly string[] =>
      faultsOf({ "shortcuts.json": change(text("shortcuts.json")) });
    expect(
      faultsOf({ "shortcuts-en.json": text("shortcuts-en.json").replace("repairGrants", "other") }),
    ).toEqual(["shortcut repairGrants has not a name in both languages"]);
    expect(json((all) => all.replace('"action": "openGrants"', '"action": "closeGrants"'))).toEqual([
      "a shortcut asks for closeGrants, which is no action",
    ]);
    expect(json((all) => all.replace("Ctrl+Alt+Shift+H", "Shift+H"))).toEqual([
      '"Shift+H" is no shortcut that Office takes',
    ]);
    expect(json((all) => all.replace("Ctrl+Alt+Shift+H", "Ctrl+Alt+Shift+I"))).toEqual([
      "Ctrl+Alt+Shift+I is given twice",
    ]);
  });

  test("a file of shortcuts that was not built", () => {
    expect(faultsOf({ "shortcuts-en.json": undefined })).toContain("shortcuts-en.json has not been built");
  });

  test("a picture that is none", () => {
    expect(faultsOf({ "assets/icon-16.png": "no picture" })).toContain(
      "assets/icon-16.png is no square PNG, not 16 pixels wide",
    );
  });
});
