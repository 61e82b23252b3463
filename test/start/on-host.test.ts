import type { Edition } from "../../src/core/rules/edition";
import { editionPartXml } from "../../src/excel/edition-part";
import type { HostState } from "../../src/excel/host-state";
import { editionShelf } from "../../src/excel/edition-shelf";
import { readPinnedEdition } from "../../src/excel/pinned-edition";
import { recalculateAll } from "../../src/excel/recalculate";
import { associateAll } from "../../src/functions/associate";
import { builtIn } from "../../src/functions/built-in";
import { functionsJson } from "../../src/functions/metadata";
import { FunctionsRuntime } from "../../src/functions/runtime";
import { createNodeHost, type NodeHost } from "../../src/host/index";
import { EditionDoor } from "../../src/start/door";
import { type Page, startUp } from "../../src/start/start-up";
import { verifyEdition } from "../../src/start/verify-edition";
import {
  builtInAmount,
  builtInEdition,
  builtInHash,
  laterAmount,
  laterEdition,
  partOf,
  tellingFormula,
} from "./editions";

/** Genuine Office.js before a workbook with one telling cell; the functions are registered but not started. */
let node: NodeHost;
let door: EditionDoor;
const runtimeOf = (host: NodeHost): { ready(): void; lost(): void } =>
  host.host.functionRuntime as unknown as { ready(): void; lost(): void };

beforeEach(async () => {
  node = createNodeHost({ holdsReplies: false });
  runtimeOf(node).lost(); // no page has started yet, so Excel does not call any
  await node.registerFunctions(functionsJson("ja"), "SUBSIDY");
  Object.assign(globalThis, { Excel: node.Excel });
});
afterEach(async () => {
  await node.host.settle(); // a calculation under way would outlive the engine
  node.dispose();
});

const excel: HostState = { inExcel: true, displayLanguage: "ja-JP", dark: false, partitionKey: "" };

/** Starts the add-in as the page does. `read` is the genuine reading unless a test slows it down. */
async function start(read = readPinnedEdition, known: readonly string[] = []): Promise<FunctionsRuntime> {
  const page: Page = {};
  await startUp(page, {
    hostReady: () => Promise.resolve(excel),
    patience: 1000,
    openDoor: () => (door = doorOver(read, known)),
    loadFunctions: () => {
      const runtime = new FunctionsRuntime(builtIn, page.SUBSIDY_PIN);
      const { CustomFunctions } = node;
      const associate = (mappings: Record<string, (...given: unknown[]) => unknown>): void => {
        for (const [id, implementation] of Object.entries(mappings))
          CustomFunctions.associate(id, implementation);
      };
      associateAll(
        { associate, Error: CustomFunctions.Error, ErrorCode: CustomFunctions.ErrorCode },
        runtime,
      );
      page.SUBSIDY = runtime;
      runtimeOf(node).ready(); // delayInitialization ends with the first associated function
      return Promise.resolve();
    },
    showPane: () => Promise.resolve(),
    showNotice: (notice) => {
      throw new Error(`notice ${notice}`);
    },
  });
  return page.SUBSIDY as FunctionsRuntime;
}

function doorOver(read: typeof readPinnedEdition, known: readonly string[]): EditionDoor {
  return new EditionDoor({
    ...editionShelf,
    read,
    judgement: { builtInHash, isTrusted: (hash) => known.includes(hash), verify: verifyEdition },
    timeLimit: 20_000,
    builtInEdition: () => Promise.resolve(builtInEdition),
    recalculate: () => recalculateAll(() => undefined),
    remember: () => undefined,
  });
}

/** Brings a part along in the workbook, as a file would. */
async function pin(xml: string): Promise<void> {
  await node.Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

const cell = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.worksheets.getFirst().getRange("A1");

async function typeFormula(): Promise<void> {
  await node.Excel.run(async (context) => {
    cell(context).formulas = [[tellingFormula]];
    await context.sync();
  });
}

async function shown(): Promise<unknown> {
  await node.host.settle();
  return valueNow();
}

function valueNow(): Promise<unknown> {
  return node.Excel.run(async (context) => {
    const range = cell(context);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

/** The cell has been calculated and waits for its function. */
async function untilBusy(): Promise<void> {
  while ((await valueNow()) !== "#BUSY!") await new Promise((resolve) => setTimeout(resolve, 5));
}

const pinnedXml = async (edition: Edition): Promise<string> => editionPartXml(await partOf(edition));

test("a cell asked before the pin is read waits, and is then computed with the pinned edition", async () => {
  const { hash } = await partOf(laterEdition);
  await pin(await pinnedXml(laterEdition));
  await typeFormula();
  await untilBusy();
  await start(readPinnedEdition, [hash]);
  expect(await shown()).toBe(laterAmount);
});

test("while Excel is slow with the pin the cell waits and never shows the built-in figure", async () => {
  const { hash } = await partOf(laterEdition);
  await pin(await pinnedXml(laterEdition));
  await typeFormula();
  await untilBusy();
  const seen = new Set<unknown>();
  const slowly: typeof readPinnedEdition = async () => {
    for (let look = 0; look < 5; look++) seen.add(await valueNow());
    return readPinnedEdition();
  };
  await start(slowly, [hash]);
  expect([...seen]).toEqual(["#BUSY!"]);
  expect(await shown()).toBe(laterAmount);
});

test("a workbook without a pin computes with the built-in edition", async () => {
  await typeFormula();
  await start();
  expect(await shown()).toBe(builtInAmount);
});

test("a pin equal to the built-in edition computes with that", async () => {
  await pin(editionPartXml({ ...(await partOf(builtInEdition)), hash: builtInHash }));
  await typeFormula();
  expect((await start()).current().state).toBe("built-in");
  expect(await shown()).toBe(builtInAmount);
});

test("a damaged pin shows #N/A with words, and the built-in edition only at the user's word", async () => {
  await pin('<edition xmlns="urn:medical-dx-grants:edition">{</edition>');
  await typeFormula();
  const runtime = await start();
  expect(await shown()).toBe("#N/A");
  expect(runtime.recentErrors()[0]?.message).toContain("制度一覧を読めません");
  await door.useBuiltIn();
  expect(await shown()).toBe(builtInAmount);
  expect(await readPinnedEdition()).toEqual({ found: "none" });
});

test("an unknown edition shows #N/A with words until it is accepted", async () => {
  await pin(await pinnedXml(laterEdition));
  await typeFormula();
  const runtime = await start();
  expect(await shown()).toBe("#N/A");
  expect(runtime.recentErrors()[0]?.message).not.toBe("");
  await door.accept();
  expect(await shown()).toBe(laterAmount);
});

test("two pins in one workbook are unreadable, whatever they say", async () => {
  await pin(await pinnedXml(laterEdition));
  await pin(await pinnedXml(builtInEdition));
  await typeFormula();
  expect((await start()).current().state).toBe("unreadable");
  expect(await shown()).toBe("#N/A");
});

test("while the user types in a cell the reading waits, then goes on", async () => {
  await typeFormula();
  node.host.cellEditing = true;
  const starting = start();
  node.host.cellEditing = false;
  expect((await starting).current().state).toBe("built-in");
});
