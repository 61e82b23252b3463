import { examine } from "../../src/taskpane/sharing/files";
import { openOwnPackage } from "../../src/xlsx/read";
import { bookOf, row, sheetXml } from "../xlsx/small-book";
import { copyWithout, kindsFound } from "./copies";

const sheet = "xl/worksheets/sheet1.xml";
const cells = row(1, `<c><v>1</v></c>`);
const ranges = (...all: readonly string[]): string =>
  sheetXml(cells, `<protectedRanges>${all.join("")}</protectedRanges><sheetProtection sheet="1"/>`);
const own = `<protectedRange password="CC3D" sqref="A1:B2" name="経理部 花子"/>`;
const withAccount = `<protectedRange sqref="C1" name="範囲1" securityDescriptor="O:WDG:WDD:(A;;CC;;;S-1-5-21-7)"/>`;
const withAccounts = `<protectedRange name="範囲2" sqref="D1"><securityDescriptor>O:WDG:WDD:(A;;CC;;;S-1-5-21-8)</securityDescriptor></protectedRange>`;
const plain = `<protectedRange sqref="E1" name="範囲3"/>`;
const book = (...all: readonly string[]): Uint8Array => bookOf({ [sheet]: ranges(...all) });

test("ranges that may be edited are listed where people named them, or where they list accounts", () => {
  const found = examine(book(own, withAccount, withAccounts, plain));
  expect(found.ok && found.value.findings).toEqual([
    {
      ...{ kind: "protected-ranges", count: 3, isRemovable: true },
      places: ["見積: 経理部 花子", "見積: 範囲1", "見積: 範囲2"],
    },
  ]);
  expect(kindsFound(book(plain))).toEqual([]);
});

test("in a copy they have other names and no accounts, and may be edited as before", () => {
  const { bytes } = copyWithout(book(own, withAccount, withAccounts), "protected-ranges");
  expect(openOwnPackage(bytes).text(sheet)).toBe(
    ranges(
      `<protectedRange password="CC3D" sqref="A1:B2" name="Range1"/>`,
      `<protectedRange sqref="C1" name="Range2"/>`,
      `<protectedRange name="Range3" sqref="D1"></protectedRange>`,
    ),
  );
  expect(kindsFound(bytes)).toEqual([]);
  expect(openOwnPackage(copyWithout(book(own), "headers").bytes).text(sheet)).toBe(ranges(own));
});
