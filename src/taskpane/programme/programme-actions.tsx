import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Calculator20Regular, TableAdd20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { canonicalName } from "../../catalogue/lookup/programmes";
import type { Programme } from "../../core/rules/edition";
import { InsertPart, type InsertOffer } from "../insert/insert-part";
import type { Unready } from "../insert/insert-store";
import type { Offer } from "../list/offer";
import { useSession, useStore } from "../session";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

/** What can be done with a programme: estimate a cost, or write it into the sheet. */
export function ProgrammeActions(props: {
  readonly programme: Programme;
  readonly variants: readonly string[];
  readonly variant: string | undefined;
  readonly offer: Offer;
}): React.JSX.Element {
  const { programme, variant } = props;
  const styles = useStyles();
  const { words, goTo, stores } = useSession();
  const { isOpen } = useStore(stores.insertChoice);
  const place = { programme: programme.id, ...(variant === undefined ? {} : { variant }) };
  return (
    <>
      <div className={styles.actions}>
        <Button
          icon={<Calculator20Regular />}
          onClick={() => {
            goTo({ screen: "estimate", ...place });
          }}
        >
          {words("toEstimate")}
        </Button>
        <Button
          icon={<TableAdd20Regular />}
          aria-expanded={isOpen}
          onClick={() => {
            stores.insertChoice.set({ isOpen: !isOpen });
          }}
        >
          {words(isOpen ? "insertClose" : "insertOpen")}
        </Button>
      </div>
      {isOpen && <InsertProgramme {...props} />}
    </>
  );
}

function InsertProgramme(props: {
  readonly programme: Programme;
  readonly variants: readonly string[];
  readonly variant: string | undefined;
  readonly offer: Offer;
}): React.JSX.Element {
  const { programme, variants, variant, offer } = props;
  const isOpen = variants.length > 1 && variant === undefined;
  const isCovered = offer.scopes.length > 0;
  const inserted = useMemo((): InsertOffer => {
    const missing: Unready | undefined = isOpen ? { unready: "unreadyVariant" } : undefined;
    return {
      ...{ programme: canonicalName(programme, variant), cost: null, steps: { height: 1, width: 1 } },
      unready: isCovered ? missing : { unready: "unreadyCovered" },
    };
  }, [programme, variant, isOpen, isCovered]);
  return <InsertPart offer={inserted} />;
}
