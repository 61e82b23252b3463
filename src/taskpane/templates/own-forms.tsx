import "../../text/pane/brought/templates";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { type Template, templates } from "../../templates";
import { Section } from "../parts/section";
import { useSession } from "../session";
import { FormCard } from "./form-card";
import { FormPage } from "./form-page";
import type { SectionProps } from "./section-props";

const useStyles = makeStyles({
  screen: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(190px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** Our forms as pictures; a chosen one with what it needs and what it will write. */
export function OwnForms({ takeScreen }: SectionProps): React.JSX.Element {
  const styles = useStyles();
  const { words } = useSession();
  const [chosen, choose] = useState<Template>();
  const [left, leave] = useState<string>();
  const cards = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (chosen === undefined && left !== undefined)
      cards.current?.querySelector<HTMLElement>(`[data-form="${left}"]`)?.focus();
  }, [chosen, left]);
  if (chosen)
    return (
      <FormPage
        form={chosen}
        back={() => {
          takeScreen(false);
          leave(chosen.id);
          choose(undefined);
        }}
      />
    );
  return (
    <div className={styles.screen}>
      <Section heading={words("formsHeading")}>
        <p className={styles.hint}>{words("formsHint")}</p>
        <ul className={styles.cards} ref={cards}>
          {templates.map((form) => (
            <li key={form.id}>
              <FormCard
                form={form}
                choose={() => {
                  takeScreen(true);
                  choose(form);
                }}
              />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
