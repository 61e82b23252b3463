import { EVENT } from "./event-board";
import { method, type ApiVersion, type Member } from "./model";
import type { View } from "./view";

/** The public event, how Office.js calls its registration, its number, and the ExcelApi set that brought it. */
type Registration = readonly [event: string, wire: string, type: number, since: ApiVersion];

/** Events of a sheet; those of the collection of sheets have the same names. */
export const SHEET_EVENTS = {
  changed: ["onChanged", "DataChangedEvent", EVENT.changed],
  selectionChanged: ["onSelectionChanged", "SelectionChangedEvent", EVENT.selectionChanged],
  activated: ["onActivated", "ActivatedEvent", EVENT.activated],
  deactivated: ["onDeactivated", "DeactivatedEvent", EVENT.deactivated],
  added: ["onAdded", "AddedEvent", EVENT.added],
  deleted: ["onDeleted", "DeletedEvent", EVENT.deleted],
} as const;

/**
 * Members by which Office.js registers for events. The public names (onChanged …) never reach the host; they stand
 * here so that what is modelled can be listed.
 */
export function eventMembers<V extends View>(
  registrations: readonly Registration[],
  target: (view: V) => string,
): Record<string, Member<V>> {
  const members: Record<string, Member<V>> = {};
  for (const [event, wire, type, since] of registrations) {
    members[event] = { since, kind: "event" };
    members[`_Register${wire}`] = method(since, (view) => {
      view.book.events.register(type, target(view));
    });
    members[`_Unregister${wire}`] = method(since, (view) => {
      view.book.events.unregister(type, target(view));
    });
  }
  return members;
}
