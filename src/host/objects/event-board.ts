import type { HostMessage } from "../protocol/messages";

/** Excel's events by the numbers that Office.js has for them, each with the page that describes it. */
export const EVENT = {
  /** https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-onselectionchanged-member */
  documentSelectionChanged: 2,
  /** https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs */
  changed: 10,
  /** https://learn.microsoft.com/javascript/api/excel/excel.worksheetactivatedeventargs */
  activated: 11,
  /** https://learn.microsoft.com/javascript/api/excel/excel.worksheetdeactivatedeventargs */
  deactivated: 12,
  /** https://learn.microsoft.com/javascript/api/excel/excel.worksheetaddedeventargs */
  added: 13,
  /** https://learn.microsoft.com/javascript/api/excel/excel.worksheetselectionchangedeventargs */
  selectionChanged: 14,
  /** https://learn.microsoft.com/javascript/api/excel/excel.worksheetdeletedeventargs */
  deleted: 15,
} as const;

/** What events of the whole workbook are registered for. */
export const WHOLE_WORKBOOK = "Workbook";

/** The category of events among the messages from host to add-in. */
const EVENT_CATEGORY = 65_536;

/** Carries events to the add-in: what it has registered for, and where messages go. */
export class EventBoard {
  /** True while a batch changes something: its events say that the add-in itself was the source. */
  addinActs = false;
  #deliver: ((messages: readonly HostMessage[]) => void) | undefined;
  #waiting: HostMessage[] = [];
  readonly #registered = new Map<string, number>();

  /** Sets where messages are delivered; the transport does it. */
  connect(deliver: (messages: readonly HostMessage[]) => void): void {
    this.#deliver = deliver;
  }

  register(type: number, target: string): void {
    this.#registered.set(keyOf(type, target), this.#count(type, target) + 1);
  }

  unregister(type: number, target: string): void {
    const left = this.#count(type, target) - 1;
    if (left > 0) this.#registered.set(keyOf(type, target), left);
    else this.#registered.delete(keyOf(type, target));
  }

  /** Tells the add-in about a sheet, where it has registered for that event of the sheet or of the workbook. */
  tell(type: number, sheetId: string, message: object): void {
    for (const target of [sheetId, WHOLE_WORKBOOK])
      if (this.#registered.has(keyOf(type, target)))
        this.#send(type, target, { ...message, worksheetId: sheetId });
  }

  /** Tells the add-in that the selection has changed; the transport knows who listens. */
  tellSelection(): void {
    this.#send(EVENT.documentSelectionChanged, "", {});
  }

  #count(type: number, target: string): number {
    return this.#registered.get(keyOf(type, target)) ?? 0;
  }

  /** Excel answers the batch first and sends events afterwards. */
  #send(messageType: number, targetId: string, message: object): void {
    if (this.#waiting.length === 0) setTimeout(this.#flush, 0);
    this.#waiting.push({
      messageCategory: EVENT_CATEGORY,
      messageType,
      targetId,
      message: JSON.stringify(message),
      isRemoteOverride: false,
    });
  }

  readonly #flush = (): void => {
    const messages = this.#waiting;
    this.#waiting = [];
    this.#deliver?.(messages);
  };
}

function keyOf(type: number, target: string): string {
  return `${type}|${target}`;
}
