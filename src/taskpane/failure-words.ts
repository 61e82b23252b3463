import type { Failure, Obstacle } from "../excel/session/failure";
import type { PaneWord } from "../text/pane";
import type { Message } from "./state/messages";
import type { Say } from "./words";

/** Cells or sheets named in a message; more are counted. */
const mostNamed = 5;

/** Names in a row, the first few of many. */
export function named(names: readonly string[], words: Say): string {
  const first = names.slice(0, mostNamed).join(words("listComma"));
  const more = names.length - mostNamed;
  return more > 0 ? words("listAndMore", { first, more }) : first;
}

/** A failure in words: what happened and what to do, then what was and was not changed. */
export function failureMessage(failure: Failure, words: Say): Message {
  const text = [whatHappened(failure, words), whatChanged(failure, words)].join(words("sentenceGap"));
  return { kind: "error", title: words("failureTitle"), text };
}

function whatHappened(failure: Failure, words: Say): string {
  switch (failure.code) {
    case "host-lost":
      return words("failHostLost");
    case "cell-editing":
      return words("failCellEditing");
    case "read-only":
      return words("failReadOnly");
    case "cancelled":
      return words("failCancelled");
    case "protected":
      return failure.sheets.length > 0
        ? words("failProtectedSheets", { sheets: named(failure.sheets, words) })
        : words("failProtected");
    case "not-empty":
      return words("failNotEmpty", {
        cells: named(
          failure.cells.map(({ cell }) => cell),
          words,
        ),
      });
    case "changed-since":
      return failure.cells.length > 0
        ? words("failChangedCells", { cells: named(failure.cells, words) })
        : words("failChanged");
    case "no-room":
      return failure.obstacles.map((obstacle) => obstacleText(obstacle, words)).join(words("sentenceGap"));
    case "too-big":
      return words("failTooBig");
    case "unsupported":
      return words("failUnsupported", { what: failure.what });
    case "gone":
      return words("failGone", { what: failure.what });
    case "damaged":
      return words("failDamaged");
    case "refused":
      return words("failRefused", { message: failure.message || failure.excelCode });
  }
}

const obstacleWords: Readonly<Record<Obstacle["kind"], PaneWord>> = {
  protected: "failProtectedSheets",
  gone: "failGone",
  "read-only": "failReadOnly",
  table: "obstacleTable",
  merged: "obstacleMerged",
  spill: "obstacleSpill",
  "data-type": "obstacleDataType",
  edge: "obstacleEdge",
  name: "obstacleName",
};

/** What stands in the way of cells, in words. */
export function obstacleText(obstacle: Obstacle, words: Say): string {
  const key = obstacleWords[obstacle.kind];
  switch (obstacle.kind) {
    case "protected":
      return words(key, { sheets: obstacle.sheet });
    case "gone":
      return words(key, { what: obstacle.sheet });
    case "table":
      return words(key, { names: named(obstacle.names, words) });
    case "merged":
      return words(key, { areas: named(obstacle.areas, words) });
    case "data-type":
      return words(key, { cells: named(obstacle.cells, words) });
    case "name":
      return words(key, { name: obstacle.name });
    case "read-only":
    case "spill":
    case "edge":
      return words(key);
  }
}

function whatChanged({ changed, where = [] }: Failure, words: Say): string {
  const place = named(where, words);
  if (changed === "nothing") return words("changedNothing");
  if (changed === "perhaps") return words("changedPerhaps", { where: place });
  return words("changedPartly", { where: place });
}
