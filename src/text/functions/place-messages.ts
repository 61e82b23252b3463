/** What to type instead when the programme, the facility or the beds cannot be read. */
export const placeMessages = {
  "programme-blank": {
    code: "#VALUE!",
    ja: "制度が空白です。8 や 9① のように、一覧の番号を入力してください。",
    en: "The programme is blank. Type its number in the list, such as 8 or 9①.",
  },
  "programme-date": {
    code: "#VALUE!",
    ja: "制度が日付に変換されています（{given}）。9-1 の形は Excel が日付に変えます。9① の形で入力してください。",
    en: "The programme has become a date ({given}): Excel makes dates of forms such as 9-1. Type a form such as 9① instead.",
  },
  "programme-number": {
    code: "#VALUE!",
    ja: "制度が {given} になっています。=9-1 のような式は引き算になります。9① の形で入力してください。",
    en: "The programme is {given}. A formula such as =9-1 is a subtraction. Type a form such as 9① instead.",
  },
  "programme-unknown": {
    code: "#VALUE!",
    ja: "制度「{given}」は一覧にありません。{first}～{last} の番号、9① の形、または制度の正式名を入力してください。",
    en: "There is no programme “{given}” on the list. Type a number from {first} to {last}, a form such as 9①, or the programme's full name.",
  },
  "programme-ambiguous": {
    code: "#VALUE!",
    ja: "「{given}」に当てはまる制度が複数あります（{names}）。番号で入力してください。",
    en: "“{given}” fits several programmes ({names}). Type the number.",
  },
  "variant-unknown": {
    code: "#VALUE!",
    ja: "「{given}」という区分は No.{number} にありません。{names} のいずれかを入力してください。",
    en: "No.{number} has no variant “{given}”. Type one of {names}.",
  },
  "variant-none": {
    code: "#VALUE!",
    ja: "No.{number} に区分はありません。{number} と入力してください（入力された値: {given}）。",
    en: "No.{number} has no variants. Type {number} (you typed {given}).",
  },
  "variant-needed": {
    code: "#VALUE!",
    ja: "区分によって答えが変わります。{names} のいずれかを入力してください。",
    en: "The answer depends on the variant. Type one of {names}.",
  },
  "facility-blank": {
    code: "#VALUE!",
    ja: "施設の種類が空白です。病院、診療所、無床診療所などと入力してください。",
    en: "The facility type is blank. Type hospital, clinic, clinic without beds and so on.",
  },
  "facility-unknown": {
    code: "#VALUE!",
    ja: "施設の種類「{given}」を読み取れません。次のいずれかを入力してください: {words}。",
    en: "The facility type “{given}” cannot be read. Type one of: {words}.",
  },
  "facility-not-listed": {
    code: "#N/A",
    ja: "「{given}」はこの一覧の対象外です。病院・診療所・健診実施機関についてのみ答えます。",
    en: "“{given}” is not on this list. Only hospitals, clinics and health-checkup institutions are.",
  },
  "beds-needed": {
    code: "#VALUE!",
    ja: "許可病床数によって答えが変わります。病床数を入力してください（例: 150）。",
    en: "The answer depends on the licensed beds. Give the number of beds (for instance 150).",
  },
  "beds-unreadable": {
    code: "#VALUE!",
    ja: "病床数「{given}」は使えません。許可病床数を {most} 以下の正の整数で入力してください（例: 150）。",
    en: "“{given}” is no number of beds. Give the licensed beds as a positive whole number up to {most} (for instance 150).",
  },
  "beds-contradict": {
    code: "#VALUE!",
    ja: "「{word}」と病床数 {given} が合いません（{word}は {range}）。施設の種類か病床数を直してください。",
    en: "“{word}” and {given} beds contradict each other ({word}: {range}). Correct the facility type or the beds.",
  },
  "not-covered": {
    code: "#N/A",
    ja: "対象外です。{programme} は「{facility}」を対象としていません。",
    en: "Not covered: {programme} is not for “{facility}”.",
  },
} as const;
