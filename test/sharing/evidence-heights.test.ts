import { makeCopy } from "../../src/taskpane/sharing/files";
import { openOwnPackage } from "../../src/xlsx/read";
import { fileWith } from "./evidence-book";
import { evidenceIn } from "./evidence-of";

/** What a line takes in Japanese Excel, in points. */
const LINE = 18.75;
const given = {
  ja: "対象経費：B5*1.1 → 385,000（ファイルの値から計算）",
  en: "Cost: B5*1.1 → 385,000 (computed from values in the file)",
};

test.each(["ja", "en"] as const)(
  "in %s a row has room for every argument of its call, each on a line",
  (language) => {
    const cells = { B5: 350_000, J1: { f: 'SUBSIDY.AMOUNT("9①","診療所",B5*1.1,,45000)', v: 192_000 } };
    const { ask, evidence } = evidenceIn(language);
    const order = { form: "plain", removes: new Set<never>(), keepsOriginals: false, evidence } as const;
    const made = makeCopy(fileWith(cells), order, ask);
    const xml = made.ok ? openOwnPackage(made.value.bytes).text("xl/worksheets/sheet2.xml") : "";
    const row =
      [...xml.matchAll(/<row [^>]*>.*?<\/row>/gs)].find(([one]) => one.includes(given[language]))?.[0] ?? "";
    const text = [...row.matchAll(/<t [^>]*>([^<]*)</g)]
      .map(([, one = ""]) => one)
      .find((one) => one.includes("\n"));
    const lines = text?.split("\n").length ?? 0;
    expect(lines).toBeGreaterThanOrEqual(4);
    expect(Number(/ ht="([\d.]+)" customHeight="1"/.exec(row)?.[1])).toBeGreaterThanOrEqual(lines * LINE);
  },
);
