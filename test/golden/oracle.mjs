import {
  noAnswer,
  readCost,
  readDate,
  readFacility,
  readProgramme,
  Refusal,
  serialOf,
  wrongInput,
} from "./oracle-inputs.mjs";
import { amountOf, costCapOf, costFor, grantCapOf, maxAmountOf } from "./oracle-grants.mjs";

/** What the contract answers, worked out from figures that are handed in, so that a test can bend one of them. */

const fits = (row, place) => {
  if (place.kind === "checkup") return row.checkup === true;
  if (row.of !== "any" && row.of !== place.kind) return false;
  return place.to >= (row.fromBeds ?? 0) && place.from <= (row.toBeds ?? place.from);
};

const asked = (row, variant) =>
  row.variant.startsWith(variant) || (row.of === "clinic" && variant.slice(0, 1) === row.variant);

/** The rows still possible for programme, word and beds; none at all is no answer. */
function possible(figures, programme, word, beds) {
  const { no, variant, rows } = readProgramme(figures, programme);
  const place = readFacility(figures, word, beds);
  const open = rows.filter((row) => asked(row, variant) && fits(row, place));
  if (open.length === 0) throw no === 12 ? noAnswer("対象外") : noAnswer();
  return { place, open, variant };
}

/** What an open question is asked with: the names of the variants first, then 病床. */
function question(open, variant) {
  const depth = variant === "" ? 1 : 2;
  const names = [...new Set(open.map((row) => `${row.no}${row.variant.slice(0, depth)}`))];
  return names.length > 1 ? wrongInput(...names) : wrongInput("病床");
}

const same = (a, b) => show(a) === show(b);
const show = (value) => JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : part));

/** One answer where every row still possible gives the same, else the question. */
function settled(figures, [programme, word, beds], answerOf) {
  const { place, open, variant } = possible(figures, programme, word, beds);
  const [first, ...others] = open.map((row) => answerOf(row, place));
  if (others.every((other) => same(other, first))) return first;
  throw question(open, variant);
}

/** The single row that COSTFOR needs. */
function single(figures, [programme, word, beds]) {
  const { place, open, variant } = possible(figures, programme, word, beds);
  if (open.length > 1) throw question(open, variant);
  return { row: open[0], place };
}

function rateOf(row) {
  if (row.rate === undefined) throw noAnswer();
  return { ratio: row.rate };
}

function covers(figures, [programme, word, beds]) {
  const { variant, rows } = readProgramme(figures, programme);
  const place = readFacility(figures, word, beds);
  const wanted = rows.filter((row) => asked(row, variant));
  const names = [...new Set(wanted.map((row) => row.variant.slice(0, 1)))];
  const answers = names.map((name) => wanted.some((row) => row.variant.startsWith(name) && fits(row, place)));
  if (new Set(answers).size === 1) return answers[0];
  throw wrongInput(...names);
}

const KINDS = {
  ...{ 申請: "application", 申請期限: "application", 申請期日: "application", application: "application" },
  ...{ 完了: "completion", completion: "completion" },
  ...{ 開始: "start", "period start": "start", start: "start" },
  ...{ 終了: "completion", "period end": "completion", end: "completion" },
};

function dateOf(figures, programme, kind) {
  const named = kind === undefined || kind === null || kind === "" ? "application" : KINDS[kind];
  if (named === undefined) throw wrongInput();
  const stated = figures.dates[readProgramme(figures, programme).no][named];
  if (stated === undefined) throw noAnswer();
  return stated;
}

/** The one field of INFO that is a figure. */
function info(figures, [programme, field]) {
  if (!["申請回数", "applications"].includes(field)) throw wrongInput();
  const known = figures.applications[readProgramme(figures, programme).no];
  if (known === undefined) throw noAnswer();
  return known.most;
}

const daysLeft = (figures, programme, asOf, kind) =>
  serialOf(dateOf(figures, programme, kind).iso) - readDate(asOf);

function status(figures, [programme, asOf, days, language]) {
  const left = daysLeft(figures, programme, asOf);
  const soon = typeof days === "number" ? days : figures.soon;
  const at = left < 0 ? 0 : left <= soon ? 1 : 2;
  return (language === "en" ? ["closed", "closing soon", "open"] : ["受付終了", "締切間近", "受付中"])[at];
}

const FUNCTIONS = {
  AMOUNT: (figures, [programme, word, cost, beds]) =>
    settled(figures, [programme, word, beds], (row, place) => amountOf(row, place, readCost(cost))),
  OWNCOST: (figures, [programme, word, cost, beds, otherCost]) =>
    settled(figures, [programme, word, beds], (row, place) => {
      const read = readCost(cost);
      return read.total - amountOf(row, place, read) + BigInt(otherCost ?? 0);
    }),
  RATE: (figures, input) => settled(figures, input, rateOf),
  GRANTCAP: (figures, input) => settled(figures, input, grantCapOf),
  MAXAMOUNT: (figures, input) => settled(figures, input, maxAmountOf),
  COSTCAP: (figures, [programme, word, beds, item]) =>
    settled(figures, [programme, word, beds], (row) => costCapOf(row, item)),
  COSTFOR: (figures, [programme, word, grant, beds]) => {
    const { row, place } = single(figures, [programme, word, beds]);
    return costFor(row, place, grant);
  },
  COVERS: covers,
  DEADLINE: (figures, [programme, kind]) => serialOf(dateOf(figures, programme, kind).iso),
  DEADLINETEXT: (figures, [programme, kind]) => dateOf(figures, programme, kind).printed,
  DAYSLEFT: (figures, [programme, asOf, kind]) => daysLeft(figures, programme, asOf, kind),
  STATUS: status,
  INFO: info,
};

/** The expected answer of one call as JSON: a value, or an error with what its message must mention. */
export function answer(figures, name, input) {
  try {
    const value = FUNCTIONS[name](figures, input);
    return JSON.parse(JSON.stringify(value, (_, part) => (typeof part === "bigint" ? Number(part) : part)));
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    return failure.mentions.length === 0
      ? { error: failure.code }
      : { error: failure.code, mentions: failure.mentions };
  }
}
