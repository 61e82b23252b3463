import { acceptedHashes } from "../../src/start/accepted";

function storage(): Pick<Storage, "getItem" | "setItem"> & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
}

test("an accepted hash is known again in the next session", () => {
  const shelf = storage();
  acceptedHashes(() => shelf, "").add("aa");
  acceptedHashes(() => shelf, "").add("bb");
  const later = acceptedHashes(() => shelf, "");
  expect([later.has("aa"), later.has("bb"), later.has("cc")]).toEqual([true, true, false]);
});

test("each partition of the storage has its own acceptances", () => {
  const shelf = storage();
  acceptedHashes(() => shelf, "site-a|").add("aa");
  expect(acceptedHashes(() => shelf, "site-b|").has("aa")).toBe(false);
  expect([...shelf.kept.keys()]).toEqual(["site-a|medical-dx-grants.accepted"]);
});

test("without storage an acceptance holds for as long as the page lives", () => {
  const accepted = acceptedHashes(() => {
    throw new Error("storage is switched off");
  }, "");
  accepted.add("aa");
  expect(accepted.has("aa")).toBe(true);
});
