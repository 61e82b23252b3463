import { editionHash } from "../../src/catalogue/schema";
import { type Installation, install } from "../start/installation";
import { sagaAmounts, sagaCells, saga, sagaWith } from "../fixtures/saga-supplement";
import { closeWorkbooks, type Workbook } from "../excel/harness/workbook";
import { builtInEdition, builtInHash, laterEdition } from "../start/editions";
import { opened } from "./editions-opened";

jest.setTimeout(120_000);

// A prefecture's list brought in through the screen's store, over genuine Office.js: laid, refused, pinned, moved, undone.

const machines: Installation[] = [];
afterEach(async () => {
  for (const { node } of machines.splice(0)) {
    await node.host.settle();
    node.dispose();
  }
  closeWorkbooks();
});

const text = JSON.stringify(saga);

/** A workbook with the State's grant and the prefecture's, alone and together in a plan, in B1:B4. */
async function withCells(): ReturnType<typeof opened> {
  const all = await opened();
  await all.book.put(
    "B1:B4",
    Object.values(sagaCells).map((formula) => [formula]),
  );
  return all;
}

async function cells(book: Workbook): Promise<unknown[]> {
  await book.node.host.settle();
  return (await book.read("B1:B4")).values.map(([value]) => value);
}

const parts = (book: Workbook): Promise<string[]> =>
  book.excel(async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace("urn:medical-dx-grants:edition");
    found.load("items/id");
    await context.sync();
    const texts = found.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });

test("a prefecture's list is looked at over the State's: what it adds, which cells change, before anything changes", async () => {
  const { book, store } = await withCells();
  const before = await cells(book);
  expect(before[0]).toBe(sagaAmounts.national);
  expect(before[1]).toBe("#VALUE!");
  await store.readFile("saga.json", text);
  const { candidate, faults } = store.state();
  expect(faults).toBeUndefined();
  expect(candidate?.whole.edition).toMatchObject({ id: "2025-10-02", region: { ja: "福岡県＋佐賀県" } });
  expect(candidate?.whole.edition.programmes.slice(0, 13)).toEqual(builtInEdition.programmes);
  expect(candidate?.cautions.map(({ text }) => text.en).join()).not.toContain("in use");
  const lines = candidate?.differences.map(({ ja }) => ja) ?? [];
  expect(lines).toContain(
    "No.21 佐賀県電子処方箋導入促進費（作例）：なし → 佐賀県電子処方箋導入促進費（作例）",
  );
  expect(lines).toContain("制度どうしの関係・saga-tops-up：なし → No.21はNo.9①に上乗せする。");
  expect(candidate?.cells?.changes.map(({ cell, after }) => [cell, after])).toContainEqual([
    "B2",
    sagaAmounts.prefectural,
  ]);
  expect(candidate?.cells?.changes.map(({ cell }) => cell)).not.toContain("B1");
  expect(candidate?.cautions).toContainEqual({
    programme: 21,
    text: expect.objectContaining({
      ja: "診療所：計算では 96,000円までで、補助限度額 97,000円に届きません。",
    }) as unknown,
  });
  expect(await cells(book)).toEqual(before);
});

test("switched to, both lists compute, the top-up stands on the State's grant; taken back, nothing of it is left", async () => {
  const { book, store, door } = await withCells();
  const before = await cells(book);
  await store.readFile("saga.json", text);
  const former = await store.switchTo();
  const [national, prefectural, alone, together] = await cells(book);
  expect([national, prefectural]).toEqual([sagaAmounts.national, sagaAmounts.prefectural]);
  // Without No.9① on the same cost the top-up is not to be had as it stands; with it only facts are open.
  expect(alone).toBe("未確認");
  expect(together).toBe(sagaAmounts.prefectural);
  const [switched] = store.state().switches ?? [];
  expect(switched).toMatchObject({ from: { id: "2025-10-02", hash: builtInHash }, to: { id: "2025-10-02" } });
  expect(switched?.to.hash).not.toBe(builtInHash);
  if (!former) throw new Error("nothing to take back");
  await store.putBack(former);
  expect(await cells(book)).toEqual(before);
  expect([await door.isPinned(), await parts(book), store.state().switches]).toEqual([false, [], []]);
});

test("pinned and moved to a machine with another built-in list, the workbook has the same yen once it is accepted", async () => {
  const { book, store } = await withCells();
  await store.readFile("saga.json", text);
  await store.switchTo();
  const here = await cells(book);
  const later = { edition: laterEdition, hash: await editionHash(laterEdition) };
  const there = await install({ builtIn: later, parts: await parts(book) });
  machines.push(there);
  const entries = Object.values(sagaCells).map((formula, index) => [`B${index + 1}`, formula] as const);
  for (const [cell, formula] of entries) await there.type(cell, formula);
  const shown = async (): Promise<unknown[]> => {
    const all: unknown[] = [];
    for (const [cell] of entries) all.push(await there.shown(cell));
    return all;
  };
  // Nobody has told this machine of that list: it computes with none rather than with its own.
  expect(await shown()).toEqual(["#N/A", "#N/A", "#N/A", "#N/A"]);
  await there.door.accept();
  expect(await shown()).toEqual(here);
  expect(there.runtime.current()).toMatchObject({ id: "2025-10-02", state: "edition" });
});

test.each<[string, () => object | Promise<object>, string, RegExp]>([
  [
    "an id that the State's list has",
    () => sagaWith({ id: "electronic-prescription" }, { a: "electronic-prescription" }),
    "programmes[0].id",
    /ほかと重ならない名前（「electronic-prescription」は既にある）/u,
  ],
  [
    "a relation to an unknown programme",
    () => sagaWith({}, { on: "electronic-prescriptions" }),
    "relations[0].on",
    /この版にある制度/u,
  ],
  [
    "a figure of the State's list with another value",
    () => ({ ...saga, stated: { applicationUnit: { unit: "yen", n: 100, why: { quote: "100円未満" } } } }),
    "stated.applicationUnit",
    /下に敷く一覧にない名前（「applicationUnit」は別の内容で既にある）/u,
  ],
  ["another list below", () => ({ ...saga, over: "2026-04-01" }), "over", /下に敷く版の日付（2025-10-02）/u],
  [
    "another hash of the list below",
    async () => ({ ...saga, overHash: await editionHash(laterEdition) }),
    "overHash",
    new RegExp(`下に敷く版の照合値（${builtInHash}）`, "u"),
  ],
])("%s is named at its line, and nothing is laid", async (_what, supplement, path, expected) => {
  const { book, store, door } = await withCells();
  const before = await cells(book);
  await store.readFile("saga.json", JSON.stringify(await supplement(), null, 2));
  const { candidate, faults = [] } = store.state();
  expect(candidate).toBeUndefined();
  const fault = faults.find((each) => each.path === path);
  expect(fault?.expected.ja).toMatch(expected);
  expect(fault?.line).toBeGreaterThan(1);
  expect(await store.switchTo()).toBeUndefined();
  expect([await cells(book), await door.isPinned()]).toEqual([before, false]);
});

test("a deadline before the date of the list below is told before the switch", async () => {
  const { store } = await withCells();
  const closed = {
    unit: "date",
    date: "2025-09-30",
    printed: "令和７年９月30日（火）",
    why: { quote: "令和７年９月30日（火）" },
  } as const;
  await store.readFile("saga.json", JSON.stringify(sagaWith({ stated: { applicationDeadline: closed } })));
  expect(
    store.state().candidate?.cautions.map(({ programme, text: { ja } }) => [programme, ja]),
  ).toContainEqual([21, "申請期日「令和７年９月30日（火）」は、一覧の日付 2025-10-02 より前です。"]);
});

test("laid a second time it is refused by name; over a list that the workbook was switched to it is refused by date", async () => {
  const { store } = await withCells();
  await store.readFile("saga.json", text);
  await store.switchTo();
  await store.readFile("saga.json", text);
  expect(store.state().faults?.map(({ path }) => path)).toContain("programmes[0].id");
  await store.readFile("later.json", JSON.stringify(laterEdition));
  await store.switchTo();
  await store.readFile("saga.json", text);
  expect(store.state().faults).toMatchObject([
    { path: "over", expected: { en: "the edition below (2025-12-01)" } },
  ]);
  await store.readFile("saga.json", JSON.stringify({ ...saga, over: "2025-12-01" }));
  expect(store.state().candidate?.whole.edition).toMatchObject({ id: "2025-12-01" });
});
