import { across, down, together, type Cells } from "../../sheets/compose";
import type { Cell, Link, Sheet } from "../../sheets/sheet";
import type { Both, Language } from "../language";
import { rows } from "./budget-places";
import { budgetWords } from "./budget-words";
import { head, input, label, note, step, title, total, yen } from "./looks";

const words = {
  sheet: { ja: "はじめに", en: "Start" },
  title: { ja: "はじめに：試してみる5つのこと", en: "Start here: five things to try" },
  about: {
    ja: "右の作業ウィンドウと SUBSIDY 関数は、Excel に読み込むものと同じです。青い文字をクリックするとそのセルへ移ります。",
    en: "The pane and the SUBSIDY functions are the ones Excel would load. Click a blue text to go to its cell.",
  },
  number: { ja: "番号", en: "No." },
  what: { ja: "試すこと", en: "What to try" },
  outcome: { ja: "起きること", en: "What happens" },
  go: { ja: "移動先", en: "Go to" },
  typeHere: { ja: "ここに入力 →", en: "Type here →" },
  spillHere: { ja: "ここに入力（下に広がります） ↓", en: "Type here (spills down) ↓" },
  grants: { ja: "今の予算：補助見込額（試算）の合計", en: "The budget now: all grants (estimate)" },
  own: { ja: "今の予算：自己負担額の合計", en: "The budget now: all own cost" },
} as const satisfies Record<string, Both>;

const firstTrial = 5;
/** Rows kept ready below the cell from which the steps of a computation spill. */
const mostSteps = 20;
/** Cells that the newcomer types into. */
const typing = { asks: "C14", answers: "C15", spills: "B18" } as const;

interface Trial {
  readonly what: Both;
  readonly outcome: Both;
  readonly goTo: { readonly sheet: Both; readonly cell: string };
}

const hospital: Both = { ja: "病院", en: "hospital" };
const call = (name: string, programme: string, rest: string): Both => ({
  ja: `=SUBSIDY.${name}(${programme},"${hospital.ja}",${rest})`,
  en: `=SUBSIDY.${name}(${programme},"${hospital.en}",${rest})`,
});
const asking = call("AMOUNT", "9", "4000000");
const answering = call("AMOUNT", '"9①"', "4000000,150");
const stepping = call("BREAKDOWN", '"9①"', "4000000,150");

const trials: readonly Trial[] = [
  {
    what: {
      ja: "許可病床数を 150 から 250 に変える",
      en: "Change the licensed beds from 150 to 250",
    },
    outcome: {
      ja: "大規模病院の上限になり、合計が変わります",
      en: "A large hospital's caps apply; totals change",
    },
    goTo: { sheet: budgetWords.sheet, cell: "C5" },
  },
  {
    what: { ja: "見積の金額をひとつ変える", en: "Change the amount of a quote" },
    outcome: { ja: "補助見込額・自己負担額・合計が変わります", en: "Grant, own cost and totals change" },
    goTo: { sheet: budgetWords.sheet, cell: `D${rows.firstQuote}` },
  },
  {
    what: { ja: `わざと不足のある式： ${asking.ja}`, en: `Leave something out: ${asking.en}` },
    outcome: {
      ja: "何を足せばよいかが、表の下の行に出ます",
      en: "The line below the grid says what to add",
    },
    goTo: { sheet: words.sheet, cell: typing.asks },
  },
  {
    what: { ja: `式を完成させる： ${answering.ja}`, en: `Complete it: ${answering.en}` },
    outcome: { ja: "補助見込額 1,086,000円が出ます", en: "The grant appears: ¥1,086,000" },
    goTo: { sheet: words.sheet, cell: typing.answers },
  },
  {
    what: { ja: `内訳を広げる： ${stepping.ja}`, en: `See every step: ${stepping.en}` },
    outcome: {
      ja: "計算の一段ごとに、金額と根拠が広がります",
      en: "Each step spills with its amount and its basis",
    },
    goTo: { sheet: words.sheet, cell: typing.spills },
  },
];

/** The first sheet: five things to try, each with a link to its cell, and room to type. */
export function startSheet(language: Language): Sheet {
  const heads = [words.number, words.what, undefined, undefined, words.outcome, words.go];
  return {
    name: words.sheet[language],
    widths: { A: 6, B: 22, C: 22, D: 32, E: 49, F: 16 },
    heights: Object.fromEntries(trials.map((_trial, index) => [firstTrial + index, 26])),
    cells: together(
      { A1: { value: words.title[language], look: title }, A2: { value: words.about[language], look: note } },
      across(
        "A4",
        heads.map((both) => ({ ...(both && { value: both[language] }), look: { ...head, align: "left" } })),
      ),
      ...trials.map((trial, index) =>
        across(`A${firstTrial + index}`, trialCells(trial, index + 1, language)),
      ),
      budgetNow(language),
      roomToType(language),
    ),
  };
}

/** A line's words run on over the two empty cells beside them, which the spill further down needs narrow. */
function trialCells(trial: Trial, number: number, language: Language): Cell[] {
  const link: Link = { sheet: trial.goTo.sheet[language], cell: trial.goTo.cell };
  const ruled = { border: "below" } as const;
  return [
    { value: number, look: { ...ruled, align: "center" } },
    { value: trial.what[language], look: ruled },
    { look: ruled },
    { look: ruled },
    { value: trial.outcome[language], look: ruled },
    { value: `${link.sheet}!${link.cell}`, look: { ...ruled, color: "#0B5CAD" }, link },
  ];
}

/** The budget's totals here too, so that the first sheet shows live figures at once. */
function budgetNow(language: Language): Cells {
  const budget = `'${budgetWords.sheet[language]}'!`;
  const { totals } = rows;
  const line = (row: number, what: Both, formula: string): Cells => ({
    [`B${row}`]: { value: what[language], look: label },
    [`D${row}`]: { formula, format: yen, look: { ...total, align: "left" } },
  });
  return together(
    line(11, words.grants, `=${budget}F${totals}+${budget}G${totals}`),
    line(12, words.own, `=${budget}H${totals}`),
  );
}

function roomToType(language: Language): Cells {
  const arrow: Cell = { value: words.typeHere[language], look: { ...label, align: "right" } };
  return together(
    ...[typing.asks, typing.answers].map((cell) =>
      across(cell.replace("C", "B"), [arrow, { format: yen, look: input }]),
    ),
    { B17: { value: words.spillHere[language], look: label }, [typing.spills]: { look: input } },
    down(
      "C18",
      Array.from({ length: mostSteps }, () => ({ format: step })),
    ),
    down(
      "D18",
      Array.from({ length: mostSteps }, () => ({ look: note })),
    ),
  );
}
