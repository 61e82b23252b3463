import { makeStyles, tokens } from "@fluentui/react-components";
import type { Programme, Relation } from "../../core/rules/edition";
import type { PaneWord } from "../../text/pane";
import { useSession } from "../session";
import type { Edge } from "./related";

const useStyles = makeStyles({
  graph: { width: "100%", maxWidth: "420px", height: "auto", color: tokens.colorNeutralForeground1 },
  node: { fill: tokens.colorNeutralBackground1, stroke: "currentColor" },
  centre: { fill: tokens.colorNeutralBackground3, stroke: "currentColor", strokeWidth: 2 },
  line: { stroke: "currentColor", fill: "none" },
  text: { fill: "currentColor", fontSize: "12px", textAnchor: "middle", dominantBaseline: "central" },
  word: { fill: "currentColor", fontSize: "11px", dominantBaseline: "central" },
});

const rowHeight = 44;
const width = 300;
const box = { width: 52, height: 28 };

/** What must not be together is broken, what may be is whole: the word on the line says which. */
const dashes: Readonly<Record<Relation["rel"], string | undefined>> = {
  alternatives: "6 3",
  excludes: "2 3",
  needs: undefined,
  topsUp: undefined,
  limit: undefined,
};
const edgeWords: Readonly<Record<Relation["rel"], PaneWord>> = {
  alternatives: "edgeAlternatives",
  excludes: "edgeExcludes",
  needs: "edgeNeeds",
  topsUp: "edgeTopsUp",
  limit: "edgeLimit",
};

/** The programme and those it is related to, as a picture. The list beside it says the same in words. */
export function RelationGraph(props: {
  readonly programme: Programme;
  readonly edges: readonly Edge[];
}): React.JSX.Element {
  const { programme, edges } = props;
  const styles = useStyles();
  const { words } = useSession();
  const height = edges.length * rowHeight;
  const middle = height / 2;
  const right = width - box.width;
  return (
    <svg className={styles.graph} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {edges.map(({ other, rels }, index) => {
        const y = index * rowHeight + rowHeight / 2;
        const dash = dashes[[...rels][0] ?? "needs"];
        const label = [...rels].map((rel) => words(edgeWords[rel])).join(words("listComma"));
        return (
          <g key={other.id}>
            <path
              className={styles.line}
              d={`M${box.width} ${middle} C${box.width + 50} ${middle} ${box.width + 40} ${y} ${box.width + 80} ${y} H${right}`}
              {...(dash === undefined ? {} : { strokeDasharray: dash })}
            />
            <text className={styles.word} x={box.width + 84} y={y - 10}>
              {label}
            </text>
            <rect className={styles.node} x={right + 1} y={y - 14} width={50} height={28} rx={4} />
            <text className={styles.text} x={right + 26} y={y}>
              {words("numberShort", { number: other.number })}
            </text>
          </g>
        );
      })}
      <rect className={styles.centre} x={1} y={middle - 14} width={50} height={28} rx={4} />
      <text className={styles.text} x={26} y={middle}>
        {words("numberShort", { number: programme.number })}
      </text>
    </svg>
  );
}
