import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/** The private part of Univer 0.25.1's caches that shortens their keys. */
interface ShorteningCache {
  _hash(key: string): string;
}

/**
 * Univer 0.25.1 keeps parsed formulas of more than 64 letters under a hash of 32 bits, with the unit's id in front:
 * two formulas of one hash share a calculation, and of the thousands of a sheet now and then two have one. So all
 * caches of that class keep their whole keys.
 */
export function keepWholeCacheKeys(): void {
  const shared = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as ShorteningCache;
  if (typeof shared._hash !== "function")
    throw new Error("This host needs Univer 0.25.1: its caches have changed.");
  shared._hash = (key) => key;
}
