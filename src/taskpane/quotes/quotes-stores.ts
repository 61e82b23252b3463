import type { PaneServices } from "../services";
import { AcceptingStore } from "./accepting-store";
import { DraftStore } from "./draft-store";
import { loadFiles, QuotesStore } from "./quotes-store";

/** What the card knows, for as long as the pane is open: another tab does not lose what was typed or dropped. */
export interface QuotesStores {
  readonly quotes: QuotesStore;
  readonly draft: DraftStore;
  readonly accepting: AcceptingStore;
}

const known = new WeakMap<PaneServices, QuotesStores>();

export function quotesStoresOf(services: PaneServices): QuotesStores {
  const before = known.get(services);
  if (before) return before;
  const stores: QuotesStores = {
    quotes: new QuotesStore(services.excel, services),
    draft: new DraftStore(() => services.newId()),
    accepting: new AcceptingStore(services.excel, loadFiles),
  };
  known.set(services, stores);
  return stores;
}
