import { withoutUnseenSigns } from "../catalogue/schema/signs";
import { cellOf } from "./check-terms";
import type { Finding, FindingKind } from "./findings";
import type { Read, Reply, ReplyRow } from "./reply";
import type { QuoteRequest, RequestLine } from "./request";
import { isRunningKey, type PrintedRow, printedRow, type QuoteRow, quoteRows, requiredRunning } from "./rows";
import { amountOf } from "./sums";
import { isSundry, saysNothing } from "./sundry";

/** A row of the request with what a reply says to it. */
export interface ExaminedRow extends QuoteRow {
  /** 品名・仕様: of a requested line as it was asked, else as the vendor names it. */
  readonly name: string;
  readonly quantity: number;
  readonly remark: string;
  /** The row as it was found; undefined where the file has none, or several. */
  readonly found: ReplyRow | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Compares the rows of a reply with those of the request, whatever their order. Empty rows for what a vendor may leave
 * out are left out here as well: added costs, discounts, other running costs.
 */
export function examineRows(reply: Reply, request: QuoteRequest): readonly ExaminedRow[] {
  return quoteRows(request).flatMap((row) => {
    const own = reply.rows.filter(({ key }) => key === row.key);
    const [found] = own;
    const printed = printedRow(row, request);
    const isAsked = row.kind === "line" || (isRunningKey(row.key) && requiredRunning.includes(row.key));
    const asked = isAsked ? printed : undefined;
    if (own.length > 1) return [rowOf(row, asked, undefined, [{ kind: "doubled-line", key: row.key }])];
    if (!found) return asked ? [rowOf(row, asked, undefined, [{ kind: "missing-line", key: row.key }])] : [];
    if (!asked && isEmpty(found, row)) return [];
    return [rowOf(row, asked, found, findingsOf(found, row, printed))];
  });
}

/**
 * Rows that the request has not, but that hold an amount, a name or a remark with figures: nothing that a vendor writes
 * is passed over but greetings.
 */
export function strangeRows(reply: Reply, request: QuoteRequest, known: ReadonlySet<string>): Finding[] {
  const own = new Set(quoteRows(request).map(({ key }) => key));
  return reply.rows
    .filter(({ key }) => !own.has(key) && !known.has(key))
    .filter(
      ({ price, amount, name, remark }) =>
        [price, amount, name].some((cell) => cell.value !== null || cell.fault) ||
        /\d/u.test(remark.value?.normalize("NFKC") ?? ""),
    )
    .map(({ key, name, remark, row }) => ({
      ...{ kind: "unkeyed-line" as const, cell: name.cell ?? remark.cell ?? `A${row}` },
      is: name.value ?? remark.value ?? "",
      ...(key !== "" && { key }),
    }));
}

/** What has to be answered in a row: name and quantity as the file prints them. */
type Asked = Pick<RequestLine, "name" | "quantity">;

function rowOf(
  row: QuoteRow,
  asked: Asked | undefined,
  found: ReplyRow | undefined,
  findings: readonly Finding[],
): ExaminedRow {
  return {
    ...row,
    ...{ found, findings },
    name: asked?.name ?? found?.name.value ?? "",
    quantity: asked?.quantity ?? found?.quantity.value ?? 1,
    remark: found?.remark.value ?? "",
  };
}

/** Nothing was written into a row that nobody has to use; a discount's quantity stands there already, its amount does not. */
const isEmpty = ({ price, name, remark, quantity, amount }: ReplyRow, { kind }: QuoteRow): boolean => {
  const typed = [price, remark, amount, ...(kind === "added" ? [name, quantity] : [])];
  return typed.every(({ value, fault }) => value === null && !fault);
};

function findingsOf(found: ReplyRow, row: QuoteRow, printed: PrintedRow | undefined): Finding[] {
  const said = (kind: FindingKind, at: Read<unknown>, more: Partial<Finding> = {}): Finding => ({
    ...{ kind, key: row.key },
    ...cellOf(at),
    ...more,
  });
  const faults = [found.price, found.remark, ...(row.kind === "added" ? [found.quantity, found.name] : [])]
    .filter(({ fault }) => fault)
    .map((each) => said(each.fault ?? "error", each));
  return [
    ...faults,
    ...priceFindings(found, row, said),
    ...(printed ? changes(found, row, printed, said) : additions(found, said)),
    ...rateFindings(found, row, said),
    ...sumFindings(found, said),
  ];
}

type Said = (kind: FindingKind, at: Read<unknown>, more?: Partial<Finding>) => Finding;

/** The largest amount that is taken for an amount. */
const mostYen = 1_000_000_000_000n;

function priceFindings({ price, quantity }: ReplyRow, { kind }: QuoteRow, said: Said): Finding[] {
  if (price.fault) return [];
  if (price.value === null) return [said("blank-price", price)];
  if (kind === "line" && price.value === 0) return [said("zero-price", price)];
  if (kind === "discount") return price.value > 0 ? [said("positive-discount", price)] : [];
  if (price.value < 0) return [said("negative-price", price)];
  if (kind !== "added" || quantity.fault) return [];
  if (quantity.value === null) return [said("blank-quantity", quantity)];
  if (!Number.isInteger(quantity.value)) return [said("fraction", quantity)];
  const amount = amountOf({ price: price.value, quantity: quantity.value });
  return amount > mostYen ? [said("too-large", price)] : [];
}

/**
 * A specification that is other than it was printed: the price is for something else. A price for each is taken for
 * the quantity that was asked; a discount or a month's costs with another quantity is an amount that nobody knows.
 */
function changes(
  { name, quantity, unit }: ReplyRow,
  { kind }: QuoteRow,
  printed: PrintedRow,
  said: Said,
): Finding[] {
  const pairs: readonly (readonly [FindingKind, Read<string | number>, string])[] = [
    ["changed-specification", name, printed.name],
    [kind === "line" ? "changed-specification" : "changed-quantity", quantity, String(printed.quantity)],
    ["changed-specification", unit, printed.unit],
  ];
  return pairs.flatMap(([changed, read, was]) => {
    const is = String(read.value ?? "");
    return is === withoutUnseenSigns(was) && !read.fault ? [] : [said(changed, read, { was, is })];
  });
}

function additions({ name, remark }: ReplyRow, said: Said): Finding[] {
  const [named, remarked] = [name.value ?? "", remark.value ?? ""];
  return [
    said("added-line", name, { is: named }),
    ...(isSundry(named) && saysNothing(remarked) ? [said("sundry", name, { is: named })] : []),
  ];
}

const rateFindings = ({ rate }: ReplyRow, { taxRate }: QuoteRow, said: Said): Finding[] =>
  rate.value === taxRate && !rate.fault
    ? []
    : [said("tax-rate", rate, { was: String(taxRate), is: String(rate.value ?? "") })];

/** The amount that the row shows, against quantity and price of the very row. */
function sumFindings({ price, quantity, amount }: ReplyRow, said: Said): Finding[] {
  if (amount.fault) return [said(amount.fault === "error" ? "error" : "line-sum", amount, { yen: 0n })];
  if (price.value === null || quantity.value === null || amount.value === null) return [];
  if (!Number.isInteger(quantity.value)) return [];
  const yen = BigInt(amount.value) - amountOf({ quantity: quantity.value, price: price.value });
  return yen === 0n ? [] : [said("line-sum", amount, { yen })];
}
