import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Batch, BATCH_LIMIT_MS, openedByLibreOffice } from "./batch";
import { type Conversion, convertTogether } from "./converted";
import { poisonedBook } from "./poisoned-book";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const book = (value: number) => poisonedBook([{ name: "one", rows: [[value, "=A1*2"]] }]);

describe("a file that LibreOffice cannot open", () => {
  const batch = openedByLibreOffice("always");
  const first = batch.add(() => book(1));
  const noBook = batch.add(() => bytes("no workbook"));
  const unmade = batch.add(() => {
    throw new Error("the form has no sheet");
  });
  const last = batch.add(() => book(2));
  beforeAll(() => batch.convert(), BATCH_LIMIT_MS);

  test("is told for itself, and the others are there", () => {
    expect(noBook).toThrow(/made nothing of book00001\.xlsx: [^]*could not be loaded/u);
    expect([first()("one"), last()("one")]).toEqual([[["1", "2"]], [["2", "4"]]]);
  });

  test("and so is one that could not even be made", () => {
    expect(unmade).toThrow("could not be made: Error: the form has no sheet");
  });

  test("a sheet that is not there is told with those that are", () => {
    expect(() => first()("two")).toThrow("no sheet two beside one");
  });
});

test("a batch that was never converted says so", () => {
  const asked = openedByLibreOffice("never").add(() => book(1));
  expect(asked).toThrow("the batch was not converted");
});

/** Stands in for soffice where it breaks: it says what soffice says, copies files, and obeys what stands in them. */
const BREAKING = `#!/bin/sh
while [ "$1" != --outdir ]; do shift; done
to=$2
shift 2
for file in "$@"; do
  echo start >> "$(dirname "$0")/tried"
  case "$(cat "$file")" in
    *loading*) kill -SEGV $$ ;;
  esac
  echo "convert $file"
  cp "$file" "$to/"
  case "$(cat "$file")" in
    *half*) kill -SEGV $$ ;;
    *hangs*) sleep 1000 & wait ;;
  esac
done
`;

describe("a start that ends badly", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "subsidy-breaking-"));
    writeFileSync(join(folder, "soffice"), BREAKING);
    chmodSync(join(folder, "soffice"), 0o755);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const copied: Conversion<string> = {
    ...{ to: "copy", onLoad: "always" },
    read: (written, stem) => readFileSync(join(written, `${stem}.xlsx`), "utf8"),
  };
  const convert = (...texts: string[]) =>
    convertTogether(texts.map(bytes), copied, { program: join(folder, "soffice"), silenceMs: 3_000 });
  const told = (results: Awaited<ReturnType<typeof convert>>) =>
    results.map((result) => (result.ok ? result.value : result.why.split(":")[0]));

  test.each(["breaks in loading", "breaks with half of it written"])(
    "loses the file that %s, and no other",
    async (broken) => {
      expect(told(await convert("a", "b", broken, "c", "d"))).toEqual([
        ...["a", "b", "soffice failed, it ended with SIGSEGV", "c", "d"],
      ]);
    },
  );

  test("is ended when it hangs, which is told for the file that it hangs at", async () => {
    expect(told(await convert("a", "hangs", "c"))).toEqual([
      ...["a", "soffice failed, it said nothing for 3 seconds and was ended", "c"],
    ]);
  });

  test("is not repeated for ever where every file breaks", async () => {
    const results = told(await convert(...Array.from({ length: 9 }, () => "loading")));
    const tried = readFileSync(join(folder, "tried"), "utf8").trim().split("\n");
    expect(tried).toHaveLength(4);
    expect(results.slice(0, 3)).toEqual(
      Array.from({ length: 3 }, () => "soffice failed, it ended with SIGSEGV"),
    );
    expect(results.slice(3)).toEqual(
      Array.from({ length: 6 }, () => "soffice ended badly 4 times and was not tried again"),
    );
  });

  test("says so of a batch, too, and of a program that is not there", async () => {
    const batch = new Batch(copied, { program: join(folder, "nowhere"), silenceMs: 3_000 });
    const one = batch.add(() => bytes("a"));
    await batch.convert();
    expect(one).toThrow(/soffice failed, spawn .*nowhere ENOENT/u);
  });
});
