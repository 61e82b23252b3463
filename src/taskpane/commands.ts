import type { Command } from "../core/runtime";
import type { Stores } from "./stores";

/** Does in the pane what a ribbon button or a shortcut asks for. */
export function obey(command: Command, { navigation, health }: Pick<Stores, "navigation" | "health">): void {
  switch (command) {
    case "openGrants":
      return;
    case "insertGrant":
      navigation.openTab("estimate");
      return;
    case "explainGrant":
      navigation.goTo({ screen: "explain" });
      return;
    case "repairGrants":
      navigation.goTo({ screen: "health" });
      void health.repair();
  }
}
