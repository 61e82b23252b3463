import { formOf, hospital, shown, typedInto } from "../forms";

// 領収書内訳書: no total is final, and nothing agrees, while an entry is missing.

const form = formOf("receipt");

describe("領収書内訳書 with a cell emptied", () => {
  test.each(["F12", "G12", "H12", "L12", "L25"])("%s makes one line open", (cell) => {
    const open = typedInto(form, { [cell]: null });
    expect(shown(open, "C27", "A27", "L31")).toEqual([1, "合計（未確定）", ""]);
  });

  test.each(["F12", "G12", "H12", "L12"])("%s: no receipt agrees, whatever is typed for it", (cell) => {
    const open = typedInto(form, { [cell]: null });
    const [sum] = shown(open, "K27");
    const matched = typedInto(open, { G4: sum as number });
    expect(shown(matched, "K31", "L31", "A27")).toEqual([0, "", "合計（未確定）"]);
  });

  test("an item's name missing hides neither its price nor what else is missing", () => {
    expect(shown(typedInto(form, { C12: null }), "C27", "K27", "L31")).toEqual([0, 469_759, "一致"]);
    expect(shown(typedInto(form, { C12: null, H12: null }), "C27", "L31")).toEqual([1, ""]);
  });

  test("nothing goes to a programme while a line is open", () => {
    expect(shown(form, "D34", "E34")).toEqual([463_143, 154_000]);
    expect(shown(typedInto(form, { H12: null }), "D34", "E34")).toEqual(["未計算", ""]);
  });

  test("the receipt's amount missing is no difference, and no agreement", () => {
    expect(shown(typedInto(form, { G4: null }), "K31", "L31")).toEqual(["－", ""]);
  });
});

describe("消費税の端数処理", () => {
  test("has no silent default: empty in a blank form, and open", () => {
    const blank = formOf("receipt", { ...hospital, entries: "blank" });
    expect(shown(blank, "G5", "J25", "C27", "A27")).toEqual(["", "", 1, "合計（未確定）"]);
    expect(shown(blank, "I27", "J27", "K27", "K29", "K30", "K31", "L31")).toEqual([
      ...Array.from({ length: 6 }, () => "－"),
      "",
    ]);
    expect(shown(typedInto(blank, { G5: "切捨て" }), "J25", "C27", "K27")).toEqual(["", 0, "－"]);
  });

  test("emptied, it leaves the total open", () => {
    const open = typedInto(form, { G5: null });
    expect(shown(open, "J25", "C27", "A27", "L31")).toEqual(["", 1, "合計（未確定）", ""]);
  });
});
