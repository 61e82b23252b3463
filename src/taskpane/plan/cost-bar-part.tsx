import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PaneWord } from "../../text/pane";
import { PagePart } from "../programme/page-part";
import { yenText } from "../format";
import { useSession } from "../session";
import type { CostPart, PartName } from "./cost-bar";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bar: { width: "100%", height: "28px", display: "block", forcedColorAdjust: "none" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  yen: { textAlign: "end", whiteSpace: "nowrap" },
  // At 200 % there is no room for what can be reckoned from the amounts.
  share: { "@media (max-width: 240px)": { display: "none" } },
  swatch: {
    width: "14px",
    height: "14px",
    verticalAlign: "middle",
    marginInlineEnd: "6px",
    forcedColorAdjust: "none",
  },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1 },
  national: { fill: tokens.colorPaletteGreenForeground1 },
  prefectural: { fill: tokens.colorPaletteBlueForeground2 },
  own: { fill: tokens.colorNeutralBackground1 },
  aboveCap: { fill: tokens.colorNeutralBackground5 },
  other: { fill: tokens.colorNeutralForeground3 },
});

const partWords: Readonly<Record<PartName, PaneWord>> = {
  national: "planPartNational",
  prefectural: "planPartPrefectural",
  own: "planPartOwn",
  aboveCap: "planPartAboveCap",
  other: "planPartOther",
};

/** The whole cost as one bar, with the same as a table: no part is told by its colour alone. */
export function CostBarPart({ parts }: { readonly parts: readonly CostPart[] }): React.JSX.Element | null {
  const styles = useStyles();
  const { words } = useSession();
  const whole = parts.reduce((sum, { yen }) => sum + yen, 0);
  if (whole === 0) return null;
  const shown = parts.filter(({ yen }) => yen > 0);
  const starts = shown.map((_, index) => shown.slice(0, index).reduce((sum, { yen }) => sum + yen, 0));
  const percent = (yen: number): number => (yen * 100) / whole;
  return (
    <PagePart heading={words("planBar")}>
      <p className={styles.text}>{words("planBarIntro")}</p>
      <svg className={styles.bar} viewBox="0 0 100 28" preserveAspectRatio="none" aria-hidden>
        {shown.map(({ name, yen }, index) => (
          <rect
            key={name}
            className={mergeClasses(styles.line, styles[name])}
            vectorEffect="non-scaling-stroke"
            x={percent(starts[index] ?? 0)}
            y={1}
            width={percent(yen)}
            height={26}
          />
        ))}
      </svg>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.head}>{words("planBarPart")}</th>
            <th className={styles.yen}>{words("planBarYen")}</th>
            <th className={mergeClasses(styles.yen, styles.share)}>{words("planBarShare")}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ name, yen }) => (
            <tr key={name}>
              <th scope="row" className={styles.head}>
                <svg className={styles.swatch} viewBox="0 0 14 14" aria-hidden>
                  <rect
                    className={mergeClasses(styles.line, styles[name])}
                    x={1}
                    y={1}
                    width={12}
                    height={12}
                  />
                </svg>
                {words(partWords[name])}
              </th>
              <td className={styles.yen}>{yenText(yen, words)}</td>
              <td className={mergeClasses(styles.yen, styles.share)}>{`${percent(yen).toFixed(1)}%`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PagePart>
  );
}
