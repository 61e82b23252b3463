import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../parts/section";
import { usePaneFrame, useStore } from "../session";
import { leadDaysOf, mostLeadDays, type Preferences, type ThemeChoice } from "../state/preferences";
import { useWords } from "../words";

const languages = { office: "languageOffice", ja: "languageJa", en: "languageEn" } as const;
const themes = {
  office: "themeOffice",
  light: "themeLight",
  dark: "themeDark",
  "high-contrast": "themeContrast",
} as const;

const useStyles = makeStyles({
  // A native list is as wide as its longest option unless it is told otherwise.
  select: {
    width: "100%",
    contain: "inline-size",
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
});

/** Language, theme and the lead time before deadlines: kept on this machine, not in the workbook. */
export function ChoicesPart(): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { preferences } = usePaneFrame().stores;
  const { language, theme, leadDays, leadUnit } = useStore(preferences);
  const [days, setDays] = useState(String(leadDays));
  const isGood = leadDaysOf(days) !== undefined;
  return (
    <Section heading={words("choicesHeading")}>
      <Field label={words("languageField")}>
        <Select
          className={styles.select}
          value={language}
          onChange={(_, { value }) => {
            preferences.set({ language: value as Preferences["language"] });
          }}
        >
          {(["office", "ja", "en"] as const).map((choice) => (
            <option key={choice} value={choice} {...(choice === "ja" && { lang: "ja" })}>
              {words(languages[choice])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words("themeField")}>
        <Select
          className={styles.select}
          value={theme}
          onChange={(_, { value }) => {
            preferences.set({ theme: value as ThemeChoice });
          }}
        >
          {(["office", "light", "dark", "high-contrast"] as const).map((choice) => (
            <option key={choice} value={choice}>
              {words(themes[choice])}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words("leadField")}
        {...(isGood
          ? { hint: words("leadHint") }
          : { validationMessage: words("leadFault", { most: mostLeadDays }) })}
      >
        <Input
          inputMode="numeric"
          value={days}
          onChange={(_, { value }) => {
            setDays(value);
            const count = leadDaysOf(value);
            if (count !== undefined) preferences.set({ leadDays: count });
          }}
        />
      </Field>
      <Field label={words("leadUnitField")}>
        <Select
          className={styles.select}
          value={leadUnit}
          onChange={(_, { value }) => {
            preferences.set({ leadUnit: value as Preferences["leadUnit"] });
          }}
        >
          <option value="calendar">{words("leadCalendar")}</option>
          <option value="business">{words("leadBusiness")}</option>
        </Select>
      </Field>
    </Section>
  );
}
