import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { canonicalName } from "../../catalogue/lookup/programmes";
import type { Programme } from "../../core/rules/edition";
import { grouped } from "../../text/rules/figures";
import { ProvisionalMark } from "../estimate/provisional-mark";
import { yenText } from "../format";
import { type Deadline, deadlineOf } from "../list/deadline";
import { hasLaterNews } from "../list/later-news";
import type { Offer, Span } from "../list/offer";
import { ratesText, spanText } from "../list/offer-words";
import { StatusChip } from "../list/status-chip";
import { useSession } from "../session";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  variants: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  variant: { minWidth: 0 },
  chips: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: "1.3",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  // Two amounts side by side: as large as they stand on one line.
  span: { fontSize: tokens.fontSizeBase600 },
  note: { margin: 0 },
});

/** What the facility at hand can get at most: one large figure, and what decides it. */
export function Headline(props: {
  readonly programme: Programme;
  readonly variants: readonly string[];
  readonly variant: string | undefined;
  readonly offer: Offer;
  /** An answer or a day stands against a grant: no amount may then look like money that will come. */
  readonly isBarred: boolean;
}): React.JSX.Element {
  const { programme, variants, variant, offer, isBarred } = props;
  const styles = useStyles();
  const { words, say, edition, asOf, goTo } = useSession();
  const deadline = deadlineOf(edition, programme, asOf.day);
  const name = variant === undefined ? undefined : programme.variants?.[variant]?.name;
  return (
    <div className={styles.part}>
      {variants.length > 1 && (
        <div className={styles.variants} role="group" aria-label={words("variantName")}>
          {variants.map((key) => (
            <ToggleButton
              key={key}
              className={styles.variant}
              size="small"
              checked={key === variant}
              onClick={() => {
                goTo({
                  screen: "programmes",
                  programme: programme.id,
                  ...(key === variant ? {} : { variant: key }),
                });
              }}
            >
              {canonicalName(programme, key)}
            </ToggleButton>
          ))}
        </div>
      )}
      {name && <p className={styles.note}>{say(name)}</p>}
      <div className={styles.chips}>
        <StatusChip deadline={deadline} />
        {hasLaterNews(programme) && <span className={styles.label}>{words("noticeBelow")}</span>}
      </div>
      {offer.scopes.length === 0 || isBarred ? (
        <span className={styles.figure}>
          {words(offer.scopes.length === 0 ? "notCoveredHere" : "verdictIneligible")}
        </span>
      ) : (
        <Most offer={offer} isOpen={variants.length > 1 && variant === undefined} deadline={deadline} />
      )}
    </div>
  );
}

/** The one large figure with its rate and caps; of a programme that has closed only what it would have been. */
function Most(props: {
  readonly offer: Offer;
  /** Which variant is meant is not said yet. */
  readonly isOpen: boolean;
  readonly deadline: Deadline;
}): React.JSX.Element {
  const { offer, isOpen, deadline } = props;
  const styles = useStyles();
  const { words, facility } = useSession();
  const isClosed = deadline.status === "closed";
  const label = facility ? "mostHere" : "mostAnywhere";
  return (
    <>
      {isClosed && <p className={styles.note}>{words("closedEstimate")}</p>}
      <span className={styles.label}>{words(isClosed ? "formulaMaxAmount" : label)}</span>
      <span className={mergeClasses(styles.figure, isSpan(offer.reachable) && styles.span)}>
        {spanText(offer.reachable, words)}
      </span>
      <p className={styles.note}>{ratesText(offer, words)}</p>
      {bindingTexts(offer, words).map((text) => (
        <p key={text} className={styles.note}>
          {text}
        </p>
      ))}
      {isOpen && <p className={styles.note}>{words("variantOpen")}</p>}
      <ProvisionalMark scopes={offer.scopes} />
    </>
  );
}

const isSpan = (span: Span): boolean => span.state === "known" && span.least !== span.most;

/** Which cap binds, and how far the published one stays out of reach. */
function bindingTexts(offer: Offer, words: ReturnType<typeof useSession>["words"]): string[] {
  const { grantCap, reachable } = offer;
  if (grantCap.state === "by-beds" || reachable.state === "by-beds") return [words("bedsDecide")];
  if (grantCap.state !== "known" || reachable.state !== "known") return [];
  const published = words("publishedCap", { cap: spanText(grantCap, words) });
  if (offer.scopes.length !== 1 || grantCap.most <= reachable.most) return [published];
  const gap = grouped(grantCap.most - reachable.most);
  return [published, words("reachableGap", { most: yenText(reachable.most, words), gap })];
}
