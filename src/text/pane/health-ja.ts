/** Words of the screen that looks through the workbook. */
export const healthJa = {
  healthTitle: "ブックの点検",
  healthAgain: "再点検",
  healthCancel: "中止",
  healthScanning: "点検しています",
  healthRepairing: "修復・再計算しています",
  healthProgressCells: "{sheet}（{done}／{of}セル）",
  healthProgressSheets: "{sheet}（{done}／{of}シート）",
  healthTyping: "セルの入力中のようです。Enterで確定すると続きます。",
  healthSummary: "SUBSIDY 関数の数式 {formulas}個（{sheets}シート）、要修復 {broken}個、エラー {errors}個",
  healthNone: "このブックに SUBSIDY 関数の数式はありません。",
  healthSound: "基準日・日付の数え方・計算に使った版に問題はありません。",

  findAsOfMissing:
    "基準日のセルがありません。期限までの日数がブックの中で揃うよう、1つのセルに基準日を置いてください。",
  findAsOfNotDate: "基準日のセル {address} の「{text}」は日付ではありません。日付を入れ直してください。",
  findAsOfOld: "基準日（{address}）は{days}日前の日付です。残り日数と受付状況はその日のままです。",
  findAsOfEdit: "基準日を書き込む",
  findStampNone: "どの版の一覧で計算した値か、ブックに記録がありません。再計算すると記録します。",
  findStampDamaged: "計算に使った版の記録が壊れていて読めません。再計算すると記録し直します。",
  findStampStale:
    "値は{stamped}の一覧で計算されたものです。いまの一覧は{now}です。再計算するまで古い金額が残ります。",
  find1904:
    "このブックは日付を1904年から数えています。期日と残り日数が4年と1日ずれます。「ファイル＞オプション＞詳細設定」の「1904年から計算する」を外してください。",
  findNames:
    "名前の定義（{names}）に、アドインを入れる前の関数名が残っています。「数式＞名前の管理」で _xldudf_SUBSIDY_ を SUBSIDY. に直してください。",
  findRefused: "計算を止めています。設定で一覧を確かめるまで、修復と再計算はできません。",

  sheetProtected: "保護",
  sheetHidden: "非表示",
  sheetCounts: "数式 {formulas}個、要修復 {broken}個、エラー {errors}個",
  sheetWell: "数式 {formulas}個、異常なし",
  cellLeftover: "アドイン導入前の関数名",
  cellUnknown: "関数名が通じていません",
  cellOk: "正常",
  cellOpen: "セル {cell} を選んで説明を見る",
  cellsMore: "ほか{count}個を表示",
  otherErrors: "SUBSIDY 関数のない数式のエラー：{cells}",

  repairLabel: "修復して再計算する",
  repairLine:
    "{sheets}の数式{count}個の関数名を書き直し、{of}シートを再計算します。ほかのセルは書き換えません。",
  repairProtected: "保護されたシート（{sheets}）は飛ばします。",
  recalculateLabel: "すべて再計算する",
  recalculateLine: "{of}シートを再計算し、計算に使った版（{id}）を記録します。セルの中身は書き換えません。",
  reportTitle: "終わりました",
  reportRewritten: "{sheet}：{count}個の数式を書き直しました（{cells}）",
  reportUnknown:
    "{sheet}：{cells} はまだ関数名が通じません。アドインの関数を読み込んでから、もう一度お試しください。",
  reportRefusedCells: "{sheet}：{cells} は書き込めませんでした（{why}）",
  reportSkipped: "{sheet}：飛ばしました（{why}）",
  reportRecalculated: "{count}シートを再計算しました。",
  reportNotReached: "中止したため手を付けていないシート：{sheets}",
  reportStamped: "計算に使った版（{id}）をブックに記録しました。",
  reportNotStamped: "すべては計算できていないので、版の記録はそのままにしました。",
  whyProtected: "保護されています",
  whyReadOnly: "読み取り専用です",
  whyCellEditing: "セルの入力中でした",
  whyGone: "削除されたか名前が変わっています",
  whyOther: "Excel が受け付けませんでした",

  contextAsOfOld: "基準日：{date}（{days}日前の日付）",
  lineStale: "金額は{stamped}の一覧で計算されたままです（いまは{now}）",
  toHealth: "点検する",
  toolsHeading: "調べる",
} as const;
