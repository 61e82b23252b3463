import { failed, type Outcome } from "../../src/excel/session/failure";
import type { Facilities } from "../../src/excel/facilities/facilities";
import { FacilitiesStore, type FacilityShelf } from "../../src/taskpane/state/facilities-store";
import { Navigation } from "../../src/taskpane/state/navigation";
import { leadDaysOf, PreferencesStore, readPreferences } from "../../src/taskpane/state/preferences";
import { keptFacility } from "./listing";

/** A workbook that keeps facilities, and refuses as often as it is told to. */
class Workbook implements FacilityShelf {
  kept: Facilities = { list: [], seen: "" };
  refusals = 0;
  readonly writings: number[] = [];

  read(): Promise<Outcome<Facilities>> {
    return Promise.resolve({ ok: true, value: this.kept });
  }

  save(list: Facilities["list"]): Promise<Outcome<Facilities>> {
    this.writings.push(list.length);
    if (this.refusals-- > 0) return Promise.resolve(failed({ code: "read-only" }));
    this.kept = { list, seen: `seen ${this.writings.length}` };
    return Promise.resolve({ ok: true, value: this.kept });
  }
}

const clinic = keptFacility("診療所");
let count = 0;
const newId = (): string => `facility ${++count}`;

test("a facility that is added is at hand and in the workbook", async () => {
  const workbook = new Workbook();
  const store = new FacilitiesStore(workbook, newId);
  await store.load();
  await store.add(clinic);
  expect(workbook.kept.list).toEqual(store.state().facilities);
  expect(store.state().chosen).toBe(workbook.kept.list[0]?.id);
});

test("a refused saving is told, keeps what was typed, and succeeds when tried again", async () => {
  const workbook = new Workbook();
  workbook.refusals = 1;
  const store = new FacilitiesStore(workbook, newId);
  await store.load();
  await store.add(clinic);
  expect(store.state()).toMatchObject({ failure: { code: "read-only" }, saving: false });
  expect(store.state().facilities).toHaveLength(1);
  await store.saveAgain();
  expect(store.state().failure).toBeUndefined();
  expect(workbook.kept.list).toHaveLength(1);
});

test("changes made while one is being saved are saved after it, the newest last", async () => {
  const workbook = new Workbook();
  const store = new FacilitiesStore(workbook, newId);
  await store.load();
  await Promise.all([store.add(clinic), store.add(clinic), store.update((one) => ({ ...one, name: "新" }))]);
  expect(workbook.kept.list.map(({ name }) => name)).toEqual(["", "新"]);
  expect(store.state().saving).toBe(false);
});

test("when the facility at hand is removed the first of the others takes its place", async () => {
  const store = new FacilitiesStore(new Workbook(), newId);
  await store.load();
  await store.add(clinic);
  await store.add(clinic);
  const [first, second] = store.state().facilities;
  await store.remove(second?.id ?? "");
  expect(store.state().chosen).toBe(first?.id);
});

test("a facility that was removed comes back to its place under its id, with its answers and at hand", async () => {
  const workbook = new Workbook();
  const store = new FacilitiesStore(workbook, newId);
  await store.load();
  const answered = { ...clinic, name: "中央", facts: { homeVisitCareGiven: { answer: true } } };
  for (const one of [{ ...clinic, name: "北" }, answered, { ...clinic, name: "南" }]) await store.add(one);
  const before = store.state().facilities;
  const [north, removed] = before;
  if (!north || !removed) throw new Error("no facilities");
  store.choose(removed.id);
  await store.remove(removed.id);
  expect(store.state().chosen).toBe(north.id);
  await store.putBack(removed, 1);
  expect(workbook.kept.list).toEqual(before);
  expect(store.state().chosen).toBe(removed.id);
});

test("a removal that the workbook refused and a reading gave up is not put back over what was answered since", async () => {
  const workbook = new Workbook();
  const store = new FacilitiesStore(workbook, newId);
  await store.load();
  await store.add(clinic);
  const [removed] = store.state().facilities;
  if (!removed) throw new Error("no facility");
  workbook.refusals = 1;
  await store.remove(removed.id);
  expect(store.state()).toMatchObject({ failure: { code: "read-only" }, facilities: [] });
  await store.load();
  await store.update((one) => ({ ...one, name: "新" }));
  await store.putBack(removed, 0);
  expect(workbook.kept.list).toEqual([{ ...removed, name: "新" }]);
});

test("the way back leads through the pages seen, and a tab begins anew", () => {
  const navigation = new Navigation();
  navigation.goTo({ screen: "programmes", programme: "a" });
  navigation.goTo({ screen: "programmes", programme: "b" });
  navigation.back();
  expect(navigation.state()).toEqual({ screen: "programmes", programme: "a" });
  navigation.openTab("settings");
  navigation.back();
  expect(navigation.state()).toEqual({ screen: "programmes" });
});

test("preferences are kept under the partition's key and survive a browser without storage", () => {
  const kept = new Map<string, string>();
  const shelf = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  new PreferencesStore(() => shelf, "part|").set({ theme: "dark", leadDays: 14, leadUnit: "business" });
  expect([...kept.keys()]).toEqual(["part|medical-dx-grants.preferences"]);
  expect(new PreferencesStore(() => shelf, "part|").state()).toMatchObject({
    theme: "dark",
    leadDays: 14,
    leadUnit: "business",
  });
  const none = new PreferencesStore(() => {
    throw new Error("no storage");
  }, "");
  none.set({ language: "en" });
  expect(none.state().language).toBe("en");
});

test("what is not sound in kept preferences becomes the usual", () => {
  const usual = { language: "office", theme: "office", leadDays: 0, leadUnit: "calendar" };
  for (const given of [null, 3, "x", [], { language: "fr", theme: 1, leadDays: -1 }, { leadDays: 1.5 }])
    expect(readPreferences(given)).toEqual(usual);
});

test("a lead time is read in digits of any width, and refused where it is none", () => {
  expect(["７", " 14 ", "0", "365"].map(leadDaysOf)).toEqual([7, 14, 0, 365]);
  expect(["", "366", "-1", "1.5", "七", "1e2"].map(leadDaysOf)).toEqual(Array(6).fill(undefined));
});
