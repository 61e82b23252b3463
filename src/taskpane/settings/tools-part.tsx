import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Lightbulb20Regular, Stethoscope20Regular } from "@fluentui/react-icons";
import { Section } from "../parts/section";
import { usePaneFrame } from "../session";
import { useWords } from "../words";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The ways to the screens that look into a cell and into the workbook. */
export function ToolsPart(): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { navigation } = usePaneFrame().stores;
  return (
    <Section heading={words("toolsHeading")}>
      <div className={styles.tools}>
        <Button
          icon={<Lightbulb20Regular />}
          onClick={() => {
            navigation.goTo({ screen: "explain" });
          }}
        >
          {words("explainTitle")}
        </Button>
        <Button
          icon={<Stethoscope20Regular />}
          onClick={() => {
            navigation.goTo({ screen: "health" });
          }}
        >
          {words("healthTitle")}
        </Button>
      </div>
    </Section>
  );
}
