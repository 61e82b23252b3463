import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Programme } from "../../core/rules/edition";
import { useSession } from "../session";
import { Basis } from "./basis";
import { PagePart } from "./page-part";
import { taxWords } from "./tax-words";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  text: { margin: 0 },
  hours: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  plain: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
});

/** For whom, for what, which costs, and how the tax is counted. */
export function CostsParts({ programme }: { readonly programme: Programme }): React.JSX.Element {
  const styles = useStyles();
  const { words, say } = useSession();
  const { eligible, content, costs, taxBasis } = programme;
  return (
    <>
      <PagePart heading={words("eligibleHeading")}>
        <p className={styles.text}>{say(eligible.text)}</p>
        {content.map(({ text }) => (
          <p key={text.ja} className={styles.text}>
            {say(text)}
          </p>
        ))}
      </PagePart>
      <PagePart heading={words("costsHeading")}>
        <ul className={styles.list}>
          {costs.map(({ text }) => (
            <li key={text.ja}>{say(text)}</li>
          ))}
        </ul>
        <p className={styles.text}>{words("taxLine", { basis: words(taxWords[taxBasis.basis]) })}</p>
        <Basis why={taxBasis.why} />
      </PagePart>
    </>
  );
}

/** How and where to apply, whom to ask and when, and what the list remarks. */
export function ApplyParts({ programme }: { readonly programme: Programme }): React.JSX.Element {
  const styles = useStyles();
  const { words, say, edition } = useSession();
  const { method, page, notes } = programme;
  const contact = edition.contacts[programme.contact];
  return (
    <>
      <PagePart heading={words("methodHeading")}>
        <p className={styles.text}>{say(method.text)}</p>
        <p className={styles.text}>
          {say(page.label)}
          <br />
          <Link href={page.address} target="_blank" rel="noreferrer">
            {page.address}
          </Link>
        </p>
      </PagePart>
      {contact && (
        <PagePart heading={words("contactHeading")}>
          <p className={styles.text}>
            {say(contact.name)}
            <br />
            <Link href={`tel:${contact.phone}`}>{contact.phone}</Link> {contact.tollFree && words("tollFree")}
          </p>
          {contact.hours.map((hours) => (
            <span key={hours.ja} className={styles.hours}>
              {say(hours)}
            </span>
          ))}
        </PagePart>
      )}
      {notes.length > 0 && (
        <PagePart heading={words("notesHeading")}>
          <ul className={styles.plain}>
            {notes.map(({ text, why }) => (
              <li key={text.ja}>
                {say(text)}
                <Basis why={why} />
              </li>
            ))}
          </ul>
        </PagePart>
      )}
    </>
  );
}
