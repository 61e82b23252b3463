import { yenText } from "../format";
import type { Say } from "../words";

/** A difference in yen with its sign: ＋5,000円, △5,000円, 0円. */
export function signedYen(yen: number, words: Say): string {
  if (yen === 0) return yenText(0, words);
  return words(yen > 0 ? "planPlus" : "planMinus", { amount: yenText(Math.abs(yen), words) });
}
