import type { ProgrammeFound } from "../catalogue/lookup";
import type { Contact, Edition } from "../core/rules/edition";
import type { Words } from "../core/rules/model";
import { dateAt } from "../core/rules/scope";
import { parameterNames } from "../text/functions/parameter-names";
import { type Answering } from "./answering";
import { isFailure, refuse } from "./failure";
import { programmeName } from "./place/place";
import { isBlankOrZero } from "./values/blank";
import { readChoice } from "./values/choice";
import { type Field, FIELDS } from "./values/fields";

/** Whether a passage holds for the variant that was named, or for some of them while none is. */
const holdsFor = (variants: readonly string[] | undefined, variant: string | undefined): boolean =>
  !variants ||
  variant === undefined ||
  variants.some((one) => one.startsWith(variant) || variant.startsWith(one));

const TAX = {
  "tax-inclusive": "税込",
  "tax-exclusive": "税抜",
  "to-confirm": "要確認（税込・税抜）",
} as const;

/** How the programme's cost treats the consumption tax, in words. */
export const taxBasis = ({ programme }: ProgrammeFound): string => TAX[programme.taxBasis.basis];

const lines = (texts: readonly string[]): string => texts.join("\n");

function deadlines(edition: Edition, { programme }: ProgrammeFound): string {
  const windows = programme.windows.filter(({ kind }) => kind === "application");
  const printed = (ref: string): string => dateAt({ edition, programme }, ref).printed.replace(/\s/gu, "");
  return lines(
    windows.flatMap(({ to, earlier, note }) => {
      if (to === undefined) return [];
      const before = earlier ? `（延長前：${earlier.map(printed).join("、")}）` : "";
      return [`${printed(to)}${before}${note?.ja ?? ""}`];
    }),
  );
}

/** What a field is read from. */
interface Source extends ProgrammeFound {
  readonly edition: Edition;
}

/** How often the programme can be applied for, where that is known. */
function applications({ edition, programme }: Source): number | "" {
  for (const relation of edition.relations) {
    if (relation.rel !== "limit" || relation.applications === undefined) continue;
    const stated = programme.stated[relation.applications];
    if (relation.over.includes(programme.id) && stated && stated.unit !== "date") return stated.n;
  }
  return "";
}

const joined = (
  { variant }: Source,
  parts: readonly { readonly text: Words; readonly variants?: readonly string[] }[],
): string => lines(parts.filter(({ variants }) => holdsFor(variants, variant)).map(({ text }) => text.ja));

const contactOf = ({ edition, programme }: Source): Contact | undefined =>
  edition.contacts[programme.contact];

const READERS: Record<Field, (source: Source) => string | number> = {
  number: ({ programme }) => programme.number,
  name: ({ programme }) => programme.name.ja,
  shortName: ({ programme }) => programme.shortName.ja,
  variant: (source) => variantText(source),
  fund: ({ programme }) => programme.fund?.ja ?? "",
  category: ({ edition, programme }) =>
    edition.categories.find(({ id }) => id === programme.category)?.name.ja ?? "",
  body: ({ programme }) => programme.body.ja,
  facility: ({ programme }) => programme.eligible.text.ja,
  content: (source) => joined(source, source.programme.content),
  costs: (source) => joined(source, source.programme.costs),
  method: ({ programme }) => programme.method.text.ja,
  deadline: (source) => deadlines(source.edition, source),
  applications: (source) => applications(source),
  contact: (source) => contactOf(source)?.name.ja ?? "",
  phone: (source) => contactOf(source)?.phone ?? "",
  hours: (source) => lines((contactOf(source)?.hours ?? []).map(({ ja }) => ja)),
  page: ({ programme }) => programme.page.label.ja,
  address: ({ programme }) => programme.page.address,
  tax: (source) => taxBasis(source),
  notes: (source) => joined(source, source.programme.notes),
};

function variantText({ programme, variant }: ProgrammeFound): string {
  const variants = Object.entries(programme.variants ?? {});
  const meant = variants.filter(([key]) => variant === undefined || key === variant);
  return lines(meant.map(([, { mark, name }]) => `${mark} ${name.ja}`));
}

/** One field of a programme in the words of the list, which are Japanese for every reader. */
export const info: Answering<"INFO"> = (list, { programme, field }) => {
  const found = list.programme(programme);
  if (isFailure(found)) return found;
  if (isBlankOrZero(field)) return refuse("field-blank", { choices: shownFields() });
  const wanted = readChoice(field, parameterNames.field, FIELDS, "name");
  if (isFailure(wanted)) return wanted;
  const text = READERS[wanted]({ ...found, edition: list.edition });
  if (text !== "") return text;
  const [ja, en] = FIELDS[wanted];
  return refuse("none-stated", {
    programme: programmeName(found.programme, found.variant),
    what: { ja, en },
  });
};

const shownFields = (): Words[] => Object.values(FIELDS).map(([ja, en]) => ({ ja, en }));
