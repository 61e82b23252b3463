import { LocaleType, mergeLocales } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { createUniver } from "@univerjs/presets";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/ja-JP";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/ja-JP";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/ja-JP";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/ja-JP";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { blankWorkbook, type Engine } from "./contract";
import { keepWholeCacheKeys } from "./whole-cache-keys";

/** The engine with its grid, drawn in Japanese into `container`; ready once it calculates. */
export async function createBrowserEngine(container: HTMLElement): Promise<Engine> {
  keepWholeCacheKeys();
  const words = mergeLocales(coreWords, dataValidationWords, tableWords, conditionalFormattingWords);
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: words },
    presets: [
      UniverSheetsCorePreset({ container }),
      UniverSheetsDataValidationPreset(),
      UniverSheetsTablePreset(),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  const workbook = univerAPI.createWorkbook(blankWorkbook());
  await rendered(univerAPI);
  return {
    api: univerAPI,
    workbook,
    injector: univer.__getInjector(),
    dispose: () => {
      univer.dispose();
    },
  };
}

/** With a screen the calculation controllers come to life at stage Rendered: what is written before calculates nothing. */
function rendered(api: FUniver): Promise<void> {
  const stage = api.Enum.LifecycleStages.Rendered;
  if (api.getCurrentLifecycleStage() >= stage) return Promise.resolve();
  return new Promise((resolve) => {
    const listening = api.addEvent(api.Event.LifeCycleChanged, (change) => {
      if (change.stage < stage) return;
      listening.dispose();
      resolve();
    });
  });
}
