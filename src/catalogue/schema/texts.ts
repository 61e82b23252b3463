import { parseIsoDate } from "../../core/calendar/local-date";
import { message } from "./expected";
import { z } from "./zod";

/** A text that satisfies a test; the two sentences say what was expected. */
export const textThat = (fits: (text: string) => boolean, ja: string, en: string) =>
  z.string().refine(fits, { error: message(ja, en) });

/** A list whose type is readonly, as the types of the core are. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

/** The same, with one entry at least. */
export const filledList = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).readonly();

export const filled = textThat((text) => text.trim() !== "", "空でない文字列", "a text that is not blank");

export const words = z.strictObject({ ja: filled, en: filled });

export const isoDate = textThat(
  (text) => parseIsoDate(text) !== undefined,
  "実在する日付（例：2026-01-15）",
  "a date that exists, such as 2026-01-15",
);

export const address = textThat(
  (text) => /^https:\/\/\S+$/.test(text),
  "https:// で始まる空白のないアドレス",
  "an address that begins with https:// and has no blanks",
);

/** Ids of programmes, classes, schemes: lower-case words joined by hyphens. */
export const slug = textThat(
  (text) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text),
  "英小文字・数字をハイフンでつないだ名前（例：large-hospital）",
  "a lower-case name joined by hyphens, such as large-hospital",
);

/** Keys of facts and items. */
export const key = textThat(
  (text) => /^[a-z][A-Za-z0-9]*$/.test(text),
  "英小文字で始まる英数字の名前（例：completedOn）",
  "letters and digits beginning with a small letter, such as completedOn",
);

export const variantKey = textThat(
  (text) => /^\d{1,2}[a-z]?$/.test(text),
  "番号と英小文字（例：1、1a）",
  "a number and perhaps a small letter, such as 1 or 1a",
);

export const selector = textThat(
  (text) => /^[a-z][a-z0-9-]*(\/\d{1,2}[a-z]?)?$/.test(text),
  "制度のid、またはid/区分（例：electronic-prescription/1）",
  "a programme id, or id/variant, such as electronic-prescription/1",
);
