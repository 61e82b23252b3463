import type { KeptFacility } from "../../src/excel/facilities/facility";
import { failure, succeeded } from "./harness/outcomes";
import { refusal } from "./harness/wire";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";

afterEach(closeWorkbooks);

const namespace = "urn:medical-dx-grants:facilities";

const hospital: KeptFacility = {
  ...{
    id: "f1",
    name: 'みなと病院 "本院" <A&B>',
    type: "病院",
    beds: 150,
    code: "1310000001",
    tax: "general",
  },
  facts: {
    onlineEligibilityRunning: { answer: true, on: "2025-04-01" },
    devices: { answer: 12 },
    contractDay: { answer: "2025-06-30" },
  },
};
const clinic: KeptFacility = {
  ...{
    id: "f2",
    name: "分院\nクリニック",
    type: "無床診療所",
    beds: null,
    code: "",
    tax: "unknown",
    facts: {},
  },
};

const partsIn = (book: Workbook, uri = namespace): Promise<string[]> =>
  book.excel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(uri);
    parts.load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });

const addPart = (book: Workbook, xml: string): Promise<unknown> =>
  book.excel((context) => context.workbook.customXmlParts.add(xml));

test("a workbook without facilities has none", async () => {
  const { actions, wire } = await openWorkbook();
  wire.reset();
  expect(succeeded(await actions.readFacilities())).toEqual({ list: [], seen: "" });
  expect(wire.syncs).toBe(1);
});

test("several facilities are kept in one part and read back as they were", async () => {
  const book = await openWorkbook();
  const { actions, wire } = book;
  wire.reset();
  const first = succeeded(await actions.saveFacilities([hospital], { seen: "" }));
  expect(wire.syncs).toBe(2);
  wire.reset();
  const both = succeeded(await actions.saveFacilities([hospital, clinic], { seen: first.seen }));
  expect(wire.syncs).toBe(3);
  expect(both.list).toEqual([hospital, clinic]);
  wire.reset();
  expect(succeeded(await actions.readFacilities())).toEqual(both);
  expect(wire.syncs).toBe(2);
  expect(await partsIn(book)).toHaveLength(1);
});

test("facilities that somebody else has saved meanwhile are not overwritten", async () => {
  const { actions } = await openWorkbook();
  const { seen } = succeeded(await actions.saveFacilities([hospital], { seen: "" }));
  succeeded(await actions.saveFacilities([hospital, clinic], { seen }));
  expect(failure(await actions.saveFacilities([clinic], { seen }))).toEqual({
    ...{ code: "changed-since", cells: [], changed: "nothing" },
  });
  expect(succeeded(await actions.readFacilities()).list).toEqual([hospital, clinic]);
});

const damagedParts: readonly (readonly [string, string])[] = [
  ["is cut off", `<facilities xmlns="${namespace}">{"version":1,"facilities":[</facilities>`],
  ["holds markup", `<facilities xmlns="${namespace}"><facility name="x"/></facilities>`],
  ["lacks a field", `<facilities xmlns="${namespace}">{"version":1,"facilities":[{"id":"x"}]}</facilities>`],
  [
    "names one facility twice",
    `<facilities xmlns="${namespace}">${JSON.stringify({ version: 1, facilities: [clinic, clinic] })}</facilities>`,
  ],
];

test.each(damagedParts)("a part that %s fails with its text and stays as it is", async (_, xml) => {
  const book = await openWorkbook();
  await addPart(book, xml);
  const damaged = { code: "damaged", texts: [xml], changed: "nothing" };
  expect(failure(await book.actions.readFacilities())).toEqual(damaged);
  expect(failure(await book.actions.saveFacilities([hospital], { seen: "" }))).toEqual(damaged);
  expect(await partsIn(book)).toEqual([xml]);
});

test("after a yes a damaged part is replaced, and its text is kept beside", async () => {
  const book = await openWorkbook();
  const xml = `<facilities xmlns="${namespace}">nonsense</facilities>`;
  await addPart(book, xml);
  succeeded(await book.actions.saveFacilities([hospital], { seen: "", replaceDamaged: true }));
  expect(succeeded(await book.actions.readFacilities()).list).toEqual([hospital]);
  const [rescued = ""] = await partsIn(book, `${namespace}:rescued`);
  expect(rescued).toContain("nonsense");
});

test("two parts that both claim to be the one are damage, and both texts are handed over", async () => {
  const book = await openWorkbook();
  succeeded(await book.actions.saveFacilities([hospital], { seen: "" }));
  const [xml = ""] = await partsIn(book);
  await addPart(book, xml);
  expect(failure(await book.actions.readFacilities())).toMatchObject({ code: "damaged", texts: [xml, xml] });
});

test("facilities of a later version of the add-in are left alone", async () => {
  const book = await openWorkbook();
  const xml = `<facilities xmlns="${namespace}">{"version":2,"facilities":{}}</facilities>`;
  await addPart(book, xml);
  const saved = await book.actions.saveFacilities([hospital], { seen: "", replaceDamaged: true });
  expect(failure(saved)).toMatchObject({ code: "unsupported" });
  expect(await partsIn(book)).toEqual([xml]);
});

test("a part is read however another program has written it", async () => {
  const book = await openWorkbook();
  const json = JSON.stringify({ version: 1, facilities: [clinic] });
  await addPart(
    book,
    `<?xml version="1.0" encoding="utf-8"?>\n<ns0:facilities xmlns:ns0='${namespace}'><![CDATA[${json}]]></ns0:facilities>\n`,
  );
  expect(succeeded(await book.actions.readFacilities()).list).toEqual([clinic]);
});

test("a workbook that is open for reading only keeps its facilities", async () => {
  const book = await openWorkbook({ readOnly: true });
  expect(failure(await book.actions.saveFacilities([hospital], { seen: "" }))).toEqual({
    ...{ code: "read-only", changed: "nothing" },
  });
});

test("what Excel does not keep as written is put back as it was", async () => {
  const book = await openWorkbook();
  const { seen } = succeeded(await book.actions.saveFacilities([hospital], { seen: "" }));
  const before = await partsIn(book);
  book.wire.instead(3, async (_, go) => {
    const response = await go();
    const Results = response.Results.map((result) =>
      typeof result.Value === "string" ? { ...result, Value: "<lost/>" } : result,
    );
    return { ...response, Results };
  });
  expect(failure(await book.actions.saveFacilities([clinic], { seen }))).toMatchObject({
    ...{ code: "refused", changed: "nothing" },
  });
  expect(await partsIn(book)).toEqual(before);
});

test("a host that is lost changes nothing of the facilities", async () => {
  const { actions, wire } = await openWorkbook();
  wire.instead(1, () => refusal("ServiceNotAvailable"));
  expect(failure(await actions.readFacilities())).toEqual({ code: "host-lost", changed: "nothing" });
});
