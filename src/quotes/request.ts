import { parseIsoDate } from "../core/calendar/local-date";
import { z } from "../catalogue/schema/zod";

/** Rates of consumption tax in percent that a line can have: standard and reduced. */
export const taxRates = [10, 8] as const;
/** With 0 for costs without tax, 対象外 or 非課税, which vendors can add. */
export type TaxRate = (typeof taxRates)[number] | 0;

/** A text of one line as a cell keeps it: no control characters, no blanks at its ends. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^\P{Cc}*$/u);
const optional = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^\P{Cc}*$/u);
const day = z.string().refine((text) => parseIsoDate(text) !== undefined);

const isDistinct = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

const requestLine = z.strictObject({
  /** Unique over all requests, and the same for as long as the request lives: rows are recognised by it. */
  id: z.string().regex(/^Q[0-9A-F]{10}-\d{2,3}$/),
  /** 品名・仕様. */
  name: line(300),
  quantity: z.int().min(1).max(99_999),
  unit: optional(20),
  taxRate: z.union([z.literal(10), z.literal(8)]),
  /** Programmes that are claimed for it, as cells write them: 9①. Never told to vendors. */
  programmes: z.array(line(30)).max(4).refine(isDistinct),
});

const requestedVendor = z.strictObject({
  id: z.string().regex(/^V\d{1,2}$/),
  name: line(100),
  /** 照合コード of the vendor's file. */
  check: z.string().regex(/^[0-9A-F]{4}(?:-[0-9A-F]{4}){4}$/),
});

const quoteRequest = z
  .strictObject({
    id: z.string().regex(/^Q[0-9A-F]{10}$/),
    edition: z.strictObject({ id: line(40), hash: line(128) }),
    requestedOn: day,
    /** The day until which quotes have to hold at least. */
    validUntil: day,
    facility: line(200),
    /** In which the files are written. */
    language: z.enum(["ja", "en"]),
    vendors: z.array(requestedVendor).min(1).max(8),
    lines: z.array(requestLine).min(1).max(100),
    /** Excel's id and the name of the sheet on which its quotes are compared. */
    comparison: z.strictObject({ sheet: z.string(), name: z.string() }).optional(),
  })
  .refine(({ requestedOn, validUntil }) => requestedOn <= validUntil)
  .refine(({ lines }) => isDistinct(lines.map(({ id }) => id)))
  .refine(({ vendors }) => isDistinct(vendors.map(({ id }) => id)))
  .refine(({ vendors }) => isDistinct(vendors.map(({ name }) => name)));

/** A request for quotes: the same specification for several vendors. It holds no cap and no own contribution. */
export type QuoteRequest = z.infer<typeof quoteRequest>;
export type RequestLine = z.infer<typeof requestLine>;
export type RequestedVendor = z.infer<typeof requestedVendor>;

/** A request that is sound, or the paths of what is not. */
export type CheckedRequest =
  | { readonly ok: true; readonly value: QuoteRequest }
  | { readonly ok: false; readonly paths: readonly string[] };

/** Checks a request, texts trimmed. */
export function checkedRequest(given: unknown): CheckedRequest {
  const read = quoteRequest.safeParse(given);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, paths: read.error.issues.map(({ path }) => path.join(".")) };
}

const VERSION = 1;
const keptRequests = z.strictObject({ version: z.literal(VERSION), requests: z.array(quoteRequest) });

/** Requests as the text that a workbook keeps; "" for none, since it keeps nothing then. */
export const requestsText = (requests: readonly QuoteRequest[]): string =>
  requests.length === 0 ? "" : JSON.stringify({ version: VERSION, requests });

/** Reads that text; undefined where it is damaged or of a later version. "" is no request. */
export function readRequests(text: string): readonly QuoteRequest[] | undefined {
  if (text === "") return [];
  const read = keptRequests.safeParse(parsedJson(text));
  return read.success ? read.data.requests : undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
