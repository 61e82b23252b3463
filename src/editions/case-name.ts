import type { Case, Edition, Programme } from "../core/rules/edition";
import type { Words } from "../core/rules/model";

/** A case of a programme in words: ①・診療所. */
export function caseName(
  { classes }: Edition,
  { variants = {} }: Programme,
  { variant, class: id }: Case,
): Words {
  const label = classes[id]?.label ?? { ja: id, en: id };
  const mark = variant === undefined ? "" : `${variants[variant]?.mark ?? variant}・`;
  return { ja: mark + label.ja, en: mark + label.en };
}
