import type { Why } from "../../../core/rules/model";
import { isoDayText } from "../../format";
import { confidenceWords, isProvisional } from "../../programme/confidence";
import { eachOnce } from "../../programme/each-once";
import type { EvidenceReader } from "./reader";

type Speaking = Pick<EvidenceReader, "words" | "say" | "language">;

/** Why something is so, in one text: the passage of the list, the reading of it, or where else it is known from. */
function basisText(why: Why, { words, say, language }: Speaking): string {
  if ("quote" in why) return why.quote === "" ? "" : words("quoted", { quote: why.quote });
  const text =
    "interpretation" in why
      ? words("interpretation", { text: say(why.interpretation), reason: say(why.reason) })
      : `${words("outsideList", { text: say(why.outside), date: isoDayText(why.seen, language) })} ${why.address}`;
  const provisional = isProvisional(why) ? [words("provisional")] : [];
  return [
    ...provisional,
    text,
    words("confidence", { confidence: words(confidenceWords[why.confidence]) }),
  ].join(" ");
}

/** Words and passages one after the other, each once and none of them empty. */
export const basisOf = (speaking: Speaking, whys: readonly Why[], ...words: readonly string[]): string =>
  [...new Set([...words, ...eachOnce(whys).map((why) => basisText(why, speaking))])]
    .filter((part) => part !== "")
    .join("\n");

/** A passage that is kept without a reason of its own. */
export const passage = (quote: string): Why => ({ quote });
