import { canonicalName } from "../../catalogue/lookup/programmes";
import { type Block, listBlock, type ListedProgramme } from "../../sheets/blocks";
import { type Asked, withAsOf } from "../insert/asked";
import { listWords } from "../insert/block-words";
import type { Session } from "../session";
import type { Row } from "./row";

/** The programmes as the sheet lists them for a facility: one row for each variant that it can mean. */
export function listedProgrammes(
  rows: readonly Row[],
  asked: Pick<Asked, "answers">,
  say: Session["say"],
): readonly ListedProgramme[] {
  return rows.flatMap(({ programme, offer }) => {
    const variants = [...new Set(offer.scopes.map(({ case: { variant } }) => variant))];
    return variants.map((variant): ListedProgramme => {
      const canonical = canonicalName(programme, variant);
      const own = variant === undefined ? undefined : programme.variants?.[variant]?.name;
      return {
        programme: canonical,
        name: own ? `${say(programme.name)}: ${say(own)}` : say(programme.name),
        body: say(programme.body),
        states: {
          rate: asked.answers("RATE", canonical),
          grantCap: asked.answers("GRANTCAP", canonical),
          largest: asked.answers("MAXAMOUNT", canonical),
          deadline: asked.answers("DEADLINE", canonical, []),
        },
      };
    });
  });
}

/** The table of these programmes, with the as-of cell above it where one is to be made. */
export function listTable(listed: readonly ListedProgramme[], asked: Asked): Block {
  const { facility, beds, asOf, language, words } = asked;
  const block = listBlock(listed, { facility, beds, ...(asOf && { asOf }), language }, listWords(words));
  return withAsOf(block, asked);
}
