import type { Edition } from "../../src/core/rules/edition";
import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import index from "../../data/editions/index.json";
import { excelHost } from "./excel-host";

/** The built-in edition with one figure of No.1 changed, as a later list would have it. */
function laterEdition(): Edition {
  const edition = structuredClone(builtIn.edition);
  const [programme] = edition.programmes;
  const rate = programme?.cases[0]?.stated["rate"];
  if (!programme || rate?.unit !== "ratio") throw new Error("No.1 has no rate");
  Object.assign(edition, { id: "2026-04-01" });
  Object.assign(rate, { n: 2, d: 5 });
  return edition;
}

const AMOUNT = ["AMOUNT", 1, "病院", 100000] as const;

test("the built-in edition is the one that the index names, with its hash", () => {
  expect(builtIn.edition.id).toBe(index.builtIn);
  expect(builtIn.hash).toMatch(/^[0-9a-f]{64}$/u);
});

test("computes with the built-in edition when nothing is pinned", () => {
  const { runtime, call } = excelHost();
  expect(runtime.current()).toEqual({ id: "2025-10-02", hash: builtIn.hash, state: "built-in" });
  expect(call(...AMOUNT)).toEqual({ value: 50000 });
});

test("computes with a pinned edition from the first call on", () => {
  const { runtime, call } = excelHost("ja", { state: "edition", edition: laterEdition(), hash: "later" });
  expect(runtime.current()).toEqual({ id: "2026-04-01", hash: "later", state: "edition" });
  expect(call(...AMOUNT)).toEqual({ value: 40000 });
  expect(call("EDITION", "id")).toEqual({ value: "2026-04-01" });
});

test("forgets what it remembers when the edition is switched", () => {
  const { runtime, call } = excelHost();
  expect(call(...AMOUNT)).toEqual({ value: 50000 });
  runtime.use(laterEdition(), "later");
  expect(call(...AMOUNT)).toEqual({ value: 40000 });
  runtime.use(builtIn.edition, builtIn.hash);
  expect(call(...AMOUNT)).toEqual({ value: 50000 });
  expect(runtime.current().state).toBe("built-in");
});

describe("a pin that cannot be used", () => {
  test.each(["unreadable", "unknown"] as const)(
    "%s: every function answers #N/A with words, never the built-in list",
    (state) => {
      const { runtime, call, ids } = excelHost("ja", { state, id: "2026-04-01" });
      expect(runtime.current()).toEqual({ id: "2026-04-01", hash: "", state });
      for (const id of ids) {
        const shown = call(id, 1, "病院", 100000);
        expect(shown).toEqual({ code: "#N/A", message: expect.stringContaining("一覧") as string });
      }
    },
  );

  test("says different things for a damaged list and for one of unknown origin", () => {
    const damaged = excelHost("ja", { state: "unreadable" }).call(...AMOUNT);
    const foreign = excelHost("ja", { state: "unknown" }).call(...AMOUNT);
    expect(damaged).toMatchObject({ message: expect.stringContaining("読めません") as string });
    expect(foreign).toMatchObject({ message: expect.stringContaining("発行元") as string });
  });

  test("computing is refused later, too, and taken up again with an edition", () => {
    const { runtime, call } = excelHost();
    runtime.refuse("unreadable");
    expect(call(...AMOUNT)).toMatchObject({ code: "#N/A" });
    runtime.use(builtIn.edition, builtIn.hash);
    expect(call(...AMOUNT)).toEqual({ value: 50000 });
  });
});

describe("recent errors", () => {
  test("are kept newest first, at most fifty", () => {
    const { runtime, call } = excelHost();
    for (let beds = 1; beds <= 60; beds += 1) call("AMOUNT", 1, "病院", 1000, -beds);
    const errors = runtime.recentErrors();
    expect(errors).toHaveLength(50);
    expect(errors[0]).toMatchObject({ function: "AMOUNT", code: "#VALUE!" });
    expect(errors[0]?.message).toContain("-60");
    expect(errors.at(-1)?.message).toContain("-11");
  });

  test("speak the language that the reader has now, and remembered answers do, too", () => {
    const { runtime, call } = excelHost();
    call("RATE", 99, "病院");
    expect(runtime.recentErrors()[0]?.message).toContain("一覧にありません");
    runtime.setLanguage("en");
    call("RATE", 99, "病院");
    const [latest, before] = runtime.recentErrors();
    expect(latest?.message).toContain("no programme");
    expect(before?.message).toBe(latest?.message);
  });
});

describe("listeners", () => {
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  test("hear of a switch, of a language and of errors, once for a whole turn", async () => {
    const { runtime, call } = excelHost();
    let heard = 0;
    const stop = runtime.onChange(() => (heard += 1));
    runtime.use(laterEdition(), "later");
    await turn();
    expect(heard).toBe(1);
    for (let number = 20; number < 40; number += 1) call("RATE", number, "病院");
    await turn();
    expect(heard).toBe(2);
    runtime.setLanguage("en");
    await turn();
    expect(heard).toBe(3);
    stop();
    runtime.refuse("unknown");
    await turn();
    expect(heard).toBe(3);
  });
});

test("a fault of ours becomes an error with words, not a cell that hangs", () => {
  const edition = structuredClone(builtIn.edition);
  Object.assign(edition, { schemes: {} });
  const { call } = excelHost("ja", { state: "edition", edition, hash: "broken" });
  expect(call(...AMOUNT)).toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("アドインの不具合") as string,
  });
});

test("the pane asks again about a cell without its error being listed twice", () => {
  const runtime = new FunctionsRuntime(builtIn);
  const told = runtime.call("AMOUNT", ["9①", "病院", 4_000_000]);
  expect(runtime.ask("AMOUNT", ["9①", "病院", 4_000_000])).toEqual(told);
  expect(runtime.recentErrors()).toHaveLength(1);
});

test("a trace gives the grant with all its steps, or the error that a cell would show", () => {
  const runtime = new FunctionsRuntime(builtIn);
  const found = runtime.trace(["9①", "病院", [[4_000_000]], [[150]]]);
  expect("granted" in found && found.granted.low).toEqual({ n: 1_086_000, d: 1 });
  expect("granted" in found && found.granted.steps[0]).toMatchObject({ as: "eligible", bound: "costCap" });
  expect(runtime.trace(["9①", "病院", 4_000_000])).toMatchObject({ error: { code: "#VALUE!" } });
  runtime.refuse("unreadable");
  expect(runtime.trace(["9①", "病院", 4_000_000, 150])).toMatchObject({ error: { code: "#N/A" } });
});
