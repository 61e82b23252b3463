import { rows1to8 } from "./figures-1-to-8.mjs";
import { rows9to13 } from "./figures-9-to-13.mjs";

const PORTAL = "医療機関等向け総合ポータルサイトから申請";
const midJanuary = (quote) => ({
  application: { iso: "2026-01-15", printed: "令和８年１月15日（木）", quote },
});
const byPortal = () => midJanuary(`${PORTAL} 令和８年１月15日（木）`);

/** The dates of each programme; `printed` is what the list prints, without its stray half-width spaces. */
const dates = {
  1: midJanuary("令和８年１月15日（木）※延長されました。"),
  2: byPortal(),
  3: byPortal(),
  4: byPortal(),
  5: midJanuary("※健診のみ実施している機関は施術所等向け総合ポータルサイトから申請 令和８年１月15日（木）"),
  6: byPortal(),
  7: midJanuary("令和８年１月15日（木）※令和６年度に改修を行った場合も対象"),
  8: {
    application: {
      iso: "2026-01-31",
      printed: "令和８年１月31日（土）",
      quote: "令和８年１月31日（土）①医療機関等向け総合ポータルサイトにて、クーポンコードを取得する。",
    },
  },
  9: {
    application: {
      iso: "2026-03-31",
      printed: "令和８年３月31日（火）",
      quote: `${PORTAL} 令和８年３月 31日（火）`,
    },
    completion: {
      iso: "2025-09-30",
      printed: "令和７年９月30日",
      quote: "令和７年９月30日までに電子処方箋管理サービスを利用できるシステムの環境整備が完了した施設",
    },
  },
  10: midJanuary(`No.９の交付決定通知書が配信された施設 ${PORTAL} 令和８年１月15日（木）`),
  11: {
    application: {
      iso: "2026-01-30",
      printed: "令和８年１月30日（金）",
      quote: "「福岡県電子処方箋導入促進費補助金事務局」宛に郵送 令和８年１月30日（金）",
    },
    completion: {
      iso: "2025-09-30",
      printed: "令和７年９月30日",
      quote: "令和７年９月30日までに電子処方箋の導入を完了し",
    },
  },
  12: {
    application: {
      iso: "2031-09-30",
      printed: "令和13年９月30日（火）",
      quote: `${PORTAL} 令和 13年９月30日（火）`,
    },
    completion: {
      iso: "2031-03-31",
      printed: "令和13年３月31日",
      quote: "令和13年３月31日までに電子カルテ情報共有サービスを利用できるシステムの環境整備が完了した病院",
    },
  },
  13: {
    application: {
      iso: "2025-12-15",
      printed: "令和７年12月15日（月）まで",
      quote: "【第２回募集】令和７年12月15 日（月）まで",
    },
    completion: {
      iso: "2026-02-28",
      printed: "令和８年２月28日",
      quote: "令和６年４月１日から令和８年２月28 日（本事業の対象期間）",
    },
    start: {
      iso: "2024-04-01",
      printed: "令和６年４月１日",
      quote: "令和６年４月１日から令和８年２月28 日（本事業の対象期間）",
    },
  },
};

/** Bed counts that tell the kinds of facility apart, apart from those that the list prints in its rows. */
const beds = {
  hospitalFrom: 20,
  clinicTo: 19,
  largeFrom: 200,
  smallTo: 199,
  most: 9999,
};

/** How often a programme can be applied for, where that is known. */
const once = (quote) => ({ most: 1, quote });
const applications = {
  2: once("Nos 2, 3, 4 once each (KB0010237)"),
  3: once("Nos 2, 3, 4 once each (KB0010237)"),
  4: once("※通常とは異なる動線と機器故障時等で各々補助金申請することは不可。"),
  12: once("No.12 accepts one application per hospital, ever (portal FAQ)"),
};

/** All that the oracle knows: change a figure here and some case must change. */
export const figures = { rows: [...rows1to8, ...rows9to13], dates, beds, applications, soon: 30 };
