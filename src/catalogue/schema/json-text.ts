import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Words } from "../../core/rules/model";
import type { Path } from "./references";
import { OTHER_SYNTAX, syntaxFault } from "./syntax";

/** A fault of the text itself, before any question of its meaning. */
export interface TextFault {
  readonly offset: number;
  readonly path: Path;
  readonly expected: Words;
}

/** Parsed JSON that still knows where everything stands. */
export interface JsonText {
  readonly value: unknown;
  /** Where a value stands, or the nearest value around it that is there. */
  offsetOf(path: Path): number;
  /** Where the key of a value stands. */
  keyOffsetOf(path: Path): number;
}

/** Keys that stand twice in one object: JSON.parse would keep the last one in silence. */
function repeatedKeys(node: Node, path: Path): TextFault[] {
  const seen = new Set<unknown>();
  return (node.children ?? []).flatMap((child, index): TextFault[] => {
    if (node.type !== "object") return repeatedKeys(child, [...path, index]);
    const [keyNode, valueNode] = child.children ?? [];
    const name = String(keyNode?.value);
    const inner = valueNode ? repeatedKeys(valueNode, [...path, name]) : [];
    if (!seen.has(name)) {
      seen.add(name);
      return inner;
    }
    const expected = {
      ja: `一度だけの項目（「${name}」は二度目）`,
      en: `each key once ("${name}" stands twice)`,
    };
    return [{ offset: child.offset, path: [...path, name], expected }, ...inner];
  });
}

function find(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function parse(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    // Brackets thousands deep exhaust the parser's stack: such a file is no edition either.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const unparsed: TextFault = { offset: 0, path: [], expected: OTHER_SYNTAX };

/** The keys that parsing has kept; counted without a list of them for every object, which would fill the memory once more. */
function keysKept(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value))
    for (let index = 0; index < value.length; index += 1) count += keysKept(value[index]);
  else
    for (const key in value)
      if (Object.hasOwn(value, key)) count += 1 + keysKept((value as Record<string, unknown>)[key]);
  return count;
}

/**
 * Parses JSON strictly (no comments, no trailing commas, no key twice); else the first fault of its syntax, or every key
 * that stands twice. Where everything stands is worked out only when something is to be told of it: that takes twenty
 * times as long as the parsing. `keysWritten` is how many keys the text writes, if it is sound.
 */
export function parseJsonText(text: string, keysWritten: number): JsonText | readonly TextFault[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const errors: ParseError[] = [];
    parse(text, errors);
    const [first] = errors;
    return [first ? { path: [], ...syntaxFault(text, first) } : unparsed];
  }
  let parsed: Node | undefined;
  const tree = (): Node => (parsed ??= parse(text, []) ?? { type: "null", offset: 0, length: 0 });
  if (keysWritten !== keysKept(value)) {
    const repeated = repeatedKeys(tree(), []);
    return repeated.length > 0 ? repeated : [unparsed];
  }
  return {
    value,
    offsetOf: (path) => find(tree(), path).offset,
    keyOffsetOf: (path) => {
      const node = find(tree(), path);
      return node.parent?.type === "property" ? node.parent.offset : node.offset;
    },
  };
}
