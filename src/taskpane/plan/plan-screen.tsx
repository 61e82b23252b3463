import "../../text/pane/brought/plan";
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { PortfolioPart } from "../portfolio/portfolio-part";
import { ScreenTitle } from "../parts/screen-title";
import { useSession, useStore } from "../session";
import { ScreenSkeleton } from "../shell/screen-skeleton";
import { FacilityPlan } from "./facility-plan";
import { PlanTrouble } from "./plan-trouble";
import { planIn } from "./plans-store";

const useStyles = makeStyles({
  views: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  text: { padding: tokens.spacingHorizontalM, margin: 0 },
});

const views = { one: "planOne", many: "planMany" } as const;

/** Several programmes at once: for the facility at hand, or for all facilities of a table. */
export function PlanScreen(): React.JSX.Element {
  const styles = useStyles();
  const { words } = useSession();
  const [view, setView] = useState<keyof typeof views>("one");
  return (
    <>
      <ScreenTitle name={words("tabPlan")} />
      <div className={styles.views} role="group" aria-label={words("planViews")}>
        {(["one", "many"] as const).map((one) => (
          <ToggleButton
            key={one}
            size="small"
            checked={view === one}
            onClick={() => {
              setView(one);
            }}
          >
            {words(views[one])}
          </ToggleButton>
        ))}
      </div>
      {view === "one" ? <OneFacility /> : <PortfolioPart />}
    </>
  );
}

function OneFacility(): React.JSX.Element {
  const styles = useStyles();
  const { stores, facility, words } = useSession();
  const plans = useStore(stores.plans);
  useEffect(() => {
    void stores.plans.open();
  }, [stores]);
  if (plans.state === "unread" || plans.state === "loading") return <ScreenSkeleton />;
  return (
    <>
      <PlanTrouble />
      {!facility && <p className={styles.text}>{words("planNeedsFacility")}</p>}
      {facility && plans.state === "ready" && (
        <FacilityPlan key={facility.kept.id} facility={facility} plan={planIn(plans, facility.kept.id)} />
      )}
    </>
  );
}
