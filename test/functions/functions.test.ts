import { excelHost } from "./excel-host";

const { call } = excelHost();
const value = (id: string, ...given: readonly unknown[]): unknown => {
  const shown = call(id, ...given);
  return "value" in shown ? shown.value : shown;
};

test("=9-1 is 8, which cannot be told from No.8: it is computed as No.8, and BREAKDOWN names it", () => {
  expect(value("AMOUNT", 8, "病院", 4000000)).toBe(7000);
  const [first] = value("BREAKDOWN", 8, "病院", 4000000) as unknown[][];
  expect(first?.slice(0, 2)).toEqual(["制度", "No.8"]);
});

describe("AMOUNTS", () => {
  const table = [
    ["9①", "病院", 4000000, 150],
    [9, "病院", 4000000, 150],
    ["", "", "", ""],
    [8, "診療所", "14,000円", 0],
  ];

  test("answers row by row, and a row without an amount spoils no other", () => {
    expect(value("AMOUNTS", table)).toEqual([
      [1086000, ""],
      ["", "区分によって答えが変わります。9①、9② のいずれかを入力してください。"],
      ["", "空白の行です。"],
      [7000, ""],
    ]);
  });

  test("gives its reasons in Japanese to every reader, for they are cells", () => {
    const english = excelHost("en").call("AMOUNTS", table);
    expect(english).toEqual({ value: value("AMOUNTS", table) });
  });

  test("spills no rows for the blank end of a whole column", () => {
    const whole = [...table, ...Array.from({ length: 1000 }, () => [0, "", null, 0])];
    expect(value("AMOUNTS", whole)).toHaveLength(table.length);
  });
});

describe("SETTLEMENT", () => {
  test("the final grant is never more than was decided", () => {
    expect(value("SETTLEMENT", "9①", "診療所", 387000, 150000, 150000)).toEqual([
      ["確定見込額", 150000],
      ["過不足額", 0],
      ["自己負担額", 237000],
    ]);
  });

  test("less cost than planned lowers the grant, and what was received too much is positive", () => {
    expect(value("SETTLEMENT", "9①", "診療所", 300000, 193000, 193000)).toEqual([
      ["確定見込額", 150000],
      ["過不足額", 43000],
      ["自己負担額", 150000],
    ]);
  });

  test("nothing received yet is a shortage, which is negative", () => {
    expect(value("SETTLEMENT", "9①", "診療所", 387000, 193000)).toEqual([
      ["確定見込額", 193000],
      ["過不足額", -193000],
      ["自己負担額", 194000],
    ]);
  });
});

describe("CONDITIONS", () => {
  test("spills each condition with the passage it rests on", () => {
    const rows = value("CONDITIONS", "11①", "timing") as string[][];
    expect(rows).toEqual([
      ["令和７年９月30日までに電子処方箋の導入を完了したこと。", expect.stringMatching(/^「.*」$/u)],
    ]);
  });

  test("a kind that is left out gives all kinds", () => {
    const all = value("CONDITIONS", 13) as unknown[];
    expect(all.length).toBeGreaterThan((value("CONDITIONS", 13, "対象") as unknown[]).length);
  });
});

describe("LIST", () => {
  test("has one row of nine cells for every variant and class, none of them null", () => {
    const rows = value("LIST") as unknown[][];
    expect(
      rows.every((row) => row.length === 9 && row.every((cell) => cell !== null && cell !== undefined)),
    ).toBe(true);
    expect(new Set(rows.map(([number]) => String(number).replace(/\D.*$/u, "")))).toEqual(
      new Set(Array.from({ length: 13 }, (_, index) => String(index + 1))),
    );
  });

  test("shows the published cap and the lower amount that can be reached side by side", () => {
    const rows = value("LIST", "電子処方箋関係") as unknown[][];
    const row = rows.find(([number, , , className]) => number === "9①" && className === "診療所");
    expect(row?.slice(4)).toEqual([0.5, 387000, 194000, 193000, 46112]);
  });

  test("says that beds decide where they do, and leaves what is not stated empty", () => {
    const rows = value("LIST", "other") as unknown[][];
    expect(rows[0]?.slice(4)).toEqual(["", "", "病床数による", "病床数による", 46006]);
  });
});

describe("INFO", () => {
  test.each([
    ["番号", 8],
    ["number", 8],
    ["略称", "スマートフォンのマイナ保険証（クーポン）"],
    ["実施主体", "国（社会保険診療報酬支払基金）"],
    ["implementing body", "国（社会保険診療報酬支払基金）"],
    ["申請期日", "令和８年１月31日（土）"],
    ["電話番号", "0800-080-4583"],
    ["税の扱い", "要確認（税込・税抜）"],
  ])("answers %s", (field, expected) => {
    expect(value("INFO", 8, field)).toBe(expected);
  });

  test("tells the tax basis that the portal states", () => {
    expect(value("INFO", 9, "税の扱い")).toBe("税込");
  });

  test("gives only the passages of the variant that is named", () => {
    expect(value("INFO", "7②", "内容")).not.toContain("再来受付機");
    expect(value("INFO", 7, "内容")).toContain("再来受付機");
  });
});

describe("EDITION", () => {
  test("answers date, name, hash and source", () => {
    expect(value("EDITION")).toBe(45932);
    expect(value("EDITION", "id")).toBe("2025-10-02");
    expect(value("EDITION", "hash")).toMatch(/^[0-9a-f]{64}$/u);
    expect(value("EDITION", "出典")).toContain("令和７年10月２日時点");
  });
});

describe("FORMULA", () => {
  test.each([
    ["B5", "B5"],
    ["$B$5", "$B$5"],
    ["b5", "b5"],
    ["Ｂ５", "B5"],
    ["B5:B20", "B5:B20"],
    ["見積!B5", "見積!B5"],
    ["'見積, 1号'!$B$5", "'見積, 1号'!$B$5"],
  ])("reads the cost of %s", (reference, written) => {
    expect(value("FORMULA", "9①", "診療所", reference)).toContain(`INT(SUM(${written})+0.000001)`);
  });

  test("reads each coupon from a cell of its own", () => {
    const formula = value("FORMULA", 8, "病院", "見積!$B$5:$B$7") as string;
    for (const cell of ["見積!$B5", "見積!$B6", "見積!$B7"]) expect(formula).toContain(`SUM(${cell})`);
  });

  test("holds the beds that it was written for", () => {
    expect(value("FORMULA", 13, "病院", "B5", 150)).toContain("40000*150");
  });
});
