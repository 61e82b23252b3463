import type { Case, Programme } from "../../src/core/rules/edition";
import type { StatedDate, StatedFigure, Why } from "../../src/core/rules/model";
import { folded, listText, objectsIn, theEdition } from "./edition-file";

const edition = theEdition();
const WEEKDAYS = "日月火水木金土";

const everyStated = objectsIn(edition).flatMap(({ path, object }) =>
  "unit" in object ? [{ path, stated: object as unknown as StatedFigure | StatedDate }] : [],
);
const dates = everyStated.flatMap(({ path, stated }) => (stated.unit === "date" ? [{ path, stated }] : []));
const figures = everyStated.flatMap(({ path, stated }) => (stated.unit === "date" ? [] : [{ path, stated }]));
const name = (programme: Programme, { variant, class: id }: Case): string =>
  `${programme.number}${variant === undefined ? "" : (programme.variants?.[variant]?.mark ?? "")} ${id}`;
const figure = (programme: Programme, one: Case, ref: string): bigint | undefined => {
  const stated = one.stated[ref] ?? programme.stated[ref];
  return stated && stated.unit !== "date" ? BigInt(stated.n) : undefined;
};
const everyCase = edition.programmes.flatMap((programme) =>
  programme.cases.map((one) => ({ programme, one })),
);

test("every programme number from 1 to 13 stands once, in the order of the list", () => {
  expect(edition.programmes.map(({ number }) => number)).toEqual([...Array(13).keys()].map((n) => n + 1));
});

test("every quotation is found in the printed text once white space and width are folded", () => {
  const quotes = objectsIn(edition).flatMap(({ path, object }) =>
    typeof object["quote"] === "string" && !path.includes("/notices/")
      ? [{ path, quote: object["quote"] }]
      : [],
  );
  expect(quotes.length).toBeGreaterThan(300);
  expect(quotes.filter(({ quote }) => !listText.includes(folded(quote)))).toEqual([]);
});

test("every text has Japanese and English, and they differ", () => {
  const texts = objectsIn(edition).flatMap(({ path, object }) => ("ja" in object ? [{ path, object }] : []));
  expect(texts.length).toBeGreaterThan(300);
  const poor = texts.filter(({ object: { ja, en } }) => {
    const both = typeof ja === "string" && typeof en === "string";
    return !both || !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(ja) || !/[A-Za-z]/.test(en);
  });
  expect(poor).toEqual([]);
});

test("the printed weekday is the weekday of the date", () => {
  const printed = dates.flatMap(({ path, stated }) => {
    const day = /[（(]([日月火水木金土])[）)]/.exec(stated.printed)?.[1];
    return day === undefined ? [] : [{ path, date: stated.date, day }];
  });
  expect(printed.length).toBe(13);
  for (const { date, day } of printed)
    expect(`${date} ${WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ""}`).toBe(`${date} ${day}`);
});

test("the printed year of the era, month and day are the date, and stand in the text as printed", () => {
  expect(dates.length).toBe(18);
  for (const { stated } of dates) {
    const match = /^令和(\d+)年(\d+)月(\d+)日/.exec(folded(stated.printed));
    const [year, month, day] = (match ?? []).slice(1).map(Number);
    const iso = `${(year ?? 0) + 2018}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    expect(iso).toBe(stated.date);
    expect(listText).toContain(folded(stated.printed));
  }
});

/** What a quotation says in yen: 28.3万円, 7,000円, 4万円. */
const yenIn = (quote: string, label: RegExp): bigint | undefined => {
  const [, digits = "", man] = new RegExp(`${label.source}[:]?([\\d.,]+)(万)?円`).exec(folded(quote)) ?? [];
  if (digits === "") return undefined;
  const [whole = "", tenths = ""] = digits.replaceAll(",", "").split(".");
  return man ? BigInt(whole) * 10000n + BigInt(tenths.padEnd(4, "0")) : BigInt(whole);
};
const quoteOf = (why: Why): string => ("quote" in why ? why.quote : "");

test("the figure beside each quoted rate, cap and cost cap is the figure in its quotation", () => {
  const read = figures.flatMap(({ path, stated }): { path: string; read: unknown; stated: unknown }[] => {
    const quote = quoteOf(stated.why);
    const ref = path.split("/").at(-1);
    if (ref === "rate") {
      const [, n, d] = /補助率:(\d)\/(\d)/.exec(folded(quote)) ?? [];
      return [{ path, read: `${n ?? ""}/${d ?? ""}`, stated: `${stated.n}/${stated.d ?? 1}` }];
    }
    if (ref === "grantCap" && !quote.includes("１施設"))
      return [{ path, read: yenIn(quote, /補助(?:限度|上限)額/), stated: BigInt(stated.n) }];
    if (ref === "costCap") return [{ path, read: yenIn(quote, /事業額上限/), stated: BigInt(stated.n) }];
    return [];
  });
  expect(read.length).toBe(44 + 44 + 35);
  expect(read.filter((one) => one.read !== one.stated)).toEqual([]);
});

test("the caps per item add up to the cost cap", () => {
  const itemised = everyCase.filter(({ programme }) => programme.items);
  const sums = itemised.map(({ programme, one }) => [
    (figure(programme, one, "itemCapMobile") ?? 0n) + (figure(programme, one, "itemCapReceipt") ?? 0n),
    figure(programme, one, "costCap"),
  ]);
  expect(sums).toEqual([
    [822000n, 822000n],
    [171000n, 171000n],
    [822000n, 822000n],
    [171000n, 171000n],
  ]);
});

test("exactly six published caps cannot be reached, each by one thousand yen", () => {
  const short = everyCase.flatMap(({ programme, one }) => {
    const rate = one.stated["rate"];
    const grantCap = figure(programme, one, "grantCap");
    const costCap = figure(programme, one, "costCap");
    if (rate === undefined || rate.unit === "date" || grantCap === undefined || costCap === undefined)
      return [];
    const reached = ((BigInt(rate.n) * costCap) / BigInt(rate.d ?? 1) / 1000n) * 1000n;
    return reached < grantCap ? [`${name(programme, one)}: ${reached} of ${grantCap}`] : [];
  });
  expect(short).toEqual([
    "5 any-institution: 30000 of 31000",
    "6 hospital-or-clinic: 30000 of 31000",
    "9① clinic: 193000 of 194000",
    "10① clinic: 122000 of 123000",
    "10② clinic: 107000 of 108000",
    "12① smaller-hospital: 5456000 of 5457000",
  ]);
});

test("provisional are the readings for Nos 11 and 13 and no others", () => {
  const isLow = (why: Why | undefined): boolean =>
    why !== undefined && !("quote" in why) && why.confidence === "low";
  const low = Object.entries(edition.schemes).flatMap(([id, { why }]) => (isLow(why) ? [id] : []));
  const users = new Set(
    everyCase.flatMap(({ programme, one }) => (low.includes(one.scheme) ? [programme.number] : [])),
  );
  expect([...users]).toEqual([11, 13]);
  expect(figures.flatMap(({ path, stated }) => (isLow(stated.why) ? [path] : []))).toEqual([
    "/programmes/10/stated/fractionUnit",
  ]);
});

test("pages of medium confidence are those of Nos 7 and 8", () => {
  const medium = edition.programmes.flatMap(({ number, page: { why } }) =>
    "confidence" in why ? [`${number} ${why.confidence}`] : [],
  );
  expect(medium).toEqual(["7 medium", "8 medium"]);
});

test("each alternative is marked as fact or choice, and only which programme to claim is a choice", () => {
  const choices = edition.relations.flatMap((one) =>
    one.rel === "alternatives" && one.by === "choice" ? [one.of] : [],
  );
  expect(choices).toEqual([["online-care", "outpatient-care"]]);
});
