import { canonicalName } from "../../../catalogue/lookup/programmes";
import { parseIsoDate } from "../../../core/calendar/local-date";
import type { Programme } from "../../../core/rules/edition";
import type { Why } from "../../../core/rules/model";
import { type Field, FIELDS } from "../../../functions/values/fields";
import { folded } from "../../../functions/values/blank";
import type { TraceLine } from "../../../sharing/evidence/trace";
import { dateAt } from "../../../core/rules/scope";
import { ruleSentences, stepWords } from "../../estimate/ladder";
import { wholeScope } from "../../estimate/whole-scope";
import { basisOf, passage } from "./basis-text";
import { dateWords } from "./date-lines";
import { linesOfCases, publishedKeys, publishedLine } from "./figure-lines";
import { conditionLines, placeLines, ruleLines } from "./grant-lines";
import type { EvidenceReader } from "./reader";
import { type Answered, NOTHING, placeIn, type Tracer } from "./tracing";

/** The programme in the list with all its words. */
function programmeIn({ given: [typed], list, reader }: Pick<Answered<"INFO">, "given" | "list" | "reader">) {
  const found = list.programme(typed);
  if ("failed" in found) return undefined;
  const { edition } = reader;
  const programme = edition.programmes.find(({ id }) => id === found.programme.id) ?? found.programme;
  return { ...found, programme };
}

const programmeLine = (programme: Programme, name: string, { own, say }: EvidenceReader): TraceLine => ({
  ...{ label: own("programme"), value: `No.${name}`, basis: say(programme.name) },
});

/** The classes of the list that the facility is in, or those that it is not in. */
export const covers: Tracer<"COVERS"> = ({ given: [programme, facility, beds], answer, list, reader }) => {
  const { own, say } = reader;
  const place = placeIn(list, programme, facility, beds);
  if (!place) return NOTHING;
  const whole = reader.edition.programmes.find(({ id }) => id === place.programme.id) ?? place.programme;
  const scopes =
    answer === true ? place.cases.map(({ scope }) => scope) : list.catalogue.allCases(place.programme);
  const labels = new Set(scopes.map((scope) => say(wholeScope(reader.edition, scope).class.label)));
  const listed = basisOf(reader, [passage(whole.eligible.quote)]);
  return {
    lines: [
      { label: own("programme"), value: place.name, basis: say(whole.name) },
      { label: own("facility"), value: place.facility.word, basis: own("coveredBasis") },
      ...[...labels].map((label): TraceLine => ({ label: own("covered"), value: label, basis: listed })),
      ...(answer === true ? [] : [{ label: own("state"), value: own("notCovered"), basis: "" }]),
    ],
  };
};

/** Every condition of the answer with its passage. */
export const conditions: Tracer<"CONDITIONS"> = (call) => {
  const { given, list, reader } = call;
  const found = programmeIn(call);
  if (!found) return NOTHING;
  const { programme, variant } = found;
  const scope = { edition: list.edition, programme, case: { ...(variant === undefined ? {} : { variant }) } };
  const name = canonicalName(programme, variant);
  return {
    lines: [
      programmeLine(programme, name, reader),
      ...conditionLines(scope as Parameters<typeof conditionLines>[0], reader, given[1]),
    ],
  };
};

const fields = Object.keys(FIELDS) as Field[];

/** The field of the answer with the passages that it was taken from. */
export const info: Tracer<"INFO"> = (call) => {
  const { given, answer, reader } = call;
  const found = programmeIn(call);
  const field = fields.find((one) => FIELDS[one].some((word) => folded(word) === folded(String(given[1]))));
  if (!found || !field) return NOTHING;
  const { programme, variant } = found;
  const [ja, en] = FIELDS[field];
  const basis = infoBasis(field, programme, { said: String(answer), reader });
  return {
    lines: [
      programmeLine(programme, canonicalName(programme, variant), reader),
      { label: reader.say({ ja, en }), value: answer, basis },
    ],
  };
};

/** What a field was read from; texts are those that the answer holds. */
function infoBasis(
  field: Field,
  programme: Programme,
  { said, reader }: { readonly said: string; readonly reader: EvidenceReader },
): string {
  const { edition, own } = reader;
  const shown = <T extends { readonly text: { readonly ja: string } }>(parts: readonly T[]): T[] =>
    parts.filter(({ text }) => said.includes(text.ja));
  const quotes = (parts: readonly { readonly quote: string }[]): Why[] =>
    parts.map(({ quote }) => passage(quote));
  const contact = edition.contacts[programme.contact];
  const whys: Readonly<Partial<Record<Field, readonly Why[]>>> = {
    variant: Object.values(programme.variants ?? {})
      .filter(({ name }) => said.includes(name.ja))
      .map(({ why }) => why),
    category: quotes(edition.categories.filter(({ id }) => id === programme.category)),
    facility: quotes([programme.eligible]),
    content: quotes(shown(programme.content)),
    costs: quotes(shown(programme.costs)),
    method: quotes([programme.method]),
    deadline: programme.windows.flatMap(({ kind, to, earlier = [] }) =>
      kind === "application" && to !== undefined
        ? [to, ...earlier].map((ref) => dateAt({ edition, programme }, ref).why)
        : [],
    ),
    applications: edition.relations.flatMap((one) =>
      one.rel === "limit" && one.over.includes(programme.id) && one.applications !== undefined
        ? [one.why, programme.stated[one.applications]?.why].flatMap((why) => why ?? [])
        : [],
    ),
    ...(contact && { contact: [contact.why], phone: [contact.why], hours: [contact.why] }),
    page: [programme.page.why],
    address: [programme.page.why],
    tax: [programme.taxBasis.why],
    notes: shown(programme.notes).map(({ why }) => why),
  };
  const told = basisOf(reader, whys[field] ?? []);
  if (told !== "") return told;
  return own(field === "shortName" ? "notPrinted" : "printed");
}

/** The rule in words, step by step, with the figures that it reads. */
export const formula: Tracer<"FORMULA"> = ({
  given: [programme, facility, , beds],
  answer,
  list,
  reader,
}) => {
  const { own, words } = reader;
  const place = placeIn(list, programme, facility, beds);
  if (!place) return NOTHING;
  return {
    lines: [
      { label: own("formulaText"), value: "", basis: `${answer}\n${own("formulaBasis")}` },
      ...linesOfCases(place, reader, (scope) => [
        ...placeLines(place, scope, reader),
        ...publishedKeys.map((key) => publishedLine(scope, key, place.facility, reader)),
        ...[...ruleSentences(wholeScope(reader.edition, scope), reader)].map(([as, sentence]): TraceLine => ({
          label: words(stepWords[as]),
          value: "",
          basis: sentence,
        })),
        ...ruleLines(scope, reader),
      ]),
    ],
  };
};

/** The list itself: its date, its name and where it comes from. */
export const edition: Tracer<"EDITION"> = ({ given: [what], answer, list, reader }) => {
  const { own, say } = reader;
  const isDate = typeof answer === "number";
  const whole = reader.edition.id === list.edition.id ? reader.edition : list.edition;
  const day = parseIsoDate(whole.id);
  const label = own(isDate ? "editionDate" : "edition");
  return {
    ...(isDate && { shows: "date" }),
    lines: [
      {
        label: what === null || isDate ? label : own("edition"),
        value: whole.id,
        basis: [say(whole.title), say(whole.source)].join("\n"),
      },
    ],
    ...(isDate && day !== undefined && { dates: [dateWords("editionDate", day, reader)] }),
  };
};
