import { offerOf } from "../../src/taskpane/list/offer";
import { checklist, verdictOf, weightOf } from "../../src/taskpane/programme/checklist";
import { edgesOf, relatedTo } from "../../src/taskpane/programme/related";
import { confirmationKey, dateKey, type KeptFacility, withAnswer } from "../../src/taskpane/state/facility";
import { keptFacility, listing, wholeEdition } from "./listing";

function programme(number: number) {
  const found = wholeEdition.programmes.find((one) => one.number === number);
  if (!found) throw new Error(`there is no No.${number}`);
  return found;
}

function pointsOf(number: number, kept: KeptFacility, variant?: string) {
  const asked = listing(kept, "2025-10-02");
  const open = { ...asked.rules, catalogue: asked.catalogue };
  const { scopes } = offerOf(open, programme(number), asked.facility?.facility, variant);
  const points = checklist(asked, programme(number), scopes[0], variant);
  return { points, verdict: verdictOf(points, scopes.length > 0) };
}

const hospital = keptFacility("病院", 150);

test("while nothing is answered every point is open and the verdict incomplete", () => {
  const { points, verdict } = pointsOf(9, hospital, "1");
  expect(points.map(({ state }) => state)).not.toContain("met");
  expect(verdict).toBe("incomplete");
});

test("a completion date within the period meets the point, one day later fails it", () => {
  const ready = withAnswer(hospital, "onlineEligibilityRunning", true);
  const at = (day: string) =>
    pointsOf(9, withAnswer(ready, dateKey("electronic-prescription", "completedOn"), day), "1");
  expect(at("2025-09-30").points[0]?.state).toBe("met");
  expect(at("2025-10-01").points[0]?.state).toBe("failed");
  expect(at("2025-10-01").verdict).toBe("ineligible");
});

/** The question for a date on a programme's page, and how its point stands. */
function dated(number: number, kept: KeptFacility) {
  const found = pointsOf(number, kept).points.flatMap(({ questions, state }) =>
    questions.filter(({ type }) => type === "date").map(({ key }) => ({ key, state })),
  );
  const [one] = found;
  if (!one || found.length > 1) throw new Error(`No.${number} asks for ${found.length} dates`);
  return one;
}

test("a completion date answers the page of its own programme alone: every other system has a date of its own", () => {
  const ready = [
    "onlineEligibilityRunning",
    "electronicPrescriptionRunning",
    "baseUpFeeFiled",
    "decision:electronic-prescription",
  ].reduce((kept, key) => withAnswer(kept, key, true), hospital);
  const numbers = [9, 11, 12, 13];
  const states = (kept: KeptFacility) => numbers.map((number) => dated(number, kept).state);
  for (const number of numbers) {
    const { key } = dated(number, ready);
    const others = (own: string) => numbers.map((one) => (one === number ? own : "open"));
    expect(states(withAnswer(ready, key, "2040-06-01"))).toEqual(others("failed"));
    expect(states(withAnswer(ready, key, "2025-09-15"))).toEqual(others("met"));
  }
});

test("a date that an older version kept for the whole facility counts on no page, and stays", () => {
  for (const day of ["2025-09-15", "2030-06-01"]) {
    const kept = withAnswer(withAnswer(hospital, "onlineEligibilityRunning", true), "completedOn", day);
    expect([9, 11, 12, 13].map((number) => dated(number, kept).state)).toEqual(Array(4).fill("open"));
    const own = withAnswer(kept, dated(9, kept).key, "2025-08-01");
    expect(dated(9, own).state).toBe("met");
    expect(own.facts["completedOn"]?.answer).toBe(day);
  }
});

test("a programme is eligible once facts and what only a person can judge are confirmed", () => {
  const kept = [
    ["onlineEligibilityRunning", true] as const,
    [dateKey("electronic-prescription", "completedOn"), "2025-08-01"] as const,
    [confirmationKey("electronic-prescription", "online-eligibility-introduced"), true] as const,
  ].reduce((all, [key, answer]) => withAnswer(all, key, answer), hospital);
  expect(pointsOf(9, kept, "1").verdict).toBe("eligible");
});

test("the decision of another programme is asked for by its number", () => {
  const { points } = pointsOf(10, hospital, "1");
  const texts = points.flatMap(({ questions }) => questions.map(({ text }) => text.ja));
  expect(texts).toContain("No.9の交付決定を受けましたか。");
});

test("a class that the list does not cover is ineligible whatever is answered", () => {
  expect(pointsOf(12, keptFacility("診療所")).verdict).toBe("ineligible");
});

test("what only some variants need rules nothing out while nobody has said which variant is meant", () => {
  const kept = withAnswer(hospital, "cardReadersInCost", true);
  const at = (variant?: string) => {
    const { points, verdict } = pointsOf(7, kept, variant);
    return [points.find(({ id }) => id === "no-card-readers-with-reception-machine")?.state, verdict];
  };
  expect(at()).toEqual(["open", "incomplete"]);
  expect(at("1a")).toEqual(["failed", "ineligible"]);
  expect(at("1b")).toEqual([undefined, "incomplete"]);
});

test("an answer taken back leaves the point open again", () => {
  const kept = withAnswer(withAnswer(hospital, "homeVisitCareGiven", false), "homeVisitCareGiven", undefined);
  expect(kept.facts).toEqual({});
  expect(pointsOf(2, kept).verdict).toBe("incomplete");
});

test("No.9 is drawn beside the programmes that need it, top it up or exclude it", () => {
  const edges = edgesOf(relatedTo(wholeEdition, programme(9)));
  expect(edges.map(({ other, rels }) => [other.number, [...rels]])).toEqual([
    [10, ["needs", "excludes"]],
    [11, ["needs", "topsUp"]],
  ]);
});

test("an open point tells what it still decides: one of several, the last, or nothing more", () => {
  const confirmed = confirmationKey("electronic-prescription", "online-eligibility-introduced");
  const weights = (kept: KeptFacility) => {
    const { points } = pointsOf(9, kept, "1");
    const open = points.filter(({ state, decides }) => state === "open" && decides === "eligibility");
    return open.map((point) => weightOf(points, point, true));
  };
  const untold = weights(hospital);
  expect(untold.length).toBeGreaterThan(1);
  expect(untold).toEqual(untold.map(() => ({ is: "one-of-several", othersOpen: untold.length - 1 })));
  const ready = withAnswer(withAnswer(hospital, "onlineEligibilityRunning", true), confirmed, true);
  expect(weights(ready)).toEqual([{ is: "last" }]);
  expect(weights(withAnswer(ready, dateKey("electronic-prescription", "completedOn"), "2025-08-01"))).toEqual(
    [],
  );
  const late = withAnswer(
    withAnswer(hospital, "onlineEligibilityRunning", true),
    dateKey("electronic-prescription", "completedOn"),
    "2025-10-01",
  );
  expect(weights(late)).toEqual(weights(late).map(() => ({ is: "idle" })));
  expect(weights(late)).not.toEqual([]);
  const { points } = pointsOf(9, ready, "1");
  const last = points.find(({ state, decides }) => state === "open" && decides === "eligibility");
  expect(last && weightOf(points, last, false)).toEqual({ is: "idle" });
});
