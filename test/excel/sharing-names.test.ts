import { SharingStore } from "../../src/taskpane/sharing/sharing-store";
import { evidenceOrder } from "../sharing/evidence-of";
import { bookOf, row, sheetXml, workbookXml } from "../xlsx/small-book";
import { openOwnPackage } from "../../src/xlsx/read";
import { closeWorkbooks, openWorkbook } from "./harness/workbook";

afterEach(closeWorkbooks);

const lists = workbookXml(
  undefined,
  `<definedNames><definedName name="機器">見積!$D$1:$D$3</definedName><definedName name="改修">見積!$E$1:$E$3</definedName></definedNames>`,
);
const bookWith = (cell: string, behind = ""): Uint8Array =>
  bookOf({ "xl/workbook.xml": lists, "xl/worksheets/sheet1.xml": sheetXml(row(1, cell), behind) });
const value = "<c><v>1</v></c>";
/** A list of choices that depends on what is chosen beside it: its names stand nowhere but in cells, as texts. */
const dependent = bookWith(
  value,
  `<dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>INDIRECT(A2)</formula1></dataValidation></dataValidations>`,
);

async function vendorsCheck(file: Uint8Array) {
  const { node, actions, runtime } = await openWorkbook();
  const opened: Uint8Array[] = [];
  node.host.bookOpened = (copy) => {
    opened.push(copy);
  };
  const stand = (bytes: Uint8Array): void => {
    node.host.documentFile = () => bytes;
  };
  stand(file);
  const store = new SharingStore(actions, runtime);
  store.chooseAudience("vendor");
  await store.examine();
  const namesLeft = () => openOwnPackage(opened.at(-1) ?? new Uint8Array()).text("xl/workbook.xml");
  const copy = () => store.copy(evidenceOrder());
  return { store, stand, copy, opened, namesLeft };
}
const namesOf = ({ store }: { store: SharingStore }) =>
  store.state().examination?.findings.find(({ kind }) => kind === "names");

test.each([
  ["a validation", dependent],
  ["a cell", bookWith("<c><f>SUM(INDIRECT(A2))</f><v>1</v></c>")],
])(
  "names stay unless somebody says otherwise where %s uses INDIRECT, which may need them",
  async (_, file) => {
    const checked = await vendorsCheck(file);
    expect(namesOf(checked)).toMatchObject({ count: 2, isRemovable: true, mayBeUsed: true });
    expect(checked.store.state().removes.has("names")).toBe(false);
    await checked.copy();
    expect(checked.namesLeft()).toContain("機器");
    checked.store.remove("names", true);
    await checked.copy();
    expect(checked.namesLeft()).not.toContain("機器");
  },
);

test("without INDIRECT they go from a vendor's copy by default; the word in a text is none", async () => {
  const checked = await vendorsCheck(bookWith('<c><f>"INDIRECT(A2)"</f><v>1</v></c>'));
  expect(namesOf(checked)).not.toHaveProperty("mayBeUsed");
  await checked.copy();
  expect(checked.namesLeft()).not.toContain("機器");
});

test("an INDIRECT that came after the check is asked about before any copy is made", async () => {
  const checked = await vendorsCheck(bookWith(value));
  checked.stand(dependent);
  await checked.copy();
  expect(checked.opened).toEqual([]);
  expect(checked.store.state().grown).toEqual(["names"]);
  expect(checked.store.state().removes.has("names")).toBe(false);
  checked.store.agree(true);
  await checked.copy();
  expect(checked.namesLeft()).toContain("機器");
});
