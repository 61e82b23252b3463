import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { canonicalName } from "../../catalogue/lookup/programmes";
import type { Programme } from "../../core/rules/edition";
import { grouped } from "../../text/rules/figures";
import { yenText } from "../format";
import { deadlineOf } from "../list/deadline";
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
}): React.JSX.Element {
  const { programme, variants, variant, offer } = props;
  const styles = useStyles();
  const { words, say, facility, edition, asOf, goTo } = useSession();
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
        <StatusChip deadline={deadlineOf(edition, programme, asOf.day)} />
        {offer.scopes.some(({ ranged }) => ranged) && <span>{words("inferred")}</span>}
        {hasLaterNews(programme) && <span className={styles.label}>{words("noticeBelow")}</span>}
      </div>
      {offer.scopes.length === 0 ? (
        <span className={styles.figure}>{words("notCoveredHere")}</span>
      ) : (
        <>
          <span className={styles.label}>{words(facility ? "mostHere" : "mostAnywhere")}</span>
          <span className={mergeClasses(styles.figure, isSpan(offer.reachable) && styles.span)}>
            {spanText(offer.reachable, words)}
          </span>
          <p className={styles.note}>{ratesText(offer, words)}</p>
          {bindingTexts(offer, words).map((text) => (
            <p key={text} className={styles.note}>
              {text}
            </p>
          ))}
          {variants.length > 1 && variant === undefined && (
            <p className={styles.note}>{words("variantOpen")}</p>
          )}
        </>
      )}
    </div>
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
