/**
 * Words that mean the same to the people who search. Each group stands for all its members: who types one finds
 * what is written with another. Language, not law: a new edition needs none of it.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
  ["電カル", "電子カルテ", "カルテ", "EMR", "EHR", "electronic medical record"],
  ["レセコン", "レセプトコンピュータ", "レセプトコンピューター", "医事会計", "医事コン", "claims computer"],
  ["マイナ", "マイナンバー", "マイナカード", "マイナンバーカード", "個人番号カード", "my number"],
  ["オン資", "オンライン資格確認", "資格確認", "オン資格", "eligibility"],
  ["電子処方箋", "電子処方せん", "電処", "e処方", "e-prescription", "electronic prescription"],
  ["リフィル", "refill"],
  ["マイナ保険証", "保険証", "健康保険証", "insurance card"],
  ["カードリーダー", "カードリーダ", "読取機", "リーダー", "card reader"],
  ["顔認証", "顔認証付きカードリーダー", "face recognition"],
  ["診察券", "patient card"],
  ["再来受付機", "再来機", "自動受付機", "reception kiosk"],
  ["健診", "健康診断", "検診", "健康診査", "check-up", "checkup"],
  ["往診", "訪問診療", "在宅", "在宅医療", "訪問", "home visit"],
  ["オンライン診療", "遠隔診療", "online consultation", "telemedicine"],
  ["生活保護", "医療扶助", "medical assistance"],
  ["スマホ", "スマートフォン", "smartphone"],
  ["賃上げ", "ベースアップ", "ベア", "base-up", "wage"],
  ["生産性", "業務効率化", "職場環境", "productivity"],
  ["公費", "公費負担医療", "医療費助成", "マル福", "福祉医療"],
  ["紙レセ", "紙レセプト", "義務化対象外"],
  ["アマゾン", "Amazon", "クーポン", "coupon"],
  ["国", "支払基金", "社会保険診療報酬支払基金", "national"],
  ["県", "福岡県", "prefecture", "fukuoka"],
];
