import { message } from "./expected";
import { ref, statedFigures, why } from "./figures";
import { test } from "./rules";
import { address, filled, filledList, isoDate, key, list, slug, variantKey, words } from "./texts";
import { z } from "./zod";

const variants = z.exactOptional(filledList(variantKey));

const variant = z.strictObject({ mark: filled, name: words, by: z.enum(["fact", "choice"]), why });

const oneCase = z.strictObject({
  variant: z.exactOptional(variantKey),
  class: slug,
  scheme: slug,
  stated: statedFigures,
});

const item = z.strictObject({ id: key, name: words, words: list(filled) });

const costLine = z.strictObject({ text: words, variants, item: z.exactOptional(key), quote: filled });

const window = z
  .strictObject({
    kind: z.enum(["application", "introduction"]),
    from: z.exactOptional(ref),
    to: z.exactOptional(ref),
    earlier: z.exactOptional(filledList(ref)),
    rolls: z.exactOptional(
      z.strictObject({ printed: ref, to: z.enum(["next-business-day", "previous-business-day"]), why }),
    ),
    afterCompletion: z.exactOptional(
      z
        .strictObject({
          within: z.exactOptional(ref),
          counted: z.exactOptional(z.enum(["calendar", "business"])),
          why,
        })
        .refine(({ within, counted }) => (within === undefined) === (counted === undefined), {
          path: ["counted"],
          error: message(
            "日数（within）と数え方（counted）の両方",
            "both the days (within) and how they are counted",
          ),
        }),
    ),
    note: z.exactOptional(words),
  })
  .refine(({ kind, afterCompletion }) => kind === "application" || afterCompletion === undefined, {
    path: ["afterCompletion"],
    error: message("申請の期間だけに付く項目", "a key of application periods only"),
  })
  .refine(({ to, earlier, rolls }) => to !== undefined || (earlier === undefined && rolls === undefined), {
    path: ["to"],
    error: message(
      "いまの最終日（earlier・rolls があるとき）",
      "the last day that holds now, beside earlier or rolls",
    ),
  });

const condition = z.strictObject({
  id: slug,
  kind: z.enum(["eligibility", "timing", "overlap", "method", "limit"]),
  text: words,
  variants,
  test: z.exactOptional(test),
  why,
});

export const notice = z.strictObject({
  id: slug,
  date: isoDate,
  text: words,
  value: z.exactOptional(words),
  quote: z.exactOptional(filled),
  address: z.exactOptional(address),
  confidence: z.enum(["official", "official-copy", "secondary", "not-found", "incomplete"]),
});

export const contact = z.strictObject({
  name: words,
  phone: filled,
  tollFree: z.boolean(),
  hours: filledList(words),
  why,
});

/** One programme of the list, with all its variants and classes. */
export const programme = z.strictObject({
  id: slug,
  number: z.int().min(1).max(999),
  name: words,
  shortName: words,
  fund: z.exactOptional(words),
  category: slug,
  level: z.enum(["national", "prefectural"]),
  body: words,
  eligible: z.strictObject({ text: words, quote: filled }),
  content: list(z.strictObject({ text: words, variants, quote: filled })),
  spoken: list(filled),
  variants: z.exactOptional(z.record(variantKey, variant)),
  items: z.exactOptional(filledList(item)),
  stated: statedFigures,
  cases: filledList(oneCase),
  costs: list(costLine),
  conditions: list(condition),
  method: z.strictObject({ text: words, quote: filled }),
  windows: list(window),
  contact: slug,
  page: z.strictObject({ label: words, address, why }),
  notes: list(z.strictObject({ text: words, why })),
  taxBasis: z.strictObject({ basis: z.enum(["tax-inclusive", "tax-exclusive", "to-confirm"]), why }),
  notices: list(notice),
});
