import fc from "fast-check";
import type { Edition } from "../../src/core/rules/edition";
import type { StatedFigure } from "../../src/core/rules/model";
import { whole } from "../../src/editions/form/codecs";
import { figure } from "../../src/editions/form/figures";
import { type FilledTable, filledTables } from "../../src/editions/form/lay-out";
import { readForm } from "../../src/editions/form/read-back";
import { theEdition } from "../catalogue/edition-file";

/** What a cell of a column for that figure is read as, or what it is asked for. */
function read(ref: string, cell: string): unknown {
  const parsed = figure(ref).parse(cell);
  return "expected" in parsed ? parsed.expected.en : parsed.value;
}

const note = (sign: string, figure: string): string =>
  `ordinary figures (take "${sign}" away if it is a note, or type ${figure} if it is a number)`;

test.each([
  ["grantCap", "①283,000円", note("①", "1")],
  ["grantCap", "283,000円①", note("①", "1")],
  ["grantCap", "283,000¹円", note("¹", "1")],
  ["grantCap", "283,000²", note("²", "2")],
  ["grantCap", "⒈283,000円", note("⒈", "1.")],
  ["grantCap", "㉑283,000円", note("㉑", "21")],
  ["grantCap", "㋊283,000", note("㋊", "11月")],
  ["rate", "1/2①", note("①", "1")],
  ["rate", "1/2²", note("²", "2")],
  ["rate", "½", note("½", "1/2")],
  ["rate", "1½", note("½", "1/2")],
  ["largeHospitalBeds", "①200床", note("①", "1")],
])("a cell for %s of %s is refused, and told what to type for the sign", (ref, cell, told) => {
  expect(read(ref, cell)).toBe(told);
});

test.each([
  ["grantCap", "283,000\n359,000"],
  ["grantCap", "283,000 359,000円"],
  ["grantCap", "283 000円"],
  ["grantCap", "283　000円"],
  ["grantCap", "283\u00a0000円"],
  ["grantCap", "283, 000円"],
  ["grantCap", "283,00円"],
  ["grantCap", "28,3000円"],
  ["grantCap", "2,83,000"],
  ["grantCap", "0,283円"],
  ["grantCap", "283,000,円"],
  ["grantCap", "1,28.3万円"],
  ["grantCap", "283.000"],
  ["grantCap", "283.000円"],
  ["grantCap", "283．000円"],
  ["grantCap", "283.0000円"],
  ["grantCap", "28万3000"],
  ["rate", "1/2\n3"],
  ["rate", "1/2,3"],
  ["rate", "1/2 5"],
  ["rate", "0,5"],
  ["largeHospitalBeds", "2,00床"],
  ["largeHospitalBeds", "200.000床"],
])("a cell for %s of %j is refused, and told how such a figure is written", (ref, cell) => {
  expect(read(ref, cell)).toMatch(/^(a figure with its unit|whole yen or a whole number), such as /);
});

test.each([
  ["grantCap", " 283,000 円 ", { unit: "yen", n: 283_000 }],
  ["grantCap", "247,000 ～\n359,000円", { unit: "yen", n: 247_000, most: 359_000 }],
  ["grantCap", "283千円", { unit: "yen", n: 283_000 }],
  ["grantCap", "247～359千円", { unit: "yen", n: 247_000, most: 359_000 }],
  ["grantCap", "28.300万円", { unit: "yen", n: 283_000 }],
  ["grantCap", "283,000.00円", { unit: "yen", n: 283_000 }],
  ["rate", "1 / 2", { unit: "ratio", n: 1, d: 2 }],
  ["rate", "1/1,000", { unit: "ratio", n: 1, d: 1000 }],
  ["rate", "0.500", { unit: "ratio", n: 1, d: 2 }],
  ["largeHospitalBeds", "２００ 床", { unit: "count", n: 200 }],
])("a cell for %s of %j is read", (ref, cell, value) => {
  expect(read(ref, cell)).toEqual(value);
});

test.each(["①", "1²", "1,0", "1 2", "1\n2", "1.0"])("no programme has the number %j", (cell) => {
  expect(whole.parse(cell)).toHaveProperty("expected");
});

test.each([
  ["1", 1],
  ["１３", 13],
  [" 1 ", 1],
  ["1,000", 1000],
])("a programme may be numbered %j", (cell, value) => {
  expect(whole.parse(cell)).toEqual({ value });
});

/** The form of the built-in list with another rate in its first case. */
function withRate(cell: string): readonly FilledTable[] {
  return filledTables(theEdition()).map((table) => {
    const column = table.columns.findIndex(({ key }) => key === "stated.rate");
    return table.id === "cases"
      ? { ...table, rows: table.rows.with(0, (table.rows[0] ?? []).with(column, cell)) }
      : table;
  });
}

const rateIn = (edition: Edition): unknown => edition.programmes[0]?.cases[0]?.stated["rate"];

test.each(["\t", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"])(
  "a blank or break that is no sign of a sheet (%j) joins no figures, and beside them is nothing",
  (blank) => {
    expect(readForm(withRate(`1/2${blank}3`)).kind).toBe("faulty");
    const reading = readForm(withRate(`1/2${blank}`));
    if (reading.kind === "faulty") throw new Error(JSON.stringify(reading.problems));
    expect(rateIn(reading.edition)).toMatchObject({ n: 1, d: 2 });
  },
);

test("the sign of a note in a date is refused, and read as no other day", () => {
  expect(figure().parse("2026-01-1①｜令和８年１月１日")).toEqual({
    value: { unit: "date", date: "2026-01-1①", printed: "令和８年１月１日" },
  });
});

const commas = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/gu, ",");
const wide = (text: string): string =>
  text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The point moved to the left without arithmetic: 283000 by four places is 28.3. */
function moved(yen: number, places: number): string {
  const digits = String(yen).padStart(places + 1, "0");
  const decimals = digits.slice(-places).replace(/0+$/u, "");
  return `${commas(digits.slice(0, -places))}${decimals && "."}${decimals}`;
}

/** Every way in which whole yen may be spelled. */
const spellings = (yen: number): string[] =>
  [
    String(yen),
    `${yen}円`,
    commas(String(yen)),
    `${commas(String(yen))}円`,
    `${moved(yen, 4)}万円`,
    `${moved(yen, 4)}万`,
    `${moved(yen, 3)}千円`,
  ].flatMap((text) => [text, wide(text)]);

const yen = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000_000_000 }),
  fc.integer({ min: 0, max: 20_000 }).map((thousands) => thousands * 1000),
);
const spelled = yen.chain((amount) => fc.tuple(fc.constant(amount), fc.constantFrom(...spellings(amount))));

test("whole yen are the same figure however they are spelled", () => {
  fc.assert(
    fc.property(spelled, ([amount, cell]) => {
      expect(read("grantCap", cell)).toEqual({ unit: "yen", n: amount });
    }),
    { numRuns: 3000 },
  );
});

const strays = Array.from(
  [
    "①②⑳¹²³₁½¾⅓⒈㈠㊀㋀🄁٣๓*※†注「」（）()[]{}#'’\"・、。;:：；=+±≒約第円万千百億%％件台床回人/／\\-−‐－〜～|｜_ ,，._．",
    " \n\t\r　\u00a0\u2009\u202f\u200b\u2060",
  ].join(""),
);

/**
 * What a person reads in a text of figures, commas, one point and 万 or 千, where one can be sure: nothing but
 * figures in one run, groups of three between commas, no point that may stand for a comma.
 */
function personReads(text: string): number | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u200b\u2060]/gu, "")
    .trim();
  const [, whole = "", decimals = "", by = ""] =
    /^([0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?\s*(万|千)?\s*円?$/u.exec(plain) ?? [];
  if (whole === "" || (by === "" && decimals.length > 2)) return undefined;
  const places = by === "" ? 0 : by === "万" ? 4 : 3;
  const beyond = decimals.slice(places);
  if (/[^0]/u.test(beyond)) return undefined;
  return Number(whole.replaceAll(",", "") + decimals.slice(0, places).padEnd(places, "0"));
}

test("one stray sign in an amount makes it no other amount: it is refused, or is what a person reads", () => {
  const counts = { refused: 0, read: 0 };
  fc.assert(
    fc.property(spelled, fc.constantFrom(...strays), fc.nat(), ([, cell], sign, place) => {
      const at = place % (cell.length + 1);
      const strayed = cell.slice(0, at) + sign + cell.slice(at);
      const value = read("grantCap", strayed);
      if (typeof value === "string") {
        counts.refused += 1;
        return;
      }
      counts.read += 1;
      const [low, high] = strayed.split(/[〜～]/u);
      const { unit, n, most } = value as StatedFigure;
      // A wave between two figures is a range: its ends are then what a person reads, the lower in the unit of the upper.
      if (high !== undefined) {
        const by = /[万千]/u.exec(high)?.[0] ?? "";
        const lower = /[万千円]/u.test(low ?? "") ? low : `${low ?? ""}${by}`;
        expect([n, most]).toEqual([personReads(lower ?? ""), personReads(high)]);
      } else if (!/[%％件台床回/／]/u.test(sign) || unit === "yen")
        expect({ strayed, n, most }).toEqual({ strayed, n: personReads(strayed), most: undefined });
    }),
    { numRuns: 5000 },
  );
  expect(Math.min(counts.refused, counts.read)).toBeGreaterThan(100);
});
