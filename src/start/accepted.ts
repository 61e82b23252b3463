/** What this user accepted, on this machine: a file cannot bring its own acceptance along. */
export interface Accepted {
  has(hash: string): boolean;
  add(hash: string): void;
}

type Shelf = Pick<Storage, "getItem" | "setItem">;

/** Remembers in the browser's storage where there is one; otherwise for as long as the page lives. */
export function acceptedHashes(storage: () => Shelf, partitionKey: string): Accepted {
  const key = `${partitionKey}medical-dx-grants.accepted`;
  const hashes = new Set(stored(storage, key));
  return {
    has: (hash) => hashes.has(hash),
    add: (hash) => {
      hashes.add(hash);
      try {
        storage().setItem(key, [...hashes].join(" "));
      } catch {
        // Storage can be switched off or full. The user is then asked again next time.
      }
    },
  };
}

function stored(storage: () => Shelf, key: string): readonly string[] {
  try {
    return storage().getItem(key)?.split(" ") ?? [];
  } catch {
    return [];
  }
}
