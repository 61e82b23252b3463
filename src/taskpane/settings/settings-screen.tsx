import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, useState } from "react";
import { ChoicesPart } from "./choices-part";
import { ToolsPart } from "./tools-part";
import { EditionPart } from "../parts/edition-part";
import { ErrorsPart } from "../parts/errors-part";
import { FunctionsPart } from "../parts/functions-part";
import { PinBanner } from "../parts/pin-banner";
import { usePaneFrame, useStore } from "../session";
import { useWords } from "../words";

const EditionsScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "editions" */ "../editions/editions-screen")).EditionsScreen,
}));

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
});

/** The edition in use with the ways out of a refused one, the functions, the last errors. */
export function SettingsScreen(): React.JSX.Element {
  const { stores } = usePaneFrame();
  const styles = useStyles();
  const words = useWords();
  const state = useStore(stores.pane);
  // The tab begins anew whenever it is opened: the editions then are closed again.
  const place = useStore(stores.navigation);
  const [editionsAt, setEditionsAt] = useState<typeof place>();
  if (editionsAt === place)
    return (
      <EditionsScreen
        leave={() => {
          setEditionsAt(undefined);
        }}
      />
    );
  return (
    <div className={styles.screen}>
      <PinBanner state={state} act={(action) => void stores.pane.act(action)} />
      <ToolsPart />
      <ChoicesPart />
      <EditionPart state={state} />
      <Button
        onClick={() => {
          setEditionsAt(place);
        }}
      >
        {words("editionsOpen")}
      </Button>
      <FunctionsPart edition={state.edition} />
      <ErrorsPart errors={state.errors} />
      <Link href={`help/${state.language}/index.html`} target="_blank" rel="noreferrer">
        {words("help")}
      </Link>
    </div>
  );
}
