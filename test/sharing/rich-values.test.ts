import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { packageFaults, whereReadable } from "../xlsx/sound-package";
import { copyWithout } from "./copies";
import { plainTypes, richValueBook, secretsOfTypes } from "./rich-value-book";

const hidden = () => copyWithout(richValueBook(), "hidden-cells").bytes;
const readable = (bytes: Uint8Array, words: readonly string[]) =>
  words.flatMap((word) => whereReadable(bytes, word).map((part) => `${word} ${part}`));
const part = (bytes: Uint8Array, name: string) => openOwnPackage(bytes).text(`xl/richData/${name}.xml`);
const counted = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}[ >]`, "g"))].length;

test("the original tells every secret, and its parts belong together", () => {
  const words = [...secretsOfTypes, ...plainTypes];
  expect(words.filter((word) => whereReadable(richValueBook(), word).length === 0)).toEqual([]);
  expect(packageFaults(richValueBook())).toEqual([]);
});

test("no byte of the copy tells of data types and pictures in hidden cells, and those that can be seen are whole", () => {
  expect(readable(hidden(), secretsOfTypes)).toEqual([]);
  expect(plainTypes.filter((word) => whereReadable(hidden(), word).length === 0)).toEqual([]);
  expect(packageFaults(hidden())).toEqual([]);
});

test("everything keeps its number: the marks of cells, dynamic arrays among them, lead where they did", () => {
  const bytes = hidden();
  const [before, after] = [openOwnPackage(richValueBook()), openOwnPackage(bytes)];
  expect(after.text("xl/metadata.xml")).toBe(before.text("xl/metadata.xml"));
  const sheet = after.text("xl/worksheets/sheet1.xml");
  expect([...sheet.matchAll(/[cv]m="\d+"/g)].map(([mark]) => mark)).toEqual([
    ...['vm="2"', 'vm="4"', 'vm="6"', 'cm="1"'],
  ]);
  expect(sheet).toContain(`<f t="array" ref="D1:E1">`);
  const values = part(bytes, "rdrichvalue");
  expect(counted(values, "rv")).toBe(10);
  expect(values).toContain(`<rv s="1"><v>見える型</v><v>3</v><v>2</v><v>1</v></rv>`);
  expect(part(bytes, "rdarray")).toContain(`<a r="1" c="1"><v t="r">9</v></a></arrayData>`);
  expect(part(bytes, "richValueRel")).toContain(`<rel r:id="rId2"/><rel r:id="rId2"/>`);
});

/** The same with a value that can be seen in every structure, so that none is free. */
function crowded(): Uint8Array {
  const file = openOwnPackage(richValueBook());
  const data = "xl/richData/rdrichvalue.xml";
  const full = "<v>見える並び</v><v>3</v><v>2</v><v>1</v>";
  file.setText(data, file.text(data).replace(`<rv s="2"><v>見える並び</v>`, `<rv s="0">${full}`));
  return file.bytes();
}

test.each([
  ["an idle structure takes them", richValueBook(), 5],
  ["one more structure takes them", crowded(), 6],
])(
  "each value has as many parts as its structure has keys, and lists say their length: %s",
  (_, book, most) => {
    const { bytes } = copyWithout(book, "hidden-cells");
    expect(part(bytes, "rdrichvaluestructure")).toContain(`count="${most}"`);
    for (const [list, data, item] of [
      ["rdrichvaluestructure", "rdrichvalue", "rv"],
      ["rdsupportingpropertybagstructure", "rdsupportingpropertybag", "spb"],
    ] as const) {
      const structures = [...part(bytes, list).matchAll(/<s[ >].*?<\/s>/g)].map(([one]) => counted(one, "k"));
      const found = [...part(bytes, data).matchAll(new RegExp(`<${item} s="(\\d+)">(.*?)</${item}>`, "g"))];
      expect(found.length).toBeGreaterThan(3);
      for (const [one, structure] of found) expect(counted(one, "v")).toBe(structures[Number(structure)]);
      expect(part(bytes, list)).toContain(`count="${structures.length}"`);
    }
  },
);

test("where no such cell can be seen any more, no picture and no text of any stays", () => {
  const file = openOwnPackage(richValueBook());
  const sheet = "xl/worksheets/sheet1.xml";
  file.setText(sheet, file.text(sheet).replace(`<row r="1">`, `<row r="1" hidden="1">`));
  const { bytes } = copyWithout(file.bytes(), "hidden-cells");
  expect(readable(bytes, [...secretsOfTypes, ...plainTypes])).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
});

test("a workbook of which nothing is emptied keeps them byte for byte", () => {
  expect(Buffer.compare(copyWithout(richValueBook(), "comments").bytes, richValueBook())).toBe(0);
});

test("what formulas on external servers last answered goes with emptied cells", () => {
  const file = openOwnPackage(richValueBook());
  file.setText(
    "xl/_rels/workbook.xml.rels",
    file
      .text("xl/_rels/workbook.xml.rels")
      .replace(
        "</Relationships>",
        `<Relationship Id="rId20" Type="x/volatileDependencies" Target="v.xml"/></Relationships>`,
      ),
  );
  file.setText(
    "xl/v.xml",
    `<volTypes><volType type="realTimeData"><main first="s"><tp t="s"><v>揮発の秘密</v><tr r="A2" s="1"/></tp></main></volType></volTypes>`,
  );
  expect(whereReadable(copyWithout(file.bytes(), "hidden-cells").bytes, "揮発の秘密")).toEqual([]);
  expect(readStrangerBook(copyWithout(file.bytes(), "comments").bytes).ok).toBe(true);
});
