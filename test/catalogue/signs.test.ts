import fc from "fast-check";
import { strangeParts, withoutUnseenSigns } from "../../src/catalogue/schema/signs";
import { isPlainUnit, skim } from "../../src/catalogue/schema/skim";

/** As if the text had shown something strange: every place of the value is looked at. */
const placeByPlace = (value: unknown): unknown => strangeParts(value, "\\u0000");

const piece = fc.oneof(
  fc.constantFrom("a", "日", "\n", "\t", "\r", "\\", "/", '"', "\\u202e", "u0007", "b", "🏥", "é", "\u007f"),
  fc.constantFrom(
    "\u0000",
    "\u0007",
    "\u200b",
    "\u202e",
    "\u2028",
    "\u2029",
    "\ud83d",
    "\udc00",
    "\ufeff",
    "\u00ad",
  ),
  fc.constantFrom("__proto__", "constructor", "prototype", "proto"),
  fc.string({ unit: "binary", maxLength: 2 }),
);
const words = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(""));
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    words,
    fc.constantFrom(null, true, 12),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.array(fc.tuple(words, tie("value")), { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** Every way of writing a sign down that JSON knows: as it is, as an escape, in short. */
const spellings: readonly ((json: string) => string)[] = [
  (json) => json,
  (json) =>
    json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  (json) => json.replaceAll("/", "\\/"),
];

test("one look at a text tells of the same strange places as a look at every place", () => {
  const outcomes = { clean: 0, strange: 0, plain: 0 };
  fc.assert(
    fc.property(
      value,
      fc.constantFrom(...spellings),
      fc.constantFrom("", "\t", " "),
      (made, spelt, blank) => {
        const text = spelt(JSON.stringify(made, null, blank)).replaceAll("\n", blank === "" ? "\n" : "\r\n");
        const parsed: unknown = JSON.parse(text);
        const expected = placeByPlace(parsed);
        const { isPlain } = skim(text);
        expect(strangeParts(parsed, text)).toEqual(expected);
        expect(strangeParts(parsed, text, isPlain)).toEqual(expected);
        outcomes.plain += Number(isPlain);
        outcomes[(expected as unknown[]).length > 0 ? "strange" : "clean"] += 1;
      },
    ),
    { numRuns: 5000 },
  );
  expect(outcomes.clean).toBeGreaterThan(1000);
  expect(outcomes.strange).toBeGreaterThan(1000);
  expect(outcomes.plain).toBeGreaterThan(300);
});

test.each([
  ["a sign as it is", '["a\u202eb"]', 1],
  ["a sign as an escape", '["a\\u202eb"]', 1],
  ["a backspace in short", '["\\b"]', 1],
  ["half a pair", '["\\ud83d"]', 1],
  ["a name spelled in escapes", '{"\\u005f_proto__":1}', 1],
  ["a name", '{"constructor":1}', 1],
  ["an escaped backslash before a letter", '["\\\\u202e"]', 0],
  ["a name within a text", '["the constructor"]', 0],
  ["line feeds, tabs and returns between values", '[\r\n\t"a\\nb"\r\n]', 0],
])("%s", (_what, text, count) => {
  const { isPlain } = skim(text);
  expect(strangeParts(JSON.parse(text), text)).toHaveLength(count);
  expect(strangeParts(JSON.parse(text), text, isPlain)).toHaveLength(count);
});

test("of all units, none that counts as plain is a strange sign or stands for a lost letter", () => {
  const plain = Array.from({ length: 0x1_0000 }, (_, unit) => unit).filter(isPlainUnit);
  const blanks = new Set(["\t", "\r"]);
  expect(plain.length).toBeGreaterThan(40_000);
  for (const sign of plain.map((unit) => String.fromCharCode(unit)))
    expect([sign, blanks.has(sign) || withoutUnseenSigns(sign) === sign, sign === "\ufffd"]).toEqual([
      sign,
      true,
      false,
    ]);
});

test.each([
  ["an empty list", "[]", { keys: 0, isPlain: true }],
  ["keys, not the colons in texts", '{"a:":"b:c","d":{"e":":"}}', { keys: 3, isPlain: true }],
  ["a quote within a text", '{"a":"\\"b\\":","c":1}', { keys: 2, isPlain: true }],
  ["a backslash at the end of a text", '{"a":"b\\\\","c":1}', { keys: 2, isPlain: true }],
  ["an escape that may be any sign", '{"a":"\\u3042"}', { keys: 1, isPlain: false }],
  ["a soft hyphen", '{"a":"b\u00ad"}', { keys: 1, isPlain: false }],
  ["sixty brackets", "[".repeat(60) + "]".repeat(60), { keys: 0, isPlain: true }],
  ["brackets one after another", `[${"[],".repeat(99)}[]]`, { keys: 0, isPlain: true }],
  ["sixty-one brackets", "[".repeat(61), { keys: 0, isPlain: true, tooDeepAt: 60 }],
  ["brackets in a text", `["${"[".repeat(99)}"]`, { keys: 0, isPlain: true }],
])("one pass over a text: %s", (_what, text, expected) => {
  expect(skim(text)).toEqual(expected);
});
