import { withoutUnseenSigns } from "../catalogue/schema/signs";
import { z } from "../catalogue/schema/zod";
import { fromSerial } from "../core/calendar/excel-serial";
import { dayOfText } from "../core/calendar/day-text";
import type { DayNumber } from "../core/calendar/local-date";
import { quoteFormWords } from "../text/quotes/form";
import type { FoundCell, FoundForm, FoundRow } from "./found-form";
import { type HeadKey, headKeys, noteKey } from "./places";

/** What is wrong with a cell that has to hold a value of a certain kind. */
export type CellFault =
  "formula" | "error" | "not-a-number" | "fraction" | "too-large" | "not-a-text" | "not-a-date";

/** A value that was read, and the cell it came from; null for a blank one, `fault` for one that is no such value. */
export interface Read<T> {
  readonly value: T | null;
  /** undefined where the file has no such cell. */
  readonly cell: string | undefined;
  readonly fault?: CellFault;
}

export type Basis = "net" | "gross";

/** A row of a reply. */
export interface ReplyRow {
  readonly key: string;
  readonly row: number;
  readonly name: Read<string>;
  readonly quantity: Read<number>;
  readonly unit: Read<string>;
  /** Yen for each. */
  readonly price: Read<number>;
  readonly rate: Read<number>;
  /** As the file shows it: our own formula's value, or what stands in its place. */
  readonly amount: Read<number>;
  readonly remark: Read<string>;
}

/** A vendor's reply as data: nothing in it has been judged yet. */
export interface Reply {
  readonly sheet: string;
  /** What the file says of the request. */
  readonly printed: Readonly<Record<"REQ" | "EDITION" | "CHECK" | "FROM" | "TO", Read<string>>>;
  readonly asked: Read<DayNumber>;
  readonly until: Read<DayNumber>;
  readonly number: Read<string>;
  readonly quotedOn: Read<DayNumber>;
  readonly holdsUntil: Read<DayNumber>;
  readonly basis: Read<Basis>;
  /** Rows with and without a key, besides the head's. */
  readonly rows: readonly ReplyRow[];
  readonly note: Read<string>;
  /** Keys of the head that stand in more than one row: which of them counts, nobody can say. */
  readonly doubled: readonly { readonly key: string; readonly cell: string | undefined }[];
}

const mostYen = 1_000_000_000_000;
const mostLetters = 2_000;

/** Numbers of quotes and the like are texts, however a program has stored them. */
const text = z.union([z.string().max(mostLetters), z.number().transform(String)]);
/** What vendors say goes into the pane and the comparison: signs that nobody sees could make it read otherwise there. */
const said = text.transform(withoutUnseenSigns);
const yen = z.int().min(-mostYen).max(mostYen);
const count = z.number().min(0).max(99_999);
/** What the form offers, and what people write for it where they type past its choices. */
const basisWords: ReadonlyMap<string, Basis> = new Map([
  ...[...Object.values(quoteFormWords.net), "税抜き", "税別", "外税"].map((word) => [word, "net"] as const),
  ...[...Object.values(quoteFormWords.gross), "税込み", "内税"].map((word) => [word, "gross"] as const),
]);
const basis = z
  .string()
  .transform((said) => basisWords.get(said.normalize("NFKC").replace(/\s+/gu, " ").trim()))
  .pipe(z.enum(["net", "gross"]));

/** Days as serials; those of 1904 begin 1,462 days later. A day typed as text counts where it cannot be mistaken. */
const day = (is1904: boolean) =>
  z
    .union([
      z.number().transform((serial) => fromSerial(is1904 ? serial + 1_462 : serial)),
      z.string().transform(dayTyped),
    ])
    .pipe(z.int());

/** Programs that store dates as ISO 8601 write the midnight with which a day begins. */
const midnight = /T00:00:00(?:\.0+)?Z?$/iu;
function dayTyped(text: string): DayNumber | undefined {
  const read = dayOfText(text.trim().replace(midnight, ""));
  return typeof read === "number" ? read : undefined;
}

type FaultOf = (value: FoundCell["value"]) => CellFault;
const textFault: FaultOf = () => "not-a-text";
const dateFault: FaultOf = () => "not-a-date";
const numberFault: FaultOf = (value) =>
  typeof value !== "number" ? "not-a-number" : Number.isInteger(value) ? "too-large" : "fraction";

interface Kind<T> {
  readonly schema: z.ZodType<T>;
  readonly fault: FaultOf;
  /** Our own formula stands there: its value is taken, as the file has it. */
  readonly isComputed?: true;
}

/** As it was printed, to be recognised. */
const texts: Kind<string> = { schema: text, fault: textFault };
const sayings: Kind<string> = { schema: said, fault: textFault };
const amounts: Kind<number> = { schema: yen, fault: numberFault };
const counts: Kind<number> = { schema: count, fault: numberFault };
const computed: Kind<number> = { ...amounts, isComputed: true };

function read<T>(cell: FoundCell | undefined, { schema, fault, isComputed }: Kind<T>): Read<T> {
  if (!cell) return { value: null, cell: undefined };
  const at = { cell: cell.cell };
  if (cell.isFormula && !isComputed) return { ...at, value: null, fault: "formula" };
  if (cell.value === null) return { ...at, value: null };
  if (typeof cell.value === "object") return { ...at, value: null, fault: "error" };
  const parsed = schema.safeParse(cell.value);
  return parsed.success ? { ...at, value: parsed.data } : { ...at, value: null, fault: fault(cell.value) };
}

/** The form that was found, as a reply. */
export function readReply(form: FoundForm): Reply {
  const head = (key: HeadKey): FoundCell | undefined =>
    form.rows.find((row) => row.key === key)?.cells.quantity;
  const days: Kind<DayNumber> = { schema: day(form.is1904), fault: dateFault };
  const isHead = new Set<string>([...headKeys, noteKey]);
  return {
    sheet: form.sheet,
    printed: {
      REQ: read(head("REQ"), texts),
      EDITION: read(head("EDITION"), texts),
      CHECK: read(head("CHECK"), texts),
      FROM: read(head("FROM"), texts),
      TO: read(head("TO"), texts),
    },
    asked: read(head("ASKED"), days),
    until: read(head("UNTIL"), days),
    number: read(head("NUMBER"), sayings),
    quotedOn: read(head("QUOTED"), days),
    holdsUntil: read(head("VALID"), days),
    basis: read(head("BASIS"), { schema: basis, fault: textFault }),
    rows: form.rows.filter(({ key }) => !isHead.has(key)).map(replyRow),
    note: read(form.rows.find(({ key }) => key === noteKey)?.cells.remark, sayings),
    doubled: form.rows
      .filter(({ key }, index) => isHead.has(key) && form.rows.findIndex((one) => one.key === key) !== index)
      .map(({ key, cells }) => ({ key, cell: cells.key?.cell })),
  };
}

/** Totals that the vendor types; all others are formulas of ours. */
const typedTotals: ReadonlySet<string> = new Set(["ADJ", "OWN"]);

const replyRow = ({ key, row, cells }: FoundRow): ReplyRow => ({
  ...{ key, row },
  name: read(cells.name, sayings),
  quantity: read(cells.quantity, counts),
  unit: read(cells.unit, sayings),
  price: read(cells.price, amounts),
  rate: read(cells.rate, { schema: z.number(), fault: numberFault }),
  amount: read(cells.amount, typedTotals.has(key) ? amounts : computed),
  remark: read(cells.remark, sayings),
});
