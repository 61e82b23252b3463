import { editionHash } from "../../src/catalogue/schema";
import type { Case, Edition, Programme, Window } from "../../src/core/rules/edition";
import type { StatedDate, Why } from "../../src/core/rules/model";
import { compareEditions } from "../../src/editions/compare";
import type { Language } from "../../src/core/runtime";
import { differenceLine } from "../../src/text/editions/difference";
import { theEdition } from "../catalogue/edition-file";

const lines = (before: Edition, after: Edition, language: Language = "ja"): string[] =>
  compareEditions(before, after).map((each) => differenceLine(each, language));

const concerns = (before: Edition, after: Edition): string[] =>
  compareEditions(before, after).map(({ concern }) => concern);

/** The built-in list with one of its programmes changed. */
const withProgramme = (number: number, change: (programme: Programme) => Programme): Edition => ({
  ...theEdition(),
  programmes: theEdition().programmes.map((each) => (each.number === number ? change(each) : each)),
});

const withCases = (number: number, change: (cases: readonly Case[]) => readonly Case[]): Edition =>
  withProgramme(number, (programme) => ({ ...programme, cases: change(programme.cases) }));

/** The last part of a line, behind the place. */
const valuesIn = (line = ""): string => line.slice(line.search(/[^：:]+ → /)).trim();

const later: StatedDate = {
  unit: "date",
  date: "2026-02-13",
  printed: "令和８年２月13日（金）",
  why: { quote: "申請期限：令和８年２月13日（金）" },
};

describe("amounts of a case that is new or gone as a whole", () => {
  test.each<[number, Language, string]>([
    [12, "en", "grant rate 1/2, grant cap 6,579,000 yen, cost cap 13,158,000 yen → none"],
    [
      2,
      "ja",
      "補助率 1/2、補助限度額 411,000円、事業額上限 822,000円、品目別の事業額上限（Receipt） 781,000円 → なし",
    ],
  ])("are never cut: No.%i (%s)", (number, language, expected) => {
    const [line = "", ...others] = lines(
      theEdition(),
      withCases(number, (cases) => cases.slice(1)),
      language,
    );
    expect(others).toEqual([]);
    expect(valuesIn(line)).toBe(expected);
  });

  test("come with the figures, in front of dates and rules", () => {
    const gone = withCases(12, (cases) => cases.slice(1));
    const after = { ...gone, relations: gone.relations.slice(1) };
    expect(concerns(theEdition(), after)).toEqual(["figure", "rule"]);
    expect(concerns(after, theEdition())).toEqual(["figure", "rule"]);
  });

  test("a case that states nothing itself is told as being there", () => {
    const [line = ""] = lines(
      withCases(13, (cases) => cases.slice(1)),
      theEdition(),
    );
    expect(valuesIn(line)).toBe("なし → あり");
  });
});

test("a long text is not cut within a number, at neither end", () => {
  const of = (start: string, end: string): Edition => ({
    ...theEdition(),
    source: { ja: `${start}${end}`, en: "one" },
  });
  const front = "前".repeat(57);
  expect(lines(of("旧", ""), of(front, "13,158,000円まで"))[0]).toMatch(/前…$/u);
  const [line = ""] = lines(
    of(`${"前".repeat(40)}13,158,000円のうち`, "旧い"),
    of(`${"前".repeat(40)}13,158,000円のうち`, `新しい${"後".repeat(20)}`),
  );
  expect(line).toMatch(/：…13,158,000円のうち旧い → …13,158,000円のうち新しい/u);
});

describe("a figure that stays and is founded otherwise", () => {
  const withWhy = (why: Why): Edition =>
    withProgramme(1, (programme) => {
      const { applicationDeadline } = programme.stated;
      if (!applicationDeadline) throw new Error("No.1 has a deadline");
      return {
        ...programme,
        stated: { ...programme.stated, applicationDeadline: { ...applicationDeadline, why } },
      };
    });
  const reading = (confidence: "high" | "low"): Why => ({
    interpretation: { ja: "読み方", en: "a reading" },
    reason: { ja: "理由", en: "a reason" },
    confidence,
  });

  test("is told by its old and its new quotation", () => {
    const [before, after] = [withWhy({ quote: "旧い文" }), withWhy({ quote: "新しい文" })];
    expect(lines(before, after)).toEqual([
      "No.1 医療扶助におけるオンライン資格確認等導入に係る助成金・申請期日・根拠・引用：旧い文 → 新しい文",
    ]);
    expect(concerns(before, after)).toEqual(["words"]);
  });

  test("is told by how sure the reading was and is", () => {
    const [line, ...others] = lines(withWhy(reading("high")), withWhy(reading("low")));
    expect(others).toEqual([]);
    expect(line).toMatch(/申請期日・根拠・確かさ：高 → 低$/u);
    expect(lines(withWhy(reading("high")), withWhy(reading("low")), "en")[0]).toMatch(
      /basis, confidence: high → low$/,
    );
  });

  test("is told as a whole where a quotation gives way to a reading", () => {
    const [before, after] = [withWhy({ quote: "旧い文" }), withWhy(reading("low"))];
    expect(lines(before, after).map(valuesIn)).toEqual(["旧い文 → （確かさ 低）読み方"]);
    expect(concerns(before, after)).toEqual(["words"]);
  });
});

describe("a programme that is new or gone", () => {
  const [first] = theEdition().programmes;
  if (!first) throw new Error("the list has programmes");
  const added: Programme = {
    ...first,
    id: "new-one",
    number: 14,
    name: { ja: "新しい補助金", en: "a new one" },
  };
  const after: Edition = { ...theEdition(), programmes: [...theEdition().programmes, added] };

  test("is told with the figures of its cases and its dates", () => {
    expect(lines(theEdition(), after)).toEqual([
      expect.stringMatching(/^No\.14 新しい補助金・区分と金額・.*：なし → 補助率 .*補助限度額 .*円$/u),
      "No.14 新しい補助金・区分と金額・診療所：なし → 補助率 3/4、補助限度額 54,000円、事業額上限 73,000円",
      expect.stringMatching(/^No\.14 新しい補助金・申請期日：なし → 2026-01-15（/u),
      "No.14 新しい補助金：なし → 新しい補助金",
    ]);
    expect(concerns(after, theEdition())).toEqual(["figure", "figure", "date", "programme"]);
  });
});

describe("periods", () => {
  const withWindows = (windows: readonly Window[]): Edition =>
    withProgramme(1, (programme) => ({ ...programme, stated: { ...programme.stated, later }, windows }));
  const one: Window = { kind: "application", to: "later" };

  test("a new or gone period is told with its dates", () => {
    expect(lines(withWindows([]), withWindows([one])).map(valuesIn)).toEqual([
      "なし → 申請、終わり 2026-02-13（令和８年２月13日（金））",
    ]);
    expect(lines(withWindows([one]), withWindows([]), "en").map(valuesIn)).toEqual([
      "application, to 2026-02-13（令和８年２月13日（金）） → none",
    ]);
  });

  test("a last day that was extended, and one that is another, are told by their dates", () => {
    const extended = withWindows([{ ...one, earlier: ["applicationDeadline"] }]);
    expect(lines(withWindows([one]), extended)[0]).toMatch(
      /期間・1・延長前の期日：なし → 2026-01-15（.*）$/u,
    );
    const moved = withWindows([{ ...one, to: "applicationDeadline" }]);
    expect(lines(moved, withWindows([one]))[0]).toMatch(
      /期間・1・終わり：2026-01-15（.*） → 2026-02-13（.*）$/u,
    );
  });
});

describe("another order", () => {
  test("of programmes is one line, as the hash says", async () => {
    const list = theEdition();
    const [a, b, ...others] = list.programmes;
    if (!a || !b) throw new Error("the list has programmes");
    const turned = { ...list, programmes: [b, a, ...others] };
    expect(await editionHash(turned)).not.toBe(await editionHash(list));
    expect(lines(list, turned)).toEqual([
      expect.stringMatching(/^制度・並び順：No\.1、No\.2、.* → No\.2、No\.1、/u),
    ]);
    expect(lines(list, turned, "en")).toEqual([expect.stringMatching(/^programmes, order: No\.1, No\.2, /)]);
  });

  test("of relations is one line of words, no other rule", () => {
    const turned = { ...theEdition(), relations: theEdition().relations.toReversed() };
    expect(concerns(theEdition(), turned)).toEqual(["words"]);
    expect(lines(theEdition(), turned)).toEqual([expect.stringMatching(/^制度どうしの関係・並び順：/u)]);
  });

  test("of cases is one line, told by their names", () => {
    const turned = withCases(12, (cases) => cases.toReversed());
    const [line, ...others] = lines(theEdition(), turned);
    expect(others).toEqual([]);
    expect(line).toMatch(/^No\.12 .*・区分と金額・並び順：①.* → ②/u);
  });
});
