import type { BlankMode } from "../host/desk";
import type { ExcelHost } from "../host/excel-host";
import { element } from "./elements";
import type { Language } from "./language";

/** Connects the strip's buttons and switches with the desk. */
export function connectControls(host: ExcelHost, chooseLanguage: (language: Language) => void): void {
  for (const name of ["differences", "install"]) {
    element(`open-${name}`, HTMLButtonElement).addEventListener("click", () => {
      element(name, HTMLDialogElement).showModal();
    });
  }
  connectBlanks(host);
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-language]")) {
    button.addEventListener("click", () => {
      chooseLanguage(button.dataset["language"] === "en" ? "en" : "ja");
    });
  }
}

/** How blank cells reach functions differs between Excel's versions: a change computes everything anew. */
function connectBlanks(host: ExcelHost): void {
  const choice = element("blanks", HTMLSelectElement);
  choice.value = host.blanks;
  choice.addEventListener("change", () => {
    host.blanks = blankMode(choice.value);
    host.book.gate.recalculateEverything();
    void host.settle();
  });
}

function blankMode(value: string): BlankMode {
  if (value === "blanks-as-0" || value === "blanks-as-null" || value === "blanks-as-empty-text") return value;
  throw new Error(`No such way to pass blanks: ${value}`);
}
