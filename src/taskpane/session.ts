import { createContext, useContext, useEffect, useSyncExternalStore } from "react";
import type { Catalogue } from "../catalogue/lookup";
import type { DayNumber } from "../core/calendar/local-date";
import type { Edition } from "../core/rules/edition";
import type { Words } from "../core/rules/model";
import type { Language } from "../core/runtime";
import type { ExcelActions } from "../excel/actions";
import type { Rules } from "../functions/rules";
import type { PaneServices } from "./services";
import type { BottomAction } from "./state/bottom-bar";
import type { ChosenFacility } from "./state/facility";
import type { Message } from "./state/messages";
import type { Place } from "./state/navigation";
import type { PaneState } from "./state/pane-store";
import type { Preferences } from "./state/preferences";
import type { Store } from "./state/store";
import type { Stores } from "./stores";
import type { Say } from "./words";

/** The day for which the pane speaks: of the workbook's as-of cell, or today while there is none. */
export interface AsOfDay {
  readonly day: DayNumber;
  /** The cell that says so, with its sheet; undefined while it is today's date by the clock. */
  readonly address: string | undefined;
}

/** What every screen works with. Screens are drawn only once all of it is there. */
export interface Session {
  readonly services: PaneServices;
  readonly stores: Stores;
  readonly runtime: PaneServices["runtime"];
  readonly excel: ExcelActions;
  /** The rules as the cells use them: the only source of figures. */
  readonly rules: Rules;
  /** The catalogue that cells compute with; it may lack English words, which `edition` has. */
  readonly catalogue: Catalogue;
  /** The whole list, for people to read. */
  readonly edition: Edition;
  readonly language: Language;
  readonly words: Say;
  /** A text of the list in the reader's language. */
  readonly say: (words: Words) => string;
  /** undefined while the workbook has no facility. */
  readonly facility: ChosenFacility | undefined;
  readonly asOf: AsOfDay;
  readonly preferences: Preferences;
  readonly pane: PaneState;
  readonly place: Place;
  readonly goTo: (place: Place) => void;
  readonly back: () => void;
  /** A message above the screen: what happened, what was not changed, what to do. */
  readonly notify: (message: Message) => void;
}

/** What is there even while no list is in use. */
export interface PaneFrame {
  readonly services: PaneServices;
  readonly stores: Stores;
}

export const PaneFrameContext = createContext<PaneFrame | undefined>(undefined);

/** Services and stores, for what is drawn with or without a list. */
export function usePaneFrame(): PaneFrame {
  const frame = useContext(PaneFrameContext);
  if (!frame) throw new Error("There is no pane around this.");
  return frame;
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the screen that asks. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("There is no session outside the pane's screens.");
  return session;
}

/** The state of a store, drawn anew whenever it changes. */
export const useStore = <T>(store: Pick<Store<T>, "subscribe" | "state">): T =>
  useSyncExternalStore(store.subscribe, store.state);

/**
 * Offers one action in the bar at the bottom for as long as the screen is there. Keep the action's identity (useMemo)
 * until what it would write changes.
 */
export function useBottomAction(action: BottomAction | undefined): void {
  const { bottomBar } = usePaneFrame().stores;
  useEffect(() => {
    bottomBar.offer(action);
    return () => {
      bottomBar.offer(undefined);
    };
  }, [bottomBar, action]);
}
