import type { Edition, Programme } from "../../core/rules/edition";
import type { Words } from "../../core/rules/model";
import { caseName } from "../case-name";
import { caseKey, isRecord } from "./names";

/** A place of an edition, as far as its keys are to be spelled out. */
interface Place {
  readonly path: readonly string[];
  readonly isOrder?: true;
}

/** Keys of a period that name dates and numbers of days. */
const named: ReadonlySet<string> = new Set(["from", "to", "earlier", "printed", "within"]);

/** A value at a place of the edition with the dates and names for which its keys stand. */
export function spelledOut({ path, isOrder }: Place, value: unknown, edition: Edition): unknown {
  const [list, id, part] = path;
  if (list !== "programmes" || value === undefined) return value;
  const programme = edition.programmes.find((each) => each.id === id);
  if (isOrder && Array.isArray(value) && (path.length === 1 || part === "cases"))
    return value.map((key) => entryName(edition, programme, String(key)));
  if (part !== "windows" || !programme) return value;
  // One of several earlier days stands below its list, under a key of its own.
  const key = path.at(-2) === "earlier" ? "earlier" : (path.at(-1) ?? "");
  return withDates(value, key, { ...edition.stated, ...programme.stated });
}

function entryName(edition: Edition, programme: Programme | undefined, key: string): Words | string {
  const one = programme?.cases.find((each) => caseKey(each) === key);
  if (programme) return one ? caseName(edition, programme, one) : key;
  const number = edition.programmes.find(({ id }) => id === key)?.number;
  return number === undefined ? key : `No.${number}`;
}

function withDates(value: unknown, key: string, stated: Edition["stated"]): unknown {
  if (typeof value === "string")
    return named.has(key) && Object.hasOwn(stated, value) ? stated[value] : value;
  if (Array.isArray(value)) return value.map((each) => withDates(each, key, stated));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([part, each]) => [part, withDates(each, part, stated)]),
  );
}
