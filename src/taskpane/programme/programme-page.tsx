import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Programme } from "../../core/rules/edition";
import { NumberSquare } from "../list/number-square";
import { offerOf } from "../list/offer";
import { useSession } from "../session";
import { isTooLate } from "./apply-by";
import { CaseTable } from "./case-table";
import { type Bar, checklist, verdictOf } from "./checklist";
import { ChecklistPart } from "./checklist-part";
import { ApplyParts, CostsParts } from "./details-parts";
import { Headline } from "./headline";
import { ProgrammeActions } from "./programme-actions";
import { NoticesPart } from "./notices-part";
import { RelationsPart } from "./relations-part";
import { SourcePart } from "./source-part";
import { TimePart } from "./time-part";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "1.5",
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  body: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Everything about one programme for the facility and day at hand. */
export function ProgrammePage({ programme }: { readonly programme: Programme }): React.JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const { words, say, rules, catalogue, edition, facility, place, back } = session;
  const [completed, setCompleted] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.closest("main")?.scrollTo(0, 0);
  }, []);
  const open = { ...rules, catalogue };
  const whole = offerOf(open, programme, facility?.facility);
  const variants = [...new Set(whole.scopes.flatMap(({ case: { variant } }) => variant ?? []))];
  const variant = place.variant ?? (variants.length === 1 ? variants[0] : undefined);
  const offer = variant === undefined ? whole : offerOf(open, programme, facility?.facility, variant);
  const points = checklist(session, programme, offer.scopes[0], variant);
  const late: Bar = isTooLate({ edition, programme }, completed) ? "reasonTooLate" : undefined;
  const bar: Bar = offer.scopes.length === 0 ? "reasonClass" : late;
  const verdict = verdictOf(points, bar === undefined);
  return (
    <article>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={words("backToList")}
          onClick={back}
        />
        <NumberSquare number={programme.number} />
        <div>
          <h2 className={styles.name} ref={heading} tabIndex={-1}>
            {say(programme.name)}
          </h2>
          <p className={styles.body}>{say(programme.body)}</p>
        </div>
      </div>
      <Headline {...{ programme, variants, variant, offer }} isBarred={verdict === "ineligible"} />
      <ProgrammeActions programme={programme} variants={variants} variant={variant} offer={offer} />
      <ChecklistPart points={points} verdict={verdict} bar={bar} />
      <CaseTable programme={programme} own={facility?.facility ? offer.scopes : []} />
      <NoticesPart notices={programme.notices} />
      <CostsParts programme={programme} />
      <TimePart programme={programme} completed={completed} complete={setCompleted} />
      <ApplyParts programme={programme} />
      <RelationsPart programme={programme} />
      <SourcePart programme={programme} />
    </article>
  );
}
