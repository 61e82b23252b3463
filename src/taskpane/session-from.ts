import { isFailure } from "../catalogue/lookup/failures";
import type { Catalogue } from "../catalogue/lookup";
import { parseIsoDate } from "../core/calendar/local-date";
import type { AsOfDay, Session } from "./session";
import type { PaneServices } from "./services";
import type { EditionState } from "./state/edition-store";
import type { FacilitiesState } from "./state/facilities-store";
import type { ChosenFacility, KeptFacility } from "./state/facility";
import type { Place } from "./state/navigation";
import type { PaneState } from "./state/pane-store";
import type { Preferences } from "./state/preferences";
import type { Stores } from "./stores";
import { listText, wordsIn } from "./words";

/** The state of every store at one moment. */
export interface Moment {
  readonly services: PaneServices;
  readonly stores: Stores;
  readonly pane: PaneState;
  readonly edition: EditionState;
  readonly facilities: FacilitiesState;
  readonly preferences: Preferences;
  readonly place: Place;
}

/** The session of a moment; undefined while there is no list to work with. */
export function sessionFrom(moment: Moment): Session | undefined {
  const { services, stores, pane, edition, facilities, preferences, place } = moment;
  const { runtime } = services;
  const { rules } = runtime;
  const { catalogue } = rules;
  if (!catalogue || edition.state !== "ready" || edition.hash !== runtime.current().hash) return undefined;
  const { language } = pane;
  return {
    ...{ services, stores, runtime, rules, catalogue, language, preferences, pane, place },
    excel: services.excel,
    edition: edition.edition,
    words: wordsIn(language),
    say: (words) => listText(words, language),
    facility: chosenFacility(catalogue, facilities),
    asOf: asOfDay(pane, services.today()),
    goTo: stores.navigation.goTo,
    back: stores.navigation.back,
    notify: stores.messages.notify,
  };
}

/** The facility as the list reads its word and beds. */
export const resolved = (
  catalogue: Catalogue,
  { type, beds }: Pick<KeptFacility, "type" | "beds">,
): ReturnType<Catalogue["facility"]> => catalogue.facility(type, beds ?? undefined);

function chosenFacility(
  catalogue: Catalogue,
  { facilities, chosen }: FacilitiesState,
): ChosenFacility | undefined {
  const kept = facilities.find(({ id }) => id === chosen);
  if (!kept) return undefined;
  const found = resolved(catalogue, kept);
  return { kept, facility: isFailure(found) ? undefined : found };
}

/** The day for which the pane speaks. */
export function asOfDay({ asOf }: Pick<PaneState, "asOf">, today: string): AsOfDay {
  const day = asOf.state === "date" ? parseIsoDate(asOf.date) : undefined;
  if (asOf.state === "date" && day !== undefined) return { day, address: asOf.address };
  return { day: parseIsoDate(today) ?? NaN, address: undefined };
}
