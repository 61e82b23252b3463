import { SaxesParser } from "saxes";

/** An element with its children in their order. Names are as written, prefix and all. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** 1 for the first line of the file. */
  readonly line: number;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** Reads XML strictly; throws where it is not well formed. */
export function readXml(xml: string): Element {
  const parser = new SaxesParser();
  const top: Growing = { name: "", attributes: {}, children: [], text: "", line: 1 };
  const open: Growing[] = [top];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: "", line: parser.line };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text.trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error("no element");
  return root;
}

/** The element itself and everything in it, in the order of the file. */
export function everyElement(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** All elements of a name, at any depth. */
export function named(root: Element, name: string): readonly Element[] {
  return everyElement(root).filter((element) => element.name === name);
}

/** The first element on a path of names below the root. */
export function at(root: Element, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (element, name) => element?.children.find((child) => child.name === name),
    root,
  );
}
