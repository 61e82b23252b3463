import type { Both } from "../language";

/** One line of a quote, as it stands on the budget sheet. */
export interface QuoteLine {
  readonly number: string;
  readonly programme: string;
  /** What is bought; where the programme has caps per item, the item's own word. */
  readonly what: Both;
  /** Eligible cost in yen, tax included. */
  readonly cost: number;
  /** What the quote holds besides, in yen. */
  readonly otherCost?: number;
  readonly vendor: Both;
}

const vendors = {
  records: { ja: "みなとシステム（株）", en: "Minato Systems" },
  network: { ja: "（株）はかたネット", en: "Hakata Net" },
  devices: { ja: "ちくし医療機器（株）", en: "Chikushi Devices" },
} satisfies Record<string, Both>;

const mobile: Both = { ja: "モバイル端末", en: "モバイル端末" };
const claims: Both = { ja: "レセコン", en: "レセコン" };
const coupon: Both = { ja: "汎用カードリーダー 1組", en: "Card reader, 1 set" };

/** Quotes of three made-up vendors; lines of one programme stand together. */
export const quotes: readonly QuoteLine[] = [
  {
    number: "Q-101",
    programme: "1",
    what: { ja: "医療扶助対応のレセコン改修", en: "Claims computer, public aid" },
    cost: 580_000,
    vendor: vendors.records,
  },
  { number: "Q-102", programme: "2", what: mobile, cost: 45_000, vendor: vendors.devices },
  { number: "Q-101", programme: "2", what: claims, cost: 300_000, vendor: vendors.records },
  {
    number: "Q-101",
    programme: "3",
    what: { ja: "オンライン診療の資格確認", en: "Online consultation check" },
    cost: 420_000,
    vendor: vendors.records,
  },
  { number: "Q-102", programme: "4", what: mobile, cost: 38_500, vendor: vendors.devices },
  { number: "Q-101", programme: "4", what: claims, cost: 300_000, vendor: vendors.records },
  {
    number: "Q-102",
    programme: "5",
    what: { ja: "健診用モバイル端末", en: "Mobile device, check-ups" },
    cost: 39_800,
    vendor: vendors.devices,
  },
  {
    number: "Q-102",
    programme: "6",
    what: { ja: "資格確認アプリ用端末", en: "Device for the check app" },
    cost: 38_500,
    vendor: vendors.devices,
  },
  {
    number: "Q-103",
    programme: "7①ア",
    what: { ja: "再来受付機・医療費助成の改修", en: "Reception terminal, aid" },
    cost: 1_250_000,
    otherCost: 180_000,
    vendor: vendors.records,
  },
  { number: "Q-102", programme: "8", what: coupon, cost: 13_480, vendor: vendors.devices },
  { number: "Q-102", programme: "8", what: coupon, cost: 13_480, vendor: vendors.devices },
  { number: "Q-102", programme: "8", what: coupon, cost: 15_200, vendor: vendors.devices },
  {
    number: "Q-104",
    programme: "9①",
    what: { ja: "電子処方箋 初期導入", en: "E-prescription, first set-up" },
    cost: 3_400_000,
    vendor: vendors.records,
  },
  {
    number: "Q-104",
    programme: "10①",
    what: { ja: "電子処方箋 新機能", en: "E-prescription, new functions" },
    cost: 990_000,
    vendor: vendors.records,
  },
  {
    number: "Q-105",
    programme: "12①",
    what: { ja: "電子カルテ情報共有 3文書6情報", en: "Record sharing, 3 documents" },
    cost: 9_850_000,
    vendor: vendors.records,
  },
  {
    number: "Q-106",
    programme: "13",
    what: { ja: "業務効率化システムと保守", en: "Workflow system, upkeep" },
    cost: 2_400_000,
    vendor: vendors.network,
  },
];
