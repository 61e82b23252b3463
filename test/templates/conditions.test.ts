import { formOf, hospital, sheetOf, shown, typedInto } from "./forms";

// Conditions stand on forms as the list prints them, live for the programme that is typed.

describe("お客様への一枚", () => {
  const form = formOf("letter");
  const conditionsOf3 =
    "・オンライン診療及びオンライン服薬指導を１回以上実施したことがあること。\n・No.４と申請内容が重複しないこと。";

  test("has the conditions of every programme that it names, in its example", () => {
    expect(shown(form, "D17", "E17")).toEqual([2_586_000, 2_514_000]);
    expect(shown(form, "A21", "A22", "B22", "A24", "B24")).toEqual(["9①", "3", conditionsOf3, "", ""]);
    const thirteen = String(shown(form, "B23")[0]).split("\n");
    expect(thirteen).toHaveLength(4);
    expect(thirteen[0]).toBe("・令和７年３月31日時点でベースアップ評価料を届け出ていること。");
  });

  test("has them of what is typed into an empty page, and a dash for what is no programme", () => {
    const blank = formOf("letter", { ...hospital, entries: "blank" });
    expect(shown(blank, "A21", "B21")).toEqual(["", ""]);
    const typed = typedInto(blank, { A11: "3", A12: "99" });
    expect(shown(typed, "A21", "B21", "A22", "B22")).toEqual(["3", conditionsOf3, "99", "－"]);
  });

  test("gives conditions the width of the page, below a heading that stands apart from the total", () => {
    const sheet = sheetOf(form);
    for (let row = 21; row <= 26; row++) expect(sheet.merged).toContain(`B${row}:H${row}`);
    expect(sheet.cells["A18"]).toBeUndefined();
    expect(sheet.cells["A19"]?.value).toBe("確かめる条件");
  });
});

describe("申請スケジュール", () => {
  test("has the conditions of each programme over the width of the page, none for an empty line", () => {
    const form = formOf("schedule");
    expect(shown(form, "A26", "C27", "B29", "C29")).toEqual([
      "制度ごとの条件",
      "条件",
      "11①",
      "・令和７年９月30日までに電子処方箋の導入を完了したこと。　・国の電子処方箋管理サービスの導入に関する補助金（No.９）の交付決定を受けたこと。",
    ]);
    expect(sheetOf(form).merged).toContain("C29:P29");
    expect(shown(form, "B32", "C32")).toEqual(["", ""]);
    expect(shown(typedInto(form, { B15: "8" }), "C32")[0]).toContain("クーポンコード");
  });
});
