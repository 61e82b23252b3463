import type { CurrentEdition } from "../../core/runtime";
import type { Health } from "../../excel/health/scan";
import { named } from "../failure-words";
import type { BottomAction } from "../state/bottom-bar";
import { computes } from "../state/pane-store";
import type { Say } from "../words";
import { brokenCells, brokenIn, sheetsOfOurs } from "./findings";

interface Around {
  readonly words: Say;
  readonly edition: CurrentEdition;
  readonly repair: () => Promise<void>;
}

/** The one action of the screen, with exactly what it will write where. */
export function repairAction(health: Health, { words, edition, repair }: Around): BottomAction | undefined {
  const ours = sheetsOfOurs(health);
  if (ours.length === 0) return undefined;
  const run = async (): Promise<undefined> => {
    await repair();
  };
  const disabled = !computes(edition);
  const broken = brokenCells(health);
  if (broken === 0) {
    const line = words("recalculateLine", { of: health.sheets.length, id: edition.id });
    return { label: words("recalculateLabel"), line: disabled ? words("findRefused") : line, disabled, run };
  }
  const concerned = ours.filter((sheet) => brokenIn(sheet) > 0);
  const closed = concerned.filter((sheet) => sheet.isProtected);
  const names = (sheets: typeof ours): string =>
    named(
      sheets.map(({ name }) => name),
      words,
    );
  const lines = [
    words("repairLine", { sheets: names(concerned), count: broken, of: ours.length }),
    ...(closed.length > 0 ? [words("repairProtected", { sheets: names(closed) })] : []),
  ];
  const line = disabled ? words("findRefused") : lines.join(words("sentenceGap"));
  return { label: words("repairLabel"), line, disabled, run };
}
