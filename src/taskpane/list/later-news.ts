import type { Programme } from "../../core/rules/edition";

/** Whether something is known of the time after the list: that nothing was found is told on the page, but is no news. */
export const hasLaterNews = ({ notices }: Pick<Programme, "notices">): boolean =>
  notices.some(({ confidence }) => confidence !== "not-found");
