import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { failureMessage } from "../failure-words";
import { useSession, useStore } from "../session";
import { linesOfPlan, linesOfTable, programmesOf } from "./draft-lines";
import { DraftLineFields } from "./draft-line-fields";
import { faultFields } from "./quote-words";
import type { QuotesStores } from "./quotes-stores";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { alignSelf: "flex-start" },
});

/** A request while it is written: its lines, the vendors, how long quotes must hold. */
export function RequestMaker({ stores }: { readonly stores: QuotesStores }): React.JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const { words, facility, catalogue, edition, excel, services, notify } = session;
  const { quotes, draft } = stores;
  const { lines, vendors, until } = useStore(draft);
  const { busy, faults } = useStore(quotes);
  const { plans } = session.stores;
  const newId = (): string => services.newId();
  const unknown = lines.flatMap(({ programmes }) => programmesOf(programmes, catalogue).unknown);
  const took = (count: number, none: "quotesNoPlan" | "quotesNoRows"): void => {
    if (count === 0) notify({ kind: "info", title: words(none) });
    else notify({ kind: "success", title: words("quotesTaken", { count }) });
  };
  const fromPlan = async (): Promise<void> => {
    await plans.open();
    const taken = facility ? linesOfPlan(plans.planFor(facility.kept.id), edition, newId) : [];
    draft.take(taken);
    took(taken.length, "quotesNoPlan");
  };
  const fromTable = async (): Promise<void> => {
    const table = await excel.selectedTable();
    if (!table.ok) {
      notify(failureMessage(table.failure, words));
      return;
    }
    const taken = linesOfTable(table.value, catalogue, newId);
    draft.take(taken);
    took(taken.length, "quotesNoRows");
  };
  const make = async (): Promise<void> => {
    const { id, hash } = session.runtime.current();
    const isMade = await quotes.make({
      ...{ edition: { id, hash }, requestedOn: services.today(), validUntil: until },
      ...{ facility: facility?.kept.name ?? "", language: session.language },
      vendors: vendors.split("\n").filter((name) => name.trim() !== ""),
      lines: lines.map(({ name, quantity, unit, taxRate, programmes }) => ({
        ...{ name, unit, taxRate },
        quantity: Number(quantity.normalize("NFKC")),
        programmes: [...programmesOf(programmes, catalogue).known],
      })),
    });
    if (!isMade) return;
    draft.clear();
    notify({ kind: "success", title: words("quotesMade", { id: quotes.state().requests[0]?.id ?? "" }) });
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{words("quotesMakeHeading")}</h3>
      {!facility && <p className={styles.text}>{words("quotesNoFacility")}</p>}
      <div className={styles.buttons}>
        <Button disabledFocusable={!facility} onClick={() => void fromPlan()}>
          {words("quotesFromPlan")}
        </Button>
        <Button onClick={() => void fromTable()}>{words("quotesFromTable")}</Button>
        <Button icon={<Add16Regular />} onClick={draft.add}>
          {words("quotesAddLine")}
        </Button>
      </div>
      {lines.map((line, index) => (
        <DraftLineFields key={line.id} line={line} number={index + 1} draft={draft} />
      ))}
      <Field label={words("quotesVendors")}>
        <Textarea
          value={vendors}
          onChange={(_, { value }) => {
            draft.write({ vendors: value });
          }}
        />
      </Field>
      <Field label={words("quotesUntil")}>
        <Input
          type="date"
          value={until}
          onChange={(_, { value }) => {
            draft.write({ until: value });
          }}
        />
      </Field>
      <div role="status">
        {faults.length > 0 && (
          <p className={styles.text}>{words("quotesFaults", { fields: faultFields(faults, words) })}</p>
        )}
      </div>
      <p className={styles.note}>{words("quotesMakeLine")}</p>
      <Button
        className={styles.button}
        disabledFocusable={busy || !facility || lines.length === 0 || unknown.length > 0}
        onClick={() => void make()}
      >
        {words("quotesMake")}
      </Button>
    </div>
  );
}
