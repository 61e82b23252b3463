import type { Edition } from "../../src/core/rules/edition";
import type { SealedEdition } from "../../src/core/runtime";
import { editionShelf } from "../../src/excel/edition-shelf";
import { recalculateAll } from "../../src/excel/recalculate";
import { functionsJson } from "../../src/functions/metadata";
import { FunctionsRuntime } from "../../src/functions/runtime";
import { functionIds } from "../../src/functions/signatures";
import { createNodeHost, type NodeHost } from "../../src/host";
import { EditionDoor } from "../../src/start/door";
import { verifyEdition } from "../../src/start/verify-edition";

/** One machine with the add-in: an Excel with one workbook, the add-in's own list, and the lists that it knows. */
export interface Installation {
  readonly node: NodeHost;
  readonly runtime: FunctionsRuntime;
  readonly door: EditionDoor;
  /** What a cell of the first sheet shows once everything is calculated. */
  readonly shown: (cell: string) => Promise<unknown>;
  readonly type: (cell: string, formula: string) => Promise<void>;
  /** The custom XML parts of the workbook, as a saved file holds them. */
  readonly parts: () => Promise<readonly string[]>;
}

export interface Installed {
  readonly builtIn: SealedEdition;
  readonly known?: readonly string[];
  /** What the workbook brings along. */
  readonly parts?: readonly string[];
}

const namespaces = ["urn:medical-dx-grants:edition", "urn:medical-dx-grants:edition-beside"];

/** Starts the add-in on a machine over a workbook. The caller disposes of `node`. */
export async function install({ builtIn, known = [], parts = [] }: Installed): Promise<Installation> {
  const node = createNodeHost({ holdsReplies: false });
  Object.assign(globalThis, { Excel: node.Excel });
  await node.registerFunctions(functionsJson("ja"), "SUBSIDY");
  await node.Excel.run(async (context) => {
    parts.forEach((xml) => context.workbook.customXmlParts.add(xml));
    await context.sync();
  });
  const door = doorOf(builtIn, new Set([builtIn.hash, ...known]));
  const pin = await door.open();
  const runtime = new FunctionsRuntime(builtIn, pin);
  for (const id of functionIds)
    node.CustomFunctions.associate(id, (...given: unknown[]) => {
      const outcome = runtime.call(id, given);
      if ("value" in outcome) return outcome.value;
      throw new node.CustomFunctions.Error(
        node.CustomFunctions.ErrorCode["notAvailable"] ?? "",
        outcome.error.message,
      );
    });
  door.connect(runtime, pin);
  return { node, runtime, door, ...hands(node) };
}

function doorOf(builtIn: SealedEdition, known: Set<string>): EditionDoor {
  return new EditionDoor({
    ...editionShelf,
    judgement: { builtInHash: builtIn.hash, isTrusted: (hash) => known.has(hash), verify: verifyEdition },
    timeLimit: 60_000,
    builtInEdition: () => Promise.resolve(builtIn.edition),
    recalculate: () => recalculateAll(() => undefined),
    remember: (hash) => known.add(hash),
  });
}

function hands(node: NodeHost): Pick<Installation, "shown" | "type" | "parts"> {
  const inSheet = <T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ): Promise<T> => node.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
  return {
    shown: async (cell) => {
      await node.host.settle();
      return inSheet(async (sheet, context) => {
        const range = sheet.getRange(cell);
        range.load("values");
        await context.sync();
        return range.values[0]?.[0] as unknown;
      });
    },
    type: (cell, formula) =>
      inSheet(async (sheet, context) => {
        sheet.getRange(cell).formulas = [[formula]];
        await context.sync();
      }),
    parts: () =>
      inSheet(async (_, context) => {
        const all = namespaces.map((each) => context.workbook.customXmlParts.getByNamespace(each));
        all.forEach((each) => each.load("items/id"));
        await context.sync();
        const texts = all.flatMap(({ items }) => items.map((part) => part.getXml()));
        await context.sync();
        return texts.map(({ value }) => value);
      }),
  };
}

/** An edition with its text, as it is imported. */
export const whole = (edition: Edition, hash: string) => ({ edition, hash, text: JSON.stringify(edition) });
