/** The doors of the host for Node; the browser's is desk.ts, which brings its screen and stylesheets along. */
export { createNodeHost, type NodeHost, type NodeHostOptions } from "./node-host";
export { createFormulaEngine, type FormulaEngine, type GridCell } from "./formula-engine";
export type { HostOptions } from "./excel-host";
export type { BlankMode } from "./calculation/blanks";
export type {
  CallFunction,
  FunctionAnswer,
  FunctionCall,
  FunctionMetadata,
  Implementation,
} from "./calculation/function-call";
export { modelledMembers, type ModelledMember } from "./objects/modelled-members";
