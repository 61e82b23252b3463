import { HostError } from "./host-error";
import type { View } from "./view";

/** The ExcelApi requirement set that brought a member. */
export type ApiVersion = `${number}.${number}`;

/** What Excel's members do when the host reads, writes or calls them. */
export interface Member<V extends View> {
  readonly since: ApiVersion;
  /** Properties that a plain `load()` brings are scalars; navigations lead to other objects. */
  readonly kind: "scalar" | "navigation" | "method" | "action" | "event";
  readonly read?: (view: V) => unknown;
  readonly write?: (view: V, value: unknown) => unknown;
  readonly call?: (view: V, args: readonly unknown[]) => unknown;
}

type Members<V extends View> = Readonly<Record<string, Member<V>>>;

/** A property with a value of its own. */
export function scalar<V extends View>(
  since: ApiVersion,
  read: (view: V) => unknown,
  write?: (view: V, value: unknown) => unknown,
): Member<V> {
  return { since, kind: "scalar", read, ...(write && { write }) };
}

/** A property that leads to another object. */
export function navigation<V extends View>(since: ApiVersion, read: (view: V) => View | null): Member<V> {
  return { since, kind: "navigation", read };
}

/** A method that changes nothing. */
export function method<V extends View>(
  since: ApiVersion,
  call: (view: V, args: readonly unknown[]) => unknown,
): Member<V> {
  return { since, kind: "method", call };
}

/** A method that changes the workbook: refused while it is read-only, and its effects are calculated before the answer. */
export function action<V extends View>(
  since: ApiVersion,
  call: (view: V, args: readonly unknown[]) => unknown,
): Member<V> {
  return { since, kind: "action", call };
}

/** One of Excel's classes as this host models it; what it does not name is answered with ApiNotFound. */
export interface ObjectModel {
  readonly owner: string;
  readonly members: ReadonlyMap<string, Member<View>>;
  readonly accepts: (view: View) => boolean;
  /** The stable id that Office.js addresses an object by later, where it has one. */
  readonly id?: (view: View) => string | number;
  /** The objects of a collection. */
  readonly items?: (view: View) => readonly View[];
}

/** Optional faces of a class. */
export interface Faces<V extends View> {
  readonly id?: (view: V) => string | number;
  readonly items?: (view: V) => readonly View[];
}

/** Describes how one of Excel's classes is answered from views of class `viewClass`. */
export function objectModel<V extends View>(
  viewClass: abstract new (...args: never[]) => V,
  owner: string,
  members: Members<V>,
  faces: Faces<V> = {},
): ObjectModel {
  const own = (view: View): V => {
    if (view instanceof viewClass) return view;
    throw new HostError("GeneralException", `${owner} was asked of another object`);
  };
  const { id, items } = faces;
  return {
    owner,
    members: new Map(Object.entries(members).map(([name, member]) => [name, anyView(member, own)])),
    accepts: (view) => view instanceof viewClass,
    ...(id && { id: (view) => id(own(view)) }),
    ...(items && { items: (view) => items(own(view)) }),
  };
}

function anyView<V extends View>(member: Member<V>, own: (view: View) => V): Member<View> {
  const { since, kind, read, write, call } = member;
  return {
    since,
    kind,
    ...(read && { read: (view) => read(own(view)) }),
    ...(write && { write: (view, value) => write(own(view), value) }),
    ...(call && { call: (view, args) => call(own(view), args) }),
  };
}

/** True where a host of version `host` has what came with `since`. */
export function supports(host: ApiVersion, since: ApiVersion): boolean {
  const [hostMajor = 0, hostMinor = 0] = host.split(".").map(Number);
  const [major = 0, minor = 0] = since.split(".").map(Number);
  return hostMajor > major || (hostMajor === major && hostMinor >= minor);
}
