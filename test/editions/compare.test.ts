import { compareEditions } from "../../src/editions/compare";
import { differenceLine } from "../../src/text/editions/difference";
import type { Edition } from "../../src/core/rules/edition";
import { laterEdition } from "../start/editions";
import { theEdition } from "../catalogue/edition-file";
import { sixty } from "../fixtures/made-up-list";

const lines = (before: Edition, after: Edition, language: "ja" | "en" = "ja"): string[] =>
  compareEditions(before, after).map((each) => differenceLine(each, language));

type Changing = { -readonly [Key in keyof Edition]: Edition[Key] };

/** The edition after a change to its JSON. */
function changed(change: (edition: Changing) => void): Edition {
  const copy = JSON.parse(JSON.stringify(theEdition())) as Edition;
  change(copy);
  return copy;
}

test("an edition differs from itself in nothing", () => {
  expect(compareEditions(theEdition(), theEdition())).toEqual([]);
});

test("a changed rate is one difference, told with its programme and case", () => {
  expect(lines(theEdition(), laterEdition)).toEqual([
    "No.9 電子処方箋管理サービスの導入に係る補助金・区分と金額・①・診療所・補助率：1/2 → 1",
    "版：2025-10-02 → 2025-12-01",
  ]);
});

test("a new quotation of the same figure is words, not an amount", () => {
  const after = changed((edition) => {
    const { applicationUnit } = edition.stated as Record<string, { why: { quote: string } }>;
    if (applicationUnit) applicationUnit.why.quote = "申請額は千円未満切捨て";
  });
  const [only, ...others] = compareEditions(theEdition(), after);
  expect(others).toEqual([]);
  expect(only?.concern).toBe("words");
});

test("a programme in front of all others leaves those others unchanged", () => {
  const after = changed((edition) => {
    const [first] = edition.programmes;
    if (first) edition.programmes = [{ ...first, id: "new-one", number: 99 }, ...edition.programmes];
  });
  const found = compareEditions(theEdition(), after);
  expect(found.map(({ path }) => path.slice(0, 2))).toEqual(Array(4).fill(["programmes", "new-one"]));
  // The amounts of its two cases and its deadline come first, then the programme itself.
  expect(found.map(({ concern }) => concern)).toEqual(["figure", "figure", "date", "programme"]);
  expect(found[3]?.path).toEqual(["programmes", "new-one"]);
  for (const each of found) expect(each).not.toHaveProperty("before");
});

test("a moved deadline is told as both dates, as printed", () => {
  const after = changed((edition) => {
    const stated = edition.programmes[0]?.stated as Record<string, { date: string; printed: string }>;
    const { applicationDeadline } = stated;
    if (applicationDeadline)
      Object.assign(applicationDeadline, { date: "2026-02-13", printed: "令和８年２月13日（金）" });
  });
  expect(compareEditions(theEdition(), after)[0]?.concern).toBe("date");
  expect(lines(theEdition(), after, "en")[0]).toMatch(
    /^No\.1 .*application deadline: 2026-01-15.* → 2026-02-13/,
  );
});

test("what is new as a whole is told in words people know, never as JSON", () => {
  const after = changed((edition) => {
    const [relation] = edition.relations;
    const [first, ...others] = edition.programmes;
    const [one] = first?.cases ?? [];
    if (!relation || !first || !one) throw new Error("the list has relations and cases");
    edition.relations = [...edition.relations, { ...relation, id: "one-more" }];
    edition.schemes = {
      ...edition.schemes,
      another: edition.schemes["coupon"] as Edition["schemes"][string],
    };
    edition.programmes = [
      { ...first, cases: [...first.cases, { ...one, class: "any-institution" }] },
      ...others,
    ];
  });
  expect(lines(theEdition(), after).sort()).toEqual([
    "No.1 医療扶助におけるオンライン資格確認等導入に係る助成金・区分と金額・病院・診療所・健診実施機関：なし → 補助率 1/2、補助限度額 283,000円、事業額上限 566,000円",
    "制度どうしの関係・one-more：なし → 同じ費用はNo.３とNo.４の一方で申請する。",
    "計算方法・another：なし → あり",
  ]);
  expect(lines(after, theEdition(), "en").filter((line) => /[{[]/.test(line))).toEqual([]);
});

test("two long texts are told from where they part, so that one sees what differs", () => {
  const long = `${"同じ前置きが長く続く文".repeat(9)}、`;
  const of = (end: string): Edition => ({ ...theEdition(), source: { ja: `${long}${end}`, en: "one" } });
  const [line = ""] = lines(of("旧い要綱による"), of("新しい要綱による"));
  expect(line).toMatch(/^出典・日本語：….*続く文、旧い要綱による → ….*続く文、新しい要綱による$/u);
  expect(line.length).toBeLessThan(140);
});

test("a rule is compared down to the operation that changed", () => {
  const after = changed((edition) => {
    const scheme = edition.schemes["coupon"] as unknown as {
      grant: { of: { of: { of: { of: { mode: string }[] } } } };
    };
    const rounding = JSON.stringify(scheme).replace('"half-up"', '"down"');
    edition.schemes = { ...edition.schemes, coupon: JSON.parse(rounding) as Edition["schemes"][string] };
  });
  const [only] = compareEditions(theEdition(), after);
  expect(only).toMatchObject({ concern: "rule", before: "half-up", after: "down" });
});

test("every stated figure that is changed is found, one difference each", () => {
  let count = 0;
  for (const [index, programme] of sixty.programmes.entries())
    for (const [at, one] of programme.cases.entries())
      for (const [ref, stated] of Object.entries(one.stated)) {
        if (stated.unit === "date") continue;
        const programmes = sixty.programmes.with(index, {
          ...programme,
          cases: programme.cases.with(at, {
            ...one,
            stated: { ...one.stated, [ref]: { ...stated, n: stated.n + 1 } },
          }),
        });
        const found = compareEditions(sixty, { ...sixty, programmes });
        expect(found.map(({ path }) => path.at(-1))).toEqual([ref]);
        count += 1;
      }
  expect(count).toBeGreaterThan(200);
});

/** What a change to the JSON of the built-in list concerns, each place by its last keys. */
function concerns(change: (edition: Loose) => void): string[] {
  const after = changed((edition) => {
    change(edition as unknown as Loose);
  });
  return compareEditions(theEdition(), after).map(
    ({ concern, path }) => `${concern} ${path.slice(2).join(".")}`,
  );
}

// The shape of JSON under change, as far as the cases below reach into it.
interface Loose {
  programmes: {
    number: number;
    taxBasis: { basis: string; why: object };
    variants: Record<string, object>;
    conditions: object[];
    page: object;
  }[];
  relations: Record<string, unknown>[];
  schemes: Record<string, Record<string, unknown>>;
  facilityWords: { type: string }[];
  classes: Record<string, { label: { ja: string } }>;
}

test.each<[string, (edition: Loose) => void, string[]]>([
  ["the number", ({ programmes: [one] }) => Object.assign(one ?? {}, { number: 77 }), ["programme number"]],
  [
    "the basis of tax",
    ({ programmes: [one] }) => Object.assign(one?.taxBasis ?? {}, { basis: "tax-exclusive" }),
    ["programme taxBasis.basis"],
  ],
  [
    "why the basis of tax is so",
    ({ programmes: [one] }) => Object.assign(one?.taxBasis.why ?? {}, { quote: "別" }),
    ["words taxBasis.why.quote"],
  ],
  [
    "the mark of a variant",
    ({ programmes }) => Object.assign(programmes[8]?.variants["2"] ?? {}, { mark: "-2" }),
    ["programme variants.2.mark"],
  ],
  [
    "the name of a variant",
    ({ programmes }) =>
      Object.assign(programmes[8]?.variants["2"] ?? {}, { name: { ja: "別", en: "other" } }),
    ["words variants.2.name.ja", "words variants.2.name.en"],
  ],
  [
    "a condition that is gone",
    ({ programmes: [one] }) => one?.conditions.splice(0, 1),
    [expect.stringMatching(/^programme conditions\./)],
  ],
  [
    "a page",
    ({ programmes: [one] }) => Object.assign(one?.page ?? {}, { address: "https://example.invalid/" }),
    ["words page.address"],
  ],
  ["a relation that is gone", ({ relations }) => relations.splice(0, 1), ["rule "]],
  [
    "what a relation is over",
    ({ relations }) => Object.assign(relations[0] ?? {}, { of: ["x"] }),
    expect.arrayContaining(["rule of.x"]),
  ],
  [
    "the text of a relation",
    ({ relations }) => Object.assign(relations[0] ?? {}, { text: { ja: "別", en: "other" } }),
    ["words text.ja", "words text.en"],
  ],
  [
    "a way of computing that is new",
    ({ schemes }) => Object.assign(schemes, { more: schemes["coupon"] }),
    ["rule "],
  ],
  [
    "whom a word means",
    ({ facilityWords: [word] }) => Object.assign(word ?? {}, { type: "checkup-institution" }),
    ["rule type"],
  ],
  [
    "the label of a class",
    ({ classes }) => Object.assign(Object.values(classes)[0]?.label ?? {}, { ja: "別" }),
    ["words label.ja"],
  ],
])("%s is told with the weight that it has", (_what, change, expected) => {
  expect(concerns(change)).toEqual(expected);
});
