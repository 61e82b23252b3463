import { openHost, type OpenHost } from "./open/open-host";

let office: OpenHost;
beforeAll(async () => {
  office = await openHost();
});
afterAll(() => {
  office.dispose();
});

const part = (value: string): string =>
  `<e:edition xmlns:e="urn:test:edition" id="1"><e:v>${value}</e:v></e:edition>`;

test("settings keep what JSON carries, are replaced by adding again, and deleted", () =>
  office.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("施設", { beds: 150 });
    settings.add("施設", { beds: 20 });
    settings.add("一時", 1);
    const facility = settings.getItem("施設");
    facility.load("key,value");
    settings.load("items/key");
    await context.sync();
    expect(facility.value).toEqual({ beds: 20 });
    expect(settings.items.map(({ key }) => key)).toEqual(["施設", "一時"]);
    settings.getItem("一時").delete();
    facility.value = "無床";
    const gone = settings.getItemOrNullObject("一時");
    const count = settings.getCount();
    gone.load("value");
    facility.load("value");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(count.value).toBe(1);
    expect(facility.value).toBe("無床");
  }));

test("custom XML parts are added, found by namespace, changed and deleted", () =>
  office.Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const added = parts.add(part("a"));
    parts.add("<other/>");
    added.load("id,namespaceUri");
    const only = parts.getByNamespace("urn:test:edition").getOnlyItemOrNullObject();
    const xml = only.getXml();
    await context.sync();
    expect(added.namespaceUri).toBe("urn:test:edition");
    expect(xml.value).toBe(part("a"));
    added.setXml(part("b"));
    const changed = parts.getItem(added.id).getXml();
    await context.sync();
    expect(changed.value).toBe(part("b"));
    added.delete();
    const none = parts.getByNamespace("urn:test:edition").getOnlyItemOrNullObject();
    none.load("id");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));

test("two parts in one namespace are listed, and the only one is neither", async () => {
  await office.Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add(part("1"));
    parts.add(part("2"));
    const both = parts.getByNamespace("urn:test:edition");
    both.load("items/id");
    const only = both.getOnlyItemOrNullObject();
    only.load("id");
    await context.sync();
    expect(both.items).toHaveLength(2);
    expect(only.isNullObject).toBe(true);
    both.items.forEach((each) => {
      each.delete();
    });
    const left = parts.getByNamespace("urn:test:edition").getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
  const only = office.Excel.run(async (context) => {
    context.workbook.customXmlParts.getByNamespace("urn:none").getOnlyItem().load("id");
    await context.sync();
  });
  await expect(only).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("what is no XML cannot be a part", async () => {
  const batch = office.Excel.run(async (context) => {
    context.workbook.customXmlParts.add("not xml");
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code: "InvalidArgument" });
});
