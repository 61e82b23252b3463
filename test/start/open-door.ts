import type { Edition } from "../../src/core/rules/edition";
import type { Pin } from "../../src/core/runtime";
import type { PinnedEdition } from "../../src/excel/pinned-edition";
import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import { EditionDoor } from "../../src/start/door";
import type { Surroundings } from "../../src/start/surroundings";
import { verifyEdition } from "../../src/start/verify-edition";
import { builtInEdition, builtInHash, partOf } from "./editions";

/** A door in surroundings that write down what happens to them. */
export interface WatchedDoor {
  readonly door: EditionDoor;
  /** What happened outside the door, in order. */
  readonly events: readonly string[];
}

export type Read = () => Promise<PinnedEdition>;
export const reads =
  (pinned: PinnedEdition): Read =>
  () =>
    Promise.resolve(pinned);
export const pinning = async (edition: Edition): Promise<PinnedEdition> => ({
  found: "part",
  part: await partOf(edition),
});

/** A door over a reading; `known` are the hashes that were issued or accepted before. */
export function watchedDoor(
  read: Read,
  known: Set<string> = new Set(),
  changes: Partial<Surroundings> = {},
): WatchedDoor {
  const events: string[] = [];
  const happens = (what: string): Promise<void> => {
    events.push(what);
    return Promise.resolve();
  };
  const door = new EditionDoor({
    read,
    judgement: {
      builtInHash,
      isTrusted: (hash) => known.has(hash),
      verify: async (part) => {
        await happens("verify");
        return verifyEdition(part);
      },
    },
    timeLimit: 20_000, // ample for a loaded machine
    builtInEdition: () => Promise.resolve(builtInEdition),
    recalculate: () => happens("recalculate"),
    remember: (hash) => {
      void happens("remember");
      known.add(hash);
    },
    unpin: () => happens("unpin"),
    pin: ({ id }) => happens(`pin ${id}`),
    repin: (texts) => happens(`pin again ${texts.length}`),
    readBeside: () => Promise.resolve([]),
    keepBeside: ({ id }) => happens(`keep ${id}`),
    dropBeside: async (id) => {
      await happens(`drop ${id ?? "unreadable"}`);
      return [];
    },
    putBackBeside: () => happens("put back"),
    ...changes,
  });
  return { door, events };
}

/** The functions as started with what the door said, and what a telling cell shows. */
export interface Started {
  readonly runtime: FunctionsRuntime;
  readonly pin: Pin;
  readonly amount: () => unknown;
}

/** Opens the door and starts the functions with what it says, as the start script does. */
export async function started(door: EditionDoor): Promise<Started> {
  const pin = await door.open();
  return { pin, ...startedWith(door, pin) };
}

/** Starts the functions and connects them to the door. */
export function startedWith(door: EditionDoor, pin: Pin): Omit<Started, "pin"> {
  const runtime = new FunctionsRuntime(builtIn, pin);
  door.connect(runtime, pin);
  const amount = (): unknown => {
    const outcome = runtime.call("AMOUNT", ["9①", "診療所", 150_000]);
    return "value" in outcome ? outcome.value : outcome.error.code;
  };
  return { runtime, amount };
}
