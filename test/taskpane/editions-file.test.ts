import { closeWorkbooks } from "../excel/harness/workbook";
import { laterEdition } from "../start/editions";
import { opened } from "./editions-opened";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

test("a chosen file is read and looked at; one that is too large is told by its size, and never read", async () => {
  const { store } = await opened();
  await store.readFile("later.json", new File([JSON.stringify(laterEdition)], "later.json"));
  expect(store.state().candidate?.whole.edition.id).toBe(laterEdition.id);
  const large = new File([new Uint8Array(12_000_004)], "large.json");
  let reads = 0;
  Object.assign(large, {
    text: () => {
      reads += 1;
      return Promise.resolve("");
    },
  });
  await store.readFile("large.json", large);
  const { candidate, faults } = store.state();
  expect(candidate).toBeUndefined();
  expect(faults?.map(({ expected }) => expected.ja)).toEqual([
    "4000000 文字以内のファイル（12000004 バイトある）",
  ]);
  expect(reads).toBe(0);
});
