import { formOf, hospital, inEnglish, shown, typedInto } from "../forms";

// 仕入控除税額 計算書: 0 is an answer only where everything that it rests on was entered.

const form = formOf("tax-credit");

describe("仕入控除税額 計算書 with a cell emptied", () => {
  test.each(["D9", "D10", "D11", "D12", "D14", "D17", "E17", "F17"])("%s leaves nothing final", (cell) => {
    const open = typedInto(form, { [cell]: null });
    expect(shown(open, "C25", "A25")).toEqual([1, "合計（未確定）"]);
  });

  test.each(["D9", "D10", "D11", "D12", "D14", "E17", "F17"])("%s: no credit, and no total of 0", (cell) => {
    expect(shown(typedInto(form, { [cell]: null }), "H17", "I17", "H25")).toEqual(["", "", "－"]);
  });

  test.each(["D11", "D12"])("%s: no ratio", (cell) => {
    expect(shown(typedInto(form, { [cell]: null }), "D13")).toEqual([""]);
  });

  test("the use is needed where deduction is by use, and only there", () => {
    const byUse = typedInto(form, { D10: "個別対応", G17: null });
    expect(shown(byUse, "H17", "C25", "A25")).toEqual(["", 1, "合計（未確定）"]);
    expect(shown(typedInto(form, { G17: null }), "H17", "C25")).toEqual([1_970, 0]);
  });

  test("a method without deduction needs no sales: its 0 is final", () => {
    const simple = typedInto(form, { D9: "簡易課税", D10: null, D11: null, D12: null, D14: null });
    expect(shown(simple, "H17", "H25", "C25", "A25")).toEqual([0, 0, 0, "合計"]);
  });

  test("a line without its project's name is a line", () => {
    expect(shown(typedInto(form, { C17: null, F17: null }), "C25")).toEqual([1]);
  });
});

test("sales of 0 are an amount, and a total of 0 gives no ratio", () => {
  expect(shown(typedInto(form, { D11: 0 }), "D13", "H17", "C25")).toEqual([0, 0, 0]);
  expect(shown(typedInto(form, { D12: 0 }), "D13", "H17", "C25")).toEqual(["", "", 1]);
});

test("more than was finalised is flagged, and not computed", () => {
  const over = typedInto(form, { E17: 271_001 });
  expect(shown(over, "H17", "I17", "H25", "C25", "A25")).toEqual([
    "",
    "充てた額が確定額を超過",
    "－",
    1,
    "合計（未確定）",
  ]);
  expect(shown(typedInto(form, { E17: 270_000 }), "H17", "C25")).toEqual([1_963, 0]);
});

test("taxable sales above all sales are flagged, and not computed", () => {
  const over = typedInto(form, { D11: 100_000_001 });
  expect(shown(over, "D13", "H17", "I17", "C25")).toEqual(["", "", "課税売上高が総売上高を超過", 1]);
});

describe("申告の方式", () => {
  const blank = { ...hospital, entries: "blank" as const };
  const of = (tax: "general" | "simplified" | "exempt" | undefined, ask = blank) =>
    shown(formOf("tax-credit", { ...ask, facility: { ...ask.facility, tax } }), "D9", "D10", "D14");

  test("is the facility's, where it is known; the rest stays open", () => {
    expect(of("general")).toEqual(["一般（本則）", "", ""]);
    expect(of("simplified")).toEqual(["簡易課税", "", ""]);
    expect(of("exempt")).toEqual(["免税", "", ""]);
    expect(of(undefined)).toEqual(["", "", ""]);
    expect(of("exempt", { ...inEnglish, entries: "blank" })).toEqual(["exempt", "", ""]);
  });

  test("an example is worked under the general method, whoever it is made for", () => {
    expect(of("exempt", { ...hospital, entries: "example" as never })[0]).toBe("一般（本則）");
  });
});
