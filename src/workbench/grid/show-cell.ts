import { IRenderManagerService, type Viewport } from "@univerjs/engine-render";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ExcelHost } from "../../host/excel-host";
import { cellPlace, type Place } from "../../sheets/address";
import type { Link } from "../../sheets/sheet";
import type { DeskBox } from "../trial-desk";

/** Goes to a cell: shows its sheet, scrolls where the cell is out of view, selects it; answers where it is drawn. */
export async function showCell(host: ExcelHost, link: Link): Promise<DeskBox> {
  const { workbook } = host.engine;
  const sheet = workbook.getSheetByName(link.sheet);
  if (!sheet) throw new Error(`No sheet called ${link.sheet}`);
  const place = cellPlace(link.cell);
  await drawn(); // a click that leads here first ends its own selection
  workbook.setActiveSheet(sheet);
  await drawn();
  if (!inView(boxOf(host, sheet, place), mainViewport(host), frozen(sheet, place))) {
    // A little before the cell: the grid's own reckoning loses some pixels where rows differ in height.
    sheet.scrollToCell(Math.max(place.row - 3, 0), Math.max(place.column - 2, 0));
    await drawn();
  }
  sheet.getRange(place.row, place.column).activate();
  await drawn();
  const box = boxOf(host, sheet, place);
  const canvas = gridCanvas().getBoundingClientRect();
  return { ...box, x: box.x + canvas.x, y: box.y + canvas.y };
}

/** Where the cell is drawn on the canvas: frozen rows and columns stay, all others are scrolled. */
function boxOf(host: ExcelHost, sheet: FWorksheet, place: Place): DeskBox {
  const { x, y, width, height } = sheet.getRange(place.row, place.column).getCellRect();
  const main = mainViewport(host);
  const stays = frozen(sheet, place);
  return {
    x: x - (stays.column ? 0 : main.viewportScrollX),
    y: y - (stays.row ? 0 : main.viewportScrollY),
    width,
    height,
  };
}

interface Frozen {
  readonly row: boolean;
  readonly column: boolean;
}

function frozen(sheet: FWorksheet, place: Place): Frozen {
  const { xSplit, ySplit } = sheet.getFreeze();
  return { row: place.row < ySplit, column: place.column < xSplit };
}

function inView(box: DeskBox, main: Viewport, stays: Frozen): boolean {
  const across = box.x >= main.left && box.x + box.width <= main.left + (main.width ?? 0);
  const down = box.y >= main.top && box.y + box.height <= main.top + (main.height ?? 0);
  return (stays.column || across) && (stays.row || down);
}

function mainViewport({ engine }: ExcelHost): Viewport {
  const scene = engine.injector.get(IRenderManagerService).getRenderById(engine.workbook.getId())?.scene;
  const main = scene?.getViewports().find(({ viewportKey }) => viewportKey === "viewMain");
  if (!main) throw new Error("The grid is not drawn yet.");
  return main;
}

function gridCanvas(): Element {
  const canvas = document.querySelector("#grid canvas[id^=univer-sheet-main-canvas]");
  if (!canvas) throw new Error("The grid is not drawn yet.");
  return canvas;
}

/** Two frames: one in which the grid takes note, one in which it draws. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
}
