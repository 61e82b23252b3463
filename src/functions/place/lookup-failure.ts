import { canonicalName, type LookupFailure } from "../../catalogue/lookup";
import type { Edition } from "../../core/rules/edition";
import type { Words } from "../../core/rules/model";
import { type Failure, refuse } from "../failure";
import { MOST_BEDS } from "../values/beds";
import { quoted } from "../values/blank";

const isAscii = (word: string): boolean => /^[ -~]+$/u.test(word);

/** The first word of every kind of facility, in Japanese and, where one exists, in English. */
const facilityWords = (edition: Edition): Words[] =>
  edition.facilityWords.map(({ words }) => {
    const ja = words[0] ?? "";
    return { ja, en: words.find(isAscii) ?? ja };
  });

function bedRange(from: number, to: number | null): Words {
  if (to === null) return { ja: `${from}床以上`, en: `${from} beds or more` };
  if (to === 0) return { ja: "0床", en: "no beds" };
  return { ja: `${from}～${to}床`, en: `${from} to ${to} beds` };
}

/** The failure of a lookup with all that its message mentions. */
export function lookupFailure(failure: LookupFailure, edition: Edition, given: string): Failure {
  switch (failure.failure) {
    case "no-programme":
      return refuse("programme-blank");
    case "unknown-programme":
      return unknownProgramme(edition, failure.typed);
    case "programme-is-date":
      return refuse("programme-date", { given });
    case "programme-is-negative":
      return refuse("programme-number", { given });
    case "unknown-variant":
      return failure.known.length > 0
        ? refuse("variant-unknown", { given, number: failure.programme.number, names: failure.known })
        : refuse("variant-none", { given, number: canonicalName(failure.programme) });
    case "other-edition":
      return refuse("edition-unknown", { given: failure.id, current: edition.id });
    case "no-facility":
      return refuse("facility-blank");
    case "unknown-facility":
      return unknownFacility(edition, failure.typed);
    case "facility-not-on-list":
      return refuse("facility-not-listed", { given });
    case "beds-invalid":
      return refuse("beds-unreadable", { given: String(failure.typed), most: MOST_BEDS });
    case "beds-contradict":
      return refuse("beds-contradict", {
        word: failure.word,
        given: failure.beds,
        range: bedRange(failure.from, failure.to),
      });
  }
}

/** No programme of the list: names the numbers that there are. */
export function unknownProgramme(edition: Edition, given: string): Failure {
  const numbers = edition.programmes.map(({ number }) => number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return refuse("programme-unknown", { given: quoted(given), first, last });
}

/** No kind of facility: names the words that there are. */
export const unknownFacility = (edition: Edition, given: string): Failure =>
  refuse("facility-unknown", { given: quoted(given), words: facilityWords(edition) });
