import "../../../text/pane/brought/plan-reasons";
import type { Combination } from "../../../core/plan/compare-plan";
import type { Plan } from "../../../core/plan/input";
import type { Application, Entry, PlanResult } from "../../../core/plan/result";
import type { CellValue } from "../../../functions/signatures";
import type { TraceLine } from "../../../sharing/evidence/trace";
import { grouped } from "../../../text/rules/figures";
import { claimName } from "../../plan/names";
import { claimOf, reasonText, stateWords } from "../../plan/reason-words";
import { basisOf } from "./basis-text";
import { asOfLine, dateWords } from "./date-lines";
import { linesOfCases, publishedKeys, publishedLine } from "./figure-lines";
import { provisionalLines, ruleLines, stepLines } from "./grant-lines";
import type { EvidenceReader } from "./reader";
import { type Answered, NOTHING, placeIn, type Told, type Tracer } from "./tracing";

/**
 * Every line with its state and reason, then the steps of every application. The whole list gives the same amounts as
 * the one that the functions carry, and has the words of its rules in both languages.
 */
export const plan: Tracer<"PLAN"> = ({ given, answer, list, reader }) => {
  const asked = reader.runtime.planOf(given);
  if ("error" in asked) return NOTHING;
  const result = reader.rules.plan.evaluatePlan(reader.edition, asked.plan);
  const { own } = reader;
  const lines = asked.rows.flatMap((index, at): TraceLine[] => {
    const line = index === undefined ? undefined : asked.plan.lines[index];
    const row = answer[at + 1];
    if (index === undefined || !line || !row) return [];
    const entry = result.entries.find((one) => one.row === index);
    const programme = line.claims.map((claim) => claimName(reader, claim)).join(" ") || own("noProgramme");
    const [grant = "", rest = "", state = "", reason = ""] = row;
    const told = entry ? reader.words(stateWords[entry.state]) : String(state);
    const why = entry && reader.language === "en" ? reasonsOf(entry, reader) : String(reason);
    return [
      {
        label: own("line", { row: at + 1, cost: line.costId, programme }),
        ...money(grant),
        basis: told === "" ? why : own("planReason", { state: told, reason: why }),
      },
      { label: own("own"), ...money(rest), basis: "" },
    ];
  });
  const { confirmed, cost } = result.totals;
  return {
    ...dated(asked.plan, reader, [
      ...lines,
      ...applicationLines(result.applications, { given, list, reader }),
      {
        ...{ label: own("total"), value: confirmed, shows: "yen" },
        basis: own("totalBasis", { cost: grouped(cost) }),
      },
    ]),
  };
};

type PlanAsked = Pick<Answered<"PLAN">, "given" | "list" | "reader">;

const money = (value: unknown): Pick<TraceLine, "value" | "shows"> =>
  typeof value === "number" ? { value, shows: "yen" } : { value: String(value) };

/** Reasons in the reader's language, as the pane words them. */
const reasonsOf = (entry: Entry, reader: EvidenceReader): string =>
  entry.reasons.map((reason) => basisOf(reader, [reason.why], reasonText(reader, entry, reason))).join("\n");

/** The as-of date that a plan was judged by, or that none was. */
function dated({ asOf }: Plan, reader: EvidenceReader, lines: readonly TraceLine[]): Told {
  if (asOf === undefined)
    return {
      lines: [
        ...lines,
        { label: reader.own("asOf"), value: reader.own("none"), basis: reader.own("planDate") },
      ],
    };
  return { lines: [asOfLine(asOf, reader), ...lines], dates: [dateWords("asOf", asOf, reader)] };
}

const selectorOf = ({ programme, variant }: Application): string =>
  variant === undefined ? programme : `${programme}/${variant}`;

/** The steps of each application's grant, and what limits shared with others have taken from it. */
function applicationLines(applications: readonly Application[], asked: PlanAsked): TraceLine[] {
  const { reader } = asked;
  const { own } = reader;
  return applications.flatMap((one): TraceLine[] => {
    const { trace, confirmed, lost } = one;
    const programme = `No.${claimName(reader, selectorOf(one))}`;
    const name = reader.edition.programmes.find(({ id }) => id === one.programme)?.name;
    const open = one.unconfirmed > 0 ? [own("openAmount", { yen: grouped(one.unconfirmed) })] : [];
    return [
      {
        label: own("application1", { programme, cost: grouped(one.eligibleCost) }),
        ...{ value: confirmed, shows: "yen" },
        basis: [name ? reader.say(name) : "", ...open].join("\n"),
      },
      ...(trace
        ? [...stepLines(trace, reader), ...ruleLines(trace.scope, reader), ...provisionalLines(trace, reader)]
        : openLines(one, asked)),
      ...(lost === 0
        ? []
        : [{ label: own("lost"), value: -lost, shows: "yen" as const, basis: own("lostBasis") }]),
    ];
  });
}

/** While nothing of an application is confirmed it has no steps yet: what the list publishes of it. */
function openLines(one: Application, { given, list, reader }: PlanAsked): TraceLine[] {
  const place = placeIn(list, claimName(reader, selectorOf(one)), given[1], given[2]);
  if (!place) return [];
  return linesOfCases(place, reader, (scope) => [
    ...publishedKeys.map((key) => publishedLine(scope, key, place.facility, reader)),
    ...ruleLines(scope, reader),
  ]);
}

/** Every combination with what it leaves out and why; the steps of an application stand where it is first made. */
export const comparison: Tracer<"COMPARE"> = ({ given, answer, list, reader }: Answered<"COMPARE">) => {
  const asked = reader.runtime.planOf(given.slice(0, 5));
  if ("error" in asked) return NOTHING;
  const { combinations } = reader.rules.plan.comparePlan(reader.edition, asked.plan);
  const seen = new Set<string>();
  const lines = combinations.flatMap((one, at) => {
    const fresh = one.result.applications.filter((application) => {
      const key = `${selectorOf(application)} ${application.confirmed} ${application.entries.join()}`;
      return !seen.has(key) && seen.add(key);
    });
    return [
      combinationLine(one, { rank: at + 1, row: answer[at + 1] ?? [] }, reader),
      ...applicationLines(fresh, { given, list, reader }),
    ];
  });
  const notes = answer
    .slice(combinations.length + 1)
    .map((row): TraceLine => ({ label: reader.own("rankMore"), value: "", basis: String(row.at(-1) ?? "") }));
  return dated(asked.plan, reader, [...lines, ...notes]);
};

function combinationLine(
  { result, leftOut, less }: Combination,
  { rank, row }: { readonly rank: number; readonly row: readonly CellValue[] },
  reader: EvidenceReader,
): TraceLine {
  const { own, edition, say } = reader;
  const none = own("none");
  // What a cell answers is Japanese for every reader.
  const [kept, left] =
    reader.language === "ja"
      ? [String(row[6] ?? ""), String(row[7] ?? "")]
      : [
          keptIn(result, reader),
          leftOut
            .map(({ id, because }) =>
              [
                claimOf(reader, id),
                ...because.map(({ relation, why }) => {
                  const found = edition.relations.find((one) => one.id === relation);
                  return basisOf(reader, [why], found ? say(found.text) : "");
                }),
              ].join(" "),
            )
            .join(own("comma")),
        ];
  return {
    label: own("rank", { rank }),
    ...{ value: result.totals.confirmed, shows: "yen" },
    basis: own("rankBasis", { less: grouped(less), kept: kept || none, left: left || none }),
  };
}

const keptIn = ({ entries }: PlanResult, reader: EvidenceReader): string =>
  entries
    .filter(({ state }) => state !== "excluded")
    .map(({ id, state }) => `${claimOf(reader, id)} (${reader.words(stateWords[state])})`)
    .join(reader.own("comma"));
