import type { CopyChoices } from "../../src/sharing/convert/copy-plan";
import { planCopy } from "../../src/sharing/convert/plan-copy";
import { originalsText, planRestore } from "../../src/sharing/originals";
import { storedBook } from "./book";
import { functions } from "./functions";

const plain: CopyChoices = {
  ...{ form: "plain", hidesMoney: false, emptiedSheets: new Set() },
  ...{
    emptiesHiddenCells: false,
    freezesOtherBooks: false,
    freezesPivots: false,
    freezesConnections: false,
    freezesLinks: false,
  },
};
const items = { D5: "レセコンの改修", E5: 150_000, D6: "モバイル端末", E6: 41_000 };

/** A sheet's formula as it stands in the copy, and what comes of turning back where another stands there by then. */
function turnedBack(sheet: string, change: (formula: string) => string) {
  const was = 'SUBSIDY.AMOUNT(2,"診療所",D5:E6)';
  const book = storedBook({ [sheet]: { ...items, Z9: { f: was, v: 1 } } });
  const plan = planCopy(book, plain, functions);
  const now = plan.treated[0]?.now ?? "";
  const resaved = storedBook({ [sheet]: { ...items, Z9: { f: change(now), v: 1 } } });
  return { now, back: planRestore(resaved, originalsText(plan, book)) };
}

test.each([
  ["予算", "'予算'!", "予算!"],
  ["Budget1", "'Budget1'!", "BUDGET1!"],
])(
  "a copy that Excel has saved again, with %s without needless quotes, is turned back",
  (sheet, ours, excels) => {
    const { now, back } = turnedBack(sheet, (formula) => formula.replaceAll(ours, excels));
    expect(now).toContain(ours);
    expect(back).toMatchObject({ restored: 1, changedSince: [] });
  },
);

test("needed quotes and doubled ones mean the same sheet, another sheet or other case of a text does not", () => {
  expect(turnedBack("見積 (2)'s", (formula) => formula).back).toMatchObject({ restored: 1 });
  const other = turnedBack("予算", (formula) => formula.replace("'予算'!$E$5", "予算2!$E$5"));
  expect(other.back).toMatchObject({ restored: 0, changedSince: ["予算!Z9"] });
  const word = turnedBack("予算", (formula) => formula.replace("レセコンの改修", "レセコン"));
  expect(word.back).toMatchObject({ restored: 0 });
});

test("what can stand with or without quotes is not taken for another reference", () => {
  const moved = turnedBack("予算", (formula) => formula.replace("'予算'!$E$5", "予算!$E$6"));
  expect(moved.back).toMatchObject({ restored: 0 });
});
