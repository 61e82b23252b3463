import { makeStyles, tokens } from "@fluentui/react-components";
import { yenText } from "../format";
import { PagePart } from "../programme/page-part";
import { useSession } from "../session";
import type { CommonShare } from "./common-costs";
import type { Tally } from "./portfolio";
import { errorWords, sharesNote, totalLabel } from "./portfolio-cells";
import type { PortfolioState } from "./portfolio-store";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  open: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0 },
  yen: { flexShrink: 0, textAlign: "end" },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** Rows shown here; the sheet holds all of them. */
const mostShown = 20;

/** Totals by facility and by programme, common costs with their remainders, and every row that was left out. */
export function PortfolioResult(props: Extract<PortfolioState, { state: "done" }>): React.JSX.Element {
  const { portfolio, table, rows } = props;
  const { facilities, programmes, totals, shares, errors } = portfolio;
  const styles = useStyles();
  const session = useSession();
  const { words, edition, say } = session;
  const nameOf = (id: string): string => {
    const programme = edition.programmes.find((one) => one.id === id);
    return programme
      ? `${words("numberShort", { number: programme.number })} ${say(programme.shortName)}`
      : id;
  };
  const more = (all: readonly unknown[]): React.JSX.Element | null =>
    all.length <= mostShown ? null : (
      <p className={styles.text}>{words("portfolioMoreRows", { count: all.length - mostShown })}</p>
    );
  return (
    <>
      <PagePart heading={words("planTotals")}>
        <p className={styles.text}>
          {words("portfolioSummary", { facilities: facilities.length, rows, address: table.address })}
          {table.hidden && words("sentenceGap") + words("planTableHidden")}
        </p>
        <div className={styles.line}>
          <span>{words("planConfirmed")}</span>
          <span className={styles.total}>{yenText(totals.confirmed, words)}</span>
        </div>
        <div className={styles.line}>
          <span>{words("planOwn")}</span>
          <span>{yenText(totals.ownContribution, words)}</span>
        </div>
        <div className={styles.line}>
          <span>{words("planCost")}</span>
          <span>{yenText(totals.cost, words)}</span>
        </div>
        <div className={styles.line}>
          <span>{words("planUnconfirmed")}</span>
          <span>{yenText(totals.unconfirmed, words)}</span>
        </div>
        <OpenCounts tally={totals} />
      </PagePart>
      <PagePart heading={words("portfolioByFacility")}>
        <ul className={styles.list}>
          {facilities.slice(0, mostShown).map((one) => (
            <TallyLine key={one.name} name={one.name} tally={one} />
          ))}
        </ul>
        {more(facilities)}
        <p className={styles.text}>{totalLabel(session, totals)}</p>
      </PagePart>
      <PagePart heading={words("portfolioByProgramme")}>
        <ul className={styles.list}>
          {programmes.map((one) => (
            <TallyLine key={one.programme} name={nameOf(one.programme)} tally={one} />
          ))}
        </ul>
      </PagePart>
      {shares.length > 0 && (
        <PagePart heading={words("portfolioShares")}>
          <Shares shares={shares} basis={portfolio.basis} />
          {more(shares)}
        </PagePart>
      )}
      {errors.length > 0 && (
        <PagePart heading={words("portfolioErrors")}>
          <ul className={styles.list}>
            {errors.slice(0, mostShown).map((error, index) => {
              const { facility, cell, why } = errorWords(session, error, table);
              const place = [facility, cell].filter((one) => one !== "").join(" ");
              return <li key={index}>{words("planTableBadRow", { cell: place, why })}</li>;
            })}
          </ul>
          {more(errors)}
        </PagePart>
      )}
    </>
  );
}

function TallyLine({ name, tally }: { readonly name: string; readonly tally: Tally }): React.JSX.Element {
  const styles = useStyles();
  const { words } = useSession();
  return (
    <li>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <span className={styles.yen}>{yenText(tally.confirmed, words)}</span>
      </div>
      <OpenCounts tally={tally} />
    </li>
  );
}

/** What a total does not hold, in words; nothing where it holds everything. */
function OpenCounts({ tally }: { readonly tally: Tally }): React.JSX.Element | null {
  const styles = useStyles();
  const { words } = useSession();
  const { unconfirmed, unconfirmedEntries, withoutAmount, errors } = tally;
  const counts = [
    ...(unconfirmedEntries > 0
      ? [
          words("planUnconfirmedCount", { count: unconfirmedEntries }) +
            words("planDifferenceUnconfirmed", { amount: yenText(unconfirmed, words) }),
        ]
      : []),
    ...(withoutAmount > 0 ? [words("planWithoutAmount", { count: withoutAmount })] : []),
    ...(errors > 0 ? [words("portfolioErrorsCount", { count: errors })] : []),
  ];
  return counts.length === 0 ? null : <p className={styles.open}>{counts.join(words("listComma"))}</p>;
}

function Shares(props: {
  readonly shares: readonly CommonShare[];
  readonly basis: "weights" | "equal";
}): React.JSX.Element {
  const { shares } = props;
  const styles = useStyles();
  const { words } = useSession();
  return (
    <>
      <p className={styles.text}>{sharesNote({ words }, props)}</p>
      <ul className={styles.list}>
        {shares.slice(0, mostShown).map(({ costId, facility, eligible, other }) => (
          <li key={`${costId} ${facility}`} className={styles.line}>
            <span className={styles.name}>{`${costId} ${facility}`}</span>
            <span className={styles.yen}>
              {yenText(eligible.yen + other.yen, words)}
              {eligible.remainder + other.remainder > 0 &&
                words("portfolioWithRemainder", { yen: eligible.remainder + other.remainder })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
