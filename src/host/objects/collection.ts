import { whole, text } from "./given";
import { HostError } from "./host-error";
import { method, type ApiVersion, type Member } from "./model";
import type { View } from "./view";

/** When the members came that most collections share. */
export interface CollectionSince {
  readonly getItem: ApiVersion;
  readonly getItemOrNullObject: ApiVersion;
  readonly getCount: ApiVersion;
}

/** The members that Excel's collections share, over `find` and `list`. */
export function collectionMembers<V extends View>(
  since: CollectionSince,
  list: (view: V) => readonly View[],
  find: (view: V, key: string) => View | undefined,
): Record<string, Member<V>> {
  return {
    getCount: method(since.getCount, (view) => list(view).length),
    getItem: method(since.getItem, (view, [key]) => existing(find(view, keyText(key)), keyText(key))),
    getItemOrNullObject: method(since.getItemOrNullObject, (view, [key]) => find(view, keyText(key)) ?? null),
  };
}

/** The object, or ItemNotFound. */
export function existing<V extends View>(found: V | undefined, what: string): V {
  if (found === undefined) throw new HostError("ItemNotFound", what);
  return found;
}

/** A member by position. */
export function itemAt(list: readonly View[], index: unknown): View {
  return existing(list[whole(index)], `number ${whole(index)}`);
}

function keyText(key: unknown): string {
  return typeof key === "number" ? String(key) : text(key);
}
