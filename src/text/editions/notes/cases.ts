import type { Words } from "../../../core/rules/model";
import { type Notes, ofProgramme, readingParts } from "./note";

/** Notes of the table of cases, but for its figures. */
export const caseNotes: Notes = {
  programme: ofProgramme("この行の金額が属する制度", "the programme whose amounts stand in this row", "9"),
  variant: {
    ja: "区分。「制度の区分」の表の名前で、数字１～２桁と英小文字１字まで。①は 1、①アは 1a。区分のない制度は空欄。印刷では「交付額」の欄の①②。例：1",
    en: "Variant, by its key in the table of variants: one or two digits and perhaps a letter (① is 1, ①ア is 1a). Blank where the programme has none. Printed as ①② under 交付額. Example: 1",
  },
  class: {
    ja: "施設区分。印刷では「交付額」の欄の【病院】【診療所】などです。選択肢にない区分は「施設区分」の表に加えます。例：clinic（診療所）",
    en: "Class of facility, printed under 交付額 as 【病院】, 【診療所】. Choose; add new ones to the table of classes. Example: clinic（診療所）",
  },
  scheme: {
    ja: "計算方法。この行の数値をどう組み合わせて補助額にするか。選択肢になければ「計算方法」の表に加えます。例：rate-capped-floored",
    en: "The rule that turns the figures of this row into a grant. Choose; add new ones to the table of rules. Example: rate-capped-floored",
  },
};

const figures: readonly (readonly [RegExp, (name: Words) => Words])[] = [
  [
    /^rate/,
    ({ ja, en }) => ({
      ja: `${ja}。０より大きく１以下の正確な分数か％で。0.33 は 1/3 ではありません。定めがなければ空欄。印刷では「交付額」の欄の「補助率：」。例：3/4`,
      en: `The ${en}: an exact fraction or per cent above 0 and at most 1; 0.33 is not 1/3. Blank where none is stated. Printed under 交付額 after 補助率：. Example: 3/4`,
    }),
  ],
  [
    /^grantCap/,
    ({ ja, en }) => ({
      ja: `${ja}（補助額の上限）。円の整数、1兆円まで。幅しか分からないときは 247,000～359,000円 と書き、結果は一部推定になります。「交付額」の欄。例：28.3万円、283千円`,
      en: `The ${en}, the most that is granted: whole yen up to 1e12. Where only a range is known write 247,000～359,000円; results are then partly inferred. Printed under 交付額. Example: 28.3万円 or 283千円`,
    }),
  ],
  [
    /^costCap/,
    ({ ja, en }) => ({
      ja: `${ja}（補助率を掛ける前の、経費の上限）。円の整数、1兆円まで。印刷では「交付額」の欄の「※事業額上限」。なければ空欄。例：566,000円`,
      en: `The ${en}, the most of the cost that counts before the rate: whole yen up to 1e12. Printed under 交付額 after ※事業額上限. Blank where there is none. Example: 566,000円`,
    }),
  ],
  [
    /^itemCap/,
    ({ ja, en }) => ({
      ja: `${ja}。その品目の経費のうち補助率を掛ける前に数える上限。円の整数、1兆円まで。「補助内容」の欄の品目ごとの上限です。例：13万円`,
      en: `The ${en}: the most of that item's cost that counts before the rate, in whole yen up to 1e12. Printed item by item under 補助内容. Example: 13万円`,
    }),
  ],
];

const otherFigure = ({ ja, en }: Words): Words => ({
  ja: `${ja}。計算方法が読む数値です。単位を付けます：金額は円、数は件、割合は分数か％。１兆まで。印刷では「交付額」か「補助内容」の欄。例：3件`,
  en: `${en}: a figure that the rule reads. Give its unit: 円 for yen, 件 for a count, a fraction or per cent for a share; up to 1e12. Printed under 交付額 or 補助内容. Example: 3件`,
});

/** The note of a figure of cases: `name` is what the figure is called. */
export function figureNote(ref: string, name: Words): Words {
  const [, note = otherFigure] = figures.find(([shape]) => shape.test(ref)) ?? [];
  return note(name);
}

/** The note of the basis of such a figure. */
export const figureBasisNote = ({ ja, en }: Words): Words => ({
  ja: `「${ja}」の根拠。左の数値が読める文を「交付額」の欄からそのまま写します。数値があれば必ず。例：補助率：1/2。${readingParts.ja}`,
  en: `Basis of “${en}”: the passage under 交付額 that gives the figure on the left, as printed; needed with every figure. Example: 補助率：1/2. ${readingParts.en}`,
});
