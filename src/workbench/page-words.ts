import type { Language } from "./language";
import { deskWords, differences, installing } from "./words";

type Word = keyof typeof deskWords;

/** Writes the page's words in a language: into elements with data-words, and as names of those with data-label. */
export function writeWords(page: Document, language: Language): void {
  page.documentElement.lang = language;
  page.title = deskWords.pageTitle[language];
  for (const element of page.querySelectorAll<HTMLElement>("[data-words]")) {
    element.textContent = deskWords[wordOf(element.dataset["words"])][language];
  }
  for (const element of page.querySelectorAll<HTMLElement>("[data-label]")) {
    const label = deskWords[wordOf(element.dataset["label"])][language];
    element.setAttribute(element instanceof HTMLIFrameElement ? "title" : "aria-label", label);
  }
  for (const button of page.querySelectorAll<HTMLElement>("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset["language"] === language));
  }
  writeList(page, "#differences ul", differences[language]);
  writeList(page, "#install ol", installing[language]);
}

function wordOf(key: string | undefined): Word {
  if (key !== undefined && key in deskWords) return key as Word;
  throw new Error(`The page asks for words that are not there: ${key ?? ""}`);
}

function writeList(page: Document, selector: string, lines: readonly string[]): void {
  const items = lines.map((line) => {
    const item = page.createElement("li");
    item.textContent = line;
    return item;
  });
  page.querySelector(selector)?.replaceChildren(...items);
}
