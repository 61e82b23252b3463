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
    ["half a sign", small.replace("申請書", "申\\ud83d請書"), /U\+D83D/],
    [
      "a prototype that a sign hides",
      small.replace('"facts":{', '"facts":{"__pro\u200bto__":{},'),
      /__proto__/,
    ],
    ["a key twice but for a sign", small.replace('"facts":{', '"fac\u00adts":1,"facts":{'), /each key once/],
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

describe("a file with signs that nobody sees is read without them, and that is told", () => {
  const lines = JSON.stringify(JSON.parse(small), null, 2);
  const lineOf = (words: string): number => lines.slice(0, lines.indexOf(words)).split("\n").length;

  test.each([
    ["a direction turned, as an escape", "申\\u202e請書", "U+202E"],
    ["a direction turned, as it is", "申\u202e請書", "U+202E"],
    ["a bell as an escape", "申\\u0007請書", "U+0007"],
    ["a bell as it is", "申\u0007請書", "U+0007"],
    ["a backspace in short", "申\\b請書", "U+0008"],
    ["an invisible joiner", "申請\u200b書", "U+200B"],
  ])("%s", async (_what, text, code) => {
    const imported = await importEdition(lines.replace("申請書", text), "list.json");
    if (!imported.ok) throw new Error(JSON.stringify(imported.problems[0]));
    expect(imported.value.edition).toEqual(JSON.parse(small));
    expect(imported.cautions.map(({ text: told }) => told)).toEqual([
      {
        ja: `見えない文字・制御文字を 1 字、除くか空白に直して読みました（${lineOf("申請書")}行目の ${code}）。ファイルは元のままです。`,
        en: `Unseen or control characters were left out or read as blanks: 1 (${code} in line ${lineOf("申請書")}). The file itself is unchanged.`,
      },
    ]);
  });

  test("tabs and returns in a text become blanks and line breaks, so that no words are joined", async () => {
    const imported = await importEdition(small.replace("申請書", "申\\t請\\r\\n書\t控"), "list.json");
    if (!imported.ok) throw new Error("refused");
    expect(JSON.stringify(imported.value.edition)).toContain(JSON.stringify("申 請\n書 控").slice(1, -1));
    expect(imported.cautions).toHaveLength(1);
  });

  test("many are counted, and the first told", async () => {
    const imported = await importEdition(`\uFEFF${lines.replaceAll("申", "\u200b申")}`, "list.json");
    if (!imported.ok) throw new Error("refused");
    const count = lines.split("申").length - 1;
    expect(count).toBeGreaterThan(5);
    expect(imported.value.edition).toEqual(JSON.parse(small));
    const [told] = imported.cautions;
    expect(told?.text.en).toContain(`read as blanks: ${count} (U+200B in line ${lineOf("申")}, `);
    expect(told?.text.en.match(/U\+200B/g)).toHaveLength(5);
    expect(told?.text.en).toContain(" and more)");
  });

  test("a fault beside them is told at the line of the file", async () => {
    const faulty = lines.replace("申請書", "申\u202e請書").replace("https://example", "http://example");
    const imported = await importEdition(faulty, "list.json");
    if (imported.ok) throw new Error("accepted");
    expect(imported.problems.map(({ line }) => line)).toEqual([lineOf("https://example")]);
  });

  test.each(["\u2028", "\u0085"])("breaks of other kinds between texts begin no line: %j", async (sign) => {
    const at = lines.indexOf("\n", 2);
    const faulty = `${lines.slice(0, at)}${sign}${sign}${lines.slice(at)}`;
    const imported = await importEdition(faulty.replace("https://example", "http://example"), "list.json");
    if (imported.ok) throw new Error("accepted");
    expect(imported.problems.map(({ line }) => line)).toEqual([lineOf("https://example")]);
  });

  test("a clean file is read with nothing to tell", async () => {
    const imported = await importEdition(lines.replace(/\n/g, "\r\n\t"), "list.json");
    expect(imported.ok && imported.cautions).toEqual([]);
  });
});

/** The list that a text says, its signs that nobody sees left out: worked out from the parsed value, sign by sign. */
function listIn(text: string): unknown {
  /* eslint-disable no-control-regex -- these are the signs that are left out */
  const raw = text
    .replace(/^\uFEFF/, "")
    .replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f]/g, (sign) => ("\t\v\f".includes(sign) ? " " : ""));
  const outside = raw.replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu, (sign) =>
    "\u0085\u2028\u2029".includes(sign) ? "\\n" : "",
  );
  return said(JSON.parse(outside));
}

/** A parsed value with the signs that escapes have brought into its keys and texts left out. */
function said(value: unknown): unknown {
  if (typeof value === "string")
    return value
      .replace(/\r\n?/g, "\n")
      .replace(/[\t\v\f]/g, " ")
      .replace(/[\u0085\u2028\u2029]/g, "\n")
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cf}]/gu, "");
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [said(key), said(inner)]));
}
/* eslint-enable no-control-regex */

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
        "\u202e",
        "\u200b",
        "\\u0007",
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
        expect(imported.value.edition).toEqual(listIn(text));
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
