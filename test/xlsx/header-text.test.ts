import { headerText, tellsMore } from "../../src/xlsx/privacy/header-text";

test.each([
  ['&L社外秘&C&"ＭＳ 明朝,太字"&14 見積書&R&P/&N', "社外秘 見積書 …/…"],
  ['&C&"-,Regular"&KFF0000極秘&K01+049&B案', "極秘案"],
  ["&L&8&Z&F&R&D &T", "&[Path]&[File] … …"],
  ["&C&G 病院", "&[Picture] 病院"],
  ["&R研究&&開発\n第一課", "研究&開発 第一課"],
  ["&R&P+1 頁", "… 頁"],
  ["2026年度&", "2026年度&"],
  ["&c&a&i案&u&s&x&y&e&o&h", "…案"],
])("%j shows %j", (header, text) => {
  expect(headerText(header)).toBe(text);
});

test.each([
  ...[
    "&Z",
    "&F",
    "&f",
    "&L&G",
    "&C社外秘",
    "&L1086",
    "ページ",
    "Page",
    "&P 経理",
    "第&P号室",
    "㊙",
    "サーバー&P",
  ],
  ...["Confidential, &D, Page &P", '&"Arial"&10 A', "&K000000部外秘"],
])("%j tells something", (header) => {
  expect(tellsMore(header)).toBe(true);
});

test.each([
  ...["", "&P", "&C&P / &N", "- &P -", "&R&D &T", "&C&A", '&L&"Times New Roman,Regular"&12&A'],
  ...[
    "Page &P",
    "Page &P of &N",
    "&P ページ",
    "第 &P 頁／全 &N 頁",
    "総ページ数&N中&P",
    "&P+10｜&P-1",
    "p.&P",
  ],
  ...["&K00FF00&P", "&K01+049&P", "&C&18&D", "&A, Page &p"],
])("%j tells nothing by itself", (header) => {
  expect(tellsMore(header)).toBe(false);
});
