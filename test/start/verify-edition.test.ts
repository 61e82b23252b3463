import { verifyEdition } from "../../src/start/verify-edition";
import { builtInEdition, laterEdition, partOf } from "./editions";

test("a sound edition under its true hash is given back", async () => {
  expect(await verifyEdition(await partOf(laterEdition))).toEqual(laterEdition);
});

test("layout and order of keys do not matter to the hash", async () => {
  const part = await partOf(laterEdition);
  const reversed = Object.fromEntries(Object.entries(laterEdition).reverse());
  expect(await verifyEdition({ ...part, text: JSON.stringify(reversed, null, 4) })).toEqual(laterEdition);
});

test("one figure changed under the old hash is refused", async () => {
  const part = await partOf(laterEdition);
  const changed = part.text.replace('"n":194000', '"n":194001');
  expect(changed).not.toBe(part.text);
  expect(await verifyEdition({ ...part, text: changed })).toBeUndefined();
});

test("an edition that breaks the schema is refused even under its true hash", async () => {
  const broken = { ...builtInEdition, programmes: [{ id: "empty" }] };
  expect(await verifyEdition(await partOf(broken as never))).toBeUndefined();
});

test("a reference to a figure that is not stated is refused", async () => {
  const stated = Object.fromEntries(
    Object.entries(builtInEdition.stated).filter(([ref]) => ref !== "applicationUnit"),
  );
  expect(await verifyEdition(await partOf({ ...builtInEdition, stated }))).toBeUndefined();
});

test("text that is no JSON is refused", async () => {
  expect(await verifyEdition({ id: "2025-12-01", hash: "0", text: "{" })).toBeUndefined();
});

test("an edition under another's name is refused", async () => {
  const part = await partOf(laterEdition);
  expect(await verifyEdition({ ...part, id: "2026-04-01" })).toBeUndefined();
});
