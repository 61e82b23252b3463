import { posix } from "node:path";
import { helpFiles } from "../../src/functions/help";
import { functionsJson } from "../../src/functions/metadata";
import { functionIds } from "../../src/functions/signatures";

const files = helpFiles();
const byPath = new Map(files.map(({ path, text }) => [path, text]));
const pages = files.filter(({ path }) => path.endsWith(".html"));
const text = (path: string): string => byPath.get(path) ?? "";

test("there is a page per function in both languages, an index each, and one style sheet", () => {
  expect(pages).toHaveLength(2 * (functionIds.length + 1));
  expect(byPath.has("help/help.css")).toBe(true);
});

test("the pages are those that the metadata names", () => {
  for (const language of ["ja", "en"] as const)
    for (const { helpUrl } of functionsJson(language, "https://example.test/").functions)
      expect(byPath.has(new URL(helpUrl ?? "").pathname.slice(1))).toBe(true);
});

test("every link leads to a file of the help", () => {
  for (const { path, text: html } of pages)
    for (const [, link = ""] of html.matchAll(/href="([^"]+)"/gu))
      expect([...byPath.keys()]).toContain(posix.join(posix.dirname(path), link));
});

test("no page runs a script, carries a style of its own or fetches anything else", () => {
  for (const { text: html } of pages) {
    expect(html).toContain("default-src 'none'; style-src 'self'");
    expect(html).not.toMatch(/<script|<style|style=|\son\w+=|<img|https?:/u);
  }
});

test("the results of the examples are computed by the functions", () => {
  expect(text("help/ja/AMOUNT.html")).toContain(
    "=SUBSIDY.AMOUNT(&quot;9①&quot;,&quot;病院&quot;,4000000,150)",
  );
  expect(text("help/ja/AMOUNT.html")).toContain("<code>1086000</code>");
  expect(text("help/en/COSTFOR.html")).toContain("<td>13999</td>");
});

test("every page shows examples that work, mistakes with their message, and the arguments with their bounds", () => {
  for (const id of functionIds) {
    const html = text(`help/ja/${id}.html`);
    const [, examples = "", mistakes = ""] = html.split(/<h2>(?:例|エラーと直し方)<\/h2>/u);
    expect(examples).toContain(`=SUBSIDY.${id}(`);
    expect(examples).not.toMatch(/<b>#/u);
    const asked = mistakes.split(`=SUBSIDY.${id}(`).length - 1;
    expect(asked).toBeGreaterThan(0);
    expect(mistakes.split(/<b>#(?:VALUE!|N\/A)<\/b>/u).length - 1).toBe(asked);
  }
});

test("messages on a page are in the language of the page", () => {
  expect(text("help/en/AMOUNT.html")).toContain("Type one of 9①, 9②.");
  expect(text("help/ja/AMOUNT.html")).toContain("9①、9② のいずれか");
});

test("the domain in which FORMULA and AMOUNT agree is stated", () => {
  expect(text("help/ja/FORMULA.html")).toContain("AMOUNT と一致する範囲");
  expect(text("help/en/FORMULA.html")).toContain("It agrees with AMOUNT for cells that are numbers or blank");
});
