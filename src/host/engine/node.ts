import { LocaleType, LogLevel } from "@univerjs/core";
import { createUniver } from "@univerjs/presets";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-table/facade";
import { blankWorkbook, type Engine } from "./contract";
import { supplyIteratorSome } from "./iterator-some";
import { keepWholeCacheKeys } from "./whole-cache-keys";

/**
 * The engine without a screen, for Node (loaded as CommonJS, since Univer's ES files do not load there).
 * The node preset lacks number formats, conditional formats and tables: their plugins are added.
 */
export function createNodeEngine(): Engine {
  supplyIteratorSome();
  keepWholeCacheKeys();
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: {} },
    logLevel: LogLevel.SILENT,
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsNumfmtPlugin, UniverSheetsConditionalFormattingPlugin, UniverSheetsTablePlugin],
  });
  const workbook = univerAPI.createWorkbook(blankWorkbook());
  return {
    api: univerAPI,
    workbook,
    injector: univer.__getInjector(),
    dispose: () => {
      univer.dispose();
    },
  };
}
