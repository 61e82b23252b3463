import { SharingStore } from "../../src/taskpane/sharing/sharing-store";
import { readStrangerBook } from "../../src/xlsx/read";
import { bigBook } from "../sharing/big-book";
import { bookOf, row, sheetXml } from "../xlsx/small-book";
import { evidenceOrder } from "../sharing/evidence-of";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";

afterEach(closeWorkbooks);

/** A workbook whose files, once opened beside it, are kept in a list. */
async function withOpened(options: Parameters<typeof openWorkbook>[0] = {}) {
  const workbook = await openWorkbook(options);
  const opened: Uint8Array[] = [];
  workbook.node.host.bookOpened = (file) => {
    opened.push(file);
  };
  return { workbook, opened };
}

const formulaIn = (file: Uint8Array | undefined, sheet: number, cell: string): string | undefined => {
  const book = readStrangerBook(file ?? new Uint8Array());
  return book.ok ? book.value.sheets[sheet]?.cells.get(cell)?.formula : undefined;
};

async function shared({ actions, runtime }: Workbook): Promise<SharingStore> {
  const store = new SharingStore(actions, runtime);
  await store.examine();
  return store;
}

test("the file comes in slices, byte for byte, and is closed again", async () => {
  const { workbook } = await withOpened();
  const file = new Uint8Array(2_500_000).map((_, index) => index % 251);
  workbook.node.host.documentFile = () => file;
  const progress: number[] = [];
  const taken = await workbook.actions.documentFile({ onProgress: ({ done }) => progress.push(done) });
  expect(taken.ok && Buffer.compare(taken.value, file)).toBe(0);
  expect(progress).toEqual([1, 2, 3]);
  expect(workbook.node.host.files.count).toBe(0);
});

test("a third open file is Office's error, said with its number; a cancelled one is closed", async () => {
  const { workbook } = await withOpened();
  const { files } = workbook.node.host;
  const controller = new AbortController();
  controller.abort();
  expect(await workbook.actions.documentFile({ signal: controller.signal })).toMatchObject({
    failure: { code: "cancelled", changed: "nothing" },
  });
  expect(files.count).toBe(0);
  files.open(1);
  files.open(1);
  expect(await workbook.actions.documentFile()).toMatchObject({
    failure: { code: "refused", excelCode: "5004", changed: "nothing" },
  });
});

test("Excel before ExcelApi 1.8 opens no copy, and what is no workbook is refused", async () => {
  const { workbook, opened } = await withOpened({ excelApi: "1.7" });
  expect(await workbook.actions.openCopy(await bigBook())).toMatchObject({
    failure: { code: "unsupported" },
  });
  const other = await withOpened();
  expect((await other.workbook.actions.openCopy(new Uint8Array([1, 2, 3]))).ok).toBe(false);
  expect([...opened, ...other.opened]).toEqual([]);
});

test("the grid's own cells: formulas, spills and names stand in the file, and the copy opens beside them", async () => {
  const { workbook, opened } = await withOpened();
  await workbook.put("A1:D1", [["9①", "病院", 3_000_000, 150]]);
  await workbook.put("A3", [["=SUBSIDY.AMOUNT(A1,B1,C1,D1)"]]);
  await workbook.put("A5", [['=SUBSIDY.BREAKDOWN("9①","病院",3000000,150)']]);
  const store = await shared(workbook);
  expect(store.state().examination?.formulas).toBe(2);
  await store.copy(evidenceOrder());
  expect(store.state()).toMatchObject({ made: { isOpened: true } });
  const [copy] = opened;
  expect(formulaIn(copy, 0, "A3")).toMatch(/^IF\(AND\(A1="9①",B1="病院",D1=150\),IF\(AND\(COUNT\(C1\)/);
  expect(formulaIn(copy, 0, "A5")).toBeUndefined();
  const read = readStrangerBook(copy ?? new Uint8Array());
  expect(read.ok && read.value.sheets.map(({ name }) => name).at(-1)).toBe("根拠");
  expect((await workbook.read("A3")).formulas).toEqual([["=SUBSIDY.AMOUNT(A1,B1,C1,D1)"]]);
});

test("a real workbook behind the host: a colleague's copy, then the way back; a vendor's without money", async () => {
  const { workbook, opened } = await withOpened();
  const original = await bigBook();
  workbook.node.host.documentFile = () => original;
  const store = await shared(workbook);
  await store.copy(evidenceOrder());
  const [copy] = opened;
  expect(formulaIn(copy, 0, "E2")).toMatch(/^IF\(AND\(/);
  workbook.node.host.documentFile = () => copy ?? original;
  await store.examine();
  expect(store.state().examination).toMatchObject({ isCopy: true, formulas: 0 });
  await store.restore();
  expect(store.state().made?.restored).toEqual({ count: 590, changedSince: [] });
  expect(formulaIn(opened[1], 0, "E2")).toBe(formulaIn(original, 0, "E2"));
  workbook.node.host.documentFile = () => original;
  store.chooseAudience("vendor");
  await store.examine();
  expect([...store.state().removes]).toEqual(expect.arrayContaining(["money", "properties", "comments"]));
  await store.copy(evidenceOrder());
  const vendors = readStrangerBook(opened[2] ?? new Uint8Array());
  expect(vendors.ok && vendors.value.sheets[0]?.cells.get("E2")?.value).toBeUndefined();
  // What was hidden went by choice, and the name that told of it.
  expect(vendors.ok && vendors.value.sheets.map(({ name }) => name)).toEqual(["予算", "集計", "Sheet3"]);
}, 180_000);

test("what was added after the check is not told to a vendor: it is removed too, listed and said", async () => {
  const { workbook, opened } = await withOpened();
  workbook.node.host.documentFile = () => bookOf({});
  const store = await shared(workbook);
  store.chooseAudience("vendor");
  expect(store.state().removes.size).toBe(0);
  const cap = '<c><f>_xldudf_SUBSIDY_GRANTCAP("9①","病院",150)</f><v>1086000</v></c>';
  const withMoney = bookOf({ "xl/worksheets/sheet1.xml": sheetXml(row(1, cap)) });
  workbook.node.host.documentFile = () => withMoney;
  await store.copy(evidenceOrder());
  const copy = readStrangerBook(opened[0] ?? new Uint8Array());
  expect(copy.ok && copy.value.sheets[0]?.cells.get("A1")).toMatchObject({ value: undefined });
  expect(store.state()).toMatchObject({ made: { alsoRemoved: ["money"] } });
  expect([...store.state().removes]).toEqual(["money"]);
  expect(store.state().examination?.formulas).toBe(1);
  store.remove("money", false);
  await store.copy(evidenceOrder());
  const wanted = readStrangerBook(opened[1] ?? new Uint8Array());
  expect(wanted.ok && wanted.value.sheets[0]?.cells.get("A1")?.value).toBe(1_086_000);
  expect(store.state().made?.alsoRemoved).toEqual([]);
});

test("a file that cannot be read is said so, and nothing is opened", async () => {
  const { workbook, opened } = await withOpened();
  workbook.node.host.documentFile = () => new Uint8Array([0x50, 0x4b, 1, 2]);
  const store = await shared(workbook);
  expect(store.state()).toMatchObject({ busy: false, trouble: { in: "file", refused: { code: "damaged" } } });
  expect(opened).toEqual([]);
});
