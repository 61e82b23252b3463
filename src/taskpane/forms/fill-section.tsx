import "../../text/pane/brought/filling";
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Layout } from "../../forms/layout";
import type { PaneWord } from "../../text/pane";
import { failureMessage } from "../failure-words";
import { Section } from "../parts/section";
import { useBottomAction } from "../session";
import { FillLeft, FillNotes } from "./fill-notes";
import { FillQuestions } from "./fill-questions";
import { FillSlots } from "./fill-slots";
import { type Filling, type OpenForm, useFilling } from "./filling";
import { useFillAction } from "./use-fill-action";

const useStyles = makeStyles({
  screen: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const kinds: Readonly<Record<Layout["kind"], PaneWord>> = {
  down: "fillDown",
  across: "fillAcross",
  single: "fillSingle",
};

/** Filling a form that the user has already: read it, settle what only the user knows, write, take back. */
export function FillSection(): React.JSX.Element {
  const styles = useStyles();
  const filling = useFilling();
  const { session, state, form } = filling;
  const { words, notify } = session;
  useBottomAction(useFillAction(filling));
  useEffect(() => {
    if (state.failure) notify(failureMessage(state.failure, words));
  }, [state.failure, notify, words]);
  return (
    <div className={styles.screen}>
      <Section heading={words("fillHeading")}>
        <div className={styles.body}>
          <p className={styles.hint}>{words("fillHint")}</p>
          <ReadButtons filling={filling} />
          <Underway filling={filling} />
          <div role="status">{state.phase === "ready" && <Found filling={filling} />}</div>
          {form && <Form filling={filling} form={form} />}
        </div>
      </Section>
    </div>
  );
}

function ReadButtons({ filling }: { readonly filling: Filling }): React.JSX.Element {
  const styles = useStyles();
  const { session, store, state, context } = filling;
  const { words } = session;
  const isReading = state.phase === "reading";
  return (
    <div className={styles.buttons}>
      <Button disabledFocusable={isReading} onClick={() => void store.read(false, context)}>
        {words("fillReadSheet")}
      </Button>
      <Button disabledFocusable={isReading} onClick={() => void store.read(true, context)}>
        {words("fillReadSelection")}
      </Button>
      {state.phase === "ready" && (
        <Button appearance="subtle" onClick={store.close}>
          {words("fillClose")}
        </Button>
      )}
    </div>
  );
}

/** How far a long reading or writing is, and how it is stopped. */
function Underway({ filling }: { readonly filling: Filling }): React.JSX.Element | null {
  const { session, store, state } = filling;
  const { words } = session;
  const { progress, phase } = state;
  if (phase !== "reading" && !progress) return null;
  return (
    <div>
      <ProgressBar
        aria-label={words("fillReading")}
        {...(progress && { value: progress.done, max: Math.max(1, progress.of) })}
      />
      <Button size="small" onClick={store.cancel}>
        {words("fillCancel")}
      </Button>
    </div>
  );
}

/** What was read, in a line that is read out. */
function Found({ filling }: { readonly filling: Filling }): React.JSX.Element {
  const styles = useStyles();
  const { session, state, form } = filling;
  const { words } = session;
  if (!form) return <p className={styles.line}>{words("fillNothing", { sheet: state.seen?.name ?? "" })}</p>;
  const { seen, proposal, plan } = form;
  const kind = words(kinds[proposal.layout.kind]);
  return (
    <p className={styles.line}>
      {words("fillFound", { sheet: seen.name, kind, records: plan.records.length })}
      {state.remembered && words("sentenceGap") + words("fillRemembered")}
    </p>
  );
}

function Form({ filling, form }: { readonly filling: Filling; readonly form: OpenForm }): React.JSX.Element {
  return (
    <>
      <FillNotes {...{ filling, form }} />
      <FillQuestions {...{ filling, form }} />
      <FillSlots {...{ filling, form }} />
      <FillLeft {...{ filling, form }} />
    </>
  );
}
