import type { KeptPlan } from "../../src/excel/plans/plan";
import type { Outcome } from "../../src/excel/session/failure";
import { formOf } from "../templates/forms";
import { failure, succeeded } from "./harness/outcomes";
import { area, line, previewed } from "./harness/previewed";
import { refusal, silence } from "./harness/wire";
import { closeWorkbooks, type Workbook } from "./harness/workbook";

// Every action of the pane against every state in which Excel does not let it: a plain failure, and nothing half done.

afterEach(closeWorkbooks);
jest.setTimeout(120_000);

type Go = () => Promise<Outcome<unknown>>;
interface Action {
  /** What has to have happened before; answers the action itself. */
  readonly prepare: (made: Awaited<ReturnType<typeof previewed>>) => Promise<Go> | Go;
  readonly writes: boolean;
}

const plan: KeptPlan = { facility: "f1", lines: [], leadTimes: {}, records: {} };
const at = (book: Workbook) => ({ sheet: book.sheet, row: 1, column: 1 });
const reading = (go: (book: Workbook) => Promise<Outcome<unknown>>): Action => ({
  prepare:
    ({ book }) =>
    () =>
      go(book),
  writes: false,
});
const writing = (go: (book: Workbook) => Promise<Outcome<unknown>>): Action => ({
  ...reading(go),
  writes: true,
});

const actions: Readonly<Record<string, Action>> = {
  activeCell: reading(({ actions }) => actions.activeCell()),
  preview: reading((book) => book.actions.preview(at(book), line)),
  seeSheet: reading(({ actions }) => actions.seeSheet({ selection: false })),
  selectedCost: reading(({ actions }) => actions.selectedCost()),
  selectedTable: reading(({ actions }) => actions.selectedTable()),
  explain: reading(({ actions }) => actions.explain()),
  asOfCell: reading(({ actions }) => actions.asOfCell()),
  readFacilities: reading(({ actions }) => actions.readFacilities()),
  readPlans: reading(({ actions }) => actions.readPlans()),
  readForms: reading(({ actions }) => actions.readForms()),
  readQuotes: reading(({ actions }) => actions.readQuotes()),
  saveFacilities: writing(({ actions }) => actions.saveFacilities([], { seen: "" })),
  savePlans: writing(({ actions }) => actions.savePlans([plan], { seen: "" })),
  saveForms: writing(({ actions }) => actions.saveForms("[]", "")),
  saveQuotes: writing(({ actions }) => actions.saveQuotes("[]", "")),
  removeQuotes: {
    prepare: async ({ book }) => {
      const seen = succeeded(await book.actions.saveQuotes("[]", ""));
      return () => book.actions.saveQuotes("", seen);
    },
    writes: true,
  },
  apply: {
    prepare:
      ({ book, seen }) =>
      () =>
        book.actions.apply(seen, { overwrite: true }),
    writes: true,
  },
  undo: {
    prepare: async ({ book, seen }) => {
      const { undo } = succeeded(await book.actions.apply(seen, { overwrite: true }));
      return () => book.actions.undo(undo, { others: false });
    },
    writes: true,
  },
  draw: writing(({ actions }) => actions.draw(formOf("requirement"))),
  undraw: {
    prepare: async ({ book }) => {
      const drawn = succeeded(await book.actions.draw(formOf("requirement")));
      return () => book.actions.undraw(drawn, { others: false });
    },
    writes: true,
  },
};
const all = Object.entries(actions);
const writers = all.filter(([, { writes }]) => writes);

const sheetNames = ({ excel }: Workbook): Promise<string[]> =>
  excel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

/** All that an action could have left behind: cells, sheets, parts. */
async function everything(book: Workbook): Promise<unknown> {
  const { actions } = book;
  return [
    await book.read(area),
    await sheetNames(book),
    succeeded(await actions.readFacilities()).list,
    succeeded(await actions.readPlans()).value,
    succeeded(await actions.readForms()),
    succeeded(await actions.readQuotes()),
  ];
}

test.each(all)("while a cell is being edited, %s says so and changes nothing", async (_, { prepare }) => {
  const made = await previewed();
  const go = await prepare(made);
  const before = await everything(made.book);
  made.book.wire.instead(1, () => refusal("InvalidOperationInCellEditMode"));
  expect(failure(await go())).toEqual({ code: "cell-editing", changed: "nothing" });
  expect(await everything(made.book)).toEqual(before);
});

test.each(writers)(
  "a workbook open for reading only refuses %s before anything is written",
  async (_, { prepare }) => {
    const made = await previewed();
    const go = await prepare(made);
    const before = await everything(made.book);
    made.book.node.host.readOnly = true;
    expect(failure(await go())).toMatchObject({ code: "read-only", changed: "nothing" });
    made.book.node.host.readOnly = false;
    expect(await everything(made.book)).toEqual(before);
  },
);

test.each(all)(
  "when Excel does not answer, %s is given up and has changed nothing",
  async (_, { prepare }) => {
    const made = await previewed();
    const go = await prepare(made);
    made.book.patience.lost = 1_500;
    const before = await everything(made.book);
    made.book.wire.instead(1, silence);
    expect(failure(await go())).toMatchObject({ code: "host-lost", changed: "nothing" });
    expect(await everything(made.book)).toEqual(before);
  },
);

test.each(all)(
  "when Excel is gone for good, %s is given up all the same and says that nothing was changed",
  async (_, { prepare }) => {
    const made = await previewed();
    const go = await prepare(made);
    made.book.patience.lost = 300;
    made.book.wire.cut();
    expect(failure(await go())).toMatchObject({ code: "host-lost", changed: "nothing" });
    made.book.wire.mend();
  },
);

test.each([
  ["apply", actions["apply"]],
  ["undo", actions["undo"]],
] as const)("a sheet protected meanwhile refuses %s by its name", async (_, action) => {
  const made = await previewed();
  const go = await action?.prepare(made);
  const before = await made.book.read(area);
  await made.book.excel((__, first) => {
    first.protection.protect();
  });
  expect(failure((await go?.()) ?? { ok: true, value: undefined })).toEqual({
    ...{ code: "protected", sheets: ["Sheet1"], changed: "nothing" },
  });
  expect(await made.book.read(area)).toEqual(before);
});
