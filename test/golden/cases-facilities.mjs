/** COVERS of every programme and word, and bed counts at the edges of what a word can mean. */

const LISTED = {
  1: "医療扶助のオンライン資格確認導入に伴うレセコン等の改修を行った病院、診療所",
  2: "往診等を１回以上実施したことがある保険医療機関",
  3: "オンライン診療及びオンライン服薬指導を１回以上実施したことがある保険医療機関",
  4: "ときの資格確認を実施する保険医療機関",
  5: "健康診査等を実施する機関（保険診療を実施しない医療機関含む。）",
  6: "オンライン資格確認導入義務化対象外等の保険医療機関",
  7: "医療保険においてオンライン資格確認を実施可能な体制を整えている保険医療機関",
  8: "医療保険においてオンライン資格確認を実施可能な体制を整えている保険医療機関",
  9: "令和７年９月30日までに電子処方箋管理サービスを利用できるシステムの環境整備が完了した施設",
  10: "電子処方箋管理サービスを利用できるシステムの環境整備が完了した施設でNo.９の交付決定通知書が配信された施設",
  11: "令和７年９月30日までに電子処方箋の導入を完了し、国における電子処方箋管理サービスの導入に関する補助金（No.９）の交付決定を受けた保険医療機関",
  12: "令和13年３月31日までに電子カルテ情報共有サービスを利用できるシステムの環境整備が完了した病院",
  13: "令和７年３月31日時点でベースアップ評価料を届け出ている病院、有床診療所、無床診療所等",
};
const HOSPITALS = ["病院", "大規模病院", "中小規模病院"];
const CLINICS = ["診療所", "有床診療所", "無床診療所", "クリニック", "医院", "歯科診療所", "歯科医院"];
const ENGLISH = [
  ["hospital", true],
  ["large hospital", true],
  ["small/medium hospital", true],
  ["clinic", false],
  ["clinic with beds", false],
  ["clinic without beds", false],
  ["dental clinic", false],
  ["health-checkup institution", false],
];
const LAW = "a hospital has 20 beds or more and a clinic 0 to 19";
const NOT_COVERED = "a clinic is ineligible, which is not the same as ¥0";
const CONTRADICTS = { expected: { error: "#VALUE!" } };

function everyWord(add) {
  for (const [no, quote] of Object.entries(LISTED)) {
    const programme = Number(no);
    for (const word of HOSPITALS)
      add("COVERS", [programme, word], quote, "hospitals are on it", { expected: true });
    for (const word of CLINICS) {
      const expected = programme !== 12;
      add("COVERS", [programme, word], quote, expected ? "clinics are on it" : "hospitals only", {
        expected,
      });
    }
    const expected = programme === 5;
    const why = expected ? "health-checkup institutions are on it" : "not for health-checkup institutions";
    add("COVERS", [programme, "健診実施機関"], quote, why, { expected });
  }
  for (const [word, expected] of ENGLISH) {
    add("COVERS", ["12①", word], LISTED[12], "English words mean the same", { expected });
  }
}

function everyVariant(add, figures) {
  const variants = new Set(
    figures.rows.filter(({ variant }) => variant !== "").map((row) => row.no + row.variant),
  );
  for (const programme of variants) {
    const no = Number.parseInt(programme, 10);
    add("COVERS", [programme, "病院"], LISTED[no], "each variant covers hospitals", { expected: true });
    add("COVERS", [programme, "診療所"], LISTED[no], no === 12 ? "hospitals only" : "each covers clinics", {
      expected: no !== 12,
    });
  }
}

/** Word, beds, and whether the word can mean so many beds. */
const EDGES = [
  ["病院", 19, false],
  ["病院", 20, true],
  ["病院", 9999, true],
  ["病院", 10000, false],
  ["病院", -1, false],
  ["病院", 20.5, false],
  ["大規模病院", 199, false],
  ["大規模病院", 200, true],
  ["中小規模病院", 19, false],
  ["中小規模病院", 20, true],
  ["中小規模病院", 199, true],
  ["中小規模病院", 200, false],
  ["診療所", 1, true],
  ["診療所", 19, true],
  ["診療所", 20, false],
  ["クリニック", 20, false],
  ["医院", 19, true],
  ["有床診療所", 1, true],
  ["有床診療所", 19, true],
  ["有床診療所", 20, false],
  ["無床診療所", 0, true],
  ["無床診療所", 1, false],
  ["歯科診療所", 19, true],
  ["歯科医院", 20, false],
];

const ROW_OF_1 = "【病院】 補助率：1/2 補助限度額：28.3 万円 ※事業額上限：56.6 万円";

function edges(add) {
  for (const [word, beds, possible] of EDGES) {
    const why = possible ? "the word can mean so many beds" : "the count contradicts the word";
    add("COVERS", [1, word, beds], LAW, why, possible ? { expected: true } : CONTRADICTS);
  }
  for (const [word, beds, expected] of [
    ["病院", 20, 283000],
    ["診療所", 19, 54000],
  ]) {
    add("AMOUNT", [1, word, 1e9, beds], ROW_OF_1, "beds do not matter, but may be given", { expected });
    add("GRANTCAP", [1, word, beds], ROW_OF_1, "beds do not matter, but may be given", { expected });
  }
  for (const blank of [null, "", 0]) {
    add("AMOUNT", [1, "病院", 566000, blank], ROW_OF_1, "beds are not given", { expected: 283000 });
    add("AMOUNT", [1, "診療所", 73000, blank], LAW, "beds are not given", { expected: 54000 });
  }
  for (const [programme, word, beds] of [
    [1, "病院", 19],
    [1, "診療所", 20],
    ["9①", "診療所", 20],
    ["9①", "大規模病院", 199],
    ["9①", "中小規模病院", 200],
    [13, "病院", 19],
    [13, "有床診療所", 20],
    [13, "無床診療所", 1],
  ]) {
    add("AMOUNT", [programme, word, 1e6, beds], LAW, "the count contradicts the word", CONTRADICTS);
  }
}

function notCovered(add) {
  const ineligible = { expected: { error: "#N/A" }, mentions: ["対象外"] };
  for (const programme of [12, "12①", "12②"]) {
    add("AMOUNT", [programme, "診療所", 1_000_000], NOT_COVERED, "hospitals only", ineligible);
  }
  add("AMOUNT", ["12①", "有床診療所", 0, 19], NOT_COVERED, "ineligible even at no cost", ineligible);
  for (const name of ["RATE", "GRANTCAP", "MAXAMOUNT", "COSTCAP"]) {
    add(name, ["12①", "診療所"], NOT_COVERED, "hospitals only", { expected: { error: "#N/A" } });
  }
  add("OWNCOST", ["12①", "診療所", 1000], NOT_COVERED, "hospitals only", { expected: { error: "#N/A" } });
  add("COSTFOR", ["12①", "診療所", 1000], NOT_COVERED, "hospitals only", { expected: { error: "#N/A" } });
  for (const programme of [1, 6, "7②", 8, "9①", "11②", "12①", 13]) {
    const quote = LISTED[Number.parseInt(programme, 10)];
    const rest = { expected: { error: "#N/A" } };
    add("AMOUNT", [programme, "健診実施機関", 1000], quote, "only No.5 is for such an institution", rest);
  }
  for (const word of ["薬局", "訪問看護ステーション"]) {
    for (const programme of [1, "9①", 13]) {
      const quote = LISTED[Number.parseInt(programme, 10)];
      add("AMOUNT", [programme, word, 1000], quote, "not on this list", ineligible);
      add("COVERS", [programme, word], quote, "not on this list", ineligible);
    }
  }
  for (const word of ["", "八百屋", null]) {
    add("AMOUNT", [1, word, 1000], LISTED[1], "no kind of facility", CONTRADICTS);
  }
}

/** Adds the cases of facilities. */
export function facilityCases(add, figures) {
  everyWord(add);
  everyVariant(add, figures);
  edges(add);
  notCovered(add);
}
