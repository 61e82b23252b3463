import { runInNewContext } from "node:vm";
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { carriedEdition } from "../../src/catalogue/compiled/carried";
import { openedLater } from "../../src/catalogue/compiled/opened-later";
import type { Edition } from "../../src/core/rules/edition";
import { functionIds } from "../../src/functions/signatures";

type Functions = Record<string, (...given: unknown[]) => unknown>;
type Call = (id: string, ...given: readonly unknown[]) => unknown;

let script = "";

/** The script as the build makes it: minified, with only what the functions carry of the edition. */
beforeAll(async () => {
  const bundle = await build({
    entryPoints: ["src/functions/index.ts"],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    write: false,
    plugins: [
      {
        name: "carried-edition",
        setup: (plugin) => {
          plugin.onLoad({ filter: /data\/editions\/\d{4}-\d{2}-\d{2}\.json$/ }, ({ path }) => {
            const edition = JSON.parse(readFileSync(path, "utf8")) as Edition;
            return { contents: openedLater(carriedEdition(edition)), loader: "js" };
          });
        },
      },
    ],
  });
  script = bundle.outputFiles[0]?.text ?? "";
});

/** Runs the script in a context that has nothing but the globals given. */
function run(globals: Record<string, unknown>): {
  associated: Functions[];
  call: Call;
  context: Record<string, unknown>;
} {
  const associated: Functions[] = [];
  const CustomFunctions = {
    associate: (mappings: Functions) => associated.push(mappings),
    ...(globals["errors"] as object | undefined),
  };
  const context: Record<string, unknown> = { CustomFunctions, ...globals };
  delete context["errors"];
  runInNewContext(script, context);
  const call: Call = (id, ...given) => associated[0]?.[id]?.(...given);
  return { associated, call, context };
}

class CellFailure extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}
const errors = { Error: CellFailure, ErrorCode: { invalidValue: "invalid", notAvailable: "missing" } };

test("associates every function in one call, with nothing but CustomFunctions in the runtime", () => {
  const { associated } = run({ errors });
  expect(associated).toHaveLength(1);
  expect(Object.keys(associated[0] ?? {})).toEqual([...functionIds]);
});

test("answers as Excel asks, blanks as 0, null and empty text", () => {
  const { call } = run({ errors });
  for (const blank of [0, null, "", undefined]) {
    expect(call("AMOUNT", 1, "病院", [[100000], [blank]], blank)).toBe(50000);
    expect(call("COSTCAP", "9①", "診療所", blank, blank)).toBe(387000);
    expect(call("EDITION", blank)).toBe(45932);
    expect(call("LIST", blank)).toHaveLength(48);
  }
});

test("throws the host's own error with the host's own code", () => {
  const { call } = run({ errors });
  expect(() => call("AMOUNT", 9, "病院", 4000000, 150)).toThrow(
    expect.objectContaining({ code: "invalid" }) as Error,
  );
  expect(() => call("RATE", 13, "無床診療所")).toThrow(expect.objectContaining({ code: "missing" }) as Error);
});

test("still throws code and message where the host has no error class", () => {
  const { call } = run({});
  const failure = (): unknown => {
    try {
      return call("RATE", 13, "無床診療所");
    } catch (error) {
      return error;
    }
  };
  expect(failure()).toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("「補助率」の記載がありません") as string,
  });
});

test("puts one runtime object into the page and takes the pin from it", () => {
  const { context, call } = run({ errors, SUBSIDY_PIN: { state: "unreadable" } });
  expect(context["SUBSIDY"]).toMatchObject({ builtIn: { id: "2025-10-02" }, language: "ja" });
  expect(() => call("RATE", 1, "病院")).toThrow("制度一覧を読めません");
});

test("adds nothing else to the page", () => {
  const { context } = run({ errors });
  expect(Object.keys(context).sort()).toEqual(["CustomFunctions", "SUBSIDY"]);
});

test("runs without CustomFunctions, for the pane's own calls", () => {
  const context: Record<string, unknown> = {};
  runInNewContext(script, context);
  expect(context["SUBSIDY"]).toBeDefined();
});

test("the script registers its functions without parsing its list; the first cell parses it, once", () => {
  const parsed: string[] = [];
  const parse = (text: string): unknown => {
    parsed.push(text);
    return JSON.parse(text);
  };
  const { associated, call } = run({ JSON: { parse, stringify: JSON.stringify.bind(JSON) } });
  const lists = (): number => parsed.filter((text) => text.includes("schemaVersion")).length;
  expect(Object.keys(associated[0] ?? {})).toEqual([...functionIds]);
  expect([lists(), parsed.length]).toEqual([0, 0]);
  expect(call("AMOUNT", "9①", "診療所", 387_000)).toBe(193_000);
  expect(call("AMOUNT", "9①", "診療所", 300_000)).toBe(150_000);
  expect([lists(), parsed.length]).toEqual([1, 14]);
});
