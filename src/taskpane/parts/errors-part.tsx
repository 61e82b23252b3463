import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { RecentError } from "../../core/runtime";
import { LanguageContext, useWords } from "../words";
import { Section } from "./section";

/** Errors shown at once: more are kept by the runtime, but nobody reads further. */
const most = 20;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  head: { display: "flex", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  name: { fontFamily: tokens.fontFamilyMonospace },
});

/** What cells were last told instead of a value, each with the words that say what to type. */
export function ErrorsPart({ errors }: { readonly errors: readonly RecentError[] }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const language = useContext(LanguageContext);
  const shown = errors.slice(0, most);
  return (
    <Section heading={words("errorsHeading")}>
      <Text>{shown.length === 0 ? words("errorsNone") : words("errorsCount", { count: shown.length })}</Text>
      <ul className={styles.list}>
        {shown.map((error, index) => (
          <li key={`${error.at} ${index}`}>
            <div className={styles.head}>
              <span className={styles.name}>{error.function}</span>
              <span>{error.code}</span>
              <span>{new Date(error.at).toLocaleTimeString(language)}</span>
            </div>
            <Text>{error.message}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
