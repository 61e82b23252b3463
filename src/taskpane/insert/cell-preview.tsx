import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { fromSerial } from "../../core/calendar/excel-serial";
import { isoDate } from "../../core/calendar/local-date";
import { columnLetters } from "../../sheets/address";
import { grouped } from "../../text/rules/figures";
import type { CellChange } from "../../excel/cells/change";
import { useSession } from "../session";
import type { InsertState } from "./insert-store";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // A picture of the sheet scrolls in its own frame; everything else keeps the width of the pane.
  frame: {
    overflow: "auto",
    maxHeight: "240px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  grid: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: "1.4" },
  head: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    whiteSpace: "nowrap",
    overflowWrap: "normal",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    maxWidth: "9em",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    overflowWrap: "normal",
  },
  number: { textAlign: "end" },
  formula: { color: tokens.colorNeutralForeground3 },
  now: { display: "block", textDecorationLine: "line-through" },
  filled: {
    outline: `2px solid ${tokens.colorStatusWarningBorderActive}`,
    outlineOffset: "-2px",
  },
});

const mostRows = 12;

/** The cells as they will be, with what stands in them now. */
export function CellPreview({ state }: { readonly state: InsertState }): React.JSX.Element | null {
  const styles = useStyles();
  const { words } = useSession();
  const id = useId();
  if (state.state !== "seen" || state.written !== undefined) return null;
  const { seen } = state;
  const { box, changes: rows } = seen;
  const more = rows.length - mostRows;
  return (
    <div className={styles.part}>
      <p className={styles.title} id={id}>
        {words("insertPreview")}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={styles.frame} role="region" aria-labelledby={id} tabIndex={0}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <td className={styles.head} />
              {Array.from({ length: box.width }, (_, column) => (
                <th key={column} className={styles.head} scope="col">
                  {columnLetters(box.column + column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRows).map((row, index) => (
              <tr key={index}>
                <th className={styles.head} scope="row">
                  {box.row + index + 1}
                </th>
                {row.map((cell, column) => (
                  <PreviewCell key={column} cell={cell} now={seen.cells[index]?.[column]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className={styles.title}>{words("insertMoreRows", { rows: more })}</p>}
    </div>
  );
}

function PreviewCell(props: {
  readonly cell: CellChange | undefined;
  readonly now: { readonly content: { readonly kind: string }; readonly shown: string } | undefined;
}): React.JSX.Element {
  const { cell, now } = props;
  const styles = useStyles();
  const isFilled = now !== undefined && now.content.kind !== "empty";
  const content = cell?.content;
  const text = contentText(cell);
  return (
    <td
      title={text}
      className={mergeClasses(
        styles.cell,
        content?.kind === "constant" && styles.number,
        content?.kind === "formula" && styles.formula,
        isFilled && styles.filled,
      )}
    >
      {isFilled && <s className={styles.now}>{now.shown}</s>}
      {text}
    </td>
  );
}

/** A cell as it will be: dates as dates, amounts with separators, formulas as they are typed. */
function contentText(cell: CellChange | undefined): string {
  const content = cell?.content;
  if (content?.kind === "formula" || content?.kind === "text") return content.text;
  if (content?.kind !== "constant") return "";
  const { value } = content;
  if (typeof value !== "number") return String(value);
  const day = cell?.format?.startsWith("yyyy") ? fromSerial(value) : undefined;
  if (day !== undefined) return isoDate(day);
  return Number.isInteger(value) ? grouped(value) : String(value);
}
