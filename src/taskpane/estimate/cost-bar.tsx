import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { grouped } from "../../text/rules/figures";
import type { PaneWord } from "../../text/pane";
import { yenText } from "../format";
import { useSession } from "../session";
import type { CostSplit } from "./cost-split";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  bar: { width: "100%", height: "28px", display: "block", color: tokens.colorNeutralForeground1 },
  swatch: { width: "18px", height: "12px", flexShrink: 0, color: tokens.colorNeutralForeground1 },
  frame: { fill: "none", stroke: "currentColor", [forced]: { stroke: "CanvasText" } },
  grant: { fill: tokens.colorCompoundBrandBackground, [forced]: { fill: "Highlight" } },
  plain: { fill: tokens.colorNeutralBackground1, [forced]: { fill: "Canvas" } },
  mark: { stroke: "currentColor", strokeWidth: "1.5", [forced]: { stroke: "CanvasText" } },
  dot: { fill: "currentColor", [forced]: { fill: "CanvasText" } },
  table: { borderCollapse: "collapse", width: "100%" },
  cell: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXXS,
    verticalAlign: "top",
  },
  name: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  yen: { textAlign: "end", whiteSpace: "nowrap", "@media (max-width: 279px)": { whiteSpace: "normal" } },
  total: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  head: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Part = "grant" | "own" | "above";
const parts: readonly { readonly id: Part; readonly word: PaneWord }[] = [
  { id: "grant", word: "barGrant" },
  { id: "own", word: "barOwn" },
  { id: "above", word: "barAbove" },
];

/** One bar of the whole cost: full, hatched and dotted, so that it needs no colour; below it the same as a table. */
export function CostBar({ split }: { readonly split: CostSplit }): React.JSX.Element {
  const styles = useStyles();
  const { words } = useSession();
  const shown = parts.filter(({ id }) => id !== "above" || split.above > 0);
  const cell = mergeClasses(styles.cell, styles.yen);
  return (
    <>
      <Bar split={split} />
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            <th className={styles.cell} scope="col">
              {words("barPart")}
            </th>
            <th className={cell} scope="col">
              {words("barAmount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, word }) => (
            <tr key={id}>
              <th className={styles.cell} scope="row">
                <span className={styles.name}>
                  <Swatch part={id} />
                  {words(word)}
                </span>
              </th>
              <td className={cell}>{grouped(split[id])}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th className={styles.cell} scope="row">
              {words("barTotal")}
            </th>
            <td className={cell}>{grouped(split.total)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

const width = 300;
const height = 28;

function Bar({ split }: { readonly split: CostSplit }): React.JSX.Element | null {
  const styles = useStyles();
  const { words } = useSession();
  const id = useId();
  if (split.total === 0) return null;
  const wide = (part: number): number => (part / split.total) * (width - 2);
  const [grant, own] = [wide(split.grant), wide(split.own)];
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words("barName", { total: yenText(split.total, words) })}
    >
      <Patterns id={id} />
      <rect className={styles.plain} x={1} y={1} width={width - 2} height={height - 2} />
      <rect className={styles.grant} x={1} y={1} width={grant} height={height - 2} />
      <rect x={1 + grant} y={1} width={own} height={height - 2} fill={`url(#${id}-own)`} />
      <rect
        x={1 + grant + own}
        y={1}
        width={wide(split.above)}
        height={height - 2}
        fill={`url(#${id}-above)`}
      />
      {[grant, grant + own].map((x) => (
        <path key={x} className={styles.mark} d={`M${1 + x} 1V${height - 1}`} />
      ))}
      <rect className={styles.frame} x={0.5} y={0.5} width={width - 1} height={height - 1} />
    </svg>
  );
}

/** Hatching for the own part, dots for what lies above the cap. */
function Patterns({ id }: { readonly id: string }): React.JSX.Element {
  const styles = useStyles();
  return (
    <defs>
      <pattern id={`${id}-own`} width={7} height={7} patternUnits="userSpaceOnUse">
        <path className={styles.mark} d="M0 7L7 0" />
      </pattern>
      <pattern id={`${id}-above`} width={6} height={6} patternUnits="userSpaceOnUse">
        <circle className={styles.dot} cx={3} cy={3} r={1.2} />
      </pattern>
    </defs>
  );
}

function Swatch({ part }: { readonly part: Part }): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <svg className={styles.swatch} viewBox="0 0 18 12" aria-hidden>
      <Patterns id={id} />
      <rect className={part === "grant" ? styles.grant : styles.plain} width={18} height={12} />
      {part !== "grant" && <rect width={18} height={12} fill={`url(#${id}-${part})`} />}
      <rect className={styles.frame} x={0.5} y={0.5} width={17} height={11} />
    </svg>
  );
}
