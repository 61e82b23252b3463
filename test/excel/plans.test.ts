import type { KeptPlan } from "../../src/excel/plans/plan";
import { failure, succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook } from "./harness/workbook";

afterEach(closeWorkbooks);

const plan: KeptPlan = {
  facility: "f1",
  lines: [
    {
      ...{ id: "r1", costId: '導入 "A&B"', claims: ["electronic-prescription/1"], off: [], item: "" },
      ...{ eligibleCost: 330_000, otherCost: 0, completed: "2025-09-01" },
    },
    {
      ...{ id: "r2", costId: "見積待ち", claims: [], off: [], item: "" },
      ...{ eligibleCost: null, otherCost: 0, completed: "" },
    },
  ],
  leadTimes: { "electronic-prescription": 45 },
  records: { "electronic-prescription/1": { decision: 165_000, received: null } },
};

test("plans are kept in the workbook in a part of their own and read back as they were", async () => {
  const { actions, wire } = await openWorkbook();
  expect(succeeded(await actions.readPlans())).toEqual({ value: [], seen: "" });
  const { seen } = succeeded(await actions.savePlans([plan], { seen: "" }));
  wire.reset();
  expect(succeeded(await actions.readPlans())).toEqual({ value: [plan], seen });
  expect(wire.syncs).toBe(2);
  expect(succeeded(await actions.readFacilities()).list).toEqual([]);
});

test("a plan that somebody else has saved meanwhile is not overwritten", async () => {
  const { actions } = await openWorkbook();
  const { seen } = succeeded(await actions.savePlans([plan], { seen: "" }));
  succeeded(await actions.savePlans([{ ...plan, leadTimes: {} }], { seen }));
  expect(failure(await actions.savePlans([], { seen }))).toMatchObject({ code: "changed-since" });
  expect(succeeded(await actions.readPlans()).value[0]?.leadTimes).toEqual({});
});

test("a damaged part fails with its text and is replaced only after a yes", async () => {
  const { actions, excel } = await openWorkbook();
  const xml = '<plans xmlns="urn:medical-dx-grants:plans">nonsense</plans>';
  await excel((context) => context.workbook.customXmlParts.add(xml));
  expect(failure(await actions.readPlans())).toEqual({ code: "damaged", texts: [xml], changed: "nothing" });
  expect(failure(await actions.savePlans([plan], { seen: "" }))).toMatchObject({ code: "damaged" });
  succeeded(await actions.savePlans([plan], { seen: "", replaceDamaged: true }));
  expect(succeeded(await actions.readPlans()).value).toEqual([plan]);
});

test("a plan of a later version is left alone", async () => {
  const { actions, excel } = await openWorkbook();
  await excel((context) =>
    context.workbook.customXmlParts.add('<plans xmlns="urn:medical-dx-grants:plans">{"version":2}</plans>'),
  );
  expect(failure(await actions.savePlans([plan], { seen: "" }))).toMatchObject({ code: "unsupported" });
});
