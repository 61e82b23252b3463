import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import index from "../../data/editions/index.json";
import packageJson from "../../package.json";
import { builtFolder } from "../../src/build/built-folder";
import { manifestFaults } from "../../src/build/check-manifest";
import { at, readXml } from "../../src/build/manifest/xml-tree";
import { tooHeavy, weights, weightWithoutPlan } from "../../src/build/sizes";
import type { Runtime } from "../../src/core/runtime";
import { functionIds } from "../../src/functions/signatures";

const root = path.resolve(__dirname, "../..");
const address = "https://grants.example/medical-dx/";
const [once = "", again = "", without = ""] = ["once", "again", "without-plan"].map((name) =>
  path.join(root, ".cache/test-build", name),
);
const text = (file: string): string => readFileSync(path.join(once, file), "utf8");

function build(folder: string, ...more: readonly string[]): Promise<unknown> {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  return promisify(execFile)(
    process.execPath,
    [webpack, "--mode", "production", "--env", `folder=${folder}`, ...more],
    { cwd: root, env: { ...process.env, ADDIN_URL: address } },
  );
}

beforeAll(async () => {
  const lessThanAll = ["--env", "without=plan", "--config-name", "functions"];
  await Promise.all([build(once), build(again), build(without, ...lessThanAll)]);
}, 240_000);

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

test("two builds of the same sources are the same to the byte", () => {
  expect(filesOf(again)).toEqual(filesOf(once));
  const different = filesOf(once).filter(
    (file) => !readFileSync(path.join(once, file)).equals(readFileSync(path.join(again, file))),
  );
  expect(different).toEqual([]);
});

test("the built manifest has no fault, and its version is the package's", () => {
  const manifest = text("manifest.xml");
  expect(manifestFaults(manifest, address, builtFolder(once))).toEqual([]);
  expect(at(readXml(manifest), "Version")?.text).toBe(`${packageJson.version}.0`);
});

test("every script keeps within its weight", () => {
  expect(tooHeavy(once)).toEqual([]);
});

test("the functions of one programme each keep the weight that they had before plans", () => {
  const { bytes, limit } = weightWithoutPlan(without);
  expect(bytes).toBeLessThanOrEqual(limit);
  expect(bytes).toBeLessThan(weights(once)[0]?.bytes ?? 0);
});

test("every script of the build is weighed", () => {
  const weighed = weights(once).flatMap(({ files }) => files);
  expect(weighed.sort()).toEqual(filesOf(once).filter((file) => file.endsWith(".js")));
});

test("what weighs too much is told with the bytes that are too many", () => {
  const heavy = path.join(root, "node_modules/@microsoft/office-js/dist/ja-jp");
  expect(() => tooHeavy(heavy)).toThrow(); // no build at all is not a light one
});

describe("functions.js in a bare runtime", () => {
  function bare(): {
    readonly SUBSIDY: Runtime;
    readonly associated: Record<string, (...given: unknown[]) => unknown>;
  } {
    const associated: Record<string, (...given: unknown[]) => unknown> = {};
    const page = createContext({
      CustomFunctions: { associate: (mappings: object) => Object.assign(associated, mappings) },
    }) as { SUBSIDY: Runtime };
    runInContext(text("functions.js"), page);
    return { SUBSIDY: page.SUBSIDY, associated };
  }

  test("needs nothing but CustomFunctions, and associates every function", () => {
    expect(Object.keys(bare().associated).sort()).toEqual([...functionIds].sort());
  });

  test("carries the built-in edition under its sealed hash", () => {
    const sealed = index.editions.find(({ id }) => id === index.builtIn);
    expect(bare().SUBSIDY.current()).toEqual({ id: sealed?.id, hash: sealed?.hash, state: "built-in" });
  });

  test("computes the example with which Excel greets the user", () => {
    const [, formula = ""] =
      /DefaultValue="[^"]*=SUBSIDY\.AMOUNT\(([^)]*)\)/.exec(text("manifest.xml")) ?? [];
    const given = JSON.parse(`[${formula.replaceAll("&quot;", '"')}]`) as unknown[];
    expect(bare().associated["AMOUNT"]?.(...given)).toBeGreaterThan(0);
  });

  test("contains neither the schema library nor anything of a page", () => {
    expect(text("functions.js")).not.toMatch(/ZodError|document\.|window\.|importScripts/);
  });
});

describe("taskpane.html", () => {
  test("loads Office.js from Microsoft, then our start script, and no other", () => {
    const scripts = [...text("taskpane.html").matchAll(/<script[^>]*>/g)].map(([tag]) =>
      tag.replaceAll('"', ""),
    );
    expect(scripts).toEqual([
      "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js>",
      "<script src=start.js>",
    ]);
  });

  test("has no inline script and no inline handler", () => {
    expect(text("taskpane.html")).not.toMatch(/<script[^>]*>[^<]|\son\w+=|javascript:/i);
  });

  test("allows scripts from our own origin and Microsoft's only, and requests to our own only", () => {
    const policy = /Content-Security-Policy"? content="([^"]*)"/
      .exec(text("taskpane.html"))?.[1]
      ?.split("; ");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("img-src 'self' data:");
  });

  test("says in both languages what to do when nothing comes up", () => {
    for (const notice of ["waiting", "unreachable", "outside", "broken"])
      expect(text("taskpane.html")).toMatch(
        new RegExp(`data-notice="?${notice}"?[^>]*>\\s*<p lang="?ja"?>[^<]+</p>\\s*<p lang="?en"?>[^<]+</p>`),
      );
  });
});
