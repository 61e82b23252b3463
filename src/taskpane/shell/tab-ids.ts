import type { ScreenId } from "../state/navigation";

/** The place under the tabs where the open screen stands. */
export const panelId = "screen";
export const tabId = (screen: ScreenId): string => `tab-${screen}`;
