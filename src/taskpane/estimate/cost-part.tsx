import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { TableCellsMerge20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { failureMessage } from "../failure-words";
import { PagePart } from "../programme/page-part";
import { taxWords } from "../programme/tax-words";
import { useSession } from "../session";
import type { CostDraft } from "./cost-draft";
import { CostFields } from "./cost-fields";
import type { Estimate } from "./estimate";
import { TakenPart } from "./taken-part";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The cost, typed or taken from the selected cells, with what the functions say against it. */
export function CostPart(props: {
  readonly estimate: Estimate;
  readonly draft: CostDraft;
}): React.JSX.Element {
  const { estimate, draft } = props;
  const styles = useStyles();
  const { words, excel, stores, notify } = useSession();
  const [none, setNone] = useState<"takenNone" | "takenUnclear" | undefined>();
  const { outcome, programme } = estimate;
  const take = async (): Promise<void> => {
    const read = await excel.selectedCost();
    if (!read.ok) {
      notify(failureMessage(read.failure, words));
      return;
    }
    const { shape } = read.value;
    setNone(shape === "empty" ? "takenNone" : shape === "unclear" ? "takenUnclear" : undefined);
    if (shape !== "empty" && shape !== "unclear") stores.estimate.take(read.value);
  };
  return (
    <PagePart heading={words("costHeading")}>
      {draft.taken ? (
        <TakenPart taken={draft.taken} />
      ) : (
        <CostFields shape={estimate.shape} draft={draft} outcome={outcome} />
      )}
      {none && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words(none)}</MessageBarBody>
        </MessageBar>
      )}
      {outcome.state === "refused" && draft.taken && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{outcome.message}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.actions}>
        <Button size="small" icon={<TableCellsMerge20Regular />} onClick={() => void take()}>
          {words(draft.taken ? "costAgain" : "costFromCells")}
        </Button>
        {draft.taken && (
          <Button size="small" onClick={stores.estimate.letGo}>
            {words("costTyped")}
          </Button>
        )}
      </div>
      <p className={styles.note}>{words("taxLine", { basis: words(taxWords[programme.taxBasis.basis]) })}</p>
    </PagePart>
  );
}
