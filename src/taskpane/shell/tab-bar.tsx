import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import type { Screen } from "../screens";
import type { ScreenId } from "../state/navigation";
import { useWords } from "../words";
import { MenuButton } from "./menu-button";
import { panelId, tabId } from "./tab-ids";
import { useFitting } from "./use-fitting";

const height = "40px";
const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  row: { flexGrow: 1, minWidth: 0, display: "flex", flexWrap: "wrap", height, overflow: "hidden" },
  tab: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    height,
    paddingInline: tokens.spacingHorizontalS,
    border: "none",
    borderBottom: `${tokens.strokeWidthThickest} solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    // What is transparent elsewhere is drawn where the system forces its colours.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  current: {
    borderRadius: 0,
    borderBottom: `${tokens.strokeWidthThickest} solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  beyond: { visibility: "hidden" },
});

/** The tabs on one line; those that do not fit are in a menu at its end, and after them the screens without a tab. */
export function TabBar(props: {
  readonly screens: readonly Screen[];
  readonly chosen: ScreenId | undefined;
  readonly choose: (id: ScreenId) => void;
}): React.JSX.Element {
  const { screens, chosen, choose } = props;
  const styles = useStyles();
  const words = useWords();
  const tabs = screens.filter(({ under }) => under === undefined);
  const { row, fitting } = useFitting<HTMLDivElement>(tabs.map(({ name }) => words(name)).join());
  const inMenu = [...tabs.slice(fitting), ...screens.filter(({ under }) => under !== undefined)];
  const tab = screens.find(({ id }) => id === chosen)?.under ?? chosen;
  // Whoever is on a tab that does not fit reads its name on the menu.
  const hidden = tabs.slice(fitting).find(({ id }) => id === tab);
  const focusable = tabs.slice(0, fitting).some(({ id }) => id === tab) ? tab : tabs[0]?.id;
  return (
    <div className={styles.bar}>
      <div className={styles.row} ref={row} role="tablist" aria-label={words("tabsName")}>
        {tabs.map(({ id, name, icon: Icon }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={tabId(id)}
            aria-selected={id === tab}
            aria-controls={panelId}
            tabIndex={id === focusable ? 0 : -1}
            className={mergeClasses(
              styles.tab,
              id === tab && styles.chosen,
              index >= fitting && styles.beyond,
            )}
            onKeyDown={moveAlong}
            onClick={() => {
              choose(id);
            }}
          >
            <Icon aria-hidden />
            {words(name)}
          </button>
        ))}
      </div>
      {inMenu.length > 0 && (
        <MenuButton
          name={words("tabsMore")}
          icon={<MoreHorizontal20Regular />}
          {...(hidden && { className: styles.current, current: words(hidden.name) })}
          choices={inMenu.map(({ id, name, icon: Icon }) => ({
            ...{ id, label: words(name), icon: <Icon />, chosen: id === chosen },
          }))}
          choose={choose}
        />
      )}
    </div>
  );
}

/** Arrow keys, Home and End move along the tabs that are on the line. */
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const all = Array.from(event.currentTarget.parentElement?.children ?? []).filter(
    (tab): tab is HTMLElement => tab instanceof HTMLElement && getComputedStyle(tab).visibility === "visible",
  );
  const at = all.indexOf(event.currentTarget);
  const next: Partial<Record<string, number>> = {
    ArrowRight: (at + 1) % all.length,
    ArrowLeft: (at - 1 + all.length) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  const to = next[event.key];
  if (to === undefined) return;
  all[to]?.focus();
  event.preventDefault();
}
