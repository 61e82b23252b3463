import "../../src/text/pane/brought/editions";
import "../../src/text/pane/brought/filling";
import "../../src/text/pane/brought/plan";
import "../../src/text/pane/brought/quotes";
import "../../src/text/pane/brought/sharing";
import "../../src/text/pane/brought/templates";
import { listText } from "../../src/taskpane/words";
import { reasonWords } from "../../src/text/functions/plan-words";
import { scheduleWords } from "../../src/text/templates/schedule";
import { budgetWords } from "../../src/workbench/sample/budget-words";
import { terminalWords } from "../../src/workbench/tools/terminal-words";
import { paneWord, paneWords } from "../../src/text/pane";
import { notices } from "../../src/text/pane/notices";

const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).sort();

test("both languages have the same words with the same places to fill", () => {
  expect(Object.keys(paneWords.en).sort()).toEqual(Object.keys(paneWords.ja).sort());
  for (const [key, text] of Object.entries(paneWords.ja))
    expect([key, places(paneWords.en[key as keyof typeof paneWords.en])]).toEqual([key, places(text)]);
});

test("what is said of an old as-of date names it, since it also stands where the date itself does not", () => {
  expect(paneWord("ja", "asOfOld", { days: 374 })).toBe("基準日は今日より374日前の日付です。");
  expect(paneWord("en", "asOfOld", { days: 374 })).toBe("The as-of date is 374 days before today.");
});

test("no word is blank but the gap between Japanese sentences", () => {
  const blank = Object.entries({ ...paneWords.en }).filter(([, text]) => text === "");
  expect(blank).toEqual([]);
  expect(
    Object.keys(paneWords.ja).filter((key) => paneWords.ja[key as keyof typeof paneWords.ja] === ""),
  ).toEqual(["sentenceGap"]);
});

test("English words hold no Japanese letters but the name of the language itself", () => {
  const japanese = Object.entries(paneWords.en).filter(([, text]) => /[ぁ-んァ-ヶ一-龠]/.test(text));
  expect(japanese.map(([key]) => key)).toEqual(["languageJa"]);
});

test("the day by which to apply has one word, 申請期日, on every screen and in every form", () => {
  const texts = JSON.stringify([paneWords.ja, scheduleWords, reasonWords, budgetWords, terminalWords]);
  expect(texts.match(/申請(の)?期限/g)).toBeNull();
  expect(texts).toContain("申請期日");
});

test("numbers of programmes are written one way in the list's texts, whatever the list prints; all else stays", () => {
  const ja = "No.１、７、８は、令和７年９月30日までに、No.９①またはNo.10の交付決定が要る。";
  const said = "No.1、7、8は、令和７年９月30日までに、No.9①またはNo.10の交付決定が要る。";
  expect(listText({ ja, en: "" }, "ja")).toBe(said);
});

test("a word is filled in, and a name that is not given stays visible", () => {
  expect(paneWord("ja", "editionHash", { hash: "ab12" })).toBe(
    paneWords.ja.editionHash.replace("{hash}", "ab12"),
  );
  expect(paneWord("en", "editionHash")).toContain("{hash}");
});

test("the bare page's notices are Japanese in Japanese, and not in English", () => {
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
  for (const { ja, en } of Object.values(notices)) {
    expect(ja).toMatch(japanese);
    expect(en).not.toMatch(japanese);
  }
});
