import { formOf, hospital, inEnglish, serial, shown, typedInto } from "./forms";

// Figures worked out by hand from the list, the published sample of 所要額調書, and ../shared/notes/field.md.

describe("収支予算書", () => {
  const budget = formOf("budget");

  test("has the grant of each line, the State's and the prefecture's in columns of their own", () => {
    // 9①: 3,300,000 / 3 = 1,100,000, at most 1,086,000; 11①: / 6 = 550,000, at most 543,000; 3: half; 13: up to 150 × 40,000.
    expect(shown(budget, "G11", "G12", "G13", "G14")).toEqual([1_086_000, 543_000, 300_000, 1_200_000]);
    expect(shown(budget, "H11", "H12", "H13", "H14")).toEqual([1_086_000, "－", 300_000, "－"]);
    expect(shown(budget, "I11", "I12", "I13", "I14")).toEqual(["－", 543_000, "－", 1_200_000]);
  });

  test("marks the provisional readings of No.11 and No.13, and nothing else", () => {
    expect(shown(budget, "M11", "M12", "M13", "M14")).toEqual(["", "暫定・要綱確認", "", "暫定・要綱確認"]);
  });

  test("balances because own funds were typed, not because something was made up", () => {
    expect(shown(budget, "E31", "E32", "E33")).toEqual([5_320_000, 5_320_000, 0]);
    const short = typedInto(budget, { K11: 1_890_000 });
    expect(shown(short, "E31", "E32", "E33")).toEqual([5_319_000, 5_320_000, -1_000]);
    expect(shown(short, "F33")[0]).toContain("一致していません");
    expect(shown(short, "L25")).toEqual([2_191_000]);
  });

  test("counts what is not computed, keeps the rest of the total, and calls it open", () => {
    const wrong = typedInto(budget, { B13: "99", F14: null });
    expect(shown(wrong, "G13", "G14", "C25", "A25")).toEqual(["#VALUE!", "", 5, "合計（未確定）"]);
    expect(shown(wrong, "H25", "I25")).toEqual([1_086_000, 543_000]);
    expect(shown(wrong, "F33")[0]).toContain("まだ確かめられません");
    expect(shown(budget, "C25", "A25")).toEqual([0, "合計"]);
  });

  test("says what the difference to a cap is that cannot be reached", () => {
    const clinic = formOf("budget", {
      ...hospital,
      facility: { ...hospital.facility, type: "無床診療所", beds: undefined },
    });
    expect(shown(clinic, "G11", "M11")).toEqual([193_000, "公表上限との差1,000円は端数処理"]);
  });
});

describe("所要額調・精算額調", () => {
  const form = formOf("requirement");

  test("gives 400,000 for 609,840 at a standard amount of 600,000 and 2/3", () => {
    expect(shown(form, "F11", "I11", "M11", "Q11")).toEqual([609_840, 600_000, 400_000, 209_840]);
  });

  test("floors once to the unit: 599,999 × 2/3 is 399,000 and not 400,000", () => {
    expect(shown(typedInto(form, { H11: 599_999 }), "M11")).toEqual([399_000]);
    expect(shown(typedInto(form, { H11: 599_999, L11: null }), "M11")).toEqual([399_999]);
  });

  test("takes donations off before the rate, and the lower of both sides", () => {
    expect(shown(typedInto(form, { E11: 100_000 }), "F11", "M11", "Q11")).toEqual([
      509_840, 339_000, 170_840,
    ]);
  });

  test("without a standard amount the eligible cost decides: a missing one is not 0", () => {
    expect(shown(typedInto(form, { H11: null }), "I11", "M11")).toEqual([609_840, 406_000]);
    expect(shown(typedInto(form, { H11: "－" }), "I11", "M11")).toEqual([609_840, 406_000]);
  });

  test("J is I less G: above zero what was received too much, below zero what is short", () => {
    expect(shown(typedInto(form, { O11: 420_000 }), "P11")).toEqual([20_000]);
    expect(shown(typedInto(form, { O11: 380_000 }), "P11")).toEqual([-20_000]);
    expect(shown(form, "P11")).toEqual([""]);
  });

  test("says where G is above the decision, and where the list computes otherwise", () => {
    expect(shown(typedInto(form, { N11: 390_000 }), "S11")).toEqual(["GがHを超過"]);
    expect(shown(typedInto(form, { B11: "3" }), "R11", "S11")).toEqual([304_000, "一覧の計算と相違"]);
  });
});

describe("仕入控除税額 計算書", () => {
  const form = formOf("tax-credit");

  test("gives 1,970 for 271,000 × 10/110 × 8 %", () => {
    expect(shown(form, "H17", "D13")).toEqual([1_970, 0.08]);
  });

  test.each([
    ["簡易課税", 0, "控除を受けていない"],
    ["2割特例", 0, "控除を受けていない"],
    ["免税", 0, "控除を受けていない"],
  ])("gives 0 with its reason under %s, still to be reported", (method, amount, reason) => {
    const [value, why] = shown(typedInto(form, { D9: method }), "H17", "I17");
    expect([value, String(why)]).toEqual([amount, expect.stringContaining(reason)]);
    expect(String(why)).toContain("報告");
  });

  test("goes by the use of what was bought where deduction is by use", () => {
    const byUse = { D10: "個別対応" };
    expect(shown(typedInto(form, { ...byUse, G17: "課税売上対応" }), "H17")).toEqual([24_636]);
    expect(shown(typedInto(form, { ...byUse, G17: "共通対応" }), "H17")).toEqual([1_970]);
    expect(shown(typedInto(form, { ...byUse, G17: "非課税売上対応" }), "H17")).toEqual([0]);
    expect(shown(typedInto(form, { D10: "全額控除" }), "H17")).toEqual([24_636]);
  });

  test("is 0 where specific income is above 5 %, and empty while the method is not known", () => {
    expect(shown(typedInto(form, { D14: "はい" }), "H17")).toEqual([0]);
    expect(shown(typedInto(form, { D9: null }), "H17")).toEqual([""]);
  });
});

describe("領収書内訳書", () => {
  const form = formOf("receipt");

  test("rounds the tax once per invoice and rate, and shows the difference as a line", () => {
    // Lines: 29,800 + 3,703 + 9,599 + 601 − 1,000 = 42,703; the invoice: 427,054 × 10 % = 42,705.
    expect(shown(form, "I27", "J25", "J27", "K27")).toEqual([427_054, 2, 42_705, 469_759]);
    expect(shown(form, "K31", "L31")).toEqual([0, "一致"]);
  });

  test("rounds as the vendor does", () => {
    const odd = { G11: 298_009 };
    expect(shown(typedInto(form, odd), "J27")).toEqual([42_705]);
    expect(shown(typedInto(form, { ...odd, G5: "四捨五入" }), "J27")).toEqual([42_706]);
    expect(shown(typedInto(form, { ...odd, G5: "切上げ" }), "J27")).toEqual([42_706]);
  });

  test("keeps ineligible lines and leaves them out of the programme's cost", () => {
    expect(shown(form, "K29", "K30", "D34", "E34")).toEqual([463_143, 6_616, 463_143, 154_000]);
  });

  test("does not agree while a line is unfinished", () => {
    expect(shown(typedInto(form, { L13: null }), "C27", "L31", "A27")).toEqual([1, "", "合計（未確定）"]);
  });
});

describe("支払基金 申請確認表", () => {
  const form = formOf("portal-check");

  test("adds up all clinics on one receipt and gives values to copy only where it agrees", () => {
    expect(shown(form, "F12", "G12", "H12")).toEqual([1_012_000, 0, "一致"]);
    // A clinic's 9①: a half of at most 387,000, cut to thousands.
    expect(shown(form, "K19", "L19", "K20", "L20")).toEqual([484_000, 193_000, 495_000, 193_000]);
  });

  test("says by how much a receipt differs, and holds its values back", () => {
    expect(shown(form, "H13", "M21", "K21", "L21")).toEqual(["差 1,000", "差 1,000", "確認待ち", "確認待ち"]);
  });

  test("names a receipt that is not there", () => {
    expect(shown(typedInto(form, { G19: "R-9" }), "M19", "K19")).toEqual(["領収書No.なし", "確認待ち"]);
  });
});

describe("見積比較表", () => {
  const form = formOf("quotes");

  test("ranks by what is left to pay over five years, maintenance included", () => {
    // 528,000 + 60 × 3,300 − 165,000; 473,000 + 60 × 9,900 − 157,000; 572,000 + 60 × 4,400 − 172,000.
    expect(shown(form, "D28", "E28", "F28")).toEqual([561_000, 910_000, 664_000]);
    expect(shown(form, "D29", "E29", "F29", "G29")).toEqual([1, 3, 2, ""]);
  });

  test("a missing quote never wins", () => {
    const missing = typedInto(form, { D16: null, D17: null });
    expect(shown(missing, "D29", "E29", "F29")).toEqual(["見積なし", 2, 1]);
    expect(shown(typedInto(form, { G11: "サンプル（株）" }), "G29")).toEqual(["見積なし"]);
  });

  test("flags dates the wrong way round, sundries without content, and a single quote", () => {
    expect(shown(typedInto(form, { D14: serial("2025-07-01") }), "D32")).toEqual(["見積日が依頼日より前"]);
    expect(shown(typedInto(form, { D22: 10_000 }), "D32")).toEqual(["諸経費の内容が不明"]);
    const single = typedInto(form, { E16: null, F16: null });
    expect(shown(single, "C34", "D34")).toEqual([1, "相見積は2社以上が必要です。"]);
  });
});

describe("申請スケジュール", () => {
  test("counts the inner deadlines back, over the decision that has to come first", () => {
    const form = formOf("schedule");
    expect(shown(form, "D11", "H11", "J11")).toEqual([serial("2026-03-31"), serial("2026-03-17"), "受付中"]);
    // 11①: 30 January less 14 days, less 45 days until 9①'s decision.
    expect(shown(form, "D12", "H12", "M12", "I12")).toEqual([
      serial("2026-01-30"),
      serial("2026-01-16"),
      serial("2025-12-02"),
      71,
    ]);
  });
});

describe("交付決定・入金台帳", () => {
  test("shows differences and the limits in time", () => {
    const form = formOf("ledger");
    expect(shown(form, "L11", "M11", "O11", "R11")).toEqual([
      0,
      6_000,
      serial("2031-03-31"),
      serial("2030-09-10"),
    ]);
    const paid = typedInto(form, { K11: 1_079_500, H11: serial("2026-04-01") });
    expect(shown(paid, "L11", "O11")).toEqual([-500, serial("2032-03-31")]);
  });
});

describe("複数施設 集計", () => {
  test("shares common cost by weight, cut to yen, with the remainder in sight", () => {
    const form = formOf("facilities");
    // 1,000,000 × 5/17 and × 1/17; 294,117 + 12 × 58,823 = 999,993.
    expect(shown(form, "I11", "I12", "I41", "I42")).toEqual([294_117, 58_823, 999_993, 7]);
    // A clinic's 9① is a half of at most 387,000, cut to thousands; all twelve are above that.
    expect(shown(form, "K11", "K12", "K41")).toEqual([1_086_000, 193_000, 1_086_000 + 12 * 193_000]);
  });
});

test("制度一覧 has a line for every programme and variant, and a dash where a class is not covered", () => {
  const clinic = formOf("list", {
    ...hospital,
    facility: { ...hospital.facility, type: "無床診療所", beds: undefined },
  });
  expect(shown(clinic, "A30", "D30", "F30")).toEqual(["12①", "－", "－"]);
  expect(shown(formOf("list"), "F30", "G30", "H30")).toEqual([5_457_000, 5_456_000, 1_000]);
});

test("an English form computes the same figures", () => {
  const [ja, en] = [formOf("budget"), formOf("budget", inEnglish)];
  for (const cell of ["G11", "G12", "G13", "G14", "E33", "L25"])
    expect([cell, ...shown(en, cell)]).toEqual([cell, ...shown(ja, cell)]);
  expect(shown(formOf("tax-credit", inEnglish), "H17")).toEqual([1_970]);
});
