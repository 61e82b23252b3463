import type { Traced } from "../../../functions/traced";
import type { TraceLine } from "../../../sharing/evidence/trace";
import { placeOfCost } from "../../explain/answer";
import { linesOfCases } from "./figure-lines";
import { grantLines } from "./grant-lines";
import type { EvidenceReader } from "./reader";
import type { Answered, Tracer } from "./tracing";

type Priced = "AMOUNT" | "OWNCOST" | "BREAKDOWN" | "SETTLEMENT";

/** The steps of the grant in a call; where the class is open, of every class that gives the same. */
export function stepsOf(args: readonly unknown[], reader: EvidenceReader): readonly TraceLine[] {
  const { runtime, own } = reader;
  const one = runtime.trace(args);
  if (!("error" in one)) return grantLines(one, reader);
  const each = runtime.traces(args);
  if ("error" in each) return [{ label: own("refused"), value: each.error.code, basis: each.error.message }];
  const [first] = each;
  if (!first) return [];
  const ofScope = (scope: Traced["granted"]["scope"]): Traced =>
    each.find(({ granted }) => granted.scope === scope) ?? first;
  return [
    { label: own("facility"), value: "", basis: own("eachCase") },
    ...linesOfCases(first.place, reader, (scope) => grantLines(ofScope(scope), reader)),
  ];
}

const argsOf = (id: Priced, given: readonly unknown[]): readonly unknown[] =>
  (placeOfCost[id] ?? []).map((at) => given[at]);

export const amount: Tracer<"AMOUNT"> = ({ given, reader }) => ({
  shows: "yen",
  lines: stepsOf(argsOf("AMOUNT", given), reader),
});

export const breakdown: Tracer<"BREAKDOWN"> = ({ given, reader }) => ({
  lines: stepsOf(argsOf("BREAKDOWN", given), reader),
});

/** The steps of the grant, then the cost that has no part in it. */
export const ownCost: Tracer<"OWNCOST"> = ({ given, answer, reader }) => {
  const { own } = reader;
  const other = given[4];
  const hasOther = other !== undefined && other !== null && other !== "" && other !== 0;
  return {
    shows: "yen",
    lines: [
      ...stepsOf(argsOf("OWNCOST", given), reader),
      ...(hasOther
        ? [
            yen(own("otherCost"), other, own("otherCostBasis")),
            yen(own("ownTotal"), answer, own("ownTotalBasis")),
          ]
        : []),
    ],
  };
};

/** The grant on the actual cost, then what was decided and received. */
export const settlement: Tracer<"SETTLEMENT"> = ({ given, answer, reader }) => {
  const { own } = reader;
  const [final, balance, rest] = answer.map((row) => row[1]);
  const received = given[4];
  const isReceived = received !== undefined && received !== null && received !== "";
  return {
    lines: [
      ...stepsOf(argsOf("SETTLEMENT", given), reader),
      yen(own("decision"), given[3], own("given")),
      yen(own("final"), final, own("finalBasis")),
      ...(isReceived ? [yen(own("received"), received, own("given"))] : []),
      ...(balance === "" ? [] : [yen(own("balance"), balance, own("balanceBasis"))]),
      yen(own("own"), rest, own("ownBasis")),
    ],
  };
};

/** A given or answered amount as it is; amounts in words stay words. */
function yen(label: string, value: unknown, basis: string): TraceLine {
  return typeof value === "number"
    ? { label, value, shows: "yen", basis }
    : { label, value: String(value), basis };
}

/** The cost that was found, its steps, and that one yen less is not enough. */
export const costFor: Tracer<"COSTFOR"> = ({ given, answer, reader }) => {
  const [programme, facility, wanted, beds] = given;
  const { own } = reader;
  const found = answer.map((row, at): TraceLine => {
    const part = row.length > 1 ? String(row[0]) : own("coupon", { number: at + 1 });
    const label = answer.length === 1 && row.length === 1 ? own("smallest") : own("smallestOf", { part });
    return yen(label, row.at(-1), "");
  });
  return {
    shows: "yen",
    lines: [
      yen(own("wanted"), wanted, own("wantedBasis")),
      ...found,
      ...stepsOf([programme, facility, answer, beds], reader),
      lessLine({ given, answer, reader }),
    ],
  };
};

function lessLine({
  given: [programme, facility, , beds],
  answer,
  reader: { own, runtime },
}: Pick<Answered<"COSTFOR">, "given" | "answer" | "reader">): TraceLine {
  const last = answer.findLastIndex((row) => Number(row.at(-1)) > 0);
  if (last < 0) return { label: own("less"), value: "", basis: own("lessNone") };
  const less = answer.map((row, at) => (at === last ? [...row.slice(0, -1), Number(row.at(-1)) - 1] : row));
  const amount = runtime.ask("AMOUNT", [programme, facility, less, beds]);
  if ("error" in amount) return { label: own("less"), value: amount.error.code, basis: amount.error.message };
  return yen(own("less"), amount.value, own("lessBasis"));
}

/** Lines of steps that one table has at most: a table may have thousands of rows. */
const MOST_LINES = 3_000;

/** Every row with its amount or its reason; steps as far as a sheet that people read can take them. */
export const amounts: Tracer<"AMOUNTS"> = ({ given: [table], answer, reader }) => {
  const { own, runtime } = reader;
  const rows = Array.isArray(table) ? (table as unknown[][]) : [[table]];
  const lines: TraceLine[] = [];
  let left = 0;
  for (const [at, [amount = "", reason = ""]] of answer.entries()) {
    const [programme, facility, cost, beds] = rows[at] ?? [];
    const label = own("row", { number: at + 1 });
    if (amount === "") {
      const again = runtime.ask("AMOUNT", [programme, facility, cost, beds]);
      const said = reader.language === "ja" || !("error" in again) ? String(reason) : again.error.message;
      lines.push({ label, value: own("rowFailed"), basis: said });
      continue;
    }
    lines.push(yen(label, amount, ""));
    if (lines.length < MOST_LINES) lines.push(...stepsOf([programme, facility, cost, beds], reader));
    else left += 1;
  }
  if (left > 0)
    lines.push({ label: own("rowsLeft"), value: left, basis: own("rowsLeftBasis", { count: left }) });
  return { lines };
};
