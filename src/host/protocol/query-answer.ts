import { View } from "../objects/view";
import type { ObjectMembers } from "./object-members";
import { wireName } from "./object-members";
import type { Query } from "./messages";
import type { References } from "./references";

type Json = Record<string, unknown>;

/** Turns objects into what Office.js reads: ids of new objects, and loaded properties. */
export class QueryAnswer {
  readonly #members: ObjectMembers;
  readonly #references: References;

  constructor(members: ObjectMembers, references: References) {
    this.#members = members;
    this.#references = references;
  }

  /** How Office.js addresses an object later: its own id, or a reference id; null for a null object. */
  identity(view: View | null): Json | null {
    if (view === null) return null;
    const { id, owner } = this.#members.model(view);
    if (owner === "Range") return { _ReferenceId: this.#references.hold(view) };
    return id ? { Id: id(view), _Id: id(view) } : {};
  }

  /** The loaded properties of an object, or of the objects of a collection. */
  answer(view: View | null, query: Query): Json | null {
    if (view === null) return null;
    const select = (query.Select ?? []).filter((path) => path !== "*" && path !== "$all");
    const expand = query.Expand ?? [];
    const { items } = this.#members.model(view);
    if (items === undefined) return this.#properties(view, select, expand);
    const own = select.filter((path) => this.#members.has(view, head(path)));
    const ofItems = (paths: readonly string[]): string[] =>
      paths
        .filter((path) => !own.includes(path))
        .map(withoutItems)
        .filter((path) => path !== "");
    const query2 = { Select: ofItems(select), Expand: ofItems(expand) };
    const listed = items(view).slice(
      query.Skip ?? 0,
      query.Top === undefined ? undefined : (query.Skip ?? 0) + query.Top,
    );
    return {
      ...(own.length > 0 ? this.#properties(view, own, []) : {}),
      _Items: listed.map((item) => ({
        ...this.identity(item),
        ...this.#key(item),
        ...this.answer(item, query2),
      })),
    };
  }

  /** Items of collections are found again by name or key, so these always come along. */
  #key(view: View): Json {
    const json: Json = {};
    for (const name of ["key", "name"])
      if (this.#members.has(view, name)) json[wireName(name)] = this.#members.read(view, name);
    return json;
  }

  #properties(view: View, select: readonly string[], expand: readonly string[]): Json {
    const json: Json = {};
    const plain = select.length === 0 && expand.length === 0;
    const nested = new Map<string, string[]>();
    for (const path of plain ? this.#members.scalars(view) : [...select, ...expand]) {
      const [name, rest] = [head(path), path.slice(head(path).length + 1)];
      const value = rest === "" ? this.#members.read(view, name) : undefined;
      if (rest === "" && !(value instanceof View)) json[wireName(name)] = value ?? null;
      else nested.set(name, [...(nested.get(name) ?? []), ...(rest === "" ? [] : [rest])]);
    }
    for (const [name, paths] of nested) {
      const inner = this.#members.read(view, name);
      json[wireName(name)] = inner instanceof View ? this.answer(inner, { Select: paths }) : null;
    }
    return json;
  }
}

function head(path: string): string {
  return path.split("/")[0] ?? path;
}

function withoutItems(path: string): string {
  return path.replace(/^items\/?/i, "");
}
