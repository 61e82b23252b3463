import type { Why } from "../core/rules/model";

const CONFIDENCE = { high: "高", medium: "中", low: "低" } as const;

/** Why a figure or rule is what it is, as cells print it: the passage itself, or the reading and its reason. */
export function basisOf(why: Why): string {
  if ("quote" in why) return `「${why.quote}」`;
  const confidence = `確度: ${CONFIDENCE[why.confidence]}`;
  if ("outside" in why) return `一覧外: ${why.outside.ja}（${why.address}、${why.seen}確認、${confidence}）`;
  return `解釈: ${why.interpretation.ja} 理由: ${why.reason.ja}（${confidence}）`;
}
