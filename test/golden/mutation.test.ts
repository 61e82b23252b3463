import type { Edition } from "../../src/core/rules/edition";
import type { Stated } from "../../src/core/rules/model";
import { builtIn } from "../../src/functions/built-in";
import { excelHost } from "../functions/excel-host";
import { differs, type GoldenCase, goldenCases } from "../functions/golden-cases";
import { canonicalName } from "../../src/catalogue/lookup";

/** A stated figure: where it stands, and how it is replaced in a copy of the edition. */
interface Figure {
  readonly name: string;
  readonly stated: Stated;
  /** Number of the programme whose cases can notice it; undefined for a figure of the whole list. */
  readonly programme: number | undefined;
  readonly replaced: (by: Stated) => Edition;
}

type Figures = Readonly<Record<string, Stated>>;
const withFigure = (figures: Figures, key: string, by: Stated): Figures => ({ ...figures, [key]: by });

function figuresOf(edition: Edition): Figure[] {
  const ofList = Object.entries(edition.stated).map(([key, stated]): Figure => ({
    name: `the list: ${key}`,
    stated,
    programme: undefined,
    replaced: (by) => ({ ...edition, stated: withFigure(edition.stated, key, by) }),
  }));
  return [...ofList, ...edition.programmes.flatMap((_, index) => figuresOfProgramme(edition, index))];
}

function figuresOfProgramme(edition: Edition, index: number): Figure[] {
  const programme = edition.programmes[index];
  if (!programme) return [];
  const { number, stated: own, cases } = programme;
  const replacedBy = (change: Partial<typeof programme>): Edition => ({
    ...edition,
    programmes: edition.programmes.with(index, { ...programme, ...change }),
  });
  const ofProgramme = Object.entries(own).map(([key, stated]): Figure => ({
    name: `No.${number}: ${key}`,
    stated,
    programme: number,
    replaced: (by) => replacedBy({ stated: withFigure(own, key, by) }),
  }));
  const ofCases = cases.flatMap((one, at) =>
    Object.entries(one.stated).map(([key, stated]): Figure => ({
      name: `No.${canonicalName(programme, one.variant)} ${one.class}: ${key}`,
      stated,
      programme: number,
      replaced: (by) =>
        replacedBy({ cases: cases.with(at, { ...one, stated: withFigure(one.stated, key, by) }) }),
    })),
  );
  return [...ofProgramme, ...ofCases];
}

const dayLater = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The figure one unit up and one unit down: a day, a yen, one of a count; of a ratio each of its two numbers. */
function oneUnitAway(stated: Stated): Stated[] {
  if (stated.unit === "date")
    return [1, -1].map((days) => ({ ...stated, date: dayLater(stated.date, days) }));
  const { n, d } = stated;
  const up = [{ ...stated, n: n + 1 }];
  // Below one there is no unit to round to and no coupon to use: no list would say so.
  const down = n > 1 ? [{ ...stated, n: n - 1 }] : [];
  return [...up, ...down, ...(d === undefined ? [] : [{ ...stated, d: d + 1 }])];
}

const { call, runtime } = excelHost();

/** How many golden cases fail while the functions compute with an edition. */
function failuresWith(edition: Edition, asked: readonly GoldenCase[]): number {
  runtime.use(edition, "a copy with one figure changed");
  return asked.filter((one) => differs(call(one.function, ...one.input), one.expected)).length;
}

const catalogue = builtIn.edition;
/** The number that a case asks for, read before any folding: folded, 9① would look like 91. */
function numberAsked({ input: [asked] }: GoldenCase): number | undefined {
  const digits = /^(?:No\.)?([0-9０-９]+)/u.exec(String(asked))?.[1];
  if (digits !== undefined) return Number(digits.normalize("NFKC"));
  return catalogue.programmes.find(({ name }) => name.ja === asked)?.number;
}
const byProgramme = new Map(
  catalogue.programmes.map(({ number }) => [
    number,
    goldenCases.filter((one) => numberAsked(one) === number),
  ]),
);

/** The least number of golden cases that fail when a figure is changed by one unit, whichever way. */
function noticedBy({ stated, programme, replaced }: Figure): number {
  const asked = programme === undefined ? goldenCases : (byProgramme.get(programme) ?? []);
  return Math.min(...oneUnitAway(stated).map((by) => failuresWith(replaced(by), asked)));
}

test("no golden case fails with the edition as it is", () => {
  expect(failuresWith(catalogue, goldenCases)).toBe(0);
});

test("every stated figure, changed by one unit, fails at least one golden case", () => {
  const figures = figuresOf(catalogue);
  const counts = figures.map((figure) => ({ name: figure.name, cases: noticedBy(figure) }));
  const unnoticed = counts.filter(({ cases }) => cases === 0).map(({ name }) => name);
  const { name, cases } = counts.reduce((least, one) => (one.cases < least.cases ? one : least));
  const units = figures.reduce((total, { stated }) => total + oneUnitAway(stated).length, 0);
  process.stdout.write(
    `${figures.length} figures, ${units} changes by one unit: each fails ${cases} golden cases or more (${name})\n`,
  );
  expect(unnoticed).toEqual([]);
});

test("a figure that nothing reads is noticed as such", () => {
  const why = { quote: "作例" } as const;
  const [first, ...others] = catalogue.programmes;
  if (!first) throw new Error("no programme");
  const idle = { ...first, stated: { ...first.stated, idle: { unit: "yen", n: 12_345, why } as const } };
  const unread = figuresOf({ ...catalogue, programmes: [idle, ...others] }).filter(
    ({ name, programme }) => programme === first.number && name.endsWith(": idle"),
  );
  expect(unread.map(noticedBy)).toEqual([0]);
});

test("a figure that a rule reads is noticed as such, were it off by one yen alone", () => {
  const cap = figuresOf(catalogue).find(({ name }) => name === "No.1 hospital: grantCap");
  expect(cap && noticedBy(cap)).toBeGreaterThan(0);
});
