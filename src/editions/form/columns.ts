import { type Codec, nameWith, text, whole } from "./codecs";

/** A column of a table of the form: where its value stands in an entry, and how a cell says it. */
export interface Column {
  /** Path in the entry, such as name.ja. Entries of an object have their key under "#". */
  readonly key: string;
  readonly codec: Codec;
  /** A blank cell then means that there is nothing; elsewhere it is an empty list or is asked for. */
  readonly isOptional?: true;
  /** What a drop-down offers. */
  readonly choices?: readonly string[];
}

export const must = (key: string, codec: Codec = text): Column => ({ key, codec });
export const may = (key: string, codec: Codec = text): Column => ({ key, codec, isOptional: true });
export const words = (key: string): Column[] => [must(`${key}.ja`), must(`${key}.en`)];
export const mayWords = (key: string): Column[] => [may(`${key}.ja`), may(`${key}.en`)];

/** One of a few names, each with its label for people. */
export function oneOf(key: string, labels: Readonly<Record<string, string>>): Column {
  const codec = nameWith(new Map(Object.entries(labels)));
  return { key, codec, choices: Object.keys(labels).map((id) => codec.print(id)) };
}

/** A name that an entry of another table has. */
export function named(key: string, entries: readonly (readonly [string, string])[]): Column {
  return oneOf(key, Object.fromEntries(entries));
}

export const programme: Column = must("programme", whole);
export const yesNo = ["はい", "いいえ"];
