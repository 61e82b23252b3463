import type { Package } from "../package/package";
import { partsOf } from "../privacy/parts-of";
import { FileRefusal } from "../refusal";
import { listed, type Listed } from "./lists";

/** Lists that point at one another by kind and number: values, arrays, bags of properties, arrays in these. */
export type Kind = "r" | "a" | "spb" | "spba";

const isKind = (text: string): text is Kind => ["r", "a", "spb", "spba"].includes(text);

/** A list and the part it stands in; without a part there is none. */
export interface List {
  readonly part: string | undefined;
  readonly items: readonly Listed[];
}

/** What a workbook keeps of data types, pictures in cells and the like, as lists; read once. */
export class RichData {
  readonly lists: Readonly<Record<Kind, List>>;
  /** What the values in a value, or in a bag, are: names and kinds of each. */
  readonly structures: Readonly<Record<"r" | "spb", List>>;

  constructor(file: Package) {
    const list = (type: string, name: string, child: string): List => {
      const [part] = partsOf(file, file.workbook(), [type]);
      return { part, items: part === undefined ? [] : listed(part, file.text(part), name, child) };
    };
    this.lists = {
      r: list("rdRichValue", "rv", "v"),
      a: list("rdArray", "a", "v"),
      spb: list("rdSupportingPropertyBag", "spb", "v"),
      spba: list("rdSupportingPropertyBag", "a", "v"),
    };
    this.structures = {
      r: list("rdRichValueStructure", "s", "k"),
      spb: list("rdSupportingPropertyBagStructure", "s", "k"),
    };
  }

  /** The number of the structure that says what a value's parts are. */
  structureOf(kind: "r" | "spb", { tag }: Listed): number {
    const number = Number(tag.attributes["s"]);
    const { part, items } = this.structures[kind];
    if (!items[number]) throw new FileRefusal("damaged", part ?? this.lists[kind].part ?? "");
    return number;
  }

  /** Parts of a value by the names of their keys; those of arrays have none. */
  partsOf(kind: Kind, item: Listed): readonly { name: string; kind: string; text: string }[] {
    if (kind === "a" || kind === "spba")
      return item.inside.map(({ attributes, text }) => ({ name: "", kind: attributes["t"] ?? "", text }));
    const keys = this.structures[kind].items[this.structureOf(kind, item)]?.inside ?? [];
    return item.inside.map(({ text }, index) => {
      const { n: name = "", t = "d" } = keys[index]?.attributes ?? {};
      return { name, kind: t, text };
    });
  }

  /** All that some values lead to, from one to the next, by kind; they themselves among them. */
  reachedFrom(values: ReadonlySet<number>): Readonly<Record<Kind, ReadonlySet<number>>> {
    const reached = {
      r: new Set(values),
      a: new Set<number>(),
      spb: new Set<number>(),
      spba: new Set<number>(),
    };
    const waiting = [...values].map((number): [Kind, number] => ["r", number]);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [kind, number] = next;
      const item = this.lists[kind].items[number];
      for (const { kind: to, text } of item ? this.partsOf(kind, item) : []) {
        if (!isKind(to) || reached[to].has(Number(text))) continue;
        reached[to].add(Number(text));
        waiting.push([to, Number(text)]);
      }
    }
    return reached;
  }
}
