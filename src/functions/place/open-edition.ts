import {
  Catalogue,
  isFailure as isLookupFailure,
  namedEdition,
  type ProgrammeFound,
} from "../../catalogue/lookup";
import { fromSerial } from "../../core/calendar/excel-serial";
import { isoDate } from "../../core/calendar/local-date";
import type { Facility } from "../../core/facility/facility";
import type { Edition } from "../../core/rules/edition";
import type { ClosedEditions } from "../../core/runtime";
import { type Failure, isFailure, refuse } from "../failure";
import { readBeds } from "../values/beds";
import { type Cell, isBlankOrZero, quoted } from "../values/blank";
import { lookupFailure, unknownFacility, unknownProgramme } from "./lookup-failure";
import { type Place, placeOf } from "./place";

/** Places remembered before all are forgotten: far more than a sheet names, far less than memory minds. */
const MOST_PLACES = 2000;

/** What cells can name beside the edition at hand. */
export interface NamedEditions {
  readonly open: ReadonlyMap<string, OpenEdition>;
  readonly closed: ClosedEditions;
}

/** An edition opened for cells: what people typed is resolved once and remembered until the edition changes. */
export class OpenEdition {
  readonly catalogue: Catalogue;
  private readonly places = new Map<Cell, Map<Cell, Map<Cell, Place | Failure>>>();
  private remembered = 0;

  constructor(
    readonly edition: Edition,
    readonly hash: string,
    private readonly others: () => NamedEditions = () => none,
  ) {
    this.catalogue = new Catalogue(edition);
  }

  /** The edition that a cell names in front of its programme, "2025-10-02:9①"; this one where it names none we hold. */
  named(cell: unknown): OpenEdition {
    const id = typeof cell === "string" ? namedEdition(cell) : undefined;
    return id === undefined || id === this.edition.id ? this : (this.others().open.get(id) ?? this);
  }

  /** The programme, and its variant if one was named; dates and negative numbers are never turned back. */
  programme(cell: Cell): ProgrammeFound | Failure {
    if (isBlankOrZero(cell)) return refuse("programme-blank");
    if (typeof cell !== "number" && typeof cell !== "string")
      return unknownProgramme(this.edition, quoted(cell));
    if (typeof cell === "number" && (!Number.isInteger(cell) || cell < 0))
      return refuse("programme-number", { given: String(cell) });
    const found = this.catalogue.programme(cell);
    if (!isLookupFailure(found)) return found;
    if (found.failure === "other-edition" && this.isClosed(found.id))
      return refuse("edition-closed", { given: found.id });
    return lookupFailure(found, this.edition, asGiven(cell));
  }

  private isClosed(id: string): boolean {
    const { closed } = this.others();
    return closed === "all" || closed.includes(id);
  }

  /** The facility as far as word and beds tell. */
  facility(word: Cell, bedsCell: Cell): Facility | Failure {
    if (isBlankOrZero(word)) return refuse("facility-blank");
    if (typeof word !== "string") return unknownFacility(this.edition, quoted(word));
    const beds = readBeds(bedsCell);
    if (isFailure(beds)) return beds;
    const found = this.catalogue.facility(word, beds);
    return isLookupFailure(found) ? lookupFailure(found, this.edition, word) : found;
  }

  /** The cases that programme, facility and beds leave possible, remembered by what was typed. */
  place(programme: Cell, facility: Cell, beds: Cell): Place | Failure {
    const named = this.named(programme);
    if (named !== this) return named.place(programme, facility, beds);
    const byBeds = within(within(this.places, programme), facility);
    const before = byBeds.get(beds);
    if (before) return before;
    const place = this.resolve(programme, facility, beds);
    this.remembered += 1;
    if (this.remembered > MOST_PLACES) {
      this.places.clear();
      this.remembered = 0;
    } else byBeds.set(beds, place);
    return place;
  }

  private resolve(programme: Cell, word: Cell, beds: Cell): Place | Failure {
    const found = this.programme(programme);
    if (isFailure(found)) return found;
    const facility = this.facility(word, beds);
    if (isFailure(facility)) return facility;
    return placeOf(this.catalogue, found, facility);
  }
}

const none: NamedEditions = { open: new Map(), closed: [] };

function within<Key, Inner>(map: Map<Key, Map<Cell, Inner>>, key: Key): Map<Cell, Inner> {
  let inner = map.get(key);
  if (!inner) map.set(key, (inner = new Map<Cell, Inner>()));
  return inner;
}

/** A date serial is shown as the date that the cell shows. */
function asGiven(cell: string | number): string {
  const day = typeof cell === "number" ? fromSerial(cell) : undefined;
  return day === undefined ? quoted(cell) : isoDate(day);
}
