import type { PinnedEdition } from "../../src/excel/pinned-edition";
import { builtInAmount, laterAmount, laterEdition } from "./editions";
import { pinning, reads, started, watchedDoor } from "./open-door";

test("accepting computes with the unknown edition, recalculates, then remembers it", async () => {
  const { door, events } = watchedDoor(reads(await pinning(laterEdition)));
  const { amount } = await started(door);
  await door.accept();
  expect(amount()).toBe(laterAmount);
  expect(events).toEqual(["verify", "recalculate", "remember"]);
});

test("an accepted edition is not asked about again", async () => {
  const read = reads(await pinning(laterEdition));
  const memory = new Set<string>();
  const { door } = watchedDoor(read, memory);
  await started(door);
  await door.accept();
  expect(await watchedDoor(read, memory).door.open()).toMatchObject({ state: "edition" });
});

test("an edition with which the sheets could not be recalculated is not remembered", async () => {
  const recalculate = (): Promise<void> => Promise.reject(new Error("the sheet is protected"));
  const memory = new Set<string>();
  const { door } = watchedDoor(reads(await pinning(laterEdition)), memory, { recalculate });
  await started(door);
  await expect(door.accept()).rejects.toThrow("protected");
  expect(memory.size).toBe(0);
});

test("accepting does nothing where nothing is unknown", async () => {
  const { door, events } = watchedDoor(reads({ found: "damaged", texts: [] }));
  const { amount } = await started(door);
  await door.accept();
  expect(amount()).toBe("#N/A");
  expect(events).toEqual([]);
});

test("reading again finds what could not be read before", async () => {
  let pinned: PinnedEdition = { found: "damaged", texts: [] };
  const { door, events } = watchedDoor(() => Promise.resolve(pinned));
  const { amount } = await started(door);
  pinned = { found: "none" };
  await door.readAgain();
  expect(amount()).toBe(builtInAmount);
  expect(events).toEqual(["recalculate"]);
});

test("reading the same damage again leaves the sheets alone", async () => {
  const { door, events } = watchedDoor(reads({ found: "damaged", texts: [] }));
  await started(door);
  await door.readAgain();
  expect(events).toEqual([]);
});

test("the built-in edition is used at the user's word, and the pin goes last", async () => {
  const { door, events } = watchedDoor(reads({ found: "damaged", texts: [] }));
  const { amount, runtime } = await started(door);
  await door.useBuiltIn();
  expect(amount()).toBe(builtInAmount);
  expect(runtime.current().state).toBe("built-in");
  expect(events).toEqual(["recalculate", "unpin"]);
});

test("a pin that cannot be removed is told, not passed over", async () => {
  const unpin = (): Promise<void> => Promise.reject(new Error("read-only"));
  const { door } = watchedDoor(reads({ found: "damaged", texts: [] }), new Set(), { unpin });
  await started(door);
  await expect(door.useBuiltIn()).rejects.toThrow("read-only");
});

test("an edition that cannot be fetched leaves everything as it was", async () => {
  const gone = (): Promise<never> => Promise.reject(new Error("Loading chunk failed"));
  const { door, events } = watchedDoor(reads({ found: "damaged", texts: [] }), new Set(), {
    builtInEdition: gone,
  });
  const { amount } = await started(door);
  await expect(door.useBuiltIn()).rejects.toThrow("chunk");
  expect(amount()).toBe("#N/A");
  expect(door.decision).toEqual({ kind: "unreadable", why: "damaged" });
  expect(events).toEqual([]);
});

test("everyone who asked is told of a change until they stop", async () => {
  const { door } = watchedDoor(reads({ found: "damaged", texts: [] }));
  await started(door);
  const seen: string[] = [];
  const stop = door.onChange(() => seen.push(door.decision.kind));
  await door.useBuiltIn();
  stop();
  await door.readAgain();
  expect(seen).toEqual(["built-in"]);
});
