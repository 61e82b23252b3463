import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FormulaCell } from "../../excel/health/formula-cells";
import type { SheetHealth } from "../../excel/health/scan";
import { failureMessage, named } from "../failure-words";
import { Section } from "../parts/section";
import { usePaneFrame } from "../session";
import { useWords } from "../words";
import { brokenIn, erringIn } from "./findings";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: tokens.spacingVerticalXS,
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
  },
  link: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  cell: { minWidth: "4em", fontWeight: tokens.fontWeightSemibold },
  functions: { flexGrow: 1, fontFamily: tokens.fontFamilyMonospace },
  more: { alignSelf: "flex-start" },
});

/** Cells shown until the reader asks for more. */
const fewCells = 8;

const rank = ({ needs, error }: FormulaCell): number => (needs ? 0 : error === undefined ? 2 : 1);

/** One sheet: its formulas of ours, those that are not well first; a click selects the cell and explains it. */
export function SheetPart({ sheet }: { readonly sheet: SheetHealth }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const [all, setAll] = useState(false);
  const { name, formulas, errors, isProtected, isHidden } = sheet;
  const [broken, erring] = [brokenIn(sheet), erringIn(sheet)];
  const counts = { formulas: formulas.length, broken, errors: erring };
  const marks = [
    words(broken + erring === 0 ? "sheetWell" : "sheetCounts", counts),
    ...(isProtected ? [words("sheetProtected")] : []),
    ...(isHidden ? [words("sheetHidden")] : []),
  ];
  const sorted = [...formulas].sort((a, b) => rank(a) - rank(b));
  const shown = all ? sorted : sorted.slice(0, fewCells);
  const others = errors.map(({ cell, error }) => `${cell} ${error}`);
  return (
    <Section heading={name}>
      <p className={styles.note}>{marks.join(words("listComma"))}</p>
      <ul className={styles.list}>
        {shown.map((cell) => (
          <li key={cell.cell}>
            <CellRow sheet={sheet} cell={cell} />
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <Button
          className={styles.more}
          size="small"
          onClick={() => {
            setAll(true);
          }}
        >
          {words("cellsMore", { count: sorted.length - shown.length })}
        </Button>
      )}
      {others.length > 0 && (
        <p className={styles.note}>{words("otherErrors", { cells: named(others, words) })}</p>
      )}
    </Section>
  );
}

function CellRow(props: { readonly sheet: SheetHealth; readonly cell: FormulaCell }): React.JSX.Element {
  const { sheet, cell } = props;
  const styles = useStyles();
  const words = useWords();
  const { services, stores } = usePaneFrame();
  const explain = async (): Promise<void> => {
    const gone = await services.excel.goTo(sheet.id, cell.cell);
    if (gone.ok) stores.navigation.goTo({ screen: "explain" });
    else stores.messages.notify(failureMessage(gone.failure, words));
  };
  const state =
    cell.needs === "leftover"
      ? words("cellLeftover")
      : cell.needs === "unknown-name"
        ? words("cellUnknown")
        : (cell.error ?? words("cellOk"));
  const content = (
    <>
      <span className={styles.cell}>{cell.cell}</span>
      <span className={styles.functions}>{[...new Set(cell.functions)].join(" ")}</span>
      <span>{state}</span>
    </>
  );
  // Excel does not select cells of a hidden sheet.
  if (sheet.isHidden) return <div className={styles.row}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, styles.link)}
      title={words("cellOpen", { cell: cell.cell })}
      onClick={() => void explain()}
    >
      {content}
    </button>
  );
}
