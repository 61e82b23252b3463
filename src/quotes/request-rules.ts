import type { InputRule } from "../sheets/input-rule";
import { choiceRule, countRule, dateRule } from "../templates/layout/choices";
import { quoteFormWords as words } from "../text/quotes/form";
import { at } from "./places";
import type { Form } from "./form-cells";
import { requiredRunning, type RowKind } from "./rows";

const mostYen = 1_000_000_000_000;
/** A quote's own rounding differs by a few yen; what is more is no rounding. */
export const mostAdjustment = 99;
const mostQuantity = 99_999;

/** What vendors may type: prices from 0, discounts below, dates, one of the two tax bases. */
export function requestRules({ request, places }: Form): readonly InputRule[] {
  const { language } = request;
  const cells = (column: keyof typeof at, kind: RowKind): string => {
    const { first, last } = places.span(kind);
    return `${at[column]}${first}:${at[column]}${last}`;
  };
  const whole = (from: number, to: number, fault: keyof typeof words) =>
    ({ allowed: { kind: "whole", from, to }, fault: words[fault][language] }) as const;
  const price = (prompt: keyof typeof words) =>
    ({ ...whole(0, mostYen, "priceFault"), prompt: words[prompt][language] }) as const;
  const { first: running, last: lastRunning } = places.span("running");
  const optional = running + requiredRunning.length;
  const day = dateRule(language);
  const single = (key: string): string => `C${places.row(key)}`;
  return [
    { ...day, cells: `${single("QUOTED")}:${single("VALID")}` },
    { ...choiceRule([words.net[language], words.gross[language]], language), cells: single("BASIS") },
    { ...price("pricePrompt"), cells: cells("price", "line") },
    ...(["optionalPrompt", "untaxedPrompt"] as const).map((prompt) => {
      const own = places.rows.filter(
        (row) => row.kind === "added" && (row.taxRate === 0) === (prompt === "untaxedPrompt"),
      );
      return { ...price(prompt), cells: `${at.price}${own[0]?.row ?? 0}:${at.price}${own.at(-1)?.row ?? 0}` };
    }),
    { ...price("runningPrompt"), cells: `${at.price}${running}:${at.price}${optional - 1}` },
    { ...price("optionalPrompt"), cells: `${at.price}${optional}:${at.price}${lastRunning}` },
    { ...whole(-mostYen, 0, "discountFault"), cells: cells("price", "discount") },
    { ...countRule(mostQuantity, language), cells: cells("quantity", "added") },
    {
      ...whole(-mostAdjustment, mostAdjustment, "adjustmentFault"),
      cells: `${at.amount}${places.row("ADJ")}`,
    },
    { ...whole(0, mostYen, "priceFault"), cells: `${at.amount}${places.row("OWN")}` },
  ];
}
