import type { Pin } from "../../src/core/runtime";
import type { HostState } from "../../src/excel/host-state";
import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import { EditionDoor } from "../../src/start/door";
import { languageOf, type Page, startUp, type Steps } from "../../src/start/start-up";
import { builtInEdition, builtInHash } from "./editions";

const excel: HostState = { inExcel: true, displayLanguage: "ja-JP", dark: false, partitionKey: "" };

/** A page that writes down what happens in it, step by step. */
function observed(changes: Partial<Steps> = {}): { page: Page; steps: Steps; events: string[] } {
  const events: string[] = [];
  const page: Page = { CustomFunctions: { delayInitialization: () => events.push("excel asked to wait") } };
  const steps: Steps = {
    hostReady: () => {
      events.push("excel ready");
      return Promise.resolve(excel);
    },
    patience: 20,
    openDoor: () => {
      events.push("pin read");
      return door();
    },
    loadFunctions: () => {
      events.push(`functions loaded with ${page.SUBSIDY_PIN?.state ?? "no"} pin`);
      page.SUBSIDY = new FunctionsRuntime(builtIn, page.SUBSIDY_PIN);
      return Promise.resolve();
    },
    showPane: ({ runtime }) => {
      events.push(`pane shown in ${runtime.language}`);
      return Promise.resolve();
    },
    showNotice: (notice) => events.push(`notice: ${notice}`),
    ...changes,
  };
  return { page, steps, events };
}

function door(): EditionDoor {
  const nothing = (): Promise<void> => Promise.resolve();
  return new EditionDoor({
    read: () => Promise.resolve({ found: "none" }),
    judgement: { builtInHash, isTrusted: () => false, verify: () => Promise.resolve(undefined) },
    timeLimit: 50,
    builtInEdition: () => Promise.resolve(builtInEdition),
    recalculate: nothing,
    remember: () => undefined,
    unpin: nothing,
    pin: nothing,
    repin: nothing,
    readBeside: () => Promise.resolve([]),
    keepBeside: nothing,
    dropBeside: () => Promise.resolve([]),
    putBackBeside: nothing,
  });
}

test("Excel waits, the pin is read, the functions register, and only then the pane is loaded", async () => {
  const { page, steps, events } = observed();
  await startUp(page, steps);
  expect(events).toEqual([
    "excel asked to wait",
    "excel ready",
    "pin read",
    "functions loaded with built-in pin",
    "pane shown in ja",
  ]);
});

test("an Office.js that no longer knows how to wait is no obstacle", async () => {
  const { page, steps, events } = observed();
  page.CustomFunctions = {};
  await startUp(page, steps);
  expect(events.at(-1)).toBe("pane shown in ja");
});

test("the pane speaks the language of Excel's menus", async () => {
  const hostReady = (): Promise<HostState> => Promise.resolve({ ...excel, displayLanguage: "en-GB" });
  const { page, steps, events } = observed({ hostReady });
  await startUp(page, steps);
  expect(events.at(-1)).toBe("pane shown in en");
  expect([languageOf("ja"), languageOf("JA-jp"), languageOf("jav"), languageOf("")]).toEqual([
    "ja",
    "ja",
    "en",
    "en",
  ]);
});

test("without Office.js the page says so and loads nothing", async () => {
  const { page, steps, events } = observed({ hostReady: undefined });
  await startUp(page, steps);
  expect(events).toEqual(["excel asked to wait", "notice: unreachable"]);
});

test("outside Excel the page says so and loads nothing", async () => {
  const hostReady = (): Promise<HostState> => Promise.resolve({ ...excel, inExcel: false });
  const { page, steps, events } = observed({ hostReady });
  await startUp(page, steps);
  expect(events).toEqual(["excel asked to wait", "notice: outside"]);
});

test("while Office.js keeps everyone waiting the page says so, and goes on when it comes", async () => {
  const hostReady = (): Promise<HostState> => new Promise((resolve) => setTimeout(resolve, 60, excel));
  const { page, steps, events } = observed({ hostReady });
  await startUp(page, steps);
  expect(events.slice(1)).toEqual([
    "notice: unreachable",
    "pin read",
    "functions loaded with built-in pin",
    "pane shown in ja",
  ]);
});

describe("when a file of ours does not come", () => {
  const told: unknown[][] = [];
  const { error } = console;
  beforeEach(() => {
    told.length = 0;
    console.error = (...words: unknown[]) => told.push(words);
  });
  afterEach(() => {
    console.error = error;
  });

  test("functions.js missing is said in words, and logged", async () => {
    const loadFunctions = (): Promise<void> => Promise.reject(new Error("Cannot load functions.js"));
    const { page, steps, events } = observed({ loadFunctions });
    await startUp(page, steps);
    expect(events.at(-1)).toBe("notice: broken");
    expect(String(told[0]?.[0])).toContain("Cannot load functions.js");
  });

  test("a functions.js that leaves no runtime is said in words", async () => {
    const { page, steps, events } = observed({ loadFunctions: () => Promise.resolve() });
    await startUp(page, steps);
    expect(events.at(-1)).toBe("notice: broken");
  });

  test("a pane that does not come leaves the functions at work", async () => {
    const showPane = (): Promise<void> => Promise.reject(new Error("Loading chunk taskpane failed"));
    const { page, steps, events } = observed({ showPane });
    await startUp(page, steps);
    expect(events.at(-1)).toBe("notice: broken");
    expect(page.SUBSIDY?.current().state).toBe("built-in");
  });
});

test("functions.js alone, without our start script, computes with the built-in edition", () => {
  const pin: Pin | undefined = undefined;
  expect(new FunctionsRuntime(builtIn, pin).current().state).toBe("built-in");
});
