import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { EditionState } from "../state/edition-store";
import type { Stores } from "../stores";
import { useWords } from "../words";
import { ScreenSkeleton } from "./screen-skeleton";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  text: { margin: 0 },
});

/** Instead of a screen, while there is no list to draw it from: loading, refused, or failed. */
export function NoEdition(props: {
  readonly edition: EditionState;
  readonly stores: Stores;
}): React.JSX.Element {
  const { edition, stores } = props;
  const styles = useStyles();
  const words = useWords();
  if (edition.state === "loading" || edition.state === "ready") return <ScreenSkeleton />;
  const refused = edition.state === "refused";
  return (
    <div className={styles.note}>
      <p className={styles.text}>{words(refused ? "listRefused" : "listFailed")}</p>
      <Button
        appearance="primary"
        onClick={() => {
          if (refused) stores.navigation.openTab("settings");
          else void stores.edition.load();
        }}
      >
        {words(refused ? "toSettings" : "loadAgain")}
      </Button>
    </div>
  );
}
