import type { Language } from "../../core/runtime";
import { pageWords } from "./page-words";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe for HTML; line breaks stay visible. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign).replaceAll("\n", "<br>");

/** A table of cells that are HTML already; a row of a single cell takes the whole width. */
export function table(heads: readonly string[] | undefined, rows: readonly (readonly string[])[]): string {
  const head = heads
    ? `<thead><tr>${heads.map((text) => `<th scope="col">${text}</th>`).join("")}</tr></thead>`
    : "";
  const start = (row: readonly string[]): string =>
    heads && row.length === 1 ? `<td colspan="${heads.length}">` : "<td>";
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `${start(row)}${cell}</td>`).join("")}</tr>`)
    .join("");
  return `<table>${head}<tbody>${body}</tbody></table>`;
}

/** A plain list of entries that are HTML already. */
export const bulletless = (entries: readonly string[]): string =>
  `<ul>${entries.map((entry) => `<li>${entry}</li>`).join("")}</ul>`;

interface Sheet {
  readonly language: Language;
  readonly title: string;
  /** File name, the same in both languages, so that each page links its twin. */
  readonly file: string;
  readonly body: string;
}

/** A whole document: no script, no inline style, nothing fetched but the style sheet beside it. */
export function document({ language, title, file, body }: Sheet): string {
  const other = language === "ja" ? "en" : "ja";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="../help.css">
</head>
<body>
<nav><a href="index.html">${pageWords.index[language]}</a> <a href="../${other}/${file}" lang="${other}" hreflang="${other}">${pageWords.other[language]}</a></nav>
<main>
${body}
</main>
</body>
</html>
`;
}

/** The style sheet of all help pages, help/help.css. */
export const helpStyle = `:root { color-scheme: light dark; }
body { font-family: "Yu Gothic UI", "Hiragino Sans", "Noto Sans JP", "Segoe UI", sans-serif; line-height: 1.6; margin: 0; }
nav, main { max-width: 60rem; margin: 0 auto; padding: 0.75rem 1rem; }
nav { display: flex; justify-content: space-between; gap: 1rem; }
h1 { font-size: 1.5rem; margin: 0.5rem 0; }
h2 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; border-color: color-mix(in srgb, currentColor 30%, transparent); padding: 0.375rem 0.5rem; text-align: left; vertical-align: top; }
code { font-family: Consolas, "Noto Sans Mono", monospace; overflow-wrap: anywhere; }
td:first-child > code:first-child { white-space: nowrap; }
td > table { display: block; overflow-x: auto; }
td td { min-width: 3.5em; }
ul { list-style: none; padding: 0; }
li { padding: 0.25rem 0; }
.note { font-size: 0.875rem; }
@media (max-width: 36rem) {
  main > table > thead { display: none; }
  main > table, main > table > tbody, main > table > tbody > tr, main > table > tbody > tr > td { display: block; }
  main > table > tbody > tr > td:empty { display: none; }
}
`;
