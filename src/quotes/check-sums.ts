import { cellOf, totalOf } from "./check-terms";
import type { ExaminedRow } from "./check-rows";
import type { Finding } from "./findings";
import { sumKey, taxKey } from "./places";
import { requiredRunning, runningMonths } from "./rows";
import type { Basis, Reply } from "./reply";
import { type PricedRow, type QuoteSums, quoteSums } from "./sums";

/** Rows of totals that a request's file has. */
export const totalKeys: ReadonlySet<string> = new Set([
  ...["ADJ", "NET", "TAX", "GROSS", "OWN", "RUN", "WHOLE"],
  ...([10, 8] as const).flatMap((rate) => [sumKey(rate), taxKey(rate)]),
  sumKey(0),
]);

/**
 * The sums that a reply shows against those of its own rows, and against the total of the vendor's own quote, in yen.
 * Where a row has no price that can be read, there is no sum to hold them against.
 */
export function checkSums(reply: Reply, rows: readonly ExaminedRow[]): Finding[] {
  const typed = ["ADJ", "OWN"].flatMap((key) => {
    const read = totalOf(reply, key);
    return read?.fault ? [{ kind: read.fault, ...cellOf(read) } satisfies Finding] : [];
  });
  const told = [...typed, ...noOwnTotal(reply)];
  const priced = pricedRows(rows);
  const basis = reply.basis.value;
  if (!priced || !basis || typed.length > 0) return told;
  const adjustment = totalOf(reply, "ADJ")?.value ?? 0;
  const sums = quoteSums(priced, basis, adjustment);
  return [
    ...told,
    ...shownSums(reply, sums, runningSum(rows, basis)),
    ...ownTotal(reply, sums, { priced, basis, adjustment }),
  ];
}

/** Rows with their prices; undefined where one cannot be read. Blank ones are no part of a sum. */
function pricedRows(rows: readonly ExaminedRow[]): readonly PricedRow[] | undefined {
  const priced: PricedRow[] = [];
  for (const { kind, found, taxRate } of rows) {
    if (kind === "running") continue;
    if (!found || found.price.fault || found.quantity.fault) return undefined;
    const [price, quantity] = [found.price.value, found.quantity.value];
    if (price === null || quantity === null) continue;
    if (!Number.isInteger(quantity)) return undefined;
    priced.push({ price, quantity, taxRate });
  }
  return priced.length > 0 ? priced : undefined;
}

/** 保守・利用料 over all months, with tax; undefined where one that every quote has to name cannot be read. */
function runningSum(rows: readonly ExaminedRow[], basis: Basis): bigint | undefined {
  const running = rows.filter(({ kind }) => kind === "running");
  if (running.length === 0 || running.some(({ found }) => !found || found.price.fault)) return undefined;
  const answered = running.filter(({ found }) => (found?.price.value ?? null) !== null);
  if (requiredRunning.some((key) => !answered.some((row) => row.key === key))) return undefined;
  const prices = answered.map(({ found }) => found?.price.value ?? 0);
  const priced = prices.map((price): PricedRow => ({ price, quantity: runningMonths, taxRate: 10 }));
  return quoteSums(priced, basis, 0).gross;
}

function shownSums(
  reply: Reply,
  { sums, taxes, net, tax, gross }: QuoteSums,
  running: bigint | undefined,
): Finding[] {
  const wanted: readonly (readonly [string, bigint])[] = [
    ...[...sums].filter(([rate]) => rate !== 0).map(([rate, sum]) => [sumKey(rate), sum] as const),
    ...[...taxes].filter(([rate]) => rate !== 0).map(([rate, sum]) => [taxKey(rate), sum] as const),
    ...([
      [sumKey(0), sums.get(0) ?? 0n],
      ["NET", net],
      ["TAX", tax],
      ["GROSS", gross],
    ] as const),
    ...(running === undefined
      ? []
      : ([
          ["RUN", running],
          ["WHOLE", gross + running],
        ] as const)),
  ];
  return wanted.flatMap(([key, sum]) => {
    const shown = totalOf(reply, key);
    if (shown?.fault) return [{ kind: "sum", key, ...cellOf(shown), yen: 0n } satisfies Finding];
    // A program that does not calculate leaves them empty: what counts is what is calculated here.
    if (!shown || shown.value === null) return [];
    const yen = BigInt(shown.value) - sum;
    return yen === 0n ? [] : [{ kind: "sum", key, ...cellOf(shown), yen } satisfies Finding];
  });
}

/** Without the vendor's own total, nothing tells that prices with and without tax were mixed up. */
function noOwnTotal(reply: Reply): Finding[] {
  const own = totalOf(reply, "OWN");
  if (own?.fault !== undefined || (own?.value ?? null) !== null) return [];
  return [{ kind: "no-own-total", ...cellOf({ cell: own?.cell }) }];
}

/** The vendor's own total: off by exactly the tax, prices with and without tax were mixed up. */
function ownTotal(
  reply: Reply,
  { net, gross }: QuoteSums,
  given: { readonly priced: readonly PricedRow[]; readonly basis: Basis; readonly adjustment: number },
): Finding[] {
  const own = totalOf(reply, "OWN");
  if (!own || own.value === null || BigInt(own.value) === gross) return [];
  const stated = BigInt(own.value);
  const other = quoteSums(given.priced, given.basis === "net" ? "gross" : "net", given.adjustment);
  const isMixed = [net, net + BigInt(given.adjustment), other.gross].includes(stated);
  return [{ kind: isMixed ? "tax-mixed" : "own-total", ...cellOf(own), yen: stated - gross }];
}
