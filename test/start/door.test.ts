import type { EditionPart } from "../../src/excel/edition-part";
import type { PinnedEdition } from "../../src/excel/pinned-edition";
import type { Decision } from "../../src/start/decide";
import { builtInAmount, builtInEdition, builtInHash, laterAmount, laterEdition, partOf } from "./editions";
import { pinning, type Read, reads, started, startedWith, watchedDoor } from "./open-door";

describe("what a workbook's pin leads to", () => {
  test("no pin: the built-in edition", async () => {
    const { pin, amount } = await started(watchedDoor(reads({ found: "none" })).door);
    expect(pin).toEqual({ state: "built-in" });
    expect(amount()).toBe(builtInAmount);
  });

  test("a pin with the built-in hash: the built-in edition, with nothing validated", async () => {
    const { door, events } = watchedDoor(reads(await pinning(builtInEdition)));
    const { pin, amount } = await started(door);
    expect(pin).toEqual({ state: "built-in" });
    expect(amount()).toBe(builtInAmount);
    expect(events).toEqual([]);
  });

  test("another edition that we know: that edition, once its hash has been recomputed", async () => {
    const part = await partOf(laterEdition);
    const { door, events } = watchedDoor(reads({ found: "part", part }), new Set([part.hash]));
    const { pin, amount } = await started(door);
    expect(pin).toMatchObject({ state: "edition", hash: part.hash });
    expect(amount()).toBe(laterAmount);
    expect(events).toEqual(["verify"]);
  });

  test("a sound edition that nobody knows: nothing is computed", async () => {
    const part = await partOf(laterEdition);
    const { pin, amount } = await started(watchedDoor(reads({ found: "part", part })).door);
    expect(pin).toEqual({ state: "unknown", id: "2025-12-01", hash: part.hash });
    expect(amount()).toBe("#N/A");
  });

  test("a known hash over changed figures: nothing is computed", async () => {
    const part = await partOf(laterEdition);
    const forged = { ...part, text: part.text.replace('"n":194000', '"n":994000') };
    const { door } = watchedDoor(reads({ found: "part", part: forged }), new Set([part.hash]));
    const { pin, amount } = await started(door);
    expect(pin).toEqual({ state: "unreadable" });
    expect(door.decision).toEqual({ kind: "unreadable", why: "damaged" });
    expect(amount()).toBe("#N/A");
  });

  test.each<[string, Read, Decision]>([
    ["a damaged part", reads({ found: "damaged", texts: [] }), { kind: "unreadable", why: "damaged" }],
    [
      "an error of Excel's",
      () => Promise.reject(new Error("gone")),
      { kind: "unreadable", why: "no-answer" },
    ],
  ])("%s: nothing is computed, and why is kept", async (_what, read, decision) => {
    const { door } = watchedDoor(read);
    const { pin, amount } = await started(door);
    expect(pin).toEqual({ state: "unreadable" });
    expect(door.decision).toEqual(decision);
    expect(amount()).toBe("#N/A");
  });

  test("a validator that cannot be fetched: nothing is computed", async () => {
    const verify = (): Promise<never> => Promise.reject(new Error("Loading chunk failed"));
    const judgement = { builtInHash, isTrusted: () => true, verify };
    const { door } = watchedDoor(reads(await pinning(laterEdition)), new Set(), { judgement });
    expect(await door.open()).toEqual({ state: "unreadable" });
  });
});

describe("when Excel does not answer in time", () => {
  const quick = { timeLimit: 5 };

  /** A reading that Excel answers when the test says so. */
  function slowRead(): { read: Read; answer: (pinned: PinnedEdition) => void } {
    let answer: (pinned: PinnedEdition) => void = () => undefined;
    const pinned = new Promise<PinnedEdition>((resolve) => (answer = resolve));
    const later = (given: PinnedEdition): void => {
      answer(given);
    };
    return { read: () => pinned, answer: later };
  }

  /** Resolves once something that happens in the background has happened. */
  async function until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  test("nothing is computed, and why is kept", async () => {
    const { door } = watchedDoor(slowRead().read, new Set(), quick);
    const { pin, amount } = await started(door);
    expect(pin).toEqual({ state: "unreadable" });
    expect(door.decision).toEqual({ kind: "unreadable", why: "time-out" });
    expect(amount()).toBe("#N/A");
  });

  test("a later answer is taken in, and the sheets are recalculated", async () => {
    const part = await partOf(laterEdition);
    const { read, answer } = slowRead();
    const { door, events } = watchedDoor(read, new Set([part.hash]), quick);
    const { amount } = await started(door);
    answer({ found: "part", part });
    await until(() => events.includes("recalculate"));
    expect(amount()).toBe(laterAmount);
    expect(events).toEqual(["verify", "recalculate"]);
  });

  test("the built-in edition comes only when the workbook truly pins none", async () => {
    const { read, answer } = slowRead();
    const { door, events } = watchedDoor(read, new Set(), quick);
    const { amount } = await started(door);
    answer({ found: "none" });
    await until(() => events.includes("recalculate"));
    expect(amount()).toBe(builtInAmount);
  });

  test("what is beside and comes late closes every name until it is there, and is then recalculated with", async () => {
    const part = await partOf(laterEdition);
    let answer: (parts: readonly EditionPart[]) => void = () => undefined;
    const parts = new Promise<readonly EditionPart[]>((resolve) => (answer = resolve));
    const surroundings = { ...quick, readBeside: () => parts };
    const { door, events } = watchedDoor(reads({ found: "none" }), new Set([part.hash]), surroundings);
    const { pin, runtime, amount } = await started(door);
    const named = () => runtime.call("AMOUNT", ["2025-12-01:9①", "診療所", 150_000]);
    expect(pin).toEqual({ state: "built-in", closed: "all" });
    expect([amount(), named()]).toMatchObject([builtInAmount, { error: { code: "#N/A" } }]);
    answer([part]);
    await until(() => events.includes("recalculate"));
    expect([amount(), named()]).toEqual([builtInAmount, { value: laterAmount }]);
  });

  test("what is beside and could not be read is read with the next try", async () => {
    const part = await partOf(laterEdition);
    let tries = 0;
    const readBeside = (): Promise<readonly EditionPart[]> =>
      ++tries === 1 ? Promise.reject(new Error("busy")) : Promise.resolve([part]);
    const { door, events } = watchedDoor(reads({ found: "none" }), new Set([part.hash]), { readBeside });
    const { runtime } = await started(door);
    const named = () => runtime.call("AMOUNT", ["2025-12-01:9①", "診療所", 150_000]);
    expect(named()).toMatchObject({ error: { code: "#N/A" } });
    await door.readAgain();
    expect(named()).toEqual({ value: laterAmount });
    expect(events).toContain("recalculate");
  });

  test("a later answer waits for functions that are not there yet", async () => {
    const { read, answer } = slowRead();
    const { door, events } = watchedDoor(read, new Set(), quick);
    const pin = await door.open();
    answer({ found: "none" });
    await until(() => door.decision.kind === "built-in");
    const { runtime } = startedWith(door, pin);
    await until(() => events.includes("recalculate"));
    expect(runtime.current().state).toBe("built-in");
  });

  test("a later answer does not overturn what the user has decided meanwhile", async () => {
    const { read, answer } = slowRead();
    const { door } = watchedDoor(read, new Set(), quick);
    const { amount } = await started(door);
    await door.useBuiltIn();
    answer({ found: "damaged", texts: [] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(amount()).toBe(builtInAmount);
    expect(door.decision).toEqual({ kind: "built-in" });
  });
});
