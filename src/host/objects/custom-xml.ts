import type { KeptXmlPart } from "./book";
import { collectionMembers, existing } from "./collection";
import { text } from "./given";
import { HostError } from "./host-error";
import { action, method, objectModel, scalar } from "./model";
import { XmlPartsView, XmlPartView, XmlScopeView } from "./views";

const SINCE = { getItem: "1.5", getItemOrNullObject: "1.5", getCount: "1.5" } as const;

/** The namespace of the root element; "" where it has none. */
export function rootNamespace(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s[^>]*)?)>/.exec(xml);
  const prefix = root?.[1]?.slice(0, -1);
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "")?.[1] ?? "";
}

function wellFormed(value: unknown): string {
  const xml = text(value);
  if (!/<[A-Za-z_][^>]*>/.test(xml)) throw new HostError("InvalidArgument", "this is no XML");
  return xml;
}

function partsOf(view: XmlPartsView | XmlScopeView): readonly KeptXmlPart[] {
  return view instanceof XmlScopeView ? view.parts : [...view.book.kept.xmlParts.values()];
}

function list(view: XmlPartsView | XmlScopeView): XmlPartView[] {
  return partsOf(view).map((part) => new XmlPartView(view.book, part.id));
}

function find(view: XmlPartsView | XmlScopeView, key: string): XmlPartView | undefined {
  const part = partsOf(view).find(({ id }) => id === key);
  return part && new XmlPartView(view.book, part.id);
}

function only(scope: XmlScopeView): XmlPartView | undefined {
  const [part, second] = list(scope);
  return second === undefined ? part : undefined;
}

function kept({ book, key }: XmlPartView): KeptXmlPart {
  const part = book.kept.xmlParts.get(key);
  if (part === undefined) throw new HostError("ItemNotFound", key);
  return part;
}

/** Excel.CustomXmlPartCollection: https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export const xmlPartsModel = objectModel(
  XmlPartsView,
  "CustomXmlPartCollection",
  {
    ...collectionMembers<XmlPartsView>(SINCE, list, find),
    add: action("1.5", ({ book }, [xml]) => {
      const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml: wellFormed(xml) };
      book.kept.xmlParts.set(part.id, part);
      return new XmlPartView(book, part.id);
    }),
    getByNamespace: method("1.5", ({ book }, [namespace]) => {
      const wanted = text(namespace);
      const parts = [...book.kept.xmlParts.values()].filter(({ xml }) => rootNamespace(xml) === wanted);
      return new XmlScopeView(book, parts);
    }),
  },
  { items: list },
);

/** Excel.CustomXmlPartScopedCollection: https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection */
export const xmlScopeModel = objectModel(
  XmlScopeView,
  "CustomXmlPartScopedCollection",
  {
    ...collectionMembers<XmlScopeView>(SINCE, list, find),
    getOnlyItem: method("1.5", (scope) => existing(only(scope), "not exactly one part")),
    getOnlyItemOrNullObject: method("1.5", (scope) => only(scope) ?? null),
  },
  { items: list },
);

/** Excel.CustomXmlPart: https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
export const xmlPartModel = objectModel(
  XmlPartView,
  "CustomXmlPart",
  {
    id: scalar("1.5", ({ key }) => key),
    namespaceUri: scalar("1.5", (part) => rootNamespace(kept(part).xml)),
    getXml: method("1.5", (part) => kept(part).xml),
    setXml: action("1.5", (part, [xml]) => {
      kept(part).xml = wellFormed(xml);
    }),
    delete: action("1.5", (part) => {
      part.book.kept.xmlParts.delete(kept(part).id);
    }),
  },
  { id: ({ key }) => key },
);
