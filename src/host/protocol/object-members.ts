import { HostError } from "../objects/host-error";
import { supports, type ApiVersion, type Member, type ObjectModel } from "../objects/model";
import { modelOf } from "../objects/models";
import type { View } from "../objects/view";
import {
  addinServiceModel,
  appRuntimeModel,
  wacWorkbookModel,
  functionsContainerModel,
  functionsModel,
} from "./internal-objects";

const INTERNAL: readonly ObjectModel[] = [
  functionsModel,
  functionsContainerModel,
  addinServiceModel,
  appRuntimeModel,
  wacWorkbookModel,
];

/** Members that Office.js calls otherwise on the wire. */
const renamed: Readonly<Record<string, string>> = { Gridlines: "showGridlines" };

/** Names on the wire begin with a capital ("NumberFormat"), those of the API do not. */
export function apiName(wireName: string): string {
  const other = renamed[wireName];
  if (other !== undefined) return other;
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** A name as the wire has it. */
export function wireName(name: string): string {
  const other = Object.keys(renamed).find((wire) => renamed[wire] === name);
  return other ?? name.charAt(0).toUpperCase() + name.slice(1);
}

/** Looks members up; what is not modelled, or came later than the host's ExcelApi version, is ApiNotFound. */
export class ObjectMembers {
  readonly version: ApiVersion;

  constructor(version: ApiVersion) {
    this.version = version;
  }

  model(view: View): ObjectModel {
    const model = INTERNAL.find(({ accepts }) => accepts(view)) ?? modelOf(view);
    if (model === undefined) throw new HostError("ApiNotFound", `${view.constructor.name} is not modelled`);
    return model;
  }

  has(view: View, name: string): boolean {
    return this.model(view).members.has(apiName(name));
  }

  member(view: View, name: string): Member<View> {
    const { owner, members } = this.model(view);
    const member = members.get(apiName(name));
    if (member === undefined) throw new HostError("ApiNotFound", `${owner}.${apiName(name)} is not modelled`);
    if (!supports(this.version, member.since))
      throw new HostError(
        "ApiNotFound",
        `${owner}.${apiName(name)} needs ExcelApi ${member.since}, this host has ${this.version}`,
      );
    return member;
  }

  read(view: View, name: string): unknown {
    const { read } = this.member(view, name);
    if (read === undefined) throw new HostError("ApiNotFound", `${this.model(view).owner}.${apiName(name)}`);
    return read(view);
  }

  write(view: View, name: string, value: unknown): unknown {
    const { write } = this.member(view, name);
    if (write === undefined) throw new HostError("InvalidOperation", `${apiName(name)} cannot be set`);
    return write(view, value);
  }

  call(view: View, name: string, args: readonly unknown[]): unknown {
    const { call } = this.member(view, name);
    if (call === undefined) throw new HostError("ApiNotFound", `${this.model(view).owner}.${apiName(name)}`);
    return call(view, args);
  }

  /** True where calling or setting the member changes the workbook. */
  acts(view: View, name: string): boolean {
    return this.member(view, name).kind === "action";
  }

  /** What a plain `load()` brings: the scalars this host's version has. */
  scalars(view: View): string[] {
    return [...this.model(view).members]
      .filter(([, { kind, since }]) => kind === "scalar" && supports(this.version, since))
      .map(([name]) => name);
  }
}
