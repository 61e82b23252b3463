import { SearchIndex } from "../../src/catalogue/search";
import { filtered, noFilter, toggled } from "../../src/taskpane/list/filter";
import { hasLaterNews } from "../../src/taskpane/list/later-news";
import { rowsOf } from "../../src/taskpane/list/rows";
import { ratesText, spanText } from "../../src/taskpane/list/offer-words";
import { wordsIn } from "../../src/taskpane/words";
import { manyProgrammes } from "../bench/many-programmes";
import { keptFacility, listing, wholeEdition } from "./listing";

const index = new SearchIndex(wholeEdition);
const words = wordsIn("ja");
const hospital = rowsOf(listing(keptFacility("病院", 150), "2025-12-20"));
const numbers = (rows: typeof hospital): number[] => rows.map(({ programme }) => programme.number);
const row = (rows: typeof hospital, number: number) =>
  rows.find(({ programme }) => programme.number === number);

test("a hospital of 150 beds sees its own cap and rate for every programme", () => {
  expect(spanText(row(hospital, 1)?.offer.grantCap ?? { state: "none" }, words)).toBe("283,000円");
  expect(ratesText(row(hospital, 9)?.offer ?? { rates: [] }, words)).toBe("補助率1/3");
  expect(spanText(row(hospital, 13)?.offer.grantCap ?? { state: "none" }, words)).toBe("6,000,000円");
});

test("without a bed count a figure that hangs on beds says so", () => {
  const open = rowsOf(listing(keptFacility("病院"), "2025-12-20"));
  expect(row(open, 13)?.offer.grantCap).toEqual({ state: "by-beds" });
});

test("a programme that does not cover the facility stays in the list without a case", () => {
  const clinic = rowsOf(listing(keptFacility("無床診療所"), "2025-12-20"));
  expect(clinic).toHaveLength(13);
  expect(row(clinic, 12)?.offer.scopes).toEqual([]);
});

test("status follows the as-of day: open, closing soon within 30 days, closed the day after", () => {
  const at = (day: string) => row(rowsOf(listing(undefined, day)), 1)?.deadline;
  expect(at("2025-12-15")).toMatchObject({ status: "open", left: 31 });
  expect(at("2025-12-16")).toMatchObject({ status: "soon", left: 30 });
  expect(at("2026-01-15")).toMatchObject({ status: "soon", left: 0 });
  expect(at("2026-01-16")).toMatchObject({ status: "closed", left: -1 });
});

test("search, category, body, kind of facility and status narrow the list together", () => {
  const prefectural = toggled(noFilter, "levels", "prefectural");
  expect(numbers(filtered(hospital, index, prefectural))).toEqual([11, 13]);
  expect(numbers(filtered(hospital, index, { ...prefectural, query: "電子処方箋" }))).toEqual([11]);
  expect(numbers(filtered(hospital, index, toggled(noFilter, "kinds", "健診実施機関")))).toEqual([5]);
  expect(numbers(filtered(hospital, index, toggled(noFilter, "statuses", "closed")))).toEqual([13]);
  expect(numbers(filtered(hospital, index, toggled(noFilter, "categories", "electronic-record")))).toEqual([
    12,
  ]);
  expect(toggled(prefectural, "levels", "prefectural")).toEqual(noFilter);
});

test("by deadline the nearest that is still open comes first and what has closed last", () => {
  const order = numbers(filtered(hospital, index, { ...noFilter, order: "deadline" }));
  expect(order.at(-1)).toBe(13);
  expect(order.at(-2)).toBe(12);
});

test("by grant the largest that this facility can reach comes first", () => {
  const rows = filtered(hospital, index, { ...noFilter, order: "grant" });
  const most = rows.map(({ offer: { reachable } }) => (reachable.state === "known" ? reachable.most : 0));
  expect(most).toEqual([...most].sort((a, b) => b - a));
  expect(numbers(rows)[0]).toBe(13);
});

test("of five hundred programmes the same are found as of each by itself, in the order asked for", () => {
  const large = manyProgrammes(500);
  const rows = rowsOf(listing(keptFacility("病院", 150), "2025-12-20", large));
  const asked = { ...noFilter, query: "電子処方箋 カード", order: "grant" } as const;
  const found = filtered(rows, new SearchIndex(large), asked);
  const alone = numbers(filtered(hospital, index, asked));
  expect(found).toHaveLength(
    large.programmes.filter((_, at) => alone.includes((at % wholeEdition.programmes.length) + 1)).length,
  );
  expect(found.length).toBeGreaterThan(30);
});

test("only programmes with something known of the time after the list are marked, not those where nothing was found", () => {
  const marked = wholeEdition.programmes.filter(hasLaterNews).map(({ number }) => number);
  expect(marked).toEqual([7, 9, 11, 12]);
  expect(wholeEdition.programmes.every(({ notices }) => notices.length > 0)).toBe(true);
});
