import { cellsOf, areaOf } from "../../../src/sheets/area";
import { templates } from "../../../src/templates";
import { formOf, hospital, inEnglish, sheetOf, shown, typedInto } from "../forms";

// A total of nothing is not 0, and a verdict needs something that it is about.

const blanks = [hospital, inEnglish].flatMap((ask) =>
  templates.map(({ id }) => [id, ask.language, formOf(id, { ...ask, entries: "blank" })] as const),
);

test.each(blanks)("a blank form %s (%s) adds nothing up to 0", (_, __, form) => {
  const sums = Object.entries(sheetOf(form).cells).filter(([, { formula }]) =>
    formula?.includes("AGGREGATE("),
  );
  for (const [cell] of sums) expect([cell, ...shown(form, cell)]).toEqual([cell, "－"]);
});

describe("収支予算書", () => {
  const blank = formOf("budget", { ...hospital, entries: "blank" });

  test("says nothing of a balance while nothing was entered", () => {
    expect(shown(blank, ...cellsOf(areaOf("E27:E33")), "F33")).toEqual([
      ...Array.from({ length: 7 }, () => "－"),
      "",
    ]);
  });

  test("compares as soon as one side has an amount", () => {
    expect(shown(typedInto(blank, { E11: 1_000 }), "E31", "E32", "E33")).toEqual(["－", 1_000, -1_000]);
    const both = typedInto(blank, { E11: 1_000, K11: 1_000 });
    expect(shown(both, "E33", "F33")).toEqual([0, "収入と支出は一致しています。"]);
  });

  test("an eligible cost without a programme is open", () => {
    expect(shown(typedInto(blank, { F11: 1_000 }), "C25", "A25")).toEqual([1, "合計（未確定）"]);
  });
});

describe("所要額調・精算額調", () => {
  const form = formOf("requirement");

  test("J is no total of 0 while nothing was received", () => {
    expect(shown(form, "M19", "N19", "O19", "P19", "C19")).toEqual([400_000, "－", "－", "－", 0]);
  });

  test("J is open while one of two lines has not been received", () => {
    const two = typedInto(form, { C12: "B", D12: 600_000, G12: 600_000, J12: 1, K12: 2, O11: 400_000 });
    expect(shown(two, "P19", "C19", "A19")).toEqual([0, 1, "合計（未確定）"]);
    expect(shown(typedInto(two, { O12: 300_000 }), "P19", "C19", "A19")).toEqual([0, 0, "合計"]);
    expect(shown(typedInto(two, { O12: 300_000, N12: 300_000 }), "C19")).toEqual([1]);
  });

  test("a line without its project's name is a line", () => {
    expect(shown(typedInto(form, { C11: null, G11: null }), "C19")).toEqual([1]);
  });
});

describe("複数施設 集計", () => {
  const blank = formOf("facilities", { ...hospital, entries: "blank" });

  test("shares no cost that was not entered", () => {
    const weights = typedInto(blank, { B11: "9①", C11: "A", E11: "病院", H11: 1 });
    expect(shown(weights, "I11", "J11", "I42", "C41")).toEqual(["", "", "－", 1]);
    expect(shown(typedInto(blank, { C9: 1_000 }), "I42")).toEqual([1_000]);
  });

  test("a cost without its programme is open", () => {
    expect(shown(typedInto(formOf("facilities"), { B12: null }), "C41", "A41")).toEqual([
      1,
      "合計（未確定）",
    ]);
  });
});
