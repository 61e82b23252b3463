import {
  Calculator20Regular,
  CalendarLtr20Regular,
  Lightbulb20Regular,
  DocumentTable20Regular,
  Settings20Regular,
  Stethoscope20Regular,
  Share20Regular,
  TextBulletListSquare20Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { PaneWord } from "../text/pane";
import type { ScreenId } from "./state/navigation";

/** A screen behind a tab; its code is fetched when it is first opened. */
export interface Screen {
  readonly id: ScreenId;
  readonly name: PaneWord;
  readonly icon: FluentIcon;
  /** The tab that a screen without one belongs to; such screens stand in the menu at the end of the tabs. */
  readonly under?: ScreenId;
  /** Drawn even while no list is in use. */
  readonly always?: true;
  readonly component: LazyExoticComponent<ComponentType>;
}

/** The tabs, in their order, and behind them the screens without a tab. */
export const screens: readonly Screen[] = [
  {
    id: "programmes",
    name: "tabProgrammes",
    icon: TextBulletListSquare20Regular,
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "programmes" */ "./programme/programmes-screen"))
        .ProgrammesScreen,
    })),
  },
  {
    id: "estimate",
    name: "tabEstimate",
    icon: Calculator20Regular,
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "estimate" */ "./estimate/estimate-screen")).EstimateScreen,
    })),
  },
  {
    id: "plan",
    name: "tabPlan",
    icon: CalendarLtr20Regular,
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "plan" */ "./plan/plan-screen")).PlanScreen,
    })),
  },
  {
    id: "templates",
    name: "tabTemplates",
    icon: DocumentTable20Regular,
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "templates" */ "./templates/templates-screen"))
        .TemplatesScreen,
    })),
  },
  {
    id: "sharing",
    name: "tabSharing",
    icon: Share20Regular,
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "sharing" */ "./sharing/sharing-screen")).SharingScreen,
    })),
  },
  {
    id: "settings",
    name: "tabSettings",
    icon: Settings20Regular,
    always: true,
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "settings" */ "./settings/settings-screen")).SettingsScreen,
    })),
  },
  {
    id: "explain",
    name: "explainTitle",
    icon: Lightbulb20Regular,
    under: "settings",
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "explain" */ "./explain/explain-screen")).ExplainScreen,
    })),
  },
  {
    id: "health",
    name: "healthTitle",
    icon: Stethoscope20Regular,
    under: "settings",
    always: true,
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "health" */ "./health/health-screen")).HealthScreen,
    })),
  },
];
