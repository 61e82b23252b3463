import type {} from "@univerjs/sheets-ui/facade";
import { element } from "./elements";
import { initialLanguage } from "./language";
import { openTrial } from "./trial";
import { deskWords } from "./words";

openTrial(initialLanguage(location.search))
  .then((desk) => {
    element("loading", HTMLElement).hidden = true;
    window.trialDesk = desk;
  })
  .catch((cause: unknown) => {
    console.error("the trial desk could not start", cause);
    element("loading", HTMLElement).textContent = deskWords.failed[initialLanguage(location.search)];
    window.trialDeskFailure = cause instanceof Error ? cause.message : String(cause);
  });
