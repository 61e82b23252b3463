import type { ApiVersion } from "./model";
import { MODELS } from "./models";

/** A member of Excel's API that this host models. */
export interface ModelledMember {
  /** The class as Office.js names it, without its namespace. */
  readonly owner: string;
  readonly name: string;
  readonly since: ApiVersion;
}

/** Every public member of Excel's API that this host models; what is not listed answers ApiNotFound. */
export function modelledMembers(): ModelledMember[] {
  return MODELS.flatMap(({ owner, members, items }) => {
    const named = [...members]
      .filter(([name]) => !name.startsWith("_"))
      .map(([name, { since }]) => ({ owner, name, since }));
    return items ? [...named, { owner, name: "items", since: "1.1" as const }] : named;
  });
}
