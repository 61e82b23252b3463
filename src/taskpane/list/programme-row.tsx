import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { useSession } from "../session";
import { hasLaterNews } from "./later-news";
import { NumberSquare } from "./number-square";
import { ratesText, spanText } from "./offer-words";
import type { Row } from "./row";
import { StatusChip } from "./status-chip";

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "1.4",
    // Two lines at most, with a mark where something is cut; the page behind the row has the whole name.
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no browser clamps lines without it
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
  meta: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * A programme in two lines: number and short name, the whole one as its description; whose it is, rate, cap for this
 * facility, deadline. Drawn anew only for another row: every key stroke of a search goes through the whole list.
 */
export const ProgrammeRow = memo(function ProgrammeRow({ row }: { readonly row: Row }): React.JSX.Element {
  const styles = useStyles();
  const { words, say, facility, goTo } = useSession();
  const { programme, offer, deadline } = row;
  const isCovered = offer.scopes.length > 0;
  const cap = words(facility ? "capHere" : "cap", { cap: spanText(offer.grantCap, words) });
  return (
    <button
      type="button"
      className={styles.row}
      title={say(programme.name)}
      onClick={() => {
        goTo({ screen: "programmes", programme: programme.id });
      }}
    >
      <NumberSquare number={programme.number} />
      <span className={styles.body}>
        <span className={styles.name}>{say(programme.shortName)}</span>
        <span className={styles.meta}>
          <span>{programme.level === "national" ? words("levelNational") : say(programme.body)}</span>
          <span>{ratesText(offer, words)}</span>
          <span>{isCovered ? cap : words("notCoveredHere")}</span>
          {offer.scopes.some(({ ranged }) => ranged) && <span>{words("inferred")}</span>}
          <StatusChip deadline={deadline} />
          {hasLaterNews(programme) && <span>{words("noticeMark")}</span>}
        </span>
      </span>
    </button>
  );
});
