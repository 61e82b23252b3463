import type { AsOfCell } from "../../src/excel/as-of-cell";
import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import { localDay } from "../../src/taskpane/local-day";
import { computes, type DoorAction, PaneStore, type Watched } from "../../src/taskpane/state/pane-store";
import { reads, started, watchedDoor } from "../start/open-door";

const today = "2026-01-22";
const asOf: AsOfCell = { name: "基準日", address: "予算!C6", value: 46037, text: "2026/1/15" };

/** A store over real functions; what a test does not change is a quiet, light Excel with an as-of cell. */
function storeOver(changes: Partial<Watched> = {}): PaneStore {
  const door: Watched["door"] = {
    decision: { kind: "built-in" },
    accept: () => Promise.resolve(),
    readAgain: () => Promise.resolve(),
    useBuiltIn: () => Promise.resolve(),
    onChange: () => () => undefined,
  };
  return new PaneStore({
    runtime: new FunctionsRuntime(builtIn),
    door,
    findAsOfCell: () => Promise.resolve(asOf),
    isDark: () => false,
    today: () => today,
    ...changes,
  });
}

test("the edition in use is shown with the days since its date", () => {
  const { edition, editionAge } = storeOver().state();
  expect(edition.id).toBe("2025-10-02");
  expect(editionAge).toBe(112);
});

test("an edition that does not compute has no age", () => {
  const runtime = new FunctionsRuntime(builtIn, { state: "unreadable" });
  const { edition, editionAge } = storeOver({ runtime }).state();
  expect(computes(edition)).toBe(false);
  expect(editionAge).toBeUndefined();
});

test("an error in a cell shows up at once, with its words", async () => {
  const runtime = new FunctionsRuntime(builtIn);
  const store = storeOver({ runtime });
  const told = new Promise<void>((resolve) => store.subscribe(resolve));
  runtime.call("AMOUNT", ["99", "病院", 1]);
  await told;
  expect(store.state().errors[0]).toMatchObject({ function: "AMOUNT" });
});

describe("the as-of date", () => {
  test("is being looked for at first", () => {
    expect(storeOver().state().asOf).toEqual({ state: "looking" });
  });

  test("is shown with its cell and how long ago it is", async () => {
    const store = storeOver();
    await store.refresh();
    expect(store.state().asOf).toEqual({
      state: "date",
      name: "基準日",
      address: "予算!C6",
      date: "2026-01-15",
      daysAgo: 7,
    });
  });

  test.each<[string, Watched["findAsOfCell"], object]>([
    ["missing", () => Promise.resolve(undefined), { state: "missing" }],
    [
      "text",
      () => Promise.resolve({ ...asOf, value: "来週", text: "来週" }),
      { state: "not-a-date", text: "来週" },
    ],
    [
      "a number that is no date",
      () => Promise.resolve({ ...asOf, value: -1, text: "-1" }),
      { state: "not-a-date" },
    ],
    ["out of reach", () => Promise.reject(new Error("busy")), { state: "unavailable" }],
  ])("that is %s is said to be so", async (_what, findAsOfCell, expected) => {
    const store = storeOver({ findAsOfCell });
    await store.refresh();
    expect(store.state().asOf).toMatchObject(expected);
  });
});

test("a changed theme is seen at the next look", async () => {
  let dark = false;
  const store = storeOver({ isDark: () => dark });
  dark = true;
  expect(store.state().dark).toBe(false);
  await store.refresh();
  expect(store.state().dark).toBe(true);
});

describe("a way out of a refused edition", () => {
  test("shows that it is under way, and then what it led to", async () => {
    const { door } = watchedDoor(reads({ found: "damaged", texts: [] }));
    const { runtime } = await started(door);
    const store = storeOver({ door, runtime });
    expect(store.state().pin).toEqual({ kind: "unreadable", why: "damaged" });
    const acting = store.act("useBuiltIn");
    expect(store.state().busy).toBe("useBuiltIn");
    await acting;
    expect(store.state()).toMatchObject({ busy: undefined, failure: undefined, pin: { kind: "built-in" } });
    expect(computes(store.state().edition)).toBe(true);
  });

  test("that fails is told in Excel's words, and the next attempt wipes them away", async () => {
    let unpin = (): Promise<void> => Promise.reject(new Error("The workbook is read-only."));
    const { door } = watchedDoor(reads({ found: "damaged", texts: [] }), new Set(), { unpin: () => unpin() });
    const { runtime } = await started(door);
    const store = storeOver({ door, runtime });
    await store.act("useBuiltIn");
    expect(store.state()).toMatchObject({ busy: undefined, failure: "The workbook is read-only." });
    unpin = () => Promise.resolve();
    await store.act("useBuiltIn");
    expect(store.state().failure).toBeUndefined();
  });

  test("is not taken twice at once", async () => {
    const taken: DoorAction[] = [];
    const { door } = watchedDoor(reads({ found: "damaged", texts: [] }));
    const { runtime } = await started(door);
    const counted: Watched["door"] = {
      decision: door.decision,
      accept: () => Promise.resolve(),
      readAgain: () => {
        taken.push("readAgain");
        return Promise.resolve();
      },
      useBuiltIn: () => Promise.resolve(),
      onChange: () => () => undefined,
    };
    const store = storeOver({ door: counted, runtime });
    await Promise.all([store.act("readAgain"), store.act("readAgain")]);
    expect(taken).toEqual(["readAgain"]);
  });
});

test("a store that has been put away hears nothing more", () => {
  const runtime = new FunctionsRuntime(builtIn);
  const store = storeOver({ runtime });
  store.dispose();
  runtime.refuse("unreadable");
  expect(store.state().edition.state).toBe("built-in");
});

test("the user's day is the day where the user is", () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});
