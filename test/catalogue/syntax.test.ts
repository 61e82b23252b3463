import { readEdition } from "../../src/catalogue/schema";
import { swap } from "./broken";
import { editionText } from "./edition-file";

/** What is wrong, the text, its line, what is expected in both languages. */
type Slip = readonly [string, string, number, string, string];

const lines = (...each: string[]): string => each.join("\n");

const slips: readonly Slip[] = [
  [
    "a comma missing at the end of a line",
    swap('"id": "2025-10-02",', '"id": "2025-10-02"')(editionText),
    3,
    "a comma (,) at the end of this line",
    "この行の終わりのカンマ（,）",
  ],
  [
    "a comma missing within a line",
    '{ "a": 1 "b": 2 }',
    1,
    'a comma (,) before "b"',
    '「"b"」の前のカンマ（,）',
  ],
  [
    "a comma before the last bracket",
    lines("{", '  "a": 1,', "", "}"),
    2,
    "no comma before } (there is a comma too many)",
    "「}」の前にカンマがないこと（カンマが一つ多い）",
  ],
  [
    "a comma before the end of a list",
    lines("{", '"a": [1,', "2,", "]}"),
    3,
    "no comma before ] (there is a comma too many)",
    "「]」の前にカンマがないこと（カンマが一つ多い）",
  ],
  [
    "two commas",
    lines("{", '"a": 1,,', '"b": 2 }'),
    2,
    "one comma only (there is a comma too many)",
    "一つだけのカンマ（カンマが一つ多い）",
  ],
  [
    "a comma inside a number",
    lines("{", '  "n": 1,000,', '  "b": 1', "}"),
    2,
    "a number without commas (1000, not 1,000)",
    "カンマで区切らない数値（1,000 ではなく 1000）",
  ],
  [
    "commas inside a number",
    lines("{", '  "n": 1,234,567', "}"),
    2,
    "a number without commas (1000, not 1,000)",
    "カンマで区切らない数値（1,000 ではなく 1000）",
  ],
  [
    "a full-width comma",
    lines("{", '"a": 1，', '"b": 2 }'),
    2,
    "half-width , instead of full-width ，",
    "全角の「，」ではなく半角の「,」",
  ],
  [
    "a Japanese comma",
    lines("{", '"a": true、', '"b": 2 }'),
    2,
    "half-width , instead of full-width 、",
    "全角の「、」ではなく半角の「,」",
  ],
  [
    "full-width quotes",
    lines("{", "“a”: 1 }"),
    2,
    'half-width " instead of full-width “',
    '全角の「“」ではなく半角の「"」',
  ],
  [
    "a full-width bracket at the start",
    "｛ }",
    1,
    "half-width { instead of full-width ｛",
    "全角の「｛」ではなく半角の「{」",
  ],
  [
    "a web page",
    lines("<!DOCTYPE html>", "<html>", '<body class="a">, {1,}', "</html>"),
    1,
    "an edition file in JSON, which begins with { (this is a file of another kind)",
    "「{」で始まるJSONの版のファイル（これは別の種類のファイル）",
  ],
  [
    "a text in Japanese",
    lines("", "補助金、一覧", "１、２"),
    2,
    "an edition file in JSON, which begins with { (this is a file of another kind)",
    "「{」で始まるJSONの版のファイル（これは別の種類のファイル）",
  ],
  [
    "a table",
    lines('"a","b"', "1,000"),
    1,
    "an edition file in JSON, which begins with { (this is a file of another kind)",
    "「{」で始まるJSONの版のファイル（これは別の種類のファイル）",
  ],
  [
    "a curly apostrophe",
    lines("{", '"a": ‘b’ }'),
    2,
    'half-width " instead of full-width ‘',
    '全角の「‘」ではなく半角の「"」',
  ],
  ["a bracket of another kind", lines("{", '"a": [1', "}"), 3, "a closing bracket ]", "閉じ括弧（]）"],
];

test.each(slips)("%s is told once, at its place, by its name", (...[, text, line, en, ja]) => {
  const reading = readEdition(text, "mine.json");
  if (reading.kind === "edition") throw new Error("accepted");
  expect(reading.problems.map((each) => [each.line, each.expected])).toEqual([[line, { ja, en }]]);
});

test("a file with more faults than can be told is refused in plain words", () => {
  const entries = `"notices": [${"1,".repeat(200_000)}`;
  const reading = readEdition(swap('"notices": [', entries)(editionText), "mine.json");
  if (reading.kind === "edition") throw new Error("accepted");
  const { length, 0: first } = reading.problems;
  expect([length, first.path, first.expected]).toEqual([
    1,
    "",
    {
      ja: "版のファイル（誤りが多すぎて、一つずつは挙げられません）",
      en: "an edition file (it has too many faults to name them one by one)",
    },
  ]);
});
