import { formOf, hospital, inEnglish, shown, typedInto } from "./forms";

// What an accountant wants to read beside every grant, form by form; rules.test.ts holds that no form lacks it.

describe("暫定・要綱確認 and 公表上限との差", () => {
  const provisional = "暫定・要綱確認";
  const below = "公表上限との差1,000円は端数処理";
  const clinic = {
    ...hospital,
    facility: { ...hospital.facility, type: "無床診療所", beds: undefined },
  };

  test("stand on the letter beside the grants that they hold for", () => {
    expect(shown(formOf("letter"), "H11", "H12", "H13", "H14")).toEqual(["", "", provisional, ""]);
    expect(shown(formOf("letter", clinic), "H11")).toEqual([below]);
    expect(shown(formOf("letter", inEnglish), "H13")).toEqual(["provisional: check the guidelines"]);
  });

  test("stand on the list of programmes exactly where No.11 and No.13 are", () => {
    const form = formOf("list");
    const rows = Array.from({ length: 23 }, (_, index) => index + 11);
    const marked = rows.filter((row) => shown(form, `L${row}`)[0] !== "");
    expect(marked.flatMap((row) => shown(form, `A${row}`, `L${row}`))).toEqual(
      ["11①", "11②", "11③", "13"].flatMap((name) => [name, provisional]),
    );
  });

  test("stand on the ledger, the check for the portal, the receipt, the requirement and the quotes", () => {
    expect(shown(formOf("ledger"), "U11", "U12", "U13", "U14")).toEqual(["", provisional, "", ""]);
    const portal = typedInto(formOf("portal-check"), { B21: "13" });
    expect(shown(portal, "N19", "N21", "N22")).toEqual([below, provisional, ""]);
    const receipt = typedInto(formOf("receipt"), { C34: "11①", B11: "11①" });
    expect(shown(receipt, "F34", "F35")).toEqual([provisional, ""]);
    const requirement = formOf("requirement");
    expect(shown(typedInto(requirement, { B11: "13" }), "T11", "T12")).toEqual([provisional, ""]);
    expect(shown(requirement, "T11")).toEqual([""]);
    const quotes = typedInto(formOf("quotes", clinic), { C9: "9①" });
    expect(shown(quotes, "D33", "E33", "G33")).toEqual([below, below, ""]);
  });
});
