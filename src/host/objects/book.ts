import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FunctionsBridge } from "../calculation/bridge";
import type { CalculationGate } from "../calculation/gate";
import type { Engine } from "../engine/contract";
import type { Box } from "./address";
import type { EventBoard } from "./event-board";

/** A custom XML part of the workbook. */
export interface KeptXmlPart {
  readonly id: string;
  xml: string;
}

/** Whether the cells of a rectangle are locked. */
export interface KeptLock {
  readonly sheetId: string;
  readonly box: Box;
  readonly locked: boolean;
}

/** How cells look where a conditional format holds. */
export interface KeptLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** What cells are compared with (https://learn.microsoft.com/javascript/api/excel/excel.conditionalcellvaluerule). */
export interface KeptComparison {
  readonly formula1: string;
  readonly formula2: string;
  readonly operator:
    | "Between"
    | "NotBetween"
    | "EqualTo"
    | "NotEqualTo"
    | "GreaterThan"
    | "LessThan"
    | "GreaterThanOrEqual"
    | "LessThanOrEqual";
}

/** A conditional format: add-ins put it together step by step, the grid knows finished rules only. */
export interface KeptConditionalFormat {
  readonly id: string;
  readonly type: "Custom" | "CellValue";
  readonly sheetId: string;
  readonly box: Box;
  formula: string;
  cellValue: KeptComparison | undefined;
  look: KeptLook;
  stopIfTrue: boolean;
  /** The grid's id of it, while it is drawn. */
  drawn?: string | undefined;
}

/** The link of a cell (https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink). */
export interface KeptHyperlink {
  readonly address: string;
  readonly documentReference: string;
  readonly screenTip: string;
  readonly textToDisplay: string;
}

/** A sheet's filter: its cells with their headings, and which column shows which texts only. */
export interface KeptFilter {
  readonly box: Box;
  readonly shown: ReadonlyMap<number, readonly string[]>;
}

/** How a sheet is printed: property by property, as Excel.PageLayout names them. */
export type KeptPageLayout = Map<string, unknown>;

/** How a sheet is protected. */
export interface KeptProtection {
  readonly password: string | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What Excel keeps in a workbook and the engine does not: kept here, beside it. */
export interface KeptBeside {
  readonly settings: Map<string, unknown>;
  readonly xmlParts: Map<string, KeptXmlPart>;
  readonly protections: Map<string, KeptProtection>;
  /** The last entry that covers a cell decides; without one it is locked. */
  readonly locks: KeptLock[];
  readonly hyperlinks: Map<string, KeptHyperlink>;
  readonly conditionalFormats: Map<string, KeptConditionalFormat>;
  readonly pageLayouts: Map<string, KeptPageLayout>;
  readonly tableStyles: Map<string, string>;
  readonly veryHidden: Set<string>;
  readonly filters: Map<string, KeptFilter>;
  /** Files of workbooks that were made and may be opened, as Base64. */
  readonly createdBooks: Map<string, string>;
  calculationMode: string;
}

/** The workbook behind all views: the engine's cells, its calculation, and what is kept beside. */
export interface Book {
  readonly engine: Engine;
  readonly gate: CalculationGate;
  readonly bridge: FunctionsBridge;
  readonly formulas: FormulaDataModel;
  readonly kept: KeptBeside;
  readonly events: EventBoard;
  readonly readOnly: () => boolean;
  /** Opens another workbook from its file, as Base64. */
  readonly openBook: (base64: string) => void;
}
