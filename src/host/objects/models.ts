import { applicationModel, workbookCreatedModel } from "./application";
import { autoFilterModel } from "./auto-filter";
import { borderModel, bordersModel } from "./border";
import { xmlPartModel, xmlPartsModel, xmlScopeModel } from "./custom-xml";
import { formatProtectionModel } from "./format-protection";
import { freezePanesModel } from "./freeze-panes";
import { conditionalFormatModel, conditionalFormatsModel } from "./conditional-format";
import {
  cellValueFormatModel,
  conditionalFillModel,
  conditionalFontModel,
  conditionalLookModel,
  conditionalRuleModel,
  customFormatModel,
} from "./conditional-format-parts";
import { dataValidationModel } from "./data-validation";
import { headerFooterModel, headersFootersModel, pageLayoutModel } from "./page-layout";
import { tableColumnModel, tableColumnsModel, tableRowsModel } from "./table-columns";
import type { ObjectModel } from "./model";
import { nameModel, namesModel } from "./names";
import { protectionModel } from "./protection";
import { rangeAreasModel, tableScopeModel } from "./range-surroundings";
import { rangeModel } from "./range";
import { rangeFillModel } from "./range-fill";
import { rangeFontModel } from "./range-font";
import { rangeFormatModel } from "./range-format";
import { settingModel, settingsModel } from "./settings";
import { tableModel } from "./table";
import { tablesModel } from "./tables";
import type { View } from "./view";
import { workbookModel } from "./workbook";
import { functionResultModel, worksheetFunctionsModel } from "./worksheet-functions";
import { worksheetModel } from "./worksheet";
import { worksheetsModel } from "./worksheets";

/** Every class of Excel that this host models. */
export const MODELS: readonly ObjectModel[] = [
  workbookModel,
  applicationModel,
  workbookCreatedModel,
  worksheetsModel,
  worksheetModel,
  rangeModel,
  rangeFormatModel,
  rangeFontModel,
  rangeFillModel,
  bordersModel,
  borderModel,
  formatProtectionModel,
  tablesModel,
  tableModel,
  namesModel,
  nameModel,
  settingsModel,
  settingModel,
  xmlPartsModel,
  xmlScopeModel,
  xmlPartModel,
  protectionModel,
  autoFilterModel,
  freezePanesModel,
  rangeAreasModel,
  tableScopeModel,
  worksheetFunctionsModel,
  functionResultModel,
  dataValidationModel,
  conditionalFormatsModel,
  conditionalFormatModel,
  customFormatModel,
  cellValueFormatModel,
  conditionalRuleModel,
  conditionalLookModel,
  conditionalFontModel,
  conditionalFillModel,
  pageLayoutModel,
  headersFootersModel,
  headerFooterModel,
  tableColumnsModel,
  tableColumnModel,
  tableRowsModel,
];

/** How an object is answered; undefined where its class is not modelled. */
export function modelOf(view: View): ObjectModel | undefined {
  return MODELS.find((model) => model.accepts(view));
}
