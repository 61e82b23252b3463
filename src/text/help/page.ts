import type { Words } from "../../core/rules/model";
import type { Language } from "../../core/runtime";
import { bounds } from "./bounds";
import type { Example, ExampleResult, ExampleValue, HelpContent } from "./content";
import { bulletless, document, escaped, table } from "./html";
import { pageWords } from "./page-words";

/** A function as its help page shows it. */
export interface HelpFunction {
  readonly id: string;
  readonly summary: Words;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly description: Words;
  }[];
  readonly spills: boolean;
  readonly content: HelpContent;
}

/** Computes an example: the runtime of the functions itself, speaking the page's language. */
export type ExampleCall = (id: string, given: readonly ExampleValue[]) => ExampleResult;

const cellText = (value: string | number | boolean): string =>
  typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);

function argumentText(value: ExampleValue): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return `{${value.map((row) => row.map(argumentText).join(",")).join(";")}}`;
}

/** An example as it is typed into a cell. */
export const formulaText = (id: string, given: readonly ExampleValue[]): string =>
  `=SUBSIDY.${id}(${given.map(argumentText).join(",")})`;

function resultHtml(result: ExampleResult): string {
  if ("error" in result) return `<b>${escaped(result.error.code)}</b> ${escaped(result.error.message)}`;
  const { value } = result;
  if (typeof value !== "object") return `<code>${escaped(cellText(value))}</code>`;
  return table(
    undefined,
    value.map((row) => row.map((cell) => escaped(cellText(cell)))),
  );
}

/** A result of more columns than this stands below its formula, not beside it. */
const BESIDE = 3;

const isWide = (result: ExampleResult): boolean =>
  "value" in result && typeof result.value === "object" && (result.value[0]?.length ?? 0) > BESIDE;

function exampleRows(page: HelpPage, examples: readonly Example[]): string[][] {
  const { id } = page.shown;
  return examples.map(({ given, note }) => {
    const result = page.call(id, given);
    const asked = `${escaped(note[page.language])}<br><code>${escaped(formulaText(id, given))}</code>`;
    return isWide(result) ? [`${asked}${resultHtml(result)}`] : [asked, resultHtml(result)];
  });
}

interface HelpPage {
  readonly shown: HelpFunction;
  readonly language: Language;
  readonly call: ExampleCall;
}

function argumentTable({ shown, language }: HelpPage): string {
  const rows = shown.parameters.map(({ name, optional, description }) => [
    `<code>${name}</code>${optional ? pageWords.optional[language] : ""}`,
    escaped(description[language]),
    escaped(bounds[name]?.[language] ?? ""),
  ]);
  const heads = [pageWords.argument, pageWords.description, pageWords.bounds];
  return table(
    heads.map((head) => head[language]),
    rows,
  );
}

/** The help page of one function as a whole HTML document; the examples' results come from `call`. */
export function renderHelpPage(page: HelpPage): string {
  const { shown, language } = page;
  const { content, id } = shown;
  const say = (key: keyof typeof pageWords): string => pageWords[key][language];
  const names = shown.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const paragraphs = [...content.meaning, ...(shown.spills ? [pageWords.spills] : [])];
  const heads = [say("example"), say("result")];
  const body = [
    `<h1>SUBSIDY.${id}</h1><p>${escaped(shown.summary[language])}</p>`,
    `<h2>${say("formula")}</h2><p><code>=SUBSIDY.${id}(${names.join(", ")})</code></p>`,
    `<h2>${say("meaning")}</h2>${paragraphs.map((text) => `<p>${escaped(text[language])}</p>`).join("")}`,
    shown.parameters.length > 0 ? `<h2>${say("arguments")}</h2>${argumentTable(page)}` : "",
    `<h2>${say("examples")}</h2>${table(heads, exampleRows(page, content.examples))}`,
    `<h2>${say("mistakes")}</h2>${table([say("example"), say("message")], exampleRows(page, content.mistakes))}`,
    `<p class="note">${say("computed")} ${say("estimate")}</p>`,
  ];
  return document({ language, title: `SUBSIDY.${id}`, file: `${id}.html`, body: body.join("\n") });
}

/** The index page that lists all functions of the contract. */
export function renderHelpIndex(functions: readonly HelpFunction[], language: Language): string {
  const entries = functions.map(
    ({ id, summary }) => `<a href="${id}.html">SUBSIDY.${id}</a> ${escaped(summary[language])}`,
  );
  const body = `<h1>${pageWords.title[language]}</h1><p>${pageWords.estimate[language]}</p>${bulletless(entries)}`;
  return document({ language, title: pageWords.title[language], file: "index.html", body });
}
