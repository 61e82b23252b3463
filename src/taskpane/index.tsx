import { createRoot } from "react-dom/client";
import type { Command, Language, Runtime } from "../core/runtime";
import { excelActions } from "../excel/actions";
import { findAsOfCell } from "../excel/as-of-cell";
import { type HostState, isOfficeDark } from "../excel/host-state";
import { obey } from "./commands";
import { localDay } from "./local-day";
import { Pane } from "./pane";
import { pinningAtInsertion } from "./editions/pin-at-insertion";
import type { EditionKeeping, PaneDoor, PaneRuntime, PaneServices } from "./services";
import { keepTabInPane } from "./shell/native-tab";
import { storesOver } from "./stores";

/** What the start script hands over. */
export interface Opening {
  readonly runtime: Runtime;
  readonly door: PaneDoor & EditionKeeping;
  readonly host: HostState;
  readonly language: Language;
  /** Hands over what ribbon buttons and shortcuts ask for. */
  readonly commands: { connect(take: (command: Command) => void): void };
}

/** Draws the pane over the page's static notices. Called once the functions are registered. */
export function openPane(opening: Opening): void {
  const root = document.getElementById("pane");
  if (!root) throw new Error("The page has no place for the pane.");
  const services = servicesFor(opening);
  const stores = storesOver(services);
  const refresh = (): void => {
    void stores.pane.refresh();
    void stores.health.lookAtStamp();
  };
  // Excel tells a pane neither of a changed theme nor of a changed cell name; the user's return is a good moment.
  window.addEventListener("focus", refresh);
  document.addEventListener("visibilitychange", refresh);
  refresh();
  void stores.edition.load();
  void stores.facilities.load();
  document.querySelectorAll("[data-notice]").forEach((notice) => {
    notice.remove();
  });
  keepTabInPane(document);
  createRoot(root).render(<Pane frame={{ services, stores }} />);
  opening.commands.connect((command) => {
    obey(command, stores);
  });
}

function servicesFor({ runtime, door, host, language }: Opening): PaneServices {
  return {
    // functions.js is what put the runtime into the page, so it is the functions' own.
    runtime: runtime as PaneRuntime,
    door,
    officeLanguage: language,
    findAsOfCell,
    isDark: isOfficeDark,
    today: () => localDay(new Date()),
    wholeBuiltIn: async () =>
      (await import(/* webpackChunkName: "built-in-edition" */ "../start/built-in-edition")).builtInEdition,
    editions: door,
    excel: pinningAtInsertion(excelActions(Excel, Office), runtime, door),
    storage: () => localStorage,
    partitionKey: host.partitionKey,
    newId: () => crypto.randomUUID(),
  };
}
