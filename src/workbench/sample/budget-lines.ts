import type { Both } from "../language";

/** One programme on the budget sheet of the hospital. */
export interface BudgetLine {
  /** As an accountant types it into the cell: 9① */
  readonly programme: string;
  /** Whether the budget counts it. */
  readonly counted: boolean;
  /** Who pays: the state's fund and the prefecture have columns of their own. */
  readonly payer: "state" | "prefecture";
  /** The line whose money this one tops up; its cost is counted there and only there. */
  readonly topsUp?: string;
  readonly memo: Both;
}

const none: Both = { ja: "", en: "" };

/** The thirteen programmes, each with the variant that fits the made-up hospital. */
export const budgetLines: readonly BudgetLine[] = [
  { programme: "1", counted: true, payer: "state", memo: none },
  { programme: "2", counted: true, payer: "state", memo: none },
  { programme: "3", counted: true, payer: "state", memo: none },
  {
    programme: "4",
    counted: false,
    payer: "state",
    memo: { ja: "No.3と内容が重なるため計上しない", en: "Same work as No.3: not counted" },
  },
  { programme: "5", counted: true, payer: "state", memo: none },
  {
    programme: "6",
    counted: false,
    payer: "state",
    memo: { ja: "義務化対象外の機関ではない", en: "Not exempt from the obligation" },
  },
  { programme: "7①ア", counted: true, payer: "state", memo: none },
  {
    programme: "8",
    counted: true,
    payer: "state",
    memo: { ja: "クーポン1つごとに計算", en: "Worked out per coupon" },
  },
  { programme: "9①", counted: true, payer: "state", memo: none },
  { programme: "10①", counted: true, payer: "state", memo: none },
  {
    programme: "11①",
    counted: true,
    payer: "prefecture",
    topsUp: "9①",
    memo: { ja: "9①と同じ費用への上乗せ", en: "Tops up 9① on the same cost" },
  },
  { programme: "12①", counted: true, payer: "state", memo: none },
  {
    programme: "13",
    counted: true,
    payer: "prefecture",
    memo: { ja: "他の補助を受けない費用のみ", en: "Only costs without another grant" },
  },
];
