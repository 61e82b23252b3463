import { isoDate } from "../../core/calendar/local-date";
import type { Edition } from "../../core/rules/edition";
import type { Language } from "../../core/runtime";
import { facilityKinds } from "../list/rows";
import { asOfDay } from "../session-from";
import { usePaneFrame, useStore } from "../session";
import { isOld } from "../state/as-of";
import type { KeptFacility } from "../state/facility";
import { type Say, useWords } from "../words";

/** A kind of facility in the reader's language; as it was typed where the list does not know it. */
export function kindText(type: string, edition: Edition | undefined, language: Language): string {
  if (language === "ja" || !edition) return type;
  const kind = facilityKinds({ edition }).find(({ ja }) => ja === type);
  return kind?.en ?? type;
}

/** A facility in a few words: 中央病院 病院 150床. `type` is its kind as the reader calls it. */
export function facilityText(facility: KeptFacility, type: string, words: Say): string {
  const { name } = facility;
  const kind = kindAndBeds(facility, type, words);
  return name === "" ? kind : `${name} ${kind}`;
}

const kindAndBeds = ({ beds }: KeptFacility, type: string, words: Say): string =>
  beds === null ? type : words("facilityWithBeds", { type, beds });

/** What the context bar shows of facility and day. */
export function useContextTexts(): {
  readonly facility: string;
  /** The same in two parts, one below the other where room is short. */
  readonly facilityParts: { readonly name: string; readonly kind: string };
  readonly asOf: string;
  /** Days that an old as-of date lies back; undefined while it is none. */
  readonly oldDays: number | undefined;
} {
  const words = useWords();
  const { services, stores } = usePaneFrame();
  const { facilities, chosen } = useStore(stores.facilities);
  const pane = useStore(stores.pane);
  const { day, address } = asOfDay(pane, services.today());
  const list = useStore(stores.edition);
  const kept = facilities.find(({ id }) => id === chosen);
  const edition = list.state === "ready" ? list.edition : undefined;
  const type = kept ? kindText(kept.type, edition, pane.language) : "";
  return {
    facility: kept ? facilityText(kept, type, words) : words("facilityNone"),
    facilityParts: kept
      ? { name: kept.name, kind: kindAndBeds(kept, type, words) }
      : { name: "", kind: words("facilityNone") },
    oldDays: isOld(pane.asOf) ? pane.asOf.daysAgo : undefined,
    asOf: address === undefined ? words("asOfToday", { date: isoDate(day) }) : isoDate(day),
  };
}
