import { halfWidth } from "./digits";

/** A rule as people write it in a cell: a name, perhaps with parts in brackets, each perhaps under a label. */
export interface Node {
  readonly name: string;
  /** Undefined where no bracket follows the name. */
  readonly parts?: readonly Part[];
}

export interface Part {
  readonly label?: string;
  readonly node: Node;
}

/** That a text is no rule; `at` is the letter at which it ceases to be one. */
export class NotationFault extends Error {
  constructor(
    readonly expected: { readonly ja: string; readonly en: string },
    readonly at = 0,
  ) {
    super(expected.en);
  }
}

const token = /\s*([@*A-Za-z][A-Za-z0-9-]*|[*(),:-])/y;

/** Reads a whole text as one node; throws NotationFault where it cannot. */
export function parseNode(text: string): Node {
  const folded = halfWidth(text);
  const words: { readonly word: string; readonly at: number }[] = [];
  token.lastIndex = 0;
  for (let at = 0; folded.slice(at).trim() !== ""; at = token.lastIndex) {
    token.lastIndex = at;
    const [, word] = token.exec(folded) ?? [];
    if (word === undefined)
      throw fault("使える文字（英数字、括弧、カンマ、コロン）", "letters, brackets, commas or colons", at);
    words.push({ word, at });
  }
  const reader = { words, next: 0, end: folded.length };
  const node = readNode(reader);
  if (reader.next < words.length) throw fault("式の終わり", "the end of the rule", placeOf(reader));
  return node;
}

interface Reader {
  readonly words: readonly { readonly word: string; readonly at: number }[];
  readonly end: number;
  next: number;
}

const fault = (ja: string, en: string, at: number): NotationFault => new NotationFault({ ja, en }, at);
const placeOf = ({ words, next, end }: Reader): number => words[next]?.at ?? end;
const peek = ({ words, next }: Reader): string | undefined => words[next]?.word;

function readNode(reader: Reader): Node {
  const name = peek(reader);
  if (name === undefined || /^[(),:]$/.test(name)) throw fault("名前", "a name", placeOf(reader));
  reader.next += 1;
  if (peek(reader) !== "(") return { name };
  reader.next += 1;
  const parts: Part[] = [];
  while (peek(reader) !== ")") {
    if (parts.length > 0) expectWord(reader, ",");
    parts.push(readPart(reader));
  }
  reader.next += 1;
  return { name, parts };
}

function readPart(reader: Reader): Part {
  const node = readNode(reader);
  if (peek(reader) !== ":" || node.parts) return { node };
  reader.next += 1;
  return { label: node.name, node: readNode(reader) };
}

function expectWord(reader: Reader, word: string): void {
  if (peek(reader) !== word) throw fault(`「${word}」または「)」`, `"${word}" or ")"`, placeOf(reader));
  reader.next += 1;
}

/** The text of a node. */
export function printNode({ name, parts }: Node): string {
  if (!parts) return name;
  const inner = parts.map(
    ({ label, node }) => `${label === undefined ? "" : `${label}: `}${printNode(node)}`,
  );
  return `${name}(${inner.join(", ")})`;
}
