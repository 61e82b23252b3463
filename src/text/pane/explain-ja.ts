/** Words of the screen that explains the selected cell. */
export const explainJa = {
  explainTitle: "セルの説明",
  explainAgain: "読み直す",
  explainTyping: "セルの入力中のようです。Enterで確定すると読み取ります。",
  explainDeaf: "この Excel は選択の変更を知らせません。セルを選んでから「読み直す」を押してください。",
  explainFollows: "選択したセルに合わせて表示が変わります。",
  explainNone: "セル {address} に SUBSIDY 関数はありません。補助額や期日の数式が入ったセルを選んでください。",
  explainList: "SUBSIDY 関数のセルを一覧で見る",
  explainCell: "セル {address}",
  explainShown: "表示：{shown}",
  explainSpill: "セル {spilled} の値は、セル {address} の数式の結果が広がったものです。",
  explainNested: "{name}（ほかの関数の中）",
  explainArguments: "渡された値",
  explainArgument: "引数{number}",
  explainEdition: "{id}の一覧で計算（{source}、照合値 {hash}）",
  explainBuiltIn: "アドインに内蔵",
  explainPinned: "ブックに固定",
  explainProgramme: "No.{number} {name} を開く",
  explainHelp: "{name} の説明",

  givenMissing: "省略",
  givenUnknown: "Excel だけが計算できる値",
  givenBlank: "空白",
  givenCells: "{address}：{values}",
  givenMore: "{first}ほか{more}個",

  explainUnknown:
    "渡された値の一部は Excel だけが計算できるため、ここでは計算し直せません。渡された値が分かる別のセルに分けると、道すじを表示できます。",
  explainLast: "関数が最後に返した説明（このセルのものとは限りません）：{message}",
  explainNoTrace: "どの場合でも同じ金額になるため答えは出ますが、道すじは1つに決まりません。{message}",
  explainStale: "セルの値（{shown}）は、いまの一覧での答えと違います。ブックの点検から再計算してください。",
  explainLeftover:
    "アドインを入れる前に開いたときの関数名（_xldudf_…）が残っています。ブックの点検で修復できます。",
  explainForeign: "この版のアドインにない関数です。アドインを更新してください。",
  errorName:
    "#NAME?：Excel が SUBSIDY 関数を知りません。アドインを開いてから、ブックの点検で修復してください。",
  errorSpill: "#SPILL!：結果が広がる先に、空でないセルか結合されたセルがあります。先のセルを空けてください。",
  errorBusy: "#BUSY!：計算中です。しばらくしても変わらないときは、ブックの点検から再計算してください。",
  errorConnect: "#CONNECT!：アドインの関数に届いていません。通信を確かめ、アドインを開き直してください。",
  errorRef: "#REF!：参照していたセルが削除されています。数式の参照先を選び直してください。",
  errorOther: "{error}：SUBSIDY 関数ではなく、数式のほかの部分のエラーです。",
} as const;
