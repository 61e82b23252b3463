import type { ElementName } from "./element";

/** Where a workbook keeps its requests for quotes. Part of the file format: never changes. */
export const quotesPart: ElementName = { name: "quotes", namespace: "urn:medical-dx-grants:quotes" };
