import { rateText, yenRangeText } from "../format";
import type { Say } from "../words";
import type { Offer, Span } from "./offer";

/** A rate, or from the lowest to the highest of several. */
export function ratesText({ rates }: Pick<Offer, "rates">, words: Say): string {
  const [least, most] = [rates[0], rates.at(-1)];
  if (!least || !most) return words("rateNone");
  const rate =
    least === most ? rateText(least) : words("rateRange", { least: rateText(least), most: rateText(most) });
  return words("rate", { rate });
}

/** A span in yen, or why there is none. */
export function spanText(span: Span, words: Say): string {
  if (span.state === "by-beds") return words("byBeds");
  if (span.state === "none") return words("notStated");
  return yenRangeText(span.least, span.most, words);
}
