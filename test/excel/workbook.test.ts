import { findAsOfCell } from "../../src/excel/as-of-cell";
import { editionNamespace } from "../../src/excel/edition-part";
import { pinEdition, readPinnedEdition, unpinEdition } from "../../src/excel/pinned-edition";
import { recalculateAll } from "../../src/excel/recalculate";
import { createNodeHost, type NodeHost } from "../../src/host/index";

let node: NodeHost;
beforeEach(() => {
  node = createNodeHost();
  Object.assign(globalThis, { Excel: node.Excel });
});
afterEach(async () => {
  await node.host.settle(); // a calculation under way would outlive the engine
  node.dispose();
});

const part = { id: "2025-12-01", hash: "ab12", text: '{"title":"一覧 <&>"}' };

/** Batches that reach Excel while something is done. */
async function batchesOf(work: () => Promise<unknown>): Promise<number> {
  const execute = node.host.execute.bind(node.host);
  let count = 0;
  node.host.execute = (...given) => {
    count++;
    return execute(...given);
  };
  await work();
  return count;
}

describe("the pinned edition", () => {
  test("is found again as it was written", async () => {
    await pinEdition(part);
    expect(await readPinnedEdition()).toEqual({ found: "part", part });
  });

  test("is read in two batches, so that functions start soon", async () => {
    await pinEdition(part);
    expect(await batchesOf(readPinnedEdition)).toBeLessThanOrEqual(2);
  });

  test("is none in a fresh workbook", async () => {
    expect(await readPinnedEdition()).toEqual({ found: "none" });
  });

  test("replaces the one before", async () => {
    await pinEdition(part);
    await pinEdition({ ...part, id: "2026-04-01" });
    expect(await readPinnedEdition()).toMatchObject({ part: { id: "2026-04-01" } });
  });

  test("is gone after unpinning, and other parts of the workbook stay", async () => {
    await node.Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<other xmlns="urn:other"/>');
      await context.sync();
    });
    await pinEdition(part);
    await unpinEdition();
    expect(await readPinnedEdition()).toEqual({ found: "none" });
    expect(node.host.book.kept.xmlParts.size).toBe(1);
  });

  const xmlOf = (hash: string): string =>
    `<edition xmlns="${editionNamespace}" id="a" hash="${hash}">{}</edition>`;

  test.each([
    ["that two parts claim differently is damaged, and told as it stands", "c", "damaged"],
    ["that two parts tell alike is one", "b", "part"],
  ])("%s", async (_, hash, found) => {
    const texts = [xmlOf("b"), xmlOf(hash)];
    await node.Excel.run(async (context) => {
      texts.forEach((text) => context.workbook.customXmlParts.add(text));
      await context.sync();
    });
    expect(await readPinnedEdition()).toEqual(
      found === "part" ? { found, part: { id: "a", hash: "b", text: "{}" } } : { found, texts },
    );
  });

  test("is refused, and the former one put back, where Excel does not keep what was written", async () => {
    await pinEdition(part);
    const { xmlParts } = node.host.book.kept;
    const set = xmlParts.set.bind(xmlParts);
    xmlParts.set = (id, kept) => set(id, { ...kept, xml: kept.xml.replace("2026-04-01", "2062-04-01") });
    await expect(pinEdition({ ...part, id: "2026-04-01" })).rejects.toThrow("did not keep");
    expect(await readPinnedEdition()).toEqual({ found: "part", part });
  });

  test("stays as it is in a workbook that is open for reading only", async () => {
    await pinEdition(part);
    node.host.readOnly = true;
    await expect(pinEdition({ ...part, id: "2026-04-01" })).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(unpinEdition()).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await readPinnedEdition()).toEqual({ found: "part", part });
  });
});

describe("the as-of cell", () => {
  const named = (name: string, address: string, values: unknown[][]): Promise<void> =>
    node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address);
      range.values = values;
      context.workbook.names.add(name, range);
      await context.sync();
    });

  test("is found by its Japanese name", async () => {
    await named("基準日", "C6", [["2026/1/15"]]);
    const found = await findAsOfCell();
    expect(found?.value).toBe(46037);
    expect(found?.address).toMatch(/!C6$/);
  });

  test("is found by its English name", async () => {
    await named("AsOfDate", "B2", [[46037]]);
    expect(await findAsOfCell()).toMatchObject({ value: 46037 });
  });

  test("is missing where no cell has either name", async () => {
    await named("別の名前", "B2", [[46037]]);
    expect(await findAsOfCell()).toBeUndefined();
  });

  test("is no range of several cells", async () => {
    await named("基準日", "B2:B3", [[46037], [46038]]);
    expect(await findAsOfCell()).toBeUndefined();
  });

  test("gives text as it stands, for whoever says that it is no date", async () => {
    await named("基準日", "B2", [["来週"]]);
    expect(await findAsOfCell()).toMatchObject({ value: "来週", text: "来週" });
  });
});

test("every sheet is recalculated in its turn, and each is told", async () => {
  await node.Excel.run(async (context) => {
    context.workbook.worksheets.add("二枚目");
    await context.sync();
  });
  const told: unknown[][] = [];
  await recalculateAll((...progress) => told.push(progress));
  expect(told.map(([, done, of]) => [done, of])).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect(told[1]?.[0]).toBe("二枚目");
});
