import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Finding } from "../../quotes/findings";
import { yenText } from "../format";
import { useSession, useStore } from "../session";
import { refusalWords } from "../sharing/sharing-words";
import type { OpenedReply, ShownRow } from "./files";
import { findingText } from "./quote-words";
import type { QuotesStore, ShownReply } from "./quotes-store";

const useStyles = makeStyles({
  reply: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { margin: 0, overflowWrap: "anywhere" },
  remark: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  button: { alignSelf: "flex-start", maxWidth: "100%", overflowWrap: "anywhere" },
});

/** A stranger's file can give cause for very many. */
const mostListed = 50;

/** One file that was handed over: whose it is, what was noticed, and its lines to choose from. */
export function ReplyPart(props: {
  readonly reply: ShownReply;
  readonly quotes: QuotesStore;
}): React.JSX.Element {
  const { reply, quotes } = props;
  const { fileName, opened } = reply;
  const styles = useStyles();
  const { words } = useSession();
  return (
    <article className={styles.reply} aria-label={fileName}>
      <h4 className={styles.name}>{fileName}</h4>
      <div role="status">
        {opened.kind === "refused" && <p className={styles.text}>{refusalWords(opened.code, words)}</p>}
        {opened.kind === "unread" && <p className={styles.text}>{words("quotesUnread")}</p>}
        {opened.kind === "no-form" && <p className={styles.text}>{words("quotesNoForm")}</p>}
        {opened.kind === "reply" && <Noticed opened={opened} />}
      </div>
      {opened.kind === "reply" && !opened.isRefused && (
        <Choice reply={reply} rows={opened.rows} quotes={quotes} />
      )}
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        onClick={() => {
          quotes.drop(reply.id);
        }}
      >
        {words("quotesRemove", { file: fileName })}
      </Button>
    </article>
  );
}

function Noticed({
  opened,
}: {
  readonly opened: Extract<OpenedReply, { kind: "reply" }>;
}): React.JSX.Element {
  const styles = useStyles();
  const { words } = useSession();
  const { examined, rows, isRefused } = opened;
  const { answered, findings } = examined;
  const count = findings.length + rows.reduce((sum, row) => sum + row.findings.length, 0);
  return (
    <>
      {answered && (
        <p className={styles.text}>
          {words("quotesFrom", { vendor: answered.vendor.name, id: answered.request.id })}
        </p>
      )}
      <p className={styles.text}>
        {count === 0 ? words("quotesNothingFound") : words("quotesFound", { count })}
        {isRefused && ` ${words("quotesRefused")}`}
      </p>
      <Findings findings={findings} />
      <Remark text={examined.reply.note.value ?? ""} />
    </>
  );
}

/** What the vendor remarks, whether or not a price can be taken: nothing that was written is passed over. */
function Remark({ text }: { readonly text: string }): React.JSX.Element | null {
  const styles = useStyles();
  const { words } = useSession();
  return text === "" ? null : <p className={styles.remark}>{words("quotesRemark", { text })}</p>;
}

function Findings({ findings }: { readonly findings: readonly Finding[] }): React.JSX.Element | null {
  const styles = useStyles();
  const { words } = useSession();
  if (findings.length === 0) return null;
  const more = findings.length - mostListed;
  return (
    <ul className={styles.list}>
      {findings.slice(0, mostListed).map((finding, index) => (
        <li key={index}>{findingText(finding, words)}</li>
      ))}
      {more > 0 && <li>{words("sharingMore", { count: more })}</li>}
    </ul>
  );
}

/** The lines of a reply: those of which nothing was noticed are chosen, the others wait for a look. */
function Choice(props: {
  readonly reply: ShownReply;
  readonly rows: readonly ShownRow[];
  readonly quotes: QuotesStore;
}): React.JSX.Element {
  const { reply, rows, quotes } = props;
  const styles = useStyles();
  const { words } = useSession();
  const { active } = useStore(quotes);
  const label = ({ name, quantity, price }: ShownRow): string =>
    price === undefined
      ? words("quotesRowOpen", { name })
      : words("quotesRow", { name, quantity, price: yenText(price, words) });
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words("quotesRows")}</legend>
        <ul className={styles.rows}>
          {rows.map((row) => (
            <li key={row.key}>
              <Checkbox
                label={label(row)}
                checked={reply.chosen.has(row.key)}
                disabled={row.price === undefined}
                onChange={(_, { checked }) => {
                  quotes.choose(reply.id, row.key, checked === true);
                }}
              />
              <Remark text={row.remark} />
              <Findings findings={row.findings} />
            </li>
          ))}
        </ul>
      </fieldset>
      <Checkbox
        label={words("quotesActive")}
        checked={active === reply.id}
        onChange={(_, { checked }) => {
          quotes.activate(checked === true ? reply.id : undefined);
        }}
      />
    </>
  );
}
