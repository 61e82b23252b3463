import { HostError } from "./host-error";
import type { View } from "./view";

/** Reads of what an add-in has given; each refuses with InvalidArgument what Excel refuses. */

/** A text. */
export function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw new HostError("InvalidArgument", "a text was expected");
}

/** A text, or undefined where it is left out. */
export function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : text(value);
}

/** A whole number. */
export function whole(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new HostError("InvalidArgument", "a whole number was expected");
}

/** A number. */
export function number(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new HostError("InvalidArgument", "a number was expected");
}

/** True or false. */
export function truth(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new HostError("InvalidArgument", "true or false was expected");
}

/** One of the words that Excel's enumeration has. */
export function oneOf<W extends string>(words: readonly W[], value: unknown): W {
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new HostError("InvalidArgument", `one of ${words.join(", ")} was expected`);
}

/** An object with members. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new HostError("InvalidArgument", "an object was expected");
}

/** One of Excel's objects, given as an argument. */
export function viewIn<V extends View>(
  viewClass: abstract new (...args: never[]) => V,
  value: unknown,
): V | undefined {
  return value instanceof viewClass ? value : undefined;
}
