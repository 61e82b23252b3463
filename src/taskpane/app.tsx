import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useMemo } from "react";
import { BottomBar } from "./shell/bottom-bar";
import { ContextBar } from "./shell/context-bar";
import { EditionLine } from "./shell/edition-line";
import { FacilityTrouble } from "./shell/facility-trouble";
import { MessageArea } from "./shell/message-area";
import { NoEdition } from "./shell/no-edition";
import { ScreenSkeleton } from "./shell/screen-skeleton";
import { unseen } from "./parts/unseen";
import { panelId, tabId } from "./shell/tab-ids";
import { TabBar } from "./shell/tab-bar";
import { screens } from "./screens";
import { type ScreenId, screenOf } from "./state/navigation";
import { type Session, SessionContext, usePaneFrame, useStore } from "./session";
import { sessionFrom } from "./session-from";
import { useWords } from "./words";

/** Below this height bars that stay would leave no room: at 200 % and more the whole page scrolls instead. */
const low = "@media (max-height: 420px)";

const useStyles = makeStyles({
  app: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    lineHeight: "1.6",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    [low]: { height: "auto", minHeight: "100vh" },
  },
  title: unseen,
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto", [low]: { overflowY: "visible" } },
});

/** Context bar, tabs, screen and bottom bar. */
export function App(): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { stores } = usePaneFrame();
  const session = useCurrentSession();
  const edition = useStore(stores.edition);
  const place = useStore(stores.navigation);
  const screen = screens.find(({ id }) => id === place.screen) ?? screens[0];
  const Component = screen?.component;
  const open = (id: ScreenId): void => {
    if (screens.find((each) => each.id === id)?.under) stores.navigation.goTo({ screen: id });
    else stores.navigation.openTab(id);
  };
  return (
    <SessionContext value={session}>
      <div className={styles.app}>
        <header>
          {/* Excel shows the name of the add-in above the pane. */}
          <h1 className={styles.title}>{words("title")}</h1>
          <ContextBar />
          <EditionLine />
          <TabBar screens={screens} chosen={screen?.id} choose={open} />
        </header>
        <main className={styles.main}>
          <FacilityTrouble />
          <MessageArea messages={stores.messages} screen={screenOf(place)} />
          <div id={panelId} role="tabpanel" aria-labelledby={tabId(screen?.under ?? place.screen)}>
            <Suspense fallback={<ScreenSkeleton />}>
              {Component && (session ?? screen.always) ? (
                <Component />
              ) : (
                <NoEdition edition={edition} stores={stores} />
              )}
            </Suspense>
          </div>
        </main>
        <BottomBar store={stores.bottomBar} screen={screenOf(place)} />
      </div>
    </SessionContext>
  );
}

function useCurrentSession(): Session | undefined {
  const { services, stores } = usePaneFrame();
  const pane = useStore(stores.pane);
  const edition = useStore(stores.edition);
  const facilities = useStore(stores.facilities);
  const preferences = useStore(stores.preferences);
  const place = useStore(stores.navigation);
  return useMemo(
    () => sessionFrom({ services, stores, pane, edition, facilities, preferences, place }),
    [services, stores, pane, edition, facilities, preferences, place],
  );
}
