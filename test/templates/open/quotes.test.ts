import { formOf, shown, typedInto } from "../forms";

// 見積比較表: an incomplete quote is neither ranked nor called missing, and an error is shown as it is.

const form = formOf("quotes");

test("without its tax a quote has no gross amount, no rank, and a remark", () => {
  const open = typedInto(form, { D17: null });
  expect(shown(open, "D18", "D29", "D32")).toEqual(["", "未計算", "税抜額か消費税が未記入"]);
  expect(shown(open, "E29", "F29")).toEqual([2, 1]);
  expect(shown(typedInto(form, { D16: null }), "D18", "D29", "D32")).toEqual([
    "",
    "未計算",
    "税抜額か消費税が未記入",
  ]);
});

test("a tax of 0 is an amount", () => {
  expect(shown(typedInto(form, { D17: 0 }), "D18", "D29", "D32")).toEqual([480_000, 1, ""]);
});

test("without a programme or maintenance a quote is not computed, and not missing", () => {
  const noProgramme = typedInto(form, { C9: null });
  expect(shown(noProgramme, "D29", "E29", "F29", "G29")).toEqual(["未計算", "未計算", "未計算", ""]);
  expect(shown(noProgramme, "D32", "G32")).toEqual(["制度が未選択", ""]);
  expect(shown(typedInto(form, { D24: null }), "D29", "D32", "E29")).toEqual([
    "未計算",
    "保守・利用料が未記入",
    2,
  ]);
});

test("an error in the grant stands in the rank too", () => {
  expect(shown(typedInto(form, { C9: "99" }), "D27", "D29", "G29")).toEqual(["#VALUE!", "#VALUE!", ""]);
});
