/** How the contract reads what is typed: exact integers only, amounts as whole billionths of a yen. */

const NANO = 1_000_000_000n;
const NOISE = 1_000n;
const LARGEST = 1_000_000_000_000n * NANO;

/** An answer that is an error: its code and what the message must mention. */
export class Refusal extends Error {
  constructor(code, mentions = []) {
    super(code);
    this.code = code;
    this.mentions = mentions;
  }
}
export const wrongInput = (...mentions) => new Refusal("#VALUE!", mentions);
export const noAnswer = (...mentions) => new Refusal("#N/A", mentions);

const isBlank = (cell) => cell === null || cell === undefined || cell === "";

function nanoYen(cell) {
  if (isBlank(cell)) return 0n;
  if (typeof cell === "number") return BigInt(cell.toFixed(9).replace(".", ""));
  if (typeof cell !== "string") throw wrongInput();
  const read = /^(-?)(\d[\d,]*)(?:\.(\d+))?(円|万円)?$/u.exec(cell.normalize("NFKC"));
  if (read === null) throw wrongInput();
  const [, sign, whole, fraction = "", unit] = read;
  const digits = BigInt(whole.replaceAll(",", "") + fraction.padEnd(9, "0"));
  return (sign === "-" ? -digits : digits) * (unit === "万円" ? 10_000n : 1n);
}

/** Cuts billionths of a yen to whole yen after snapping the noise of binary arithmetic. */
export function cutToYen(nano) {
  if (nano < -NOISE) throw wrongInput();
  if (nano > LARGEST) throw wrongInput();
  return nano < 0n ? 0n : (nano + NOISE) / NANO;
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0n);
const isName = (cell) => typeof cell === "string" && !/\d/u.test(cell.normalize("NFKC")) && cell !== "";

const SYNONYMS = {
  モバイル端末: "モバイル端末",
  汎用カードリーダー: "モバイル端末",
  レセコン: "レセコン",
  レセコンの改修: "レセコン",
  レセコンの改修等: "レセコン",
};

function readItems(table) {
  const nano = {};
  for (const [name, amount] of table) {
    if (isBlank(name) && isBlank(amount)) continue;
    const item = SYNONYMS[name];
    if (item === undefined) throw wrongInput();
    nano[item] = (nano[item] ?? 0n) + nanoYen(amount);
  }
  const items = Object.fromEntries(Object.entries(nano).map(([name, of]) => [name, cutToYen(of)]));
  return { total: cutToYen(sum(Object.values(nano))), items };
}

/** Reads a cost: a scalar, a column, a row, or two columns of item and amount. */
export function readCost(cost) {
  const table = Array.isArray(cost) ? cost : [[cost]];
  const pairs = table.every((row) => row.length === 2) && table.some((row) => isName(row[0]));
  if (pairs) return readItems(table);
  if (table.length > 1 && table[0].length > 1) throw wrongInput();
  const cells = table.flat().map(nanoYen);
  const total = cutToYen(sum(cells));
  return { total, purchases: cells.map((cell) => (cell < 0n ? 0n : cutToYen(cell))) };
}

const words = (kind, from, to, list) => list.map((word) => [word, { kind, from, to }]);

/** The interval of 許可病床数 that each word stands for; bounds are names of bed figures or numbers. */
const FACILITIES = Object.fromEntries([
  ...words("hospital", "hospitalFrom", "most", ["病院", "hospital"]),
  ...words("hospital", "largeFrom", "most", ["大規模病院", "large hospital"]),
  ...words("hospital", "hospitalFrom", "smallTo", ["中小規模病院", "small/medium hospital"]),
  ...words("clinic", 0, "clinicTo", ["診療所", "クリニック", "医院", "clinic"]),
  ...words("clinic", 0, "clinicTo", ["歯科診療所", "歯科医院", "dental clinic"]),
  ...words("clinic", 1, "clinicTo", ["有床診療所", "clinic with beds"]),
  ...words("clinic", 0, 0, ["無床診療所", "clinic without beds"]),
  ...words("checkup", 0, 0, ["健診実施機関", "health-checkup institution"]),
]);
const NOT_LISTED = ["薬局", "訪問看護ステーション"];

/** Resolves a facility word and a bed count to a kind and the bed counts still possible. */
export function readFacility(figures, word, beds) {
  if (NOT_LISTED.includes(word)) throw noAnswer("対象外");
  const named = FACILITIES[word];
  if (named === undefined) throw wrongInput();
  const bound = (end) => (typeof end === "number" ? end : figures.beds[end]);
  const from = bound(named.from);
  const to = bound(named.to);
  if (isBlank(beds) || beds === 0) return { kind: named.kind, from, to };
  if (!Number.isInteger(beds) || beds > figures.beds.most) throw wrongInput();
  if (beds < from || beds > to) throw wrongInput();
  return { kind: named.kind, from: beds, to: beds };
}

/** Spellings of programmes beside the canonical ones that the cases use. */
const SPELLINGS = {
  8: "8",
  "No.8": "8",
  "No.８": "8",
  "９": "9",
  "9-1": "9①",
  "９－１": "9①",
  "９①": "9①",
  "7-1-a": "7①ア",
  "7①ｱ": "7①ア",
  医療扶助におけるオンライン資格確認等導入に係る助成金: "1",
  外来診療等におけるスマートフォンのマイナ保険証利用への対応における導入に係る補助: "8",
  電子処方箋の機能拡充の促進事業: "10",
  福岡県電子処方箋導入促進費補助金: "11",
};

/** Reads a programme to its number and its variant, "" when none is given. */
export function readProgramme(figures, programme) {
  const text = String(programme);
  if (/^4\d{4}$/u.test(text) || /^\d{4}\//u.test(text)) throw wrongInput("日付に変換されています");
  const read = /^(\d+)(.*)$/u.exec(SPELLINGS[text] ?? text);
  if (read === null) throw wrongInput();
  const no = Number(read[1]);
  const rows = figures.rows.filter((row) => row.no === no);
  if (!rows.some((row) => row.variant.startsWith(read[2]))) throw wrongInput();
  return { no, variant: read[2], rows };
}

function daysFromCivil(year, month, day) {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}
const EPOCH = daysFromCivil(1899, 12, 30);

/** The serial of the 1900 date system for an ISO date. */
export function serialOf(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return daysFromCivil(year, month, day) - EPOCH;
}

/** Reads an as-of date: a serial, an ISO date or a wareki date; blank is an error. */
export function readDate(asOf) {
  if (typeof asOf === "number" && Number.isInteger(asOf) && asOf > 0) return asOf;
  if (typeof asOf !== "string") throw wrongInput();
  const text = asOf.normalize("NFKC");
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return serialOf(text);
  const wareki = /^令和(\d+)年(\d+)月(\d+)日$/u.exec(text);
  if (wareki === null) throw wrongInput();
  return serialOf(`${2018 + Number(wareki[1])}-${wareki[2]}-${wareki[3]}`);
}
