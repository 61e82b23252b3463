import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { canonicalJson, editionHash } from "../../src/catalogue/schema";
import { editionText } from "./edition-file";

interface Index {
  readonly builtIn: string;
  readonly editions: readonly { readonly id: string; readonly file: string; readonly hash: string }[];
}
const folder = join(__dirname, "../../data/editions");
const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as Index;

test("every edition in the index has the hash that its file has today", async () => {
  expect(index.editions.length).toBeGreaterThan(0);
  for (const { id, file, hash } of index.editions) {
    const content = JSON.parse(readFileSync(join(folder, file), "utf8")) as { id: string };
    expect(content.id).toBe(id);
    expect(await editionHash(content)).toBe(hash);
  }
});

test("the built-in edition is in the index", () => {
  expect(index.editions.map(({ id }) => id)).toContain(index.builtIn);
});

test("the hash is SHA-256 of the canonical text, as any other tool computes it", async () => {
  const content: unknown = JSON.parse(editionText);
  const other = createHash("sha256").update(canonicalJson(content), "utf8").digest("hex");
  expect(await editionHash(content)).toBe(other);
});

test("layout and order of keys do not change the hash, content does", async () => {
  const one = { b: [1, { y: null, x: "補助率" }], a: true };
  const other: unknown = JSON.parse('{ "a": true,\n "b": [1, {"x": "補助率", "y": null}] }');
  expect(await editionHash(other)).toBe(await editionHash(one));
  expect(await editionHash({ ...one, a: false })).not.toBe(await editionHash(one));
});

test("canonical text has sorted keys and no white space", () => {
  expect(canonicalJson({ b: [1, "二"], a: { d: null, c: -0 } })).toBe('{"a":{"c":0,"d":null},"b":[1,"二"]}');
});

/** The same spelling by JSON.stringify alone, value by value. */
function spelled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spelled).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${spelled(inner)}`).join(",")}}`;
}

test("canonical text and hash are those of JSON.stringify, whatever signs, numbers and keys there are", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("\ud83d", "é1", "補"),
  );
  const value = fc.oneof(
    fc.jsonValue({ stringUnit: "binary", depthSize: "medium" }),
    fc.dictionary(text, fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true })), {
      maxKeys: 80,
      size: "max",
    }),
  );
  await fc.assert(
    fc.asyncProperty(value, async (made) => {
      expect(canonicalJson(made)).toBe(spelled(made));
      expect(await editionHash(made)).toBe(createHash("sha256").update(spelled(made), "utf8").digest("hex"));
    }),
    { numRuns: 1000 },
  );
});

test("a text longer than the room that a hash begins with is hashed whole", async () => {
  const long = Array.from({ length: 200 }, (_, index) => ({
    [`key${index}`]: "補助".repeat(3000),
    "a🏥": index / 7,
  }));
  expect(await editionHash(long)).toBe(createHash("sha256").update(spelled(long), "utf8").digest("hex"));
});

test("what JSON cannot hold has no canonical text", () => {
  expect(() => canonicalJson({ a: undefined })).toThrow(TypeError);
  expect(() => canonicalJson([NaN])).toThrow(TypeError);
});
