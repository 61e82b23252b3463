import { readFileSync } from "node:fs";
import path from "node:path";
import { packageFolder } from "../../src/workbench/tools/places";
import { plainFont } from "../../src/workbench/tools/web-font";

const woff = readFileSync(
  path.join(packageFolder("@fontsource/noto-sans-jp"), "files/noto-sans-jp-latin-400-normal.woff"),
);

/** The checksum of a font's table as OpenType defines it: big-endian words added up, modulo 2^32. */
function checksum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  let sum = 0;
  for (let offset = 0; offset < padded.length; offset += 4) sum = (sum + padded.readUInt32BE(offset)) >>> 0;
  return sum;
}

test("every table of the unpacked font has the checksum that its directory states", () => {
  const font = plainFont(woff);
  const count = font.readUInt16BE(4);
  expect(count).toBe(woff.readUInt16BE(12));
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    const tag = font.toString("latin1", entry, entry + 4);
    const offset = font.readUInt32BE(entry + 8);
    const table = Buffer.from(font.subarray(offset, offset + font.readUInt32BE(entry + 12)));
    if (tag === "head") table.writeUInt32BE(0, 8); // the file's own sum stands there, which the table's leaves out
    expect([tag, checksum(table)]).toEqual([tag, font.readUInt32BE(entry + 4)]);
  }
});

test("what is no web font is refused", () => {
  expect(() => plainFont(Buffer.from("wOF2 and more than twelve bytes"))).toThrow("WOFF");
});
