export type { Block, BlockCell, BlockFormula, BlockLook, PlacedCell } from "./block";
export { formulaText, placed } from "./block";
export { type Argument, type Reference, typedTable } from "./call";
export { asOfBlock, type AsOf } from "./as-of-block";
export { factsBlock, type ProgrammeFact } from "./facts-block";
export { formulaBlock, type FunctionCall } from "./formula-block";
export { type CostParts, lineBlock, type LineWords, type ProgrammeLine } from "./line-block";
export { listBlock, type ListAsked, type ListedProgramme, type ListWords } from "./list-block";
export {
  planBlock,
  type PlanAnswerLine,
  type PlanBlockAsked,
  type PlanBlockLine,
  type PlanWords,
} from "./plan-block";
export { tablesBlock, type PlainCell, type PlainTable } from "./tables-block";
export { stacked } from "./stacked";
