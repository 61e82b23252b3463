import {
  asOf,
  beds,
  cost,
  dateKind,
  facilityType,
  facts,
  lines,
  planDay,
  programme,
} from "./shared-descriptions";

const place = { programme, facilityType, beds };
const planned = { lines, facilityType, beds, facts, asOf: planDay };

/** What each function and each of its arguments means, as Excel shows it while a formula is typed. */
export const descriptions = {
  AMOUNT: {
    summary: {
      ja: "補助見込額（試算）を円で返します。交付を約束する額ではありません。",
      en: "The grant by the rules of the list, in yen: an estimate, not a decision.",
    },
    parameters: { ...place, cost },
  },
  OWNCOST: {
    summary: {
      ja: "自己負担額（対象経費－補助見込額＋対象外経費）を円で返します。",
      en: "What the facility bears itself, in yen: cost less grant, plus other cost.",
    },
    parameters: {
      ...place,
      cost,
      otherCost: {
        ja: "対象外経費（円、省略可）。補助の計算に入れず、自己負担額に加えます。",
        en: "Cost in yen that the programme does not cover (optional); added to what the facility bears.",
      },
    },
  },
  RATE: {
    summary: {
      ja: "補助率を数値で返します（1/3 など）。記載がない制度は #N/A です。",
      en: "The grant rate as a number (1/3 and so on); #N/A where the list states none.",
    },
    parameters: place,
  },
  GRANTCAP: {
    summary: {
      ja: "一覧に記載された補助限度額を円で返します。クーポンは全部の合計、病床数による制度は病床数分です。",
      en: "The published grant cap in yen, over all coupons or by the number of beds.",
    },
    parameters: place,
  },
  MAXAMOUNT: {
    summary: {
      ja: "計算上受けられる最大の補助額を円で返します。端数処理のため補助限度額に届かない制度があります。",
      en: "The largest grant that the rules can give, in yen. Rounding keeps some programmes below their published cap.",
    },
    parameters: place,
  },
  COSTCAP: {
    summary: {
      ja: "事業額上限を円で返します。品目を指定すると、その品目の上限です。記載がない制度は #N/A です。",
      en: "The cap on the cost in yen, in all or of one item; #N/A where the list states none.",
    },
    parameters: {
      ...place,
      item: {
        ja: '品目（省略可）。"モバイル端末"、"レセコン" など。',
        en: 'Item (optional), such as "モバイル端末" (mobile device) or "レセコン" (claims computer).',
      },
    },
  },
  COSTFOR: {
    summary: {
      ja: "指定した補助額を受けるために必要な最小の対象経費を返します。クーポンは1枚ごと、品目のある制度は品目と金額の2列です。",
      en: "The smallest cost that earns a grant: one row per coupon, item and cost where items have caps.",
    },
    parameters: {
      ...place,
      grant: { ja: "受けたい補助額（円、整数）。", en: "The grant wanted, in whole yen." },
    },
  },
  BREAKDOWN: {
    summary: {
      ja: "計算の過程を、項目・値・根拠の3列で表示します。注意事項、確認事項、一覧の版も含みます。",
      en: "Every step of the calculation as label, value and basis, with cautions, open conditions and edition.",
    },
    parameters: { ...place, cost },
  },
  AMOUNTS: {
    summary: {
      ja: "表の各行について、補助見込額と、計算できない場合の理由を2列で返します。",
      en: "Grant and reason for every row of a table; a row without a grant spoils no other.",
    },
    parameters: {
      table: {
        ja: "制度、施設の種類、対象経費、病床数（省略可）を順に並べた3列または4列の表。見出しの行は含めません。",
        en: "A table of three or four columns: programme, facility type, cost, beds (optional); without its head row.",
      },
    },
  },
  SETTLEMENT: {
    summary: {
      ja: "精算の試算です。確定見込額、過不足額（受入額－確定見込額、不足はマイナス）、自己負担額を返します。",
      en: "Settlement: final grant, received less final (a shortage is negative), and own contribution.",
    },
    parameters: {
      ...place,
      actualCost: {
        ja: "実績の対象経費（円）。金額または範囲（AMOUNT の対象経費と同じ）。",
        en: "The actual cost in yen: an amount or a range, as the cost of AMOUNT.",
      },
      decision: { ja: "交付決定額（円、整数）。", en: "The grant decided, in whole yen." },
      received: {
        ja: "受入額（円、整数、省略可）。既に入金された額です。",
        en: "What has been received so far, in whole yen (optional).",
      },
    },
  },
  COVERS: {
    summary: {
      ja: "施設の種類が制度の対象なら TRUE、対象外なら FALSE を返します。個別の要件は判定しません。",
      en: "TRUE when the list covers the facility type, else FALSE. Says nothing about conditions.",
    },
    parameters: place,
  },
  CONDITIONS: {
    summary: {
      ja: "申請の前に確認する事項と、その根拠を2列で返します。",
      en: "What is still to be confirmed before applying, each with its basis.",
    },
    parameters: {
      programme,
      kind: {
        ja: '条件の種類（省略可）。"対象"、"時期"、"重複"、"手続"、"上限"。',
        en: 'Kind of condition (optional): "eligibility", "timing", "overlap", "method", "limit".',
      },
    },
  },
  DEADLINE: {
    summary: {
      ja: "申請期日などの日付をシリアル値で返します。セルに日付の表示形式を設定してください。",
      en: "A date of the programme as a serial number: give the cell a date format.",
    },
    parameters: { programme, kind: dateKind },
  },
  DEADLINETEXT: {
    summary: {
      ja: "申請期日などの日付を、一覧の表記のまま返します。",
      en: "A date of the programme as the list prints it.",
    },
    parameters: { programme, kind: dateKind },
  },
  DAYSLEFT: {
    summary: {
      ja: "基準日から期日までの日数を返します。当日は 0、期日を過ぎるとマイナスです。",
      en: "Days from the as-of date to the deadline: 0 on the day, negative afterwards.",
    },
    parameters: { programme, asOf, kind: dateKind },
  },
  STATUS: {
    summary: {
      ja: "受付前・受付中・締切間近・受付終了のいずれかを返します。",
      en: "受付前 (not open yet), 受付中 (open), 締切間近 (closing soon) or 受付終了 (closed).",
    },
    parameters: {
      programme,
      asOf,
      days: {
        ja: "締切間近とする日数（省略時は 30）。",
        en: "Days before the deadline that count as closing soon (30 if left out).",
      },
      language: {
        ja: '"en" を指定すると英語で返します（省略時は日本語）。',
        en: '"en" answers in English (Japanese if left out).',
      },
    },
  },
  LIST: {
    summary: {
      ja: "制度の一覧を、番号・制度名・実施主体・区分・補助率・事業額上限・補助限度額・最大補助額・申請期日の9列で返します。",
      en: "The programmes, one row per variant and class: number, name, body, class, rate, cost cap, grant cap, largest grant, deadline.",
    },
    parameters: {
      category: {
        ja: "分類名（省略可）。「電子処方箋関係」など。省略するとすべての制度です。",
        en: "Category (optional), by its name in either language. All programmes if left out.",
      },
    },
  },
  INFO: {
    summary: {
      ja: "制度の1つの項目（実施主体、申請方法、問合せ先など）を返します。",
      en: "One field of a programme in the words of the list (Japanese).",
    },
    parameters: {
      programme,
      field: {
        ja: '項目名。"制度名"、"実施主体"、"対象施設"、"対象経費"、"申請方法"、"問合せ先"、"電話番号"、"掲載先" など。',
        en: 'Field name: "name", "body", "eligible facility", "costs", "method", "contact", "phone", "address" and so on.',
      },
    },
  },
  FORMULA: {
    summary: {
      ja: "計算式を、アドインのない Excel でも使える通常の数式（文字列）で返します。",
      en: "The rule as a plain Excel formula in text, for workbooks that travel without the add-in.",
    },
    parameters: {
      ...place,
      costReference: {
        ja: '対象経費のセル。"B5" のように文字列で指定します。クーポンは "B5:B7"、品目は "B5,B6"。',
        en: 'The cell of the cost as text: "B5"; "B5:B7" for coupons; "B5,B6" for items.',
      },
    },
  },
  PLAN: {
    summary: {
      ja: "複数の制度を併せて計算し、表の行ごとに補助額・自己負担額・状態（可・不可・未確認）・理由を返します。",
      en: "Several programmes at once: grant, own contribution, state (可 yes, 不可 no, 未確認 to be confirmed) and reason for each line.",
    },
    parameters: {
      ...planned,
      total: {
        ja: "「はい」または TRUE で、合計と未確認の計の2行を末尾に加えます（省略可）。",
        en: '"yes" or TRUE adds two rows at the end: the total, and what is still unconfirmed (optional).',
      },
    },
  },
  COMPARE: {
    summary: {
      ja: "組合せ比較。同時に申請できる組合せを補助額の大きい順に並べ、何を申請しないことになるかを返します。事実は変えません。",
      en: "Compares the permitted combinations of what is claimed, largest grant first, with what each leaves out. Facts are never varied.",
    },
    parameters: planned,
  },
  EDITION: {
    summary: {
      ja: "計算に使っている一覧の日付（シリアル値）、版、照合値、出典を返します。",
      en: "The list in use: its date (a serial number), id, hash or source.",
    },
    parameters: {
      what: {
        ja: '種類（省略可）。"日付"（省略時）、"版"、"照合値"、"出典"。',
        en: 'What to answer (optional): "date" (default), "id", "hash", "source".',
      },
    },
  },
} as const;
