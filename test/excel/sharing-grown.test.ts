import type { Audience } from "../../src/taskpane/sharing/sharing-store";
import { SharingStore } from "../../src/taskpane/sharing/sharing-store";
import { openOwnPackage } from "../../src/xlsx/read";
import { evidenceOrder } from "../sharing/evidence-of";
import { bookOf, row, sheetXml } from "../xlsx/small-book";
import { talkativeBook } from "../xlsx/talkative-book";
import { closeWorkbooks, openWorkbook } from "./harness/workbook";

// Between check and copy somebody goes on working: what would stay in the copy unasked is asked about first.

afterEach(closeWorkbooks);

/** A book with a comment on every cell that is named. */
const commented = (...cells: readonly string[]): Uint8Array =>
  talkativeBook({
    "xl/comments1.xml": `<comments><commentList>${cells.map((cell) => `<comment ref="${cell}"/>`).join("")}</commentList></comments>`,
  });

/** A store on a workbook whose file can be exchanged, checked while the first one stood there. */
async function checked(file: Uint8Array, audience: Audience) {
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
  store.chooseAudience(audience);
  await store.examine();
  const copy = () => store.copy(evidenceOrder());
  return { store, opened, stand, copy };
}

const commentsIn = (file: Uint8Array | undefined): string | undefined => {
  const book = openOwnPackage(file ?? new Uint8Array());
  return book.find("xl/comments1.xml") === undefined ? undefined : book.text("xl/comments1.xml");
};

test("a comment that joins those left in a vendor's copy is asked about before any copy is made", async () => {
  const { store, opened, stand, copy } = await checked(commented("A1"), "vendor");
  store.remove("comments", false);
  stand(commented("A1", "B1"));
  await copy();
  expect(opened).toEqual([]);
  expect(store.state()).toMatchObject({ grown: ["comments"], agreed: false, made: undefined, busy: false });
  expect(store.state().examination?.findings.find(({ kind }) => kind === "comments")?.count).toBe(2);
  store.agree(true);
  await copy();
  expect(commentsIn(opened[0])).toContain(`ref="B1"`);
  expect(store.state()).toMatchObject({ grown: [], agreed: false, made: { alsoRemoved: [] } });
});

test("asked again, the comments can still be taken out; a yes holds for what was shown and no more", async () => {
  const { store, opened, stand, copy } = await checked(commented("A1"), "vendor");
  store.remove("comments", false);
  stand(commented("A1", "B1"));
  await copy();
  store.agree(true);
  stand(commented("A1", "B1", "C1"));
  await copy();
  expect(opened).toEqual([]);
  expect(store.state()).toMatchObject({ grown: ["comments"], agreed: false });
  store.remove("comments", true);
  await copy();
  expect(opened).toHaveLength(1);
  expect(commentsIn(opened[0])).toBeUndefined();
});

test("a colleague's copy, from which nothing goes by itself, asks about every kind that is new", async () => {
  const { store, opened, stand, copy } = await checked(bookOf({}), "colleague");
  stand(bookOf({ "xl/connections.xml": "<connections/>" }));
  await copy();
  expect(opened).toEqual([]);
  expect(store.state().grown).toEqual(["connections"]);
  await store.examine();
  expect(store.state()).toMatchObject({ grown: [], examination: { findings: [{ kind: "connections" }] } });
  await copy();
  expect(opened).toHaveLength(1);
});

test("what cannot be removed is asked about for vendors too, and what goes anyway is named beside it", async () => {
  const { store, opened, stand, copy } = await checked(bookOf({}), "vendor");
  const cap = '<c><f>_xldudf_SUBSIDY_GRANTCAP("9①","病院",150)</f><v>1086000</v></c>';
  const sheet = { "xl/worksheets/sheet1.xml": sheetXml(row(1, cap)) };
  stand(bookOf({ ...sheet, "xl/macrosheets/sheet1.xml": sheetXml("") }));
  await copy();
  expect(opened).toEqual([]);
  expect(store.state().grown).toEqual(["macro-sheets", "money"]);
  expect([...store.state().removes]).toEqual(["money"]);
});

test("less than was shown, or more of what is taken out, asks nothing", async () => {
  const { store, opened, stand, copy } = await checked(commented("A1", "B1"), "vendor");
  stand(commented("A1", "B1", "C1"));
  await copy();
  expect(commentsIn(opened[0])).toBeUndefined();
  store.remove("comments", false);
  stand(commented("A1"));
  await copy();
  expect(commentsIn(opened[1])).toContain(`ref="A1"`);
  expect(store.state().grown).toEqual([]);
});
