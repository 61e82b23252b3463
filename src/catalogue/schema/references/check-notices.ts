import type { Edition, Notice } from "../../../core/rules/edition";
import { finding, type Finding, type Path } from "./finding";

/** What is called official is believed because it can be read: the passage, and where it stands. */
const official: readonly Notice["confidence"][] = ["official", "official-copy"];

/** Every notice that is told as official has its passage and its address. */
export const checkNotices = ({ notices, programmes }: Edition): Finding[] => [
  ...unproven(notices, ["notices"]),
  ...programmes.flatMap((programme, index) => unproven(programme.notices, ["programmes", index, "notices"])),
];

const unproven = (notices: readonly Notice[], path: Path): Finding[] =>
  notices.flatMap(({ quote, address, confidence }, index) => {
    if (!official.includes(confidence)) return [];
    const missing: Finding[] = [];
    if (quote === undefined)
      missing.push(
        finding(
          [...path, index, "quote"],
          "公式とするお知らせの、原文の引用（引用できなければ確かさを「二次情報」secondary などに）",
          'the passage that an official notice goes by, as it is written; without one the confidence is "secondary" or less',
        ),
      );
    if (address === undefined)
      missing.push(
        finding(
          [...path, index, "address"],
          "公式とするお知らせの、原文のアドレス（なければ確かさを「二次情報」secondary などに）",
          'the address at which an official notice can be read; without one the confidence is "secondary" or less',
        ),
      );
    return missing;
  });
