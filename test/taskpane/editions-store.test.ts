import type { Edition } from "../../src/core/rules/edition";
import { editionHash } from "../../src/catalogue/schema";
import { askFunctions, makeCopy } from "../../src/taskpane/sharing/files";
import { readStrangerBook } from "../../src/xlsx/read";
import { evidenceFor } from "../../src/taskpane/sharing/evidence/evidence-files";
import { evidenceOrder } from "../sharing/evidence-of";
import { closeWorkbooks } from "../excel/harness/workbook";
import { builtInAmount, builtInEdition, builtInHash, laterAmount, laterEdition } from "../start/editions";
import { cellsTexts } from "../../src/taskpane/editions/cells-texts";
import type { Health } from "../../src/excel/health/scan";
import { isSound, lacksEdition } from "../../src/taskpane/health/findings";
import { HealthStore } from "../../src/taskpane/health/health-store";
import { wordsIn } from "../../src/taskpane/words";
import "../../src/text/pane/brought/editions";
import { silence } from "../excel/harness/wire";
import { opened } from "./editions-opened";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const later = JSON.stringify(laterEdition);

test("a wrong file is told with its lines, and changes neither workbook nor what computes", async () => {
  const { store, door, shown } = await opened();
  await store.readFile("wrong.json", later.replace('"n":194000', '"n":-1'));
  const { candidate, faults = [] } = store.state();
  expect(candidate).toBeUndefined();
  expect(faults[0]).toMatchObject({ path: "programmes[8].cases[2].stated.grantCap.n", line: 1 });
  expect(await shown()).toBe(builtInAmount);
  expect(await door.isPinned()).toBe(false);
});

test("a newer list is looked at, switched to, stamped, and taken back", async () => {
  const { book, store, door, shown } = await opened();
  expect(await shown()).toBe(builtInAmount);
  await store.readFile("later.json", later);
  const { candidate } = store.state();
  expect(candidate?.differences.map(({ ja }) => ja)).toContainEqual(
    expect.stringContaining("補助率：1/2 → 1"),
  );
  expect(candidate?.cells?.changes).toMatchObject([
    { cell: "A1", before: builtInAmount, after: laterAmount },
  ]);
  expect(await shown()).toBe(builtInAmount);

  const former = await store.switchTo();
  expect(await shown()).toBe(laterAmount);
  expect(store.state()).toMatchObject({ isPinned: true, busy: false, candidate: undefined });
  const mark = { id: "2025-12-01", hash: await editionHash(laterEdition) };
  const health = await book.actions.scan({ today: 46_000, edition: mark });
  expect(health.ok && health.value.stamp.state).toBe("current");

  const line = {
    on: "2025-12-03",
    from: { id: "2025-10-02", hash: builtInHash },
    to: mark,
    ...{ changed: 1, untold: 0 },
  };
  expect(store.state().switches).toMatchObject([line]);
  if (!former) throw new Error("nothing to take back");
  await store.putBack(former);
  expect(store.state().switches).toEqual([]);
  expect(await shown()).toBe(builtInAmount);
  expect(await door.isPinned()).toBe(false);
});

test("cells that cannot be looked through are said not to be compared, and those that can are counted with their limits", async () => {
  const { book, store } = await opened();
  await store.readFile("later.json", later);
  expect(cellsTexts(store.state().candidate?.cells, wordsIn("ja"))).toEqual([
    "このブックで金額や答えが変わるセル：1件（制度の関数があるセル1件のうち）",
    "「=B1*2」のような、制度の関数のない数式のセルは数えていません。",
  ]);
  // Excel does not answer.
  book.wire.instead(1, silence);
  book.patience.lost = 200;
  await store.readFile("later.json", later);
  const { candidate } = store.state();
  expect(candidate).toBeDefined();
  expect(cellsTexts(candidate?.cells, wordsIn("ja"))).toEqual([
    expect.stringMatching(/^セルを比べられませんでした。/),
  ]);
  expect(cellsTexts(candidate?.cells, wordsIn("en"))).toEqual([
    expect.stringMatching(/^The cells could not be compared\./),
  ]);
});

test("a workbook whose formulas were typed by hand is told that it names no edition, until it is pinned", async () => {
  const { book, store } = await opened();
  const health = new HealthStore({ excel: book.actions, runtime: book.runtime, today: () => "2026-01-22" });
  const lacking = async (): Promise<boolean | undefined> => {
    await health.scan();
    await store.look();
    const found = health.state().health;
    return found && lacksEdition(found, store.state().isPinned);
  };
  expect(await lacking()).toBe(true);
  const found = health.state().health;
  const well = found && { ...found, asOf: { ...found.asOf, state: "current" }, stamp: { state: "current" } };
  expect(well && isSound(well as Health, false)).toBe(false);
  expect(well && isSound(well as Health, true)).toBe(true);
  expect(await store.pinCurrent(builtInEdition)).toBe("2025-10-02");
  expect(await lacking()).toBe(false);
});

test("a workbook without our functions needs no edition", async () => {
  const { book, store } = await opened();
  await book.put("A1", [["=1+1"]]);
  const health = new HealthStore({ excel: book.actions, runtime: book.runtime, today: () => "2026-01-22" });
  await health.scan();
  await store.look();
  const found = health.state().health;
  expect(store.state().isPinned).toBe(false);
  expect(found && lacksEdition(found, false)).toBe(false);
});

test("of many cells that are not compared the first are named and the others counted", () => {
  const unknown = Array.from({ length: 23 }, (_, index) => `予算!B${index}`);
  const [none, untold] = cellsTexts({ changes: [], cells: 30, unknown, left: 0 }, wordsIn("ja"));
  expect(none).toBe("比べたセルに、変わるものはありません（制度の関数があるセル30件）。");
  expect(untold).toMatch(/予算!B19、ほか3件$/);
});

test("kept beside, saved as a file, and read again it is the same list", async () => {
  const { store, door } = await opened();
  await store.readFile("later.json", later);
  const text = (await store.fileText()) ?? "";
  expect(await store.keepBeside()).toEqual({ kept: "2025-12-01" });
  expect(door.beside).toMatchObject([{ kind: "open" }]);
  await store.readFile("saved.json", text);
  expect(store.state().candidate?.whole.edition).toEqual(laterEdition);
  store.leave();
  expect(store.state().candidate).toBeUndefined();
});

test("a changed list is not kept beside under the date of the one that computes, nor of the built-in one", async () => {
  const { store, door } = await opened();
  const changed = (edition: Edition): string =>
    JSON.stringify({ ...edition, title: { ja: "改め", en: "changed" } });
  await store.readFile("changed.json", changed(builtInEdition));
  expect(await store.keepBeside()).toEqual({ taken: "2025-10-02" });
  expect(door.beside).toEqual([]);
  expect(store.state()).toMatchObject({
    busy: false,
    candidate: { whole: { edition: { id: "2025-10-02" } } },
  });

  await store.readFile("later.json", later);
  await store.switchTo();
  for (const edition of [builtInEdition, laterEdition]) {
    await store.readFile("changed.json", changed(edition));
    expect(await store.keepBeside()).toEqual({ taken: edition.id });
  }
  expect(door.beside).toMatchObject([{ kind: "open", hash: builtInHash }]);
  await store.considerBuiltIn();
  expect(await store.keepBeside()).toEqual({ kept: "2025-10-02" });
});

test("the form is laid, a slip in it is told at its cell, and mended it is a new list", async () => {
  const { book, store } = await opened();
  expect(await store.layForm(builtInEdition, "ja")).toEqual({ ok: true, value: undefined });
  const rate = (value: string): Promise<void> =>
    book.excel((context) => {
      context.workbook.worksheets.getItem("制度入力シート").getRange("E4").values = [[value]];
    });
  await rate("二分の一");
  expect(await store.readForm(builtInEdition)).toBeUndefined();
  expect(store.state().faults).toMatchObject([
    { cell: { sheet: "制度入力シート", cell: "E4", head: { ja: "補助率" } } },
  ]);
  await rate("3/4");
  await store.readForm(builtInEdition);
  expect(store.state().faults).toBeUndefined();
  expect(store.state().candidate?.differences.map(({ ja }) => ja)).toEqual([
    expect.stringMatching(/^No\.1 .*補助率：1\/2 → 3\/4$/),
  ]);
  expect(store.state().candidate?.cautions[0]?.text.en).toBe(
    "The date 2025-10-02 is that of another list in use. Where the content has changed, give the edition a date of its own.",
  );
  // The very list that is in use, and one under a date of its own, need no such word.
  for (const text of [JSON.stringify(builtInEdition), later]) {
    await store.readFile("list.json", text);
    expect(
      store
        .state()
        .candidate?.cautions.map((each) => each.text.en)
        .join(),
    ).not.toContain("in use");
  }
});

test("every switch is a line in the evidence sheet of a copy, until it is taken back", async () => {
  const { book, store } = await opened();
  await store.readFile("later.json", later);
  await store.switchTo();
  await store.considerBuiltIn();
  await store.switchTo();
  const hash = await editionHash(laterEdition);
  const evidence = async (): Promise<string[]> => {
    const file = await book.actions.documentFile();
    if (!file.ok) throw new Error(file.failure.code);
    const order = { form: "values", removes: new Set<never>(), keepsOriginals: false } as const;
    const evidence = evidenceFor(book.runtime, evidenceOrder());
    const copy = makeCopy(file.value, { ...order, evidence }, askFunctions(book.runtime));
    if (!copy.ok) throw new Error(copy.refused.code);
    const read = readStrangerBook(copy.value.bytes);
    if (!read.ok) throw new Error(read.refused.code);
    const sheet = read.value.sheets.find(({ name }) => name === "根拠");
    const cells = [...(sheet?.cells.values() ?? [])];
    const row = (of: string): string =>
      cells
        .filter(({ cell }) => cell.replace(/[A-Z]+/, "") === of)
        .map(({ value }) => (typeof value === "object" ? value.error : String(value)))
        .join(" | ");
    return cells.filter(({ value }) => value === "2025-12-03").map(({ cell }) => row(cell.slice(1)));
  };
  expect(await evidence()).toEqual([
    `2025-12-03 | 2025-10-02 → 2025-12-01 | 1 | ${builtInHash} → ${hash}`,
    `2025-12-03 | 2025-12-01 → 2025-10-02 | 1 | ${hash} → ${builtInHash}`,
  ]);
});

test("a record of switches that somebody has damaged does not keep anybody from switching", async () => {
  const { book, store } = await opened();
  await book.excel((context) => {
    context.workbook.customXmlParts.add('<switches xmlns="urn:medical-dx-grants:switches">[</switches>');
  });
  await store.look();
  expect(store.state().switches).toBeUndefined();
  await store.readFile("later.json", later);
  await store.switchTo();
  expect(store.state().switches).toHaveLength(1);
});
