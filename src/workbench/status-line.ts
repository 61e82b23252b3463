import type { ExcelHost } from "../host/excel-host";
import { cellName } from "../sheets/address";
import type { Link } from "../sheets/sheet";
import { element } from "./elements";
import { selectedCell } from "./grid/desk-cells";
import type { Language } from "./language";
import { deskWords } from "./words";

/** What the line below the grid says of the selected cell. */
export interface StatusSources {
  readonly host: ExcelHost;
  readonly language: () => Language;
  readonly linkAt: (sheet: string, place: { row: number; column: number }) => Link | undefined;
  readonly goTo: (link: Link) => void;
}

/** The line below the grid: the error's message of the selected cell, or where its link leads. Answers how to refresh it. */
export function statusLine(sources: StatusSources): () => void {
  const line = element("status", HTMLElement);
  const cell = element("status-cell", HTMLElement);
  const words = element("status-words", HTMLElement);
  const go = element("status-go", HTMLButtonElement);
  let target: Link | undefined;
  go.addEventListener("click", () => {
    if (target) sources.goTo(target);
  });
  return () => {
    const language = sources.language();
    const selected = selectedCell(sources.host);
    const error =
      selected && sources.host.messageAt(selected.sheet, selected.place.row, selected.place.column);
    target = selected && sources.linkAt(selected.sheet, selected.place);
    cell.textContent = selected ? cellName(selected.place) : "";
    line.classList.toggle("has-error", error !== undefined);
    words.textContent = error
      ? `${error.error}  ${error.message}`
      : target
        ? ""
        : deskWords.noError[language];
    go.hidden = target === undefined;
    if (target) go.textContent = linkWords(target, language);
  };
}

function linkWords({ sheet, cell }: Link, language: Language): string {
  const place = `${sheet}!${cell}`;
  return language === "ja" ? `${place} ${deskWords.goTo.ja}` : `${deskWords.goTo.en} ${place}`;
}
