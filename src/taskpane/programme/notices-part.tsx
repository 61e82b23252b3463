import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Notice } from "../../core/rules/edition";
import type { PaneWord } from "../../text/pane";
import { isoDayText } from "../format";
import { useSession } from "../session";
import { PagePart } from "./page-part";

const useStyles = makeStyles({
  intro: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  notice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  head: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    fontSize: tokens.fontSizeBase200,
  },
});

const sourceWords: Readonly<Record<Notice["confidence"], PaneWord>> = {
  official: "noticeOfficial",
  "official-copy": "noticeOfficialCopy",
  secondary: "noticeSecondary",
  "not-found": "noticeNotFound",
  incomplete: "noticeIncomplete",
};

/** What is known of the time after the list, with its source and how sure it is. It changes no figure. */
export function NoticesPart({ notices }: { readonly notices: readonly Notice[] }): React.JSX.Element | null {
  const styles = useStyles();
  const { words, say, language } = useSession();
  if (notices.length === 0) return null;
  return (
    <PagePart heading={words("noticesHeading")}>
      <p className={styles.intro}>{words("noticesIntro")}</p>
      <ul className={styles.list}>
        {notices.map(({ id, date, text, quote, address, confidence }) => (
          <li key={id} className={styles.notice}>
            <span className={styles.head}>
              {words("noticeHead", {
                date: isoDayText(date, language),
                source: words(sourceWords[confidence]),
              })}
            </span>
            <span>{say(text)}</span>
            {quote !== undefined && (
              <blockquote className={styles.quote} lang="ja">
                {words("quoted", { quote })}
              </blockquote>
            )}
            {address !== undefined && (
              <Link href={address} target="_blank" rel="noreferrer">
                {address}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </PagePart>
  );
}
