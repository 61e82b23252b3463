import { type Broken, swap } from "./broken";

/** Files whose text is not the JSON that is asked for. */
export const brokenText: readonly Broken[] = [
  ["an empty file", () => "", "", "", /value/],
  ["a file cut short", (text) => text.split("\n").slice(0, 3).join("\n"), "", '"id": "2025-10-02",', /a key/],
  [
    "a comma too many",
    swap('"schemaVersion": 1,', '"schemaVersion": 1,,'),
    "",
    '"schemaVersion": 1,,',
    /comma too many/,
  ],
  ["a comma too few", swap('"schemaVersion": 1,', '"schemaVersion": 1'), "", '"schemaVersion": 1', /comma/],
  ["a trailing comma", swap("\n}\n", ",\n}\n"), "", "],", /comma too many/],
  ["a comment", swap('"id":', '// the list\n "id":'), "", "// the list", /comments/],
  ["single quotes", swap('"2025-10-02"', "'2025-10-02'"), "", '"id": \'2025', /value/],
  [
    "a key that stands twice",
    swap('"id":', '"schemaVersion": 1, "id":'),
    "schemaVersion",
    '"schemaVersion": 1',
    /once/,
  ],
];
