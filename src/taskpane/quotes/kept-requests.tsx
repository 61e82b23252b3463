import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular, Delete16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import type { QuoteRequest, RequestedVendor } from "../../quotes/request";
import { isoDayText } from "../format";
import { useSession, useStore } from "../session";
import { saveBytes } from "../sharing/save-bytes";
import type { QuotesStore } from "./quotes-store";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  files: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  button: { maxWidth: "100%", overflowWrap: "anywhere" },
});

/**
 * The requests that the workbook keeps; each vendor's file can be saved as often as it is needed. A request is only
 * offered to be deleted here: the bar at the bottom says what that would do, and does it.
 */
export function KeptRequests({ quotes }: { readonly quotes: QuotesStore }): React.JSX.Element {
  const styles = useStyles();
  const { words, language } = useSession();
  const { requests, busy, leaving } = useStore(quotes);
  // One file for each click: browsers ask before they let a page save several at once.
  const save = async (request: QuoteRequest, vendor: RequestedVendor): Promise<void> => {
    const file = await quotes.file(request, vendor);
    if (file) saveBytes(file.bytes, file.name);
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{words("quotesKept")}</h3>
      {requests.length === 0 && <p className={styles.text}>{words("quotesNone")}</p>}
      <ul className={styles.list}>
        {requests.map((request) => (
          <li key={request.id} className={styles.files}>
            {words("quotesRequest", {
              id: request.id,
              date: isoDayText(request.requestedOn, language),
              lines: request.lines.length,
            })}
            {request.vendors.map((vendor) => (
              <Button
                key={vendor.id}
                className={styles.button}
                size="small"
                icon={<ArrowDownload20Regular />}
                disabledFocusable={busy}
                onClick={() => void save(request, vendor)}
              >
                {words("quotesSave", { vendor: vendor.name })}
              </Button>
            ))}
            <Button
              size="small"
              appearance="subtle"
              icon={leaving === request.id ? <Dismiss16Regular /> : <Delete16Regular />}
              disabledFocusable={busy}
              onClick={() => {
                quotes.offerDeletion(leaving === request.id ? undefined : request.id);
              }}
            >
              {words(leaving === request.id ? "quotesKeep" : "quotesOfferDeletion", { id: request.id })}
            </Button>
            <div role="status">
              {leaving === request.id && <p className={styles.text}>{words("quotesDeletionOffered")}</p>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
