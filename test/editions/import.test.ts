import fc from "fast-check";
import { editionHash } from "../../src/catalogue/schema";
import { fileText, importEdition } from "../../src/editions/import";
import { editionText, theEdition } from "../catalogue/edition-file";
import { madeUpList, sixty } from "../fixtures/made-up-list";

/** How many mutated files are read: enough to notice a slip; `MUTATIONS=10000` reads as many as the schema was tried with. */
const mutations = Number(process.env["MUTATIONS"] ?? 300);

const small = JSON.stringify(
  madeUpList({ id: "2030-01-01", count: 14, prefix: "state", region: { ja: "国", en: "State" } }),
);

async function problemsOf(text: string): Promise<readonly string[]> {
  const imported = await importEdition(text, "list.json");
  return imported.ok ? [] : imported.problems.map(({ path, expected }) => `${path}: ${expected.en}`);
}

describe("a file that is imported", () => {
  test("the built-in list comes back with its hash, and its file text reads as the same list", async () => {
    const imported = await importEdition(editionText, "2025-10-02.json");
    if (!imported.ok) throw new Error("refused");
    expect(imported.value.edition).toEqual(theEdition());
    expect(imported.value.hash).toBe(await editionHash(theEdition()));
    const again = await importEdition(fileText(imported.value), "again.json");
    expect(again).toEqual(imported);
  });

  test("sixty made-up programmes of every rule kind are sound", async () => {
    expect(await problemsOf(JSON.stringify(sixty))).toEqual([]);
  });

  test.each([
    ["more letters than any list", " ".repeat(4_000_001), /at most 4000000 characters/],
    ["brackets in brackets", "[".repeat(61), /at most 60 deep/],
    ["a prototype", small.replace('"facts":{', '"facts":{"__proto__":{},'), /^facts.__proto__: another name/],
    ["a constructor", small.replace('"facts":{', '"facts":{"constructor":1,'), /^facts.constructor: another/],
    ["an unknown key", small.replace('"facts":{', '"fakts":1,"facts":{'), /^fakts: no key "fakts"/],
    ["a key twice", small.replace('"facts":{', '"facts":1,"facts":{'), /^facts: each key once/],
    ["a text written backwards", small.replace("申請書", "申\\u202e請書"), /U\+202E/],
    ["a bell", small.replace("申請書", "申\\u0007請書"), /U\+0007/],
    ["half a sign", small.replace("申請書", "申\\ud83d請書"), /U\+D83D/],
    ["an address without https", small.replace("https://example", "http://example"), /begins with https/],
    ["a script for an address", small.replace("https://example.invalid/", "javascript:alert(1)"), /https/],
  ])("%s is refused by name", async (_what, text, expected) => {
    expect((await problemsOf(text))[0]).toMatch(expected);
  });

  /** 一覧 as a title, by the bytes of each encoding, read as the pane and the tool read every file. */
  const titled = (...bytes: number[]): Uint8Array =>
    Uint8Array.from([...Buffer.from('{"title":"'), ...bytes, ...Buffer.from('"}')]);
  test.each([
    ["Shift_JIS", titled(0x88, 0xea, 0x97, 0x97)],
    ["EUC-JP", titled(0xb0, 0xec, 0xcd, 0xf7)],
    ["UTF-16LE", Uint8Array.from(Buffer.from(small, "utf16le"))],
    ["UTF-16LE with its mark", Uint8Array.from(Buffer.from(`\uFEFF${small}`, "utf16le"))],
    ["UTF-16BE", Uint8Array.from(Buffer.from(small, "utf16le").swap16())],
  ])("a file in %s is asked for in UTF-8, and nothing else is said of it", async (_name, bytes) => {
    const imported = await importEdition(new TextDecoder().decode(bytes), "list.json");
    if (imported.ok) throw new Error("accepted");
    expect(imported.problems.map(({ expected }) => expected)).toEqual([
      {
        ja: "UTF-8 の文字（読めない文字がある。UTF-8 で保存し直してください）",
        en: "letters in UTF-8 (some cannot be read: save it as UTF-8 again)",
      },
    ]);
  });

  test.each(["申\ufffd請書", "申\\ufffd請書"])(
    "a lost letter is refused however it is spelled: %s",
    async (text) => {
      expect((await problemsOf(small.replace("申請書", text)))[0]).toMatch(/letters in UTF-8/);
    },
  );

  test("brackets within texts are no depth", async () => {
    expect(await problemsOf(small.replace("申請書", "[{".repeat(100)))).toEqual([]);
  });

  test("nothing of a refused file reaches the prototypes", async () => {
    await problemsOf('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect((Object.prototype as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

/** One change to a text: a piece cut out, doubled, moved, or overwritten with signs that JSON minds. */
const mutation = fc
  .tuple(
    fc.constantFrom("cut", "double", "put", "swap"),
    fc.nat(),
    fc.integer({ min: 1, max: 40 }),
    fc.oneof(
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        '"',
        ",",
        ":",
        "null",
        "-1",
        "1e400",
        "9007199254740993",
        '"__proto__":{},',
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
  )
  .map(([how, at, length, piece]) => (text: string): string => {
    const from = at % text.length;
    const end = from + length;
    const middle = text.slice(from, end);
    if (how === "cut") return text.slice(0, from) + text.slice(end);
    if (how === "double") return text.slice(0, end) + middle + text.slice(end);
    if (how === "put") return text.slice(0, from) + piece + text.slice(from);
    const other = (at * 7919) % text.length;
    return text.slice(0, from) + text.slice(other, other + length) + text.slice(end);
  });

test(`${mutations} mutated files are refused with a reason or are whole lists, and nothing breaks`, async () => {
  const outcomes = { refused: 0, whole: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (changes) => {
      const text = changes.reduce((changed, change) => change(changed), small);
      const imported = await importEdition(text, "mutated.json");
      if (imported.ok) {
        outcomes.whole += 1;
        // What is taken in is all that the file says: not a key less, not a value read otherwise.
        expect(imported.value.edition).toEqual(JSON.parse(text.replace(/^\uFEFF/, "")));
        expect(imported.value.hash).toBe(await editionHash(imported.value.edition));
      } else {
        outcomes.refused += 1;
        expect(imported.problems.length).toBeGreaterThan(0);
        for (const { line, expected } of imported.problems) {
          expect(line).toBeGreaterThan(0);
          expect(expected.ja).not.toBe("");
        }
      }
    }),
    { numRuns: mutations },
  );
  expect(outcomes.refused).toBeGreaterThan(mutations / 2);
}, 600_000);
