import { FluentProvider } from "@fluentui/react-components";
import { useEffect } from "react";
import { App } from "./app";
import { type PaneFrame, PaneFrameContext, useStore } from "./session";
import { themeFor } from "./themes";
import { LanguageContext } from "./words";

/** The whole pane in the reader's theme and language. */
export function Pane({ frame }: { readonly frame: PaneFrame }): React.JSX.Element {
  const { runtime, officeLanguage } = frame.services;
  const { pane, preferences } = frame.stores;
  const { language, dark } = useStore(pane);
  const { theme, language: choice } = useStore(preferences);
  const wanted = choice === "office" ? officeLanguage : choice;
  useEffect(() => {
    if (runtime.language !== wanted) runtime.setLanguage(wanted);
  }, [runtime, wanted]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <FluentProvider theme={themeFor(theme, dark)}>
        <PaneFrameContext value={frame}>
          <App />
        </PaneFrameContext>
      </FluentProvider>
    </LanguageContext>
  );
}
