import { LARGEST_YEN } from "../../core/money/yen";
import { yenOfText } from "../../functions/values/yen-text";

/** Whole yen as people type them (330,000, ３３万円); null for an empty field, undefined for what is no amount. */
export function yenTyped(typed: string): number | null | undefined {
  if (typed.trim() === "") return null;
  const yen = yenOfText(typed.replace(/[¥￥\s]/gu, ""));
  return yen !== undefined && Number.isSafeInteger(yen) && yen >= 0 && yen <= LARGEST_YEN ? yen : undefined;
}
