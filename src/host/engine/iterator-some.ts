/**
 * Univer 0.25.1 calls `Map.keys().some()` when a name is added beside a table: an iterator helper of ES2025 which
 * Node 22 has and Node 20 lacks. Only that one is supplied, and only where it is missing.
 */
export function supplyIteratorSome(): void {
  const iterator: object | null = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as
    object | null;
  if (iterator === null || "some" in iterator) return;
  Object.defineProperty(iterator, "some", {
    configurable: true,
    writable: true,
    value: function some(this: Iterable<unknown>, test: (value: unknown, index: number) => unknown): boolean {
      let index = 0;
      for (const value of this) if (test(value, index++)) return true;
      return false;
    },
  });
}
