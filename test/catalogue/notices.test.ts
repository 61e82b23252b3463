import type { Notice } from "../../src/core/rules/edition";
import { theEdition } from "./edition-file";

/** Known changes after the list, as they were looked up: one entry for each statement, and where it was read. */
const portal = "iryohokenjyoho.service-now.com";
const lookedUp: readonly (readonly [number | "–", Notice["confidence"], RegExp, string | undefined])[] = [
  ...[1, 2, 3, 4, 5, 6].map(
    (n) => [n, "not-found", /過ぎて.*延長も後継.*見当たらなかった/u, undefined] as const,
  ),
  [7, "official", /2026年１月15日のまま/u, portal],
  [7, "official-copy", /概算要求（46億円）.*補助率・上限の記載はない/u, "www.wic-net.com"],
  [8, "not-found", /過ぎて.*延長も後継.*見当たらなかった/u, undefined],
  [
    9,
    "official-copy",
    /令和８年９月まで延長.*令和７年10月以降に導入.*院内処方機能.*改めて検討/u,
    "www.wic-net.com",
  ],
  [
    9,
    "secondary",
    /200\.7／247\.7万円、135\.3／169\.6万円、27\.1／35\.9万円.*補助率、事業額上限、期日、端数処理は見ていない/u,
    "www.phchd.com",
  ],
  [10, "not-found", /過ぎて.*延長も後継.*見当たらなかった/u, undefined],
  [11, "not-found", /過ぎて.*延長も後継.*見当たらなかった/u, undefined],
  [
    11,
    "official",
    /見当たらなかった。神奈川県は対象外.*No\.11をその期間に当てはめてはならない/u,
    "www.pref.kanagawa.jp",
  ],
  [12, "official", /変更なし（申請期日2031年９月30日）.*１病院につき１回.*まとめて１回/u, portal],
  [13, "not-found", /過ぎて.*延長も後継.*見当たらなかった/u, undefined],
  [
    "–",
    "incomplete",
    /4\/5、上限80,000,000円。国が選定.*調査.*端数処理と福岡県の受付期間は見当たらなかった/u,
    "www.pref.kanagawa.jp",
  ],
];

const { notices, programmes } = theEdition();
const all = [
  ...programmes.flatMap((each) => each.notices.map((notice) => ({ of: each.number, notice }))),
  ...notices.map((notice) => ({ of: "–", notice })),
];

test("the notices are the changes that were looked up, each under its programme and no surer than it was read", () => {
  expect(all.map(({ of, notice }) => [of, notice.confidence])).toEqual(
    lookedUp.map(([of, sure]) => [of, sure]),
  );
  all.forEach(({ notice }, index) => {
    const [, , said, host] = lookedUp[index] ?? [];
    expect(notice.text.ja).toMatch(said ?? /^$/);
    expect(notice.address && new URL(notice.address).host).toBe(host);
  });
});

test("every notice is dated on a day up to which pages were seen, and none before the year of the list", () => {
  const dates = all.map(({ notice }) => notice.date).sort();
  expect(dates[0]).toBe("2025-08-26");
  expect(dates.at(-1)).toBe("2026-03-06");
});
