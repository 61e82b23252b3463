import { readStrangerBook } from "../../src/xlsx/read";
import { hostileFiles } from "./hostile/corpus";

/** Of the processor, so that whoever else is at work on the machine does not count. */
const MOST_MS = 5_000;
const MOST_BYTES = 300 << 20;

describe("files that would do harm", () => {
  test("are more than forty", () => {
    expect(hostileFiles.length).toBeGreaterThanOrEqual(40);
    expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length);
  });

  test.each(hostileFiles.map((file) => [file.name, file] as const))(
    "are refused or come to nothing, within 5 s and 300 MB: %s",
    (_, { bytes, refused, a1 }) => {
      const file = bytes();
      const memory = process.memoryUsage().rss;
      const began = process.cpuUsage();
      const read = readStrangerBook(file);
      const { user, system } = process.cpuUsage(began);
      expect((user + system) / 1_000).toBeLessThan(MOST_MS);
      expect(process.memoryUsage().rss - memory).toBeLessThan(MOST_BYTES);
      if (refused) expect(read).toMatchObject({ ok: false, refused: { code: refused } });
      else expect(read.ok && read.value.sheets[0]?.cells.get("A1")?.value).toEqual(a1);
    },
  );
});
