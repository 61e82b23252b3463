import { type Evidenced, evidenceOf, evidenceSheetOf, type FileCell, fileWith } from "./evidence-book";

/** 9①, a clinic: 補助率：1/2 補助限度額：19.4万円 ※事業額上限：38.7万円 ※申請額1,000円未満は切捨て. */
const amountOf = (cost: string): string => `SUBSIDY.AMOUNT("9①","診療所",${cost})`;
const AGREES = "セルの値と一致します。";

function only(
  formula: string,
  value: string | number,
  beside: Readonly<Record<string, FileCell>> = {},
  options: Parameters<typeof fileWith>[1] = {},
): Evidenced {
  const found = evidenceOf(fileWith({ ...beside, J1: { f: formula, v: value } }, options)).get("J1");
  if (!found) throw new Error("J1 is not in the evidence sheet");
  return found;
}

const stepsOf = ({ lines }: Evidenced): (string | undefined)[] => lines.map(([step]) => step);

describe("costs that are worked out", () => {
  // 3 × 110,000 = 330,000, half of it 165,000.
  const cells = { B2: 110_000, B3: 110_000, B4: 110_000, B5: 300_000 };
  test.each([
    ["a product", "B5*1.1", 165_000, "B5*1.1 → 330,000（ファイルの値から計算）"],
    ["a sum", "SUM(B2:B4)", 165_000, "SUM(B2:B4) → 330,000（ファイルの値から計算）"],
    ["a percentage", "B5+10%*B5", 165_000, "B5+10%*B5 → 330,000（ファイルの値から計算）"],
    ["a choice", 'IF(B5="",0,ROUNDDOWN(B5*1.1,0))', 165_000, " → 330,000（ファイルの値から計算）"],
    ["a name", "見積", 150_000, "見積（300,000）"],
    ["a name that is worked out", "見積税込", 165_000, "見積税込 → 330,000（ファイルの値から計算）"],
    ["another sheet's cell", "'別 紙'!A1", 165_000, "'別 紙'!A1（330,000）"],
    ["one of ours", 'SUBSIDY.COSTFOR("9①","診療所",165000)', 165_000, " → 330,000（ファイルの値から計算）"],
  ])("%s", (_, cost, grant, told) => {
    const names = `<definedName name="見積">予算!$B$5</definedName><definedName name="見積税込">予算!$B$5*1.1</definedName>`;
    const found = only(amountOf(cost), grant, cells, { names, otherSheet: { A1: 330_000 } });
    expect(found.check).toEqual(["照合", grant, AGREES]);
    expect(found.lines[0]?.[2]).toContain(told);
    expect(found.lines.find(([step]) => step === "補助見込額")?.[1]).toBe(grant);
  });

  test("cells of a table, in all and in the formula's own row", () => {
    const table = { name: "表", ref: "A1:B3", columns: ["費目", "金額"] };
    const beside = { A1: "費目", B1: "金額", A2: "a", B2: 100_000, A3: "b", B3: 230_000 };
    const file = fileWith(
      {
        ...beside,
        J1: { f: amountOf("SUM(表[金額])"), v: 165_000 },
        J2: { f: amountOf("表[[#This Row],[金額]]"), v: 50_000 },
      },
      { table },
    );
    const found = evidenceOf(file);
    expect(found.get("J1")?.check[2]).toBe(AGREES);
    expect(found.get("J1")?.lines[0]?.[2]).toContain("SUM(表[金額]) → 330,000");
    expect(found.get("J2")?.check[2]).toBe(AGREES);
    expect(found.get("J2")?.lines[0]?.[2]).toContain("（100,000）");
  });
});

test("what only Excel can work out is said, with rate, caps and their passages, and no amount is guessed", () => {
  const found = only(amountOf('INDIRECT("B5")'), 150_000, { B5: 300_000 });
  expect(found.check).toEqual([
    ...["照合", undefined],
    "数式の一部をファイルから計算できないため、セルの値と照合していません。",
  ]);
  expect(found).toMatchObject({ value: 150_000, edition: "2025-10-02", dates: "日付によらない" });
  expect(found.lines.slice(0, 7).map(([step, amount]) => [step, amount])).toEqual([
    [amountOf('INDIRECT("B5")'), ""],
    ["読み取れない引数", ""],
    ["制度", "No.9①"],
    ["施設の区分", "診療所"],
    ["補助率", "1/2"],
    ["事業額上限", 387_000],
    ["補助限度額", 194_000],
  ]);
  expect(found.lines[1]?.[2]).toContain('対象経費：INDIRECT("B5")');
  expect(found.lines[4]?.[2]).toBe("「【診療所】　補助率：1/2」");
  expect(stepsOf(found)).not.toContain("補助見込額");
});

test("a text that Excel may read as a number is not read as an error", () => {
  const found = only(amountOf("IFERROR(B5*1,0)"), 150_000, { B5: "300,000" });
  expect(found.check[2]).toMatch(/照合していません/);
  expect(found.lines[1]?.[0]).toBe("読み取れない引数");
});

test("an as-of date by the clock cannot be read from a file: the deadline is told, the days are not", () => {
  const found = only('SUBSIDY.DAYSLEFT("9①",TODAY())', 30);
  expect(found.dates).toBe("基準日は読み取れない、申請期日 令和8年3月31日");
  expect(found.lines.map(([step, amount]) => [step, amount])).toEqual([
    ['SUBSIDY.DAYSLEFT("9①",TODAY())', ""],
    ["読み取れない引数", ""],
    ["制度", "No.9①"],
    ["申請期日", 46_112],
  ]);
});

describe("a value that does not agree", () => {
  test("a stale one is said in the row, with what was saved and what the steps are of", () => {
    const found = only(amountOf("B5"), 120_000, { B5: 300_000 });
    expect(found.value).toBe(120_000);
    expect(found.check[1]).toBe(150_000);
    expect(found.check[2]).toMatch(/^セルに保存された値（120000）と異なります。.*再計算/);
    expect(found.lines[0]?.[1]).toBe(150_000);
  });

  test("one changed cell of a spill is enough", () => {
    const spill = [
      ["確定見込額", 140_000],
      ["過不足額", -40_000],
      ["自己負担額", 160_001],
    ] as const;
    const file = fileWith({ J1: { f: 'SUBSIDY.SETTLEMENT("9①","診療所",300000,140000,100000)', spill } });
    expect(evidenceOf(file).get("J1")?.check[2]).toMatch(/と異なります/);
  });

  test("what Excel has not calculated is no value to compare with", () => {
    const file = fileWith({ J1: { f: amountOf("300000"), error: "#BUSY!" } });
    expect(evidenceOf(file).get("J1")).toMatchObject({
      value: "#BUSY!",
      fate: "Excelで計算が終わっていないため、セルの値と照合していません。",
      check: ["照合", 150_000, "Excelで計算が終わっていないため、セルの値と照合していません。"],
    });
  });
});

describe("errors", () => {
  const refusal = {
    ja: "制度が日付に変換されています（2025-09-01）。9-1 の形は Excel が日付に変えます。9① の形で入力してください。",
    en: "The programme has become a date (2025-09-01): Excel makes dates of forms such as 9-1. Type a form such as 9① instead.",
  };
  test.each(["ja", "en"] as const)("a wrong input has the plain words of the refusal, in %s", (language) => {
    const formula = 'SUBSIDY.AMOUNT(A1,"診療所",300000)';
    const file = fileWith({ A1: 45_901, J1: { f: formula, error: "#VALUE!" } });
    const found = evidenceOf(file, language).get("J1");
    expect(found?.value).toBe("#VALUE!");
    expect(found?.check.slice(1)).toEqual([
      "#VALUE!",
      { ja: AGREES, en: "Agrees with the cell's value." }[language],
    ]);
    expect(found?.lines.map(([, amount]) => amount)).toEqual(["#VALUE!", "#VALUE!"]);
    expect(found?.lines[1]?.[0]).toBe({ ja: "エラーの理由", en: "Reason for the error" }[language]);
    expect(found?.lines[1]?.[2]).toContain(refusal[language]);
  });

  test("a class that is not on the list: #N/A with its words", () => {
    const file = fileWith({ J1: { f: 'SUBSIDY.GRANTCAP("12①","診療所")', error: "#N/A" } });
    const found = evidenceOf(file).get("J1");
    expect(found).toMatchObject({ value: "#N/A", check: ["照合", "#N/A", AGREES], edition: "2025-10-02" });
    expect(found?.lines[1]?.[2]).toContain("診療所");
    expect(found?.lines).toHaveLength(2);
  });

  test("an error among the arguments is not taken for an answer of ours", () => {
    const file = fileWith({
      B5: { f: "1/0", error: "#DIV/0!" },
      J1: { f: amountOf("B5"), error: "#DIV/0!" },
    });
    const found = evidenceOf(file).get("J1");
    expect(found?.check).toEqual(["照合", "#DIV/0!", AGREES]);
    expect(found?.lines[1]).toEqual([
      ...["引数のエラー", "#DIV/0!"],
      "引数「対象経費」がエラー値のため、関数は計算されていません。",
    ]);
  });
});

describe("formulas around calls of ours", () => {
  test("each call has its steps, and the whole is checked", () => {
    const found = only(`ROUND(${amountOf("300000")}/1.1,0)+SUBSIDY.RATE("9①","診療所")`, 136_364.5);
    expect(found.check).toEqual(["照合", 136_364.5, AGREES]);
    expect(stepsOf(found)).toEqual(
      expect.arrayContaining([amountOf("300000"), "補助見込額", 'SUBSIDY.RATE("9①","診療所")']),
    );
  });

  test("a call that the value did not need is said to be unused", () => {
    const found = only(`IF(A1="","",${amountOf("A1")})`, "");
    expect(found.check[2]).toBe(AGREES);
    expect(found.lines).toEqual([[amountOf("A1"), "", "この値を出すのに使われなかった関数です。"]]);
  });

  test("a function that is not known here leaves the check open, not the steps", () => {
    const found = only(`VLOOKUP(1,A1:B2,2)+${amountOf("300000")}`, 150_001);
    expect(found.check[2]).toMatch(/照合していません/);
    expect(found.lines.find(([step]) => step === "補助見込額")?.[1]).toBe(150_000);
  });
});

test("where several classes give one amount, each is told with its own passages", () => {
  // 7①: 病院 ア 1/2, 60.0万円, 120万円; イ 1/2, 28.3万円, 56.6万円. Half of 300,000 is below both caps.
  const found = only('SUBSIDY.AMOUNT("7①","病院",300000)', 150_000);
  expect(found.check[2]).toBe(AGREES);
  expect(found.lines[1]?.[2]).toBe("区分は一つに決まりませんが、どの区分でも同じ額になります。");
  const of = (step: string) => found.lines.find(([label]) => label === step)?.slice(1);
  expect(of("補助限度額（①ア 病院）")).toEqual([600_000, "「補助率：1/2　補助限度額：60.0万円」"]);
  expect(of("補助限度額（①イ 病院）")).toEqual([283_000, "「補助率：1/2　補助限度額：28.3万円」"]);
  expect(of("補助見込額（①ア 病院）")?.[0]).toBe(150_000);
  expect(of("補助見込額（①イ 病院）")?.[0]).toBe(150_000);
});

test("a provisional rule is marked so, with what the list does not print", () => {
  // 11①診療所: 補助率：1/4 補助上限額：9.7万円; a quarter of 100,001 is 25,000.25.
  const found = only('SUBSIDY.AMOUNT("11①","診療所",100001)', 25_000);
  const provisional = found.lines.filter(([step]) => step === "暫定・要綱確認");
  expect(provisional.map(([, , basis]) => basis).join(" ")).toMatch(/一覧に事業額上限も端数処理も印字がない/);
  expect(found.lines.find(([step]) => step === "補助率を掛ける")?.[1]).toBe("25,000.25円");
});

test("what the copy empties is not brought back by the evidence sheet", () => {
  const file = fileWith({ J1: { f: amountOf("300000"), v: 150_000 } });
  const found = evidenceOf(file, "ja", { removes: new Set(["money"]) }).get("J1");
  expect(found).toMatchObject({ value: undefined, fate: "空欄" });
  expect(found?.check[0]).toBe("写しで空欄にしたため、値と内訳は載せていません。");
  expect(found?.lines).toEqual([]);
  const texts = [...evidenceSheetOf(file, "ja", { removes: new Set(["money"]) }).cells.values()];
  expect(texts.filter(({ value }) => value === 150_000 || value === 194_000)).toEqual([]);
});

test("a named edition is told as the one that was used", () => {
  const found = only('SUBSIDY.AMOUNT("2025-10-02:9①","診療所",300000)', 150_000);
  expect(found).toMatchObject({ edition: "2025-10-02", check: ["照合", 150_000, AGREES] });
});
