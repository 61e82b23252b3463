import { ExplainStore } from "./explain/explain-store";
import { HealthStore } from "./health/health-store";
import { EditionsStore } from "./editions/editions-store";
import { EstimateStore } from "./estimate/estimate-store";
import { InsertChoiceStore } from "./insert/insert-choice";
import { InsertStore } from "./insert/insert-store";
import { ListStore } from "./list/list-store";
import { PlansStore } from "./plan/plans-store";
import { PortfolioStore } from "./portfolio/portfolio-store";
import { fetchHolidays } from "./parts/holidays";
import type { PaneServices } from "./services";
import { SharingStore } from "./sharing/sharing-store";
import { BottomBarStore } from "./state/bottom-bar";
import { EditionStore } from "./state/edition-store";
import { FacilitiesStore } from "./state/facilities-store";
import { Messages } from "./state/messages";
import { Navigation } from "./state/navigation";
import { PaneStore } from "./state/pane-store";
import { PreferencesStore } from "./state/preferences";

/** All that the pane knows, each in a small store of its own. */
export interface Stores {
  readonly pane: PaneStore;
  readonly edition: EditionStore;
  readonly facilities: FacilitiesStore;
  readonly preferences: PreferencesStore;
  readonly editions: EditionsStore;
  readonly list: ListStore;
  readonly explain: ExplainStore;
  readonly health: HealthStore;
  readonly estimate: EstimateStore;
  readonly insert: InsertStore;
  readonly insertChoice: InsertChoiceStore;
  readonly navigation: Navigation;
  readonly bottomBar: BottomBarStore;
  readonly messages: Messages;
  readonly plans: PlansStore;
  readonly portfolio: PortfolioStore;
  readonly sharing: SharingStore;
}

/** The stores over what is outside the pane. */
export function storesOver(services: PaneServices): Stores {
  const navigation = new Navigation();
  return {
    pane: new PaneStore(services),
    edition: new EditionStore(services.runtime, () => services.wholeBuiltIn()),
    facilities: new FacilitiesStore(
      {
        read: () => services.excel.readFacilities(),
        save: (list, saving) => services.excel.saveFacilities(list, saving),
      },
      () => services.newId(),
    ),
    preferences: new PreferencesStore(() => services.storage(), services.partitionKey),
    editions: new EditionsStore({
      ...services,
      wholeBuiltIn: () => services.wholeBuiltIn(),
      today: () => services.today(),
      holidays: fetchHolidays,
      files: () => import(/* webpackChunkName: "edition-files" */ "./editions/files"),
    }),
    list: new ListStore(),
    explain: new ExplainStore(services),
    health: new HealthStore(services),
    estimate: new EstimateStore(navigation),
    insert: new InsertStore(services.excel),
    insertChoice: new InsertChoiceStore(),
    navigation,
    bottomBar: new BottomBarStore(navigation),
    messages: new Messages(navigation),
    portfolio: new PortfolioStore(),
    sharing: new SharingStore(services.excel, services.runtime),
    plans: new PlansStore({
      read: () => services.excel.readPlans(),
      save: (plans, saving) => services.excel.savePlans(plans, saving),
    }),
  };
}
