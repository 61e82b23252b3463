import type { Words } from "../../core/rules/model";
import type { z } from "./zod";

/** zod carries one string per issue: both languages travel in it, a line each. */
export const message = (ja: string, en: string): string => `${ja}\n${en}`;

/** The two languages of a message made by `message`. */
export function wordsOf(text: string): Words {
  const [ja = text, en = ja] = text.split("\n");
  return { ja, en };
}

const TYPES: Readonly<Record<string, Words>> = {
  string: { ja: "文字列", en: "a text" },
  number: { ja: "数値", en: "a number" },
  int: { ja: "整数", en: "a whole number" },
  boolean: { ja: "true か false", en: "true or false" },
  object: { ja: "{ } で囲んだ項目", en: "an object { }" },
  record: { ja: "{ } で囲んだ項目", en: "an object { }" },
  array: { ja: "[ ] で囲んだ一覧", en: "a list [ ]" },
  null: { ja: "null", en: "null" },
};

const oneOf = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(", ");

/** The keys that an object schema knows, from the definition that zod hands to its error maps. */
function knownKeys(schema: unknown): string[] {
  const definition = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def;
  return Object.keys(definition?.shape ?? {});
}

/** What was expected where zod found something else; one text for all rooms that show it. */
export function expectedMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type": {
      const type = TYPES[issue.expected] ?? { ja: issue.expected, en: issue.expected };
      return issue.input === undefined
        ? message(`この項目が必要です（${type.ja}）`, `this key is required (${type.en})`)
        : message(type.ja, type.en);
    }
    case "invalid_value":
      return message(`次のどれか：${oneOf(issue.values)}`, `one of ${oneOf(issue.values)}`);
    case "unrecognized_keys": {
      const known = knownKeys(issue.inst).join(", ");
      return message(
        `${oneOf(issue.keys)} という項目はありません。使える項目：${known}`,
        `no key ${oneOf(issue.keys)}; known keys: ${known}`,
      );
    }
    case "invalid_union": {
      const options = "options" in issue && Array.isArray(issue.options) ? oneOf(issue.options) : "";
      return message(`次のどれか：${options}`, `one of ${options}`);
    }
    case "too_small":
      return issue.origin === "number" || issue.origin === "int"
        ? message(`${issue.minimum} 以上`, `at least ${issue.minimum}`)
        : message(`${issue.minimum} 以上（空は不可）`, `at least ${issue.minimum} (not empty)`);
    case "too_big":
      return message(`${issue.maximum} 以下`, `at most ${issue.maximum}`);
    case "not_multiple_of":
    case "invalid_format":
    case "invalid_key":
    case "invalid_element":
    case "custom":
      return message("別の値", "another value");
  }
}
