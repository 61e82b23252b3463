import edition from "../../data/editions/2025-10-02.json";
import { Catalogue, isFailure as isLookupFailure } from "../../src/catalogue/lookup";
import type { Edition } from "../../src/core/rules/edition";
import { amountOf, grantOf } from "../../src/core/rules/grant";
import type { CaseScope } from "../../src/core/rules/scope";
import type { Cost, Situation } from "../../src/core/rules/situation";
import { answer } from "../../src/functions/call";
import { OpenEdition } from "../../src/functions/place/open-edition";
import { oracleCases } from "../oracle/cases";
import { builtScript, startScript } from "./built-script";
import type { Contender } from "./clock";
import { jsonRulesTwo, publicodesTwo } from "./rule-engines";
import { handWrittenNine, handWrittenTwo, twoItemsOf } from "./rule-two";

const CALLS = 20_000;
/** The other engines take long enough to be measured in fewer calls. */
const FEWER_CALLS = 2000;
export const ROWS = 10_000;

const list = new OpenEdition(edition as unknown as Edition, "bench");
const catalogue = new Catalogue(edition as unknown as Edition);

/** The one case and facility of a place, as AMOUNT finds them before it computes. */
function placeOf(
  programme: string,
  word: string,
  beds?: number,
): { scope: CaseScope; facility: Situation["facility"] } {
  const found = catalogue.programme(programme);
  const facility = catalogue.facility(word, beds);
  if (isLookupFailure(found) || isLookupFailure(facility)) throw new Error(`no ${programme} for ${word}`);
  const [scope] = catalogue.casesFor(found, facility);
  if (!scope) throw new Error(`no case of ${programme} for ${word}`);
  return { scope, facility };
}

function total(calls: number, round: number, grant: (index: number) => number): number {
  let sum = 0;
  for (let index = round * CALLS; index < round * CALLS + calls; index += 1) sum += grant(index);
  return sum;
}

const at = { hospital: placeOf("2", "病院"), clinic: placeOf("2", "診療所") };
const costOfTwo = (mobile: number, receipt: number): Cost => ({
  total: mobile + receipt,
  rows: [mobile, receipt],
  items: { mobile, receipt },
});
const tracedTwo = (index: number): number => {
  const { hospital, mobile, receipt } = twoItemsOf(index);
  const { scope, facility } = hospital ? at.hospital : at.clinic;
  const granted = grantOf(scope, { facility, cost: costOfTwo(mobile, receipt) });
  return granted.state === "granted" ? granted.low.n : NaN;
};
const untracedTwo = (index: number): number => {
  const { hospital, mobile, receipt } = twoItemsOf(index);
  const { scope, facility } = hospital ? at.hospital : at.clinic;
  const value = amountOf(scope, { facility, cost: costOfTwo(mobile, receipt) });
  return value.state === "known" ? value.low.n : NaN;
};
const cellTwo = (index: number): number => {
  const { hospital, mobile, receipt } = twoItemsOf(index);
  const cost = [
    ["モバイル端末", mobile],
    ["レセコン", receipt],
  ];
  return Number(answer(list, "AMOUNT", [2, hospital ? "病院" : "診療所", cost]));
};

const publicodes = publicodesTwo();
const jsonRules = jsonRulesTwo();

/** Rule No.2 in every way; all rounds must add up to the same yen. */
export const ruleTwo: readonly Contender[] = [
  {
    name: "No.2 by hand",
    calls: CALLS,
    round: (round) => total(CALLS, round, (index) => handWrittenTwo(twoItemsOf(index))),
  },
  { name: "No.2 AMOUNT traced (grantOf)", calls: CALLS, round: (round) => total(CALLS, round, tracedTwo) },
  {
    name: "No.2 AMOUNT untraced (amountOf)",
    calls: CALLS,
    round: (round) => total(CALLS, round, untracedTwo),
  },
  { name: "No.2 AMOUNT as a cell, memo off", calls: CALLS, round: (round) => total(CALLS, round, cellTwo) },
];

/** The same rule in the same inputs, in fewer calls, beside our own for the same few. */
export const otherEngines: readonly Contender[] = [
  {
    name: "No.2 AMOUNT traced, few calls",
    calls: FEWER_CALLS,
    round: (round) => total(FEWER_CALLS, round, tracedTwo),
  },
  {
    name: "No.2 publicodes 1.10.3",
    calls: FEWER_CALLS,
    round: (round) => total(FEWER_CALLS, round, (index) => publicodes(twoItemsOf(index))),
  },
  {
    name: "No.2 json-rules-engine 7.3.1",
    calls: FEWER_CALLS,
    round: async (round) => {
      let sum = 0;
      for (let index = round * CALLS; index < round * CALLS + FEWER_CALLS; index += 1)
        sum += await jsonRules(twoItemsOf(index));
      return sum;
    },
  },
];

const costOfNine = (index: number): number => (index * 15_485_863) % 7_000_003;
const large = placeOf("9①", "病院", 200);
const smaller = placeOf("9①", "病院", 199);

/** Rule 9①, the plainest kind, by hand and through the rule tree. */
export const ruleNine: readonly Contender[] = [
  {
    name: "9① by hand",
    calls: CALLS,
    round: (round) =>
      total(CALLS, round, (index) => handWrittenNine(costOfNine(index), index % 2 === 0 ? 200 : 199)),
  },
  {
    name: "9① AMOUNT traced (grantOf)",
    calls: CALLS,
    round: (round) =>
      total(CALLS, round, (index) => {
        const { scope, facility } = index % 2 === 0 ? large : smaller;
        const cost = costOfNine(index);
        const granted = grantOf(scope, { facility, cost: { total: cost, rows: [cost] } });
        return granted.state === "granted" ? granted.low.n : NaN;
      }),
  },
  {
    name: "9① AMOUNT as a cell, memo off",
    calls: CALLS,
    round: (round) =>
      total(CALLS, round, (index) =>
        Number(answer(list, "AMOUNT", ["9①", "病院", costOfNine(index), index % 2 === 0 ? 200 : 199])),
      ),
  },
];

const places = oracleCases().filter(({ rule }) => rule.way !== "items");

/** A table of ten thousand rows over all programmes without items; no cost stands twice in a round. */
export const tableOf = (round: number): unknown[][] =>
  Array.from({ length: ROWS }, (_, row) => {
    const place = places[row % places.length];
    return [
      place?.programme,
      place?.facility,
      ((round * ROWS + row) * 15_485_863) % 9_000_011,
      place?.beds ?? null,
    ];
  });

/** AMOUNTS of a table that is new in every round; building the table is not measured. */
export function amountsContender(rounds: number): Contender {
  const { runtime } = startScript(builtScript());
  const tables = Array.from({ length: rounds }, (_, round) => tableOf(round));
  return {
    name: "AMOUNTS of 10,000 rows, all programmes",
    calls: ROWS,
    round: (round) => {
      const answered = runtime.call("AMOUNTS", [tables[round]]);
      const rows = "value" in answered ? answered.value : [];
      return rows.reduce((sum, [amount]) => sum + Number(amount), 0);
    },
  };
}
