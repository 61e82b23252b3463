import { editionHash } from "../../src/catalogue/schema";
import type { SealedEdition } from "../../src/core/runtime";
import { type Installation, install, type Installed, whole } from "./installation";
import { besideNamespace, type EditionPart, editionPartXml } from "../../src/excel/edition-part";
import {
  builtInAmount,
  builtInEdition,
  builtInHash,
  laterAmount,
  laterEdition,
  partOf,
  tellingFormula,
} from "./editions";

jest.setTimeout(120_000);

const old: SealedEdition = { edition: builtInEdition, hash: builtInHash };
let later: SealedEdition;
const running: Installation[] = [];

beforeAll(async () => {
  later = { edition: laterEdition, hash: await editionHash(laterEdition) };
});
afterEach(async () => {
  for (const { node } of running.splice(0)) {
    await node.host.settle();
    node.dispose();
  }
});

async function machine(installed: Installed): Promise<Installation> {
  const started = await install(installed);
  running.push(started);
  return started;
}

const named = '=SUBSIDY.AMOUNT("2025-12-01:9①","診療所",150000)';

test("a workbook that pins its list gives the same yen where another list is built in, and back", async () => {
  const here = await machine({ builtIn: old });
  await here.type("A1", tellingFormula);
  expect(await here.door.pinWhereNone(whole(builtInEdition, builtInHash))).toBe(true);
  expect(await here.door.pinWhereNone(whole(builtInEdition, builtInHash))).toBe(false);
  expect(await here.shown("A1")).toBe(builtInAmount);

  const parts = await here.parts();
  const there = await machine({ builtIn: later, known: [builtInHash], parts });
  await there.type("A1", tellingFormula);
  expect(there.runtime.current()).toMatchObject({ id: "2025-10-02", state: "edition" });
  expect(await there.shown("A1")).toBe(builtInAmount);

  const back = await machine({ builtIn: old, known: [later.hash], parts: await there.parts() });
  await back.type("A1", tellingFormula);
  expect(back.runtime.current().state).toBe("built-in");
  expect(await back.shown("A1")).toBe(builtInAmount);
});

test("without a pin the two machines differ: that is what pinning is for", async () => {
  const there = await machine({ builtIn: later });
  await there.type("A1", tellingFormula);
  expect(await there.shown("A1")).toBe(laterAmount);
});

test("a machine that does not know the list asks, and computes the same yen once it is accepted", async () => {
  const here = await machine({ builtIn: old });
  await here.door.switchTo(whole(laterEdition, later.hash));
  const there = await machine({ builtIn: old, parts: await here.parts() });
  await there.type("A1", tellingFormula);
  expect(await there.shown("A1")).toBe("#N/A");
  await there.door.accept();
  expect(await there.shown("A1")).toBe(laterAmount);
});

test("a switch pins first, recalculates, and is taken back whole", async () => {
  const here = await machine({ builtIn: old });
  await here.type("A1", tellingFormula);
  expect(await here.shown("A1")).toBe(builtInAmount);
  const former = await here.door.switchTo(whole(laterEdition, later.hash));
  expect(await here.shown("A1")).toBe(laterAmount);
  expect(await here.parts()).toHaveLength(2);
  await here.door.putBack(former);
  expect(await here.shown("A1")).toBe(builtInAmount);
  expect(await here.parts()).toEqual([]);

  await here.door.switchTo(whole(builtInEdition, builtInHash));
  const pinned = await here.door.switchTo(whole(laterEdition, later.hash));
  await here.door.putBack(pinned);
  expect(await here.shown("A1")).toBe(builtInAmount);
  expect(here.runtime.current().state).toBe("built-in");
  expect(await here.parts()).toHaveLength(1);
});

test("an edition carried beside is computed where a cell names it, on the next machine once it is accepted", async () => {
  const here = await machine({ builtIn: old });
  await here.type("A1", named);
  await here.type("A2", tellingFormula);
  expect(await here.shown("A1")).toBe("#N/A");
  await here.door.keepBeside(whole(laterEdition, later.hash));
  expect(await here.shown("A1")).toBe(laterAmount);
  expect(await here.shown("A2")).toBe(builtInAmount);

  const there = await machine({ builtIn: old, parts: await here.parts() });
  await there.type("A1", named);
  expect(there.door.beside.map(({ kind }) => kind)).toEqual(["unknown"]);
  expect(await there.shown("A1")).toBe("#N/A");
  await there.door.acceptBeside(later.hash);
  expect(await there.shown("A1")).toBe(laterAmount);

  const known = await machine({ builtIn: old, known: [later.hash], parts: await here.parts() });
  await known.type("A1", named);
  expect(await known.shown("A1")).toBe(laterAmount);
  await known.door.dropBeside("2025-12-01");
  expect(await known.shown("A1")).toBe("#N/A");
  expect(await known.parts()).toEqual([]);
});

test("a cell that names the former list keeps its yen through a switch, and where another list is built in", async () => {
  const here = await machine({ builtIn: old });
  await here.type("A1", '=SUBSIDY.AMOUNT("2025-10-02:9①","診療所",150000)');
  const former = await here.door.switchTo(whole(laterEdition, later.hash));
  expect(await here.shown("A1")).toBe(builtInAmount);

  const parts = await here.parts();
  const there = await machine({ builtIn: later, known: [builtInHash], parts });
  await there.type("A1", '=SUBSIDY.AMOUNT("2025-10-02:9①","診療所",150000)');
  await there.type("A2", tellingFormula);
  expect(await there.shown("A1")).toBe(builtInAmount);
  expect(await there.shown("A2")).toBe(laterAmount);

  // A second switch keeps the second list too, and taking it back takes out that one alone.
  Object.assign(globalThis, { Excel: here.node.Excel });
  const third = { ...laterEdition, id: "2026-01-15" };
  const second = await here.door.switchTo(whole(third, await editionHash(third)));
  expect(here.door.beside.map((each) => each.kind === "open" && each.edition.id)).toEqual([
    "2025-10-02",
    "2025-12-01",
  ]);
  await here.door.putBack(second);
  expect(here.door.beside).toMatchObject([{ kind: "open", hash: builtInHash }]);
  await here.door.putBack(former);
  expect(await here.parts()).toEqual([]);
});

test("the list that the workbook carries computes where another of the same date is built in", async () => {
  const sameDate = { ...laterEdition, id: builtInEdition.id };
  const first = { edition: sameDate, hash: await editionHash(sameDate) };
  const here = await machine({ builtIn: first });
  await here.door.switchTo(whole(laterEdition, later.hash));
  const known = [first.hash, later.hash];
  const there = await machine({ builtIn: old, known, parts: await here.parts() });
  await there.type("A1", '=SUBSIDY.AMOUNT("2025-10-02:9①","診療所",150000)');
  expect(await there.shown("A1")).toBe(laterAmount);
});

test("an edition that stood beside before a switch stands there again when the switch is taken back", async () => {
  const here = await machine({ builtIn: old });
  await here.door.keepBeside(whole(laterEdition, later.hash));
  const changed = { ...laterEdition, title: { ja: "改め", en: "changed" } };
  await here.door.switchTo(whole(changed, await editionHash(changed)));
  const former = await here.door.switchTo(whole(builtInEdition, builtInHash));
  expect(here.door.beside).not.toContainEqual(expect.objectContaining({ hash: later.hash }));
  await here.door.putBack(former);
  const hashes = here.door.beside.map((each) => each.kind === "open" && each.hash);
  expect(new Set(hashes)).toEqual(new Set([later.hash, builtInHash]));
});

test("an edition beside whose figures were changed is damaged, and named so", async () => {
  const here = await machine({ builtIn: old });
  await here.door.keepBeside(whole(laterEdition, later.hash));
  const parts = (await here.parts()).map((xml) => xml.replace('"n":194000', '"n":994000'));
  const there = await machine({ builtIn: old, known: [later.hash], parts });
  expect(there.door.beside).toEqual([{ kind: "damaged", id: "2025-12-01" }]);
});

const namedBuiltIn = '=SUBSIDY.AMOUNT("2025-10-02:9①","診療所",150000)';
const besideXml = (part: EditionPart): string => editionPartXml(part, besideNamespace);

/** A workbook pinned to the later list that keeps a corrected list of the built-in one's own date beside. */
async function corrected(): Promise<{ readonly parts: readonly string[]; readonly hash: string }> {
  const edition = { ...laterEdition, id: builtInEdition.id };
  return {
    parts: [editionPartXml(await partOf(laterEdition)), besideXml(await partOf(edition))],
    hash: await editionHash(edition),
  };
}

test("a list beside that nobody has accepted is not replaced by the built-in one of its date", async () => {
  const { parts, hash } = await corrected();
  const there = await machine({ builtIn: old, known: [later.hash], parts });
  await there.type("A1", namedBuiltIn);
  await there.type("A2", tellingFormula);
  expect(await there.shown("A1")).toBe("#N/A");
  expect(there.runtime.recentErrors()[0]?.message).toContain("版「2025-10-02」はこのブックにありますが");
  expect(await there.shown("A2")).toBe(laterAmount);
  await there.door.acceptBeside(hash);
  expect(await there.shown("A1")).toBe(laterAmount);
});

test("a damaged list beside closes its date, and every date where not even that can be read, until it is taken out", async () => {
  const { parts } = await corrected();
  const [pin = "", beside = ""] = parts;
  const changed = beside.replace('"n":194000', '"n":194001');
  expect(changed).not.toBe(beside);
  for (const broken of [changed, beside.replace(/ id="[^"]*"/u, "")]) {
    const there = await machine({ builtIn: old, known: [later.hash], parts: [pin, broken] });
    await there.type("A1", namedBuiltIn);
    await there.type("A2", tellingFormula);
    expect([await there.shown("A1"), await there.shown("A2")]).toEqual(["#N/A", laterAmount]);
    const [found] = there.door.beside;
    const dropped = await there.door.dropBeside(found?.kind === "damaged" ? found.id : "none");
    expect(await there.parts()).toHaveLength(1);
    expect(await there.shown("A1")).toBe(builtInAmount);
    await there.door.putBackBeside(dropped);
    expect(await there.parts()).toHaveLength(2);
    expect(await there.shown("A1")).toBe("#N/A");
  }
});

test("a switch made over a damaged pin and taken back leaves that pin as it stood", async () => {
  const pin = editionPartXml(await partOf(laterEdition)).replace('"n":194000', '"n":194001');
  const there = await machine({ builtIn: old, parts: [pin] });
  await there.type("A1", tellingFormula);
  expect(await there.shown("A1")).toBe("#N/A");
  const former = await there.door.switchTo(whole(builtInEdition, builtInHash));
  expect(await there.shown("A1")).toBe(builtInAmount);
  await there.door.putBack(former);
  expect(await there.shown("A1")).toBe("#N/A");
  expect(await there.parts()).toEqual([pin]);
});

test("two people who pin at once leave one pin twice, which counts as one", async () => {
  const pin = editionPartXml(await partOf(laterEdition));
  const there = await machine({ builtIn: old, known: [later.hash], parts: [pin, pin] });
  await there.type("A1", tellingFormula);
  expect(await there.shown("A1")).toBe(laterAmount);
});

test("a pin in a newer form than this add-in reads is called newer, not damaged", async () => {
  const { hash } = await partOf(laterEdition);
  const text = JSON.stringify({ ...laterEdition, schemaVersion: 2, more: [] });
  const there = await machine({ builtIn: old, parts: [editionPartXml({ id: laterEdition.id, hash, text })] });
  expect(there.door.decision).toEqual({ kind: "unreadable", why: "newer" });
});
