import type { Confidence, Why } from "../../core/rules/model";
import type { PaneWord } from "../../text/pane";

export const confidenceWords: Readonly<Record<Confidence, PaneWord>> = {
  high: "confidenceHigh",
  medium: "confidenceMedium",
  low: "confidenceLow",
};

/** Whether what rests on this is provisional: 暫定・要綱確認. */
export const isProvisional = (why: Why | undefined): boolean =>
  why !== undefined && !("quote" in why) && why.confidence === "low";
