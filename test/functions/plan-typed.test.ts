import { everythingAnswered, edition } from "../plan/plans";
import { excelHost } from "./excel-host";

type Rows = readonly (readonly unknown[])[];

const japanese = excelHost("ja");

function spilled(host: typeof japanese, id: "PLAN" | "COMPARE", ...given: readonly unknown[]): Rows {
  const shown = host.call(id, ...given);
  if (!("value" in shown)) throw new Error(shown.message);
  return shown.value as Rows;
}

const HEAD = ["費用ID", "制度", "対象経費", "完了日"];
const two: Rows = [HEAD, ["A", "9①", 387000, "2025/9/1"], ["A", "11①", 387000, 45901]];

describe("lines and answers as they are typed", () => {
  test("without a day, answers or beds: blank, null, 0 and missing are the same", () => {
    const [first, ...others] = [undefined, null, 0, "", [[""]], [[0, 0]]].map((blank) =>
      spilled(
        japanese,
        "PLAN",
        two,
        "診療所",
        Array.isArray(blank) ? 0 : blank,
        blank,
        Array.isArray(blank) ? "" : blank,
      ),
    );
    for (const one of others) expect(one).toEqual(first);
    expect(first?.map((row) => row[2])).toEqual(["状態", "未確認", "未確認"]);
  });

  test("blank rows stay blank, blank rows at the end are left away, a cost without a programme is borne in full", () => {
    const table = [
      ...two.slice(0, 2),
      ["", "", "", ""],
      ["B", "", 50000, ""],
      [0, 0, 0, 0],
      ["", "", "", ""],
    ];
    const rows = spilled(japanese, "PLAN", table, "診療所", 0, [], 0, "yes");
    expect(rows).toHaveLength(1 + 3 + 2);
    expect(rows[2]).toEqual(["", "", "", ""]);
    expect(rows[3]).toEqual([0, 50000, "", "制度の指定がありません。全額が自己負担です。"]);
    expect(rows[4]?.[1]).toBe(437000);
  });

  test("the order of the lines changes nothing but the order of the rows", () => {
    const [head = [], ...lines] = two;
    const forwards = spilled(japanese, "PLAN", two, "診療所", 0, []);
    const backwards = spilled(japanese, "PLAN", [head, ...[...lines].reverse()], "診療所", 0, []);
    expect([...backwards.slice(1)].reverse()).toEqual(forwards.slice(1));
  });

  test.each([
    ["はい", true],
    ["ＹＥＳ", true],
    ["○", true],
    [true, true],
    ["いいえ", false],
    ["No", false],
    ["×", false],
    [false, false],
  ] as const)("the answer %p is read", (answer, isYes) => {
    const rows = spilled(japanese, "PLAN", two, "診療所", 0, [["onlineEligibilityRunning", answer]]);
    expect(rows[1]?.[2]).toBe(isYes ? "可" : "不可");
  });

  test("a completion date for the whole facility can be answered as a fact, in any form of a date", () => {
    const table = two.map((row) => row.slice(0, 3));
    for (const date of ["2025/9/1", 45901, "令和7年9月1日"]) {
      const facts = [
        ["質問", "回答"],
        ["Is online eligibility verification for medical insurance in working order?", "yes"],
        ["システムの導入（環境整備）が完了した日はいつですか", date],
      ];
      expect(spilled(japanese, "PLAN", table, "診療所", 0, facts).map((row) => row[0])).toEqual([
        "補助額",
        193000,
        96750,
      ]);
    }
  });

  test("the question that a reason asks can be copied as it stands", () => {
    const reason = String(spilled(japanese, "PLAN", two, "診療所", 0, [])[1]?.[3]);
    const [, question = ""] = /→ (\S+)/u.exec(reason) ?? [];
    expect(spilled(japanese, "PLAN", two, "診療所", 0, [[question, "はい"]])[1]?.[2]).toBe("可");
  });

  test("nothing that is not answered is added to the total: every answer taken away leaves it or lowers it", () => {
    const facts = [["onlineEligibilityRunning", "はい"]];
    const total = (given: Rows): number =>
      Number(spilled(japanese, "PLAN", two, "診療所", 0, given, 0, true)[3]?.[0]);
    expect(total(facts)).toBe(289750);
    expect(total([])).toBe(0);
  });

  test("more combinations than are listed are said to exist", () => {
    const lines = ["A", "B", "C", "D"].flatMap((cost) => [
      [cost, "9②", 200000, "2025/9/1"],
      [cost, "13", 90000, "2025/9/1"],
    ]);
    const facts = Object.entries(everythingAnswered(edition).facts ?? {}).map(([key, value]) => [key, value]);
    const rows = spilled(japanese, "COMPARE", [HEAD, ...lines], "診療所", 0, facts);
    expect(rows).toHaveLength(1 + 10 + 1);
    expect(rows[11]?.[7]).toBe("ほかにも組合せがあります。");
  });
});
