import type { Trouble } from "./failure";

/** Excel did not answer in time: its window or the connection to it is gone. */
export class HostLost extends Error {
  constructor() {
    super("Excel does not answer");
    this.name = "HostLost";
  }
}

/**
 * Excel's error codes and what they mean to a person
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
const troubles: Readonly<Record<string, Trouble>> = {
  InvalidOperationInCellEditMode: { code: "cell-editing" },
  AccessDenied: { code: "protected", sheets: [] },
  MergedRangeConflict: { code: "no-room", obstacles: [{ kind: "merged", areas: [] }] },
  FilteredRangeConflict: { code: "no-room", obstacles: [{ kind: "table", names: [] }] },
  PivotTableRangeConflict: { code: "no-room", obstacles: [{ kind: "table", names: [] }] },
  NonBlankCellOffSheet: { code: "no-room", obstacles: [{ kind: "edge" }] },
  RequestPayloadSizeLimitExceeded: { code: "too-big" },
  ResponsePayloadSizeLimitExceeded: { code: "too-big" },
  RangeExceedsLimit: { code: "too-big" },
  OperationCellsExceedLimit: { code: "too-big" },
  ServiceNotAvailable: { code: "host-lost" },
  RequestAborted: { code: "host-lost" },
  HostRestartNeeded: { code: "host-lost" },
};

const unsupported: ReadonlySet<string> = new Set([
  "ApiNotFound",
  "ApiNotAvailable",
  "NotImplemented",
  "UnsupportedOperation",
  "UnsupportedFeature",
  // What several selected areas answer to a question about one.
  "InvalidSelection",
]);

const gone: ReadonlySet<string> = new Set(["ItemNotFound", "InvalidReference"]);

/** What an error of Office.js means. It may come from another window's world, so its class tells nothing. */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof HostLost) return { code: "host-lost" };
  const { code, message, where } = partsOf(thrown);
  const known = troubles[code];
  if (known) return known;
  if (unsupported.has(code)) return { code: "unsupported", what: where };
  if (gone.has(code)) return { code: "gone", what: where };
  return { code: "refused", excelCode: code, message };
}

function partsOf(thrown: unknown): { code: string; message: string; where: string } {
  if (typeof thrown !== "object" || thrown === null) return { code: "", message: String(thrown), where: "" };
  const text = (of: object, key: string): string => {
    const value: unknown = Reflect.get(of, key);
    return typeof value === "string" ? value : "";
  };
  const debugInfo: unknown = Reflect.get(thrown, "debugInfo");
  const where = typeof debugInfo === "object" && debugInfo ? text(debugInfo, "errorLocation") : "";
  return { code: text(thrown, "code"), message: text(thrown, "message"), where };
}
