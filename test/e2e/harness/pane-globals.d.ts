import type { Runtime } from "../../../src/core/runtime";

declare global {
  interface Window {
    /** The add-in's runtime, in the pane's page. */
    SUBSIDY?: Runtime;
    /** What a test has seen functions being given as beds. */
    givenBeds?: unknown[];
    /** Stands in a page that is about to be loaded anew. */
    startedBefore?: boolean;
  }
}
