import { isFailure } from "../../catalogue/lookup/failures";
import type { Session } from "../session";
import { deadlineOf } from "./deadline";
import { offerOf } from "./offer";
import type { Row } from "./row";

type Asked = Pick<Session, "rules" | "catalogue" | "edition" | "asOf" | "facility">;

/** The first word of every kind of facility that the list knows, and its name in both languages. */
export const facilityKinds = ({ edition }: Pick<Session, "edition">): readonly { ja: string; en: string }[] =>
  edition.facilityWords.map(({ words }) => ({
    ja: words[0] ?? "",
    en: words.find((word) => /^[\x20-\x7e]+$/.test(word)) ?? words[0] ?? "",
  }));

/** All programmes of the list; made anew only when facility, day or list change. */
export function rowsOf(asked: Asked): readonly Row[] {
  const { rules, catalogue, edition, asOf, facility } = asked;
  const kinds = facilityKinds(asked).flatMap(({ ja }) => {
    const found = catalogue.facility(ja);
    return isFailure(found) ? [] : [{ ja, found }];
  });
  const open = { ...rules, catalogue };
  return edition.programmes.map((programme) => {
    const own = catalogue.edition.programmes.find(({ id }) => id === programme.id) ?? programme;
    const covered = kinds.filter(({ found }) => catalogue.casesFor({ programme: own }, found).length > 0);
    return {
      programme,
      deadline: deadlineOf(edition, programme, asOf.day),
      offer: offerOf(open, programme, facility?.facility),
      kinds: new Set(covered.map(({ ja }) => ja)),
    };
  });
}
