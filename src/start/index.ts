import { hostReady, type HostState } from "../excel/host-state";
import { editionShelf } from "../excel/edition-shelf";
import { recalculateAll, recordEdition } from "../excel/recalculate";
import index from "../../data/editions/index.json";
import { acceptedHashes } from "./accepted";
import { associateCommands, Commands } from "./commands";
import { EditionDoor } from "./door";
import { loadScript } from "./load-script";
import { type Page, startUp } from "./start-up";

/** Milliseconds that the pin may take before the functions start without it. */
const timeLimit = 3000;
/** Milliseconds until the page says that Office.js is out of reach. */
const patience = 15_000;

const knownHashes = new Set(index.editions.map(({ hash }) => hash));
/** The build refuses to carry any edition but this one. */
const builtInHash = index.editions.find(({ id }) => id === index.builtIn)?.hash ?? "";
const self = document.currentScript as HTMLScriptElement;

function openDoor({ partitionKey }: HostState): EditionDoor {
  const accepted = acceptedHashes(() => localStorage, partitionKey);
  return new EditionDoor({
    ...editionShelf,
    judgement: {
      builtInHash,
      isTrusted: (hash) => knownHashes.has(hash) || accepted.has(hash),
      verify: async (part) =>
        (await import(/* webpackChunkName: "verify-edition" */ "./verify-edition")).verifyEdition(part),
    },
    timeLimit,
    builtInEdition: async () =>
      (await import(/* webpackChunkName: "built-in-edition" */ "./built-in-edition")).builtInEdition,
    recalculate: recalculateAndRecord,
    remember: (hash) => {
      accepted.add(hash);
    },
  });
}

/** What was just computed with another edition shall not be called stale. */
async function recalculateAndRecord(): Promise<void> {
  await recalculateAll(() => undefined);
  const now = (globalThis as Page).SUBSIDY?.current();
  if (now?.state === "built-in" || now?.state === "edition") await recordEdition(now);
}

/** Unhides a static notice in the page's own words, as soon as the page has a body. */
function showNotice(id: string): void {
  const show = (): void => {
    for (const notice of document.querySelectorAll<HTMLElement>("[data-notice]"))
      notice.hidden = notice.dataset["notice"] !== id;
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
  else show();
}

const commands = new Commands();
// At once: Office calls a function as soon as the page is loaded, and does not ask again.
if ("Office" in globalThis) associateCommands(Office, commands);

void startUp(globalThis as Page, {
  hostReady: "Office" in globalThis ? hostReady : undefined,
  patience,
  openDoor,
  loadFunctions: () => loadScript(new URL("functions.js", self.src).href),
  showPane: async (pane) => {
    (await import(/* webpackChunkName: "taskpane" */ "../taskpane")).openPane({ ...pane, commands });
  },
  showNotice,
});
