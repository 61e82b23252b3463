import { at, type Element, everyElement, named } from "./xml-tree";

/** Tables of the manifest's resources, with the longest text that each may hold. */
const tables = {
  "bt:Images": 2048,
  "bt:Urls": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
} as const;
type Table = keyof typeof tables;

const longestId = 32;
const english = "en-us";

/** Which table an element's resid points into. */
const tableOf: Readonly<Record<string, Table>> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Namespace: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

const resourcesOf = (root: Element): Element | undefined => at(root, "VersionOverrides", "Resources");

/** The entries of one table by their id. */
export function resourceTable(root: Element, table: string): ReadonlyMap<string, Element> {
  const entries = resourcesOf(root)?.children.find(({ name }) => name === table)?.children ?? [];
  return new Map(entries.map((entry) => [entry.attributes["id"] ?? "", entry]));
}

/** The address that a resid stands for. */
export const addressOf = (root: Element, resid: string | undefined): string | undefined =>
  resourceTable(root, "bt:Urls").get(resid ?? "")?.attributes["DefaultValue"];

/** Every resid has its entry in the right table, every entry its use, and nothing is too long. */
export function resourceFaults(root: Element): readonly string[] {
  return [...residFaults(root), ...entryFaults(root), ...lengthFaults(root), ...translationFaults(root)];
}

function residFaults(root: Element): readonly string[] {
  return everyElement(root).flatMap((element) => {
    const { resid } = element.attributes;
    const table = tableOf[element.name];
    if (resid === undefined || table === undefined) return [];
    const place = `line ${element.line}: <${element.name} resid="${resid}">`;
    const faults = resid.length > longestId ? [`${place} is longer than ${longestId} characters`] : [];
    return resourceTable(root, table).has(resid) ? faults : [...faults, `${place} has no entry in ${table}`];
  });
}

function entryFaults(root: Element): readonly string[] {
  const used = new Set(everyElement(root).map(({ attributes }) => attributes["resid"]));
  const ids = entries(root).map(({ entry }) => entry.attributes["id"] ?? "");
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...ids.filter((id) => !used.has(id)).map((id) => `resource ${id} is used by nothing`),
    ...twice.map((id) => `resource ${id} is there twice`),
  ];
}

function lengthFaults(root: Element): readonly string[] {
  const base = [
    { entry: at(root, "DisplayName"), most: tables["bt:ShortStrings"] },
    { entry: at(root, "Description"), most: tables["bt:LongStrings"] },
  ];
  const inResources = entries(root).map(({ entry, table }) => ({ entry, most: tables[table] }));
  return [...base, ...inResources].flatMap(({ entry, most }) =>
    entry
      ? valuesOf(entry)
          .filter((value) => value.length > most || value.trim() === "")
          .map((value) => `line ${entry.line}: "${value}" must have 1 to ${most} characters`)
      : [],
  );
}

/** Every text has an English one beside it, except the namespace: formulas must read the same everywhere. */
function translationFaults(root: Element): readonly string[] {
  const namespaces = named(root, "Namespace").map(({ attributes }) => attributes["resid"]);
  const strings = entries(root).filter(({ table }) => table.endsWith("Strings"));
  const base = ["DisplayName", "Description"].flatMap((name) => at(root, name) ?? []);
  return [...base, ...strings.map(({ entry }) => entry)].flatMap((entry) => {
    const locales = entry.children.map(({ attributes }) => attributes["Locale"]?.toLowerCase());
    const isNamespace = namespaces.includes(entry.attributes["id"]);
    const what = `line ${entry.line}: ${entry.attributes["id"] ?? entry.name}`;
    if (isNamespace) return locales.length > 0 ? [`${what} must not change with the language`] : [];
    return locales.includes(english) ? [] : [`${what} has no English text`];
  });
}

function entries(root: Element): readonly { readonly entry: Element; readonly table: Table }[] {
  return (Object.keys(tables) as Table[]).flatMap((table) => {
    const home = resourcesOf(root)?.children.find(({ name }) => name === table);
    return (home?.children ?? []).map((entry) => ({ entry, table }));
  });
}

/** The default value and every override of it. */
export const valuesOf = (entry: Element): readonly string[] =>
  [entry.attributes["DefaultValue"], ...entry.children.map(({ attributes }) => attributes["Value"])].flatMap(
    (value) => value ?? "",
  );
