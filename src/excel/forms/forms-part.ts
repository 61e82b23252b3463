import type { ElementName } from "../parts/element";

/** Part of the file format: never changes. */
export const formsPart: ElementName = { name: "forms", namespace: "urn:medical-dx-grants:forms" };
