import type { SelectedCost } from "../../src/excel/selection/selected-cost";
import { costSplit } from "../../src/taskpane/estimate/cost-split";
import { costGiven, takenCost } from "../../src/taskpane/estimate/cost-draft";
import { estimateOf, type Estimate } from "../../src/taskpane/estimate/estimate";
import { EstimateStore } from "../../src/taskpane/estimate/estimate-store";
import { ladder } from "../../src/taskpane/estimate/ladder";
import { largestGrant } from "../../src/taskpane/estimate/largest";
import { Navigation } from "../../src/taskpane/state/navigation";
import { wordsIn } from "../../src/taskpane/words";
import { goldenCases } from "../functions/golden-cases";
import { keptFacility, listing, wholeEdition } from "./listing";

type Kept = ReturnType<typeof keptFacility>;
const idOf = (number: number): string =>
  wholeEdition.programmes.find((programme) => programme.number === number)?.id ?? "";

/** The estimate of a programme for a facility after what the reader has done. */
function estimate(
  kept: Kept | undefined,
  number: number,
  acts: (store: EstimateStore) => void = () => undefined,
): Estimate {
  const store = new EstimateStore(new Navigation());
  store.choose(idOf(number), undefined);
  acts(store);
  const found = estimateOf(listing(kept, "2025-12-20"), store.state());
  if (!found) throw new Error("no programme is chosen");
  return found;
}

function traced({ outcome }: Estimate) {
  if (outcome.state !== "traced") throw new Error(`there is no trace: ${JSON.stringify(outcome)}`);
  return outcome.traced;
}

const clinic = keptFacility("診療所");
const hospital = keptFacility("病院", 150);

const cells = (part: Partial<SelectedCost>): SelectedCost => ({
  ...{ shape: "amounts", address: "'見積'!B1:B3", reference: "'見積'!B2:B3", cells: [], headings: [] },
  ...{ total: 0, doubts: [], units: [] },
  ...part,
});

describe("what is missing is asked for before a figure is shown", () => {
  test.each([
    ["no facility", undefined, 9, { state: "open", open: "facility" }],
    ["a variant that was or was not done", clinic, 9, { state: "open", open: "variant" }],
    ["beds on which the amount hangs", keptFacility("診療所"), 13, { state: "open", open: "beds" }],
    ["a class that the list does not name", clinic, 12, { state: "not-covered" }],
    ["no cost yet", clinic, 1, { state: "no-cost", given: { state: "empty" } }],
  ] as const)("%s", (_what, kept, number, expected) => {
    expect(estimate(kept, number).outcome).toEqual(expected);
  });

  test("a clinic is not asked for beds where they change nothing", () => {
    const { outcome, canonical } = estimate(clinic, 9, (store) => {
      store.setVariant("1");
    });
    expect([outcome.state, canonical]).toEqual(["no-cost", "9①"]);
  });

  test("a cost that cannot be read is refused in the words of the functions", () => {
    const { outcome } = estimate(clinic, 1, (store) => {
      store.setTotal("30まん");
    });
    expect(outcome).toEqual({ state: "refused", message: expect.stringContaining("30まん") as string });
  });
});

describe("the cost", () => {
  test.each([
    ["300000", 300_000],
    ["３００，０００円", 300_000],
    ["30万円", 300_000],
    ["28.3万円", 283_000],
  ])("typed as %s is read as the functions read it", (text, yen) => {
    const found = estimate(clinic, 1, (store) => {
      store.setTotal(text);
    });
    expect(traced(found).cost.total).toBe(yen);
  });

  test("has a field for each item with its own cap, and one for each coupon", () => {
    const items = estimate(clinic, 2).shape;
    expect(items.by === "items" && items.items.map(({ id, cap }) => [id, cap?.n])).toEqual([
      ["mobile", 41_000],
      ["receipt", 130_000],
    ]);
    expect(estimate(hospital, 8).shape).toEqual({ by: "coupons", most: 3 });
    expect(estimate(clinic, 8).shape).toEqual({ by: "coupons", most: 1 });
  });

  test("given item by item earns what the source says: 97,000 for 150,000 yen of work on the claims computer", () => {
    const found = estimate(clinic, 2, (store) => {
      store.setItem("receipt", "150,000");
    });
    expect(costSplit(traced(found))).toEqual({ total: 150_000, grant: 97_000, own: 33_000, above: 20_000 });
  });

  test("from cells waits for the answer about their unit and is then multiplied exactly", () => {
    const unit = { evidence: "label", factor: 1_000, cell: "A1", text: "単位：千円" } as const;
    const taken = takenCost(cells({ cells: [[300.5], [""]], units: [unit] }));
    expect(costGiven({ total: "", coupons: [], items: {}, taken }, { by: "sum" })).toEqual({
      state: "unit-open",
    });
    const answered = { ...taken, factor: 1_000 };
    expect(costGiven({ total: "", coupons: [], items: {}, taken: answered }, { by: "sum" })).toEqual({
      state: "given",
      table: [[300_500], [""]],
    });
  });

  test("a text among cells in another unit is never converted in silence", () => {
    const taken = { cost: cells({ shape: "items", cells: [["端末", "300円"]] }), factor: 1_000 };
    expect(costGiven({ total: "", coupons: [], items: {}, taken }, { by: "sum" })).toEqual({
      state: "unit-text",
      text: "300円",
    });
  });

  test("typing lets cells go, and a total is taken along to another programme", () => {
    const store = new EstimateStore(new Navigation());
    store.choose(idOf(9), "1");
    store.take(cells({ cells: [[1]] }));
    store.setTotal("5");
    expect(store.state().cost.taken).toBeUndefined();
    store.setCoupon(1, "7");
    store.choose(idOf(8), undefined);
    expect(store.state()).toMatchObject({ variant: undefined, cost: { total: "5", coupons: [] } });
  });
});

test("whoever leads to a programme's estimate has chosen it", () => {
  const navigation = new Navigation();
  const store = new EstimateStore(navigation);
  navigation.goTo({ screen: "estimate", programme: idOf(9), variant: "2" });
  expect(store.state()).toMatchObject({ programme: idOf(9), variant: "2" });
  navigation.openTab("estimate");
  expect(store.state()).toMatchObject({ programme: idOf(9), variant: "2" });
});

test("the parts of every golden cost are whole yen, add up to it, and hold the very grant of its cell", () => {
  const { runtime } = listing(undefined, "2025-12-20");
  const amounts = goldenCases.filter(
    ({ function: id, expected }) => id === "AMOUNT" && typeof expected === "number",
  );
  let traces = 0;
  for (const { id, input, expected } of amounts) {
    const found = runtime.trace(input);
    if ("error" in found) continue;
    traces++;
    const { total, grant, own, above } = costSplit(found);
    expect([id, grant, grant + own + above]).toEqual([id, expected, total]);
    expect([own, above].every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
  }
  expect(traces).toBeGreaterThan(150);
});

describe("the ladder", () => {
  const reader = (language: "ja" | "en") => ({
    ...listing(clinic, "2025-12-20"),
    words: wordsIn(language),
    say: (words: { readonly ja: string; readonly en: string }) => words[language],
    language,
  });
  const full = estimate(clinic, 9, (store) => {
    store.setVariant("1");
    store.setTotal("60万円");
  });

  test("goes from the cost to the own contribution and names the cap that bound", () => {
    const rungs = ladder(traced(full), reader("ja"));
    expect(rungs.map(({ label, amount }) => [label, amount])).toEqual([
      ["対象経費", "600,000円"],
      ["事業額上限を適用", "387,000円"],
      ["補助率を掛ける", "193,500円"],
      ["端数処理", "193,000円"],
      ["補助見込額", "193,000円"],
      ["自己負担額", "407,000円"],
    ]);
    expect(rungs[1]).toMatchObject({ bound: "事業額上限" });
    expect(rungs[1]?.how).toContain("213,000円は超過");
    expect(rungs[3]?.how).toContain("500円を切捨て");
  });

  test("says the same in English", () => {
    const rungs = ladder(traced(full), reader("en"));
    expect(rungs.map(({ label }) => label)).toContain("Within the cost cap");
    expect(JSON.stringify(rungs.map(({ how, bound }) => [how, bound]))).not.toMatch(/[ぁ-んァ-ヶ]/u);
    expect(rungs[1]).toMatchObject({ bound: "cost cap", amount: "¥387,000" });
  });

  test("has a rung for every coupon, and no other for each of them", () => {
    const coupons = estimate(hospital, 8, (store) => {
      store.setCoupon(0, "14000");
      store.setCoupon(2, "9,000円");
    });
    const labels = ladder(traced(coupons), reader("ja")).map(({ label, amount }) => `${label} ${amount}`);
    expect(labels).toEqual([
      "対象経費 23,000円",
      "事業額上限を適用（1件目） 14,000円",
      "クーポン1つの補助額（1件目） 7,000円",
      "事業額上限を適用（2件目） 9,000円",
      "クーポン1つの補助額（2件目） 4,500円",
      "補助見込額 11,500円",
      "自己負担額 11,500円",
    ]);
  });

  test("a fraction of a yen on the way is shown as one", () => {
    const third = estimate(hospital, 9, (store) => {
      store.setVariant("1");
      store.setTotal("100000");
    });
    expect(ladder(traced(third), reader("ja")).map(({ amount }) => amount)).toContain("33,333.33…円");
  });
});

test.each([
  [clinic, 9, 193_000, 386_000, { total: "386000" }],
  [clinic, 2, 128_000, 170_667, { items: { mobile: "41000", receipt: "129667" } }],
  [hospital, 8, 21_000, 41_997, { coupons: ["13999", "13999", "13999"] }],
] as const)("the largest grant comes with the cost that earns it", (...row) => {
  const [kept, number, grant, cost, draft] = row;
  const { rules, facility } = listing(kept, "2025-12-20");
  const found = estimate(kept, number, (store) => {
    store.setVariant("1");
  });
  const [scope] = found.offer.scopes;
  const largest = scope && facility?.facility && largestGrant(rules, scope, facility.facility);
  expect(largest).toMatchObject({ grant, cost });
  expect(largest?.draft).toMatchObject(draft);
});
