import { makeStyles, tokens } from "@fluentui/react-components";
import { isoDayText } from "../format";
import { Section } from "../parts/section";
import { usePaneFrame, useStore } from "../session";
import { shortHash } from "../short-hash";
import { useWords } from "../words";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** How the workbook went from edition to edition; the evidence sheet of a copy says the same. */
export function SwitchesPart(): React.JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const { stores } = usePaneFrame();
  const { language } = useStore(stores.pane);
  const { switches = [] } = useStore(stores.editions);
  if (switches.length === 0) return null;
  const unknown = words("editionsSwitchUnknown");
  return (
    <Section heading={words("editionsSwitchesHeading")}>
      <ul className={styles.list}>
        {switches.map(({ on, from, to, changed }, index) => (
          <li key={index}>
            {words("editionsSwitchLine", {
              day: isoDayText(on, language),
              from: from?.id ?? unknown,
              to: to.id,
              hash: shortHash(to.hash),
              count: changed ?? unknown,
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
