import { toSerial } from "../../core/calendar/excel-serial";
import { parseIsoDate } from "../../core/calendar/local-date";
import type { Ask } from "../../templates";
import { facilityKinds } from "../list/rows";
import type { Session } from "../session";

/** How a form is wanted. */
export interface Wanted {
  readonly entries: Ask["entries"];
  readonly isProtected: boolean;
  /** In this workbook, whose as-of cell it then reads; in a file it keeps its own. */
  readonly isInBook: boolean;
}

type Asked = Pick<Session, "language" | "facility" | "asOf" | "edition"> & {
  readonly services: Pick<Session["services"], "today">;
};

/** Whom and what a form is made for, as the pane knows it. */
export function askOf(session: Asked, { entries, isProtected, isInBook }: Wanted): Ask {
  const { language, facility, asOf, edition, services } = session;
  const kept = facility?.kept;
  const serial = toSerial(asOf.day);
  return {
    language,
    facility: {
      name: kept?.name ?? "",
      code: kept?.code ?? "",
      type: kept ? kindIn(session, kept.type) : "",
      beds: kept?.beds ?? undefined,
      tax: kept === undefined || kept.tax === "unknown" ? undefined : kept.tax,
    },
    asOf: isInBook && asOf.address !== undefined ? { reference: asOf.address } : { serial },
    madeOn: toSerial(parseIsoDate(services.today()) ?? NaN),
    edition,
    entries,
    isProtected,
  };
}

/** A kind of facility in the language of the form; as it was typed where the list does not know it. */
const kindIn = ({ edition, language }: Asked, type: string): string =>
  facilityKinds({ edition }).find(({ ja }) => ja === type)?.[language] ?? type;

/** The facility of the pictures: a hospital, of which every form has something to show. */
export function pictureAsk(session: Asked): Ask {
  const ask = askOf(session, { entries: "example", isProtected: false, isInBook: false });
  const type = kindIn(session, "病院");
  return { ...ask, facility: { ...ask.facility, type, beds: 150 } };
}
