import type { Edition } from "../../core/rules/edition";
import { date, flag, lines, question, rule, whole, wordLines } from "./codecs";
import { type Column, may, mayWords, must, named, oneOf, programme, words, yesNo } from "./columns";
import { figure, why } from "./figures";
import { partTables } from "./part-tables";
import type { Table } from "./table";

/** The tables of the form for an edition: its own names fill the drop-downs, its own figures the columns of cases. */
export function tablesFor(edition: Edition): readonly Table[] {
  return [
    { id: "cases", columns: caseColumns(edition) },
    { id: "programmes", columns: programmeColumns(edition) },
    {
      id: "edition",
      columns: [
        must("id", date),
        ...words("title"),
        ...words("region"),
        ...words("source"),
        must("notOnList", lines),
      ],
    },
    {
      id: "stated",
      columns: [may("programme", whole), must("#"), must("figure", figure()), must("why", why)],
    },
    ...ruleTables,
    ...partTables,
  ];
}

const factTypes = { boolean: "はい・いいえ", date: "日付", count: "数" };
const facilityTypes = { hospital: "病院", clinic: "診療所", "checkup-institution": "健診実施機関" };
const ruleTables: readonly Table[] = [
  {
    id: "schemes",
    columns: [
      must("#"),
      must("grant", rule),
      may("published.rate"),
      may("published.grantCap", rule),
      may("published.costCap", rule),
      may("why", why),
    ],
  },
  { id: "classes", columns: [must("#"), ...words("label"), must("when", question)] },
  { id: "facts", columns: [must("#"), oneOf("type", factTypes), ...words("question")] },
  {
    id: "facilityWords",
    columns: [must("words", lines), oneOf("type", facilityTypes), may("bedsFrom"), may("bedsBelow")],
  },
  { id: "categories", columns: [must("id"), ...words("name"), must("quote")] },
  {
    id: "contacts",
    columns: [
      must("#"),
      ...words("name"),
      must("phone"),
      { ...must("tollFree", flag), choices: yesNo },
      must("hours", wordLines),
      must("why", why),
    ],
  },
];

function programmeColumns({ categories, contacts }: Edition): readonly Column[] {
  return [
    must("number", whole),
    must("id"),
    ...words("name"),
    ...words("shortName"),
    ...mayWords("fund"),
    named(
      "category",
      categories.map(({ id, name }) => [id, name.ja]),
    ),
    oneOf("level", { national: "国", prefectural: "県" }),
    ...words("body"),
    ...words("eligible.text"),
    must("eligible.quote"),
    ...words("method.text"),
    must("method.quote"),
    named(
      "contact",
      Object.entries(contacts).map(([id, { name }]) => [id, name.ja]),
    ),
    ...words("page.label"),
    must("page.address"),
    must("page.why", why),
    oneOf("taxBasis.basis", { "tax-inclusive": "税込", "tax-exclusive": "税抜", "to-confirm": "要確認" }),
    must("taxBasis.why", why),
    must("spoken", lines),
  ];
}

/** The figures that most rules read come first, then every other that a case of this edition states. */
const usual = ["rate", "grantCap", "costCap"];

function caseColumns({ programmes, classes, schemes }: Edition): readonly Column[] {
  const stated = programmes.flatMap(({ cases }) => cases.flatMap((one) => Object.keys(one.stated)));
  const refs = new Set([...usual, ...stated]);
  return [
    programme,
    may("variant"),
    named(
      "class",
      Object.entries(classes).map(([id, { label }]) => [id, label.ja]),
    ),
    named(
      "scheme",
      Object.keys(schemes).map((id) => [id, id]),
    ),
    ...[...refs].flatMap((ref): Column[] => [
      may(`stated.${ref}`, figure(ref)),
      may(`stated.${ref}.why`, why),
    ]),
  ];
}
