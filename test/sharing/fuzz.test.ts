import { strToU8, unzipSync } from "fflate";
import type { FindingKind } from "../../src/sharing/privacy/findings";
import { examine, makeCopy, restore } from "../../src/taskpane/sharing/files";
import { headerBook } from "../xlsx/header-book";
import { mutated, numbers } from "../xlsx/mutated";
import { bookOf } from "../xlsx/small-book";
import { talkativeBook } from "../xlsx/talkative-book";
import { connectionBook } from "./connection-book";
import { functions } from "./functions";
import { hiddenRowsBook } from "./hidden-rows-book";
import { hiddenSheetBook } from "./hidden-sheet-book";
import { richValueBook } from "./rich-value-book";

/** `FUZZ_RUNS=10000` is the long run, by hand. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 60);

const kinds: readonly FindingKind[] = [
  ...(["money", "comments", "hidden-sheets", "hidden-cells", "names", "custom-xml", "properties"] as const),
  ...(["external-links", "start-up", "macros", "printer-settings", "revisions", "scenarios"] as const),
  ...(["connections", "pivot-caches", "hyperlinks", "headers", "protected-ranges"] as const),
];

describe.each([
  ["hidden rows", hiddenRowsBook],
  ["a hidden sheet", hiddenSheetBook],
  ["everything that tells", talkativeBook],
  ["connections", connectionBook],
  ["data types", richValueBook],
  ["headers", headerBook],
])("workbooks with %s and changed XML", (_, book) => {
  test(`are looked through and copied, or refused, ${RUNS} times, and never break the copier`, () => {
    const parts = unzipSync(book());
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels|vml)$/.test(name));
    const random = numbers(17);
    const outcome = { refused: 0, copied: 0 };
    for (let run = 0; run < RUNS; run += 1) {
      const name = names[random(names.length)] ?? "";
      const file = bookOf({ ...parts, [name]: mutated(parts[name] ?? strToU8(""), random) });
      const removes = new Set(kinds.filter(() => random(4) > 0));
      const form = random(2) === 0 ? "values" : "plain";
      const copy = makeCopy(file, { form, removes, keepsOriginals: true }, functions);
      expect(typeof examine(file).ok).toBe("boolean");
      if (copy.ok) expect(restore(copy.value.bytes).ok).toBe(true);
      outcome[copy.ok ? "copied" : "refused"] += 1;
    }
    expect(Math.min(outcome.copied, outcome.refused)).toBeGreaterThan(RUNS / 20);
  });
});
