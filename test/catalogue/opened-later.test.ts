import { runInNewContext } from "node:vm";
import { carriedEdition } from "../../src/catalogue/compiled/carried";
import { openedLater } from "../../src/catalogue/compiled/opened-later";
import type { Edition } from "../../src/core/rules/edition";
import { theEdition } from "./edition-file";

/** Runs the module that the build makes of an edition; `parsed` counts the texts that it has parsed so far. */
function opened(edition: Edition): { edition: Edition; parsed: () => number } {
  let count = 0;
  const counting = { parse: (text: string): unknown => (count++, JSON.parse(text)) };
  const code = openedLater(edition).replace("export default edition;", "edition;");
  return { edition: runInNewContext(code, { JSON: counting }) as Edition, parsed: () => count };
}

const carried = carriedEdition(theEdition());

test("the id of the carried edition is there before anything is parsed, and every key of it", () => {
  const { edition, parsed } = opened(carried);
  expect(edition.id).toBe("2025-10-02");
  expect(Object.keys(edition).sort()).toEqual(Object.keys(carried).sort());
  expect(parsed()).toBe(0);
});

test("any other question opens the whole edition, once, and it is the one that was put in", () => {
  const { edition, parsed } = opened(carried);
  expect(edition.programmes).toHaveLength(13);
  expect({ ...edition }).toEqual(carried);
  expect(edition.programmes).toBe(edition.programmes);
  expect(parsed()).toBe(14);
});

test("quotes, backslashes and line ends within texts come through", () => {
  const title = { ja: `'\\'"\n\u2028\\u0041`, en: "\\\\'" };
  expect(opened({ ...carried, title }).edition.title).toEqual(title);
});
