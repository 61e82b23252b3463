import type { Edition } from "../core/rules/edition";
import type { ClosedEditions, SealedEdition } from "../core/runtime";
import type { EditionPart } from "../excel/edition-part";
import type { Judgement } from "./decide";

/** An edition that the workbook carries beside its own. Only trusted ones are computed with. */
export type Beside =
  | { readonly kind: "open" | "unknown"; readonly edition: Edition; readonly hash: string }
  /** Without its date where not even that can be read. */
  | { readonly kind: "damaged"; readonly id: string | undefined };

/** Judges the editions that a workbook carries, as strictly as its pin. Rejects when Excel does not answer. */
export async function judgeBeside(
  read: () => Promise<readonly (EditionPart | undefined)[]>,
  { verify, isTrusted }: Pick<Judgement, "verify" | "isTrusted">,
): Promise<readonly Beside[]> {
  const parts = await read();
  return Promise.all(
    parts.map(async (part): Promise<Beside> => {
      const edition = part && (await verify(part));
      if (!part || !edition || edition === "newer") return { kind: "damaged", id: part?.id };
      return { kind: isTrusted(part.hash) ? "open" : "unknown", edition, hash: part.hash };
    }),
  );
}

/** Dates of those that cells name in vain. */
export function closedOnes(all: readonly Beside[]): ClosedEditions {
  const ids = all.flatMap((each) =>
    each.kind === "open" ? [] : [each.kind === "damaged" ? each.id : each.edition.id],
  );
  const told = ids.filter((id) => id !== undefined);
  return told.length === ids.length ? told : "all";
}

/** Those that cells may name. */
export const openOnes = (all: readonly Beside[]): readonly SealedEdition[] =>
  all.flatMap((each) => (each.kind === "open" ? [each] : []));
