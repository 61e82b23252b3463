import type { DeskHost } from "../host/desk";
import { element } from "./elements";
import type { Language } from "./language";

/** A button of the add-in's ribbon group, as its manifest describes it. */
interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** The function that it runs; without one it opens the pane. */
  readonly runs: string | undefined;
}

const locales = { ja: "ja-JP", en: "en-US" } as const;

/** Draws the buttons of /manifest.xml above the grid, where Excel has its ribbon, and presses them. */
export async function drawRibbon(desk: DeskHost, language: Language): Promise<void> {
  const answer = await fetch("/manifest.xml");
  if (!answer.ok) throw new Error(`/manifest.xml: ${answer.status}`);
  const manifest = new DOMParser().parseFromString(await answer.text(), "application/xml");
  const buttons = buttonsIn(manifest, locales[language]).map(({ label, tip, runs }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.title = tip;
    button.addEventListener("click", () => {
      // As in Excel, where a ribbon button leaves its pane with the focus.
      element("pane", HTMLIFrameElement).focus();
      if (runs !== undefined) void desk.press(runs);
    });
    return button;
  });
  element("ribbon-buttons", HTMLElement).replaceChildren(...buttons);
}

function buttonsIn(manifest: Document, locale: string): RibbonButton[] {
  const all = (parent: Element | Document, name: string): Element[] => [
    ...parent.getElementsByTagNameNS("*", name),
  ];
  const strings = new Map(
    all(manifest, "String").map((entry) => {
      const override = all(entry, "Override").find((one) => one.getAttribute("Locale") === locale);
      return [
        entry.getAttribute("id"),
        override?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "",
      ];
    }),
  );
  const word = (control: Element, name: string): string =>
    strings.get(all(control, name)[0]?.getAttribute("resid") ?? null) ?? "";
  return all(manifest, "Control").map((control) => ({
    label: word(control, "Label"),
    tip: word(control, "Description"),
    runs: all(control, "FunctionName")[0]?.textContent,
  }));
}
