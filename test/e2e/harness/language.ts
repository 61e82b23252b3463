import type { Frame } from "playwright-core";

/**
 * Texts and names in the pane that hold kana, kanji or their punctuation and yet stand neither in a part that is marked
 * as Japanese (quotations, the list's own print) nor in `given`: what people have typed, cells' contents, sheets' names.
 */
export function japaneseLeft(pane: Frame, given: readonly string[]): Promise<string[]> {
  return pane.evaluate(
    (allowed) => {
      const longestFirst = [...allowed].sort((a, b) => b.length - a.length);
      const isJapanese = (text: string): boolean =>
        /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}\u3001-\u301f\uff01-\uff60]/u.test(
          longestFirst.reduce((rest, one) => rest.replaceAll(one, ""), text),
        );
      const found: string[] = [];
      for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
        // The picture of a form shows its cells, which hold names of the list.
        if (element.closest("body [lang=ja], svg, script, style")) continue;
        const texts = [...element.childNodes].flatMap((node) =>
          node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : [],
        );
        const names = ["aria-label", "title", "placeholder", "alt"].map(
          (name) => element.getAttribute(name) ?? "",
        );
        found.push(...[...texts, ...names].filter(isJapanese));
      }
      return found;
    },
    [...given],
  );
}
