import type { ExcelHost } from "../host/excel-host";
import { element } from "./elements";

/** Shows the message of an error while the pointer rests on its cell, as Excel shows it on the error's card. */
export function errorHint(host: ExcelHost): void {
  const hint = element("hint", HTMLElement);
  const grid = element("grid", HTMLElement);
  const pointer = { x: 0, y: 0 };
  grid.addEventListener("pointermove", (event) => {
    pointer.x = event.clientX;
    pointer.y = event.clientY;
  });
  grid.addEventListener("pointerleave", () => {
    hint.hidden = true;
  });
  const { api } = host.book.engine;
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    const found = host.messageAt(worksheet.getSheetName(), row, column);
    hint.hidden = found === undefined || found.message === "";
    hint.textContent = found?.message ?? "";
    // Kept within the window: the grid's right edge lies at the pane.
    hint.style.left = `${Math.min(pointer.x + 12, window.innerWidth - 440)}px`;
    hint.style.top = `${pointer.y + 16}px`;
  });
}
