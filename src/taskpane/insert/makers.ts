import type { ActiveCell } from "../../excel/insert/target";
import {
  type Block,
  factsBlock,
  formulaBlock,
  lineBlock,
  type ProgrammeLine,
  type Reference,
} from "../../sheets/blocks";
import { type Asked, withAsOf } from "./asked";
import { factsOf } from "./facts";
import { formulaArguments, type OfferedFormula } from "./formulas";
import { lineWords } from "./block-words";
import { cellsArgument, costArgument, coversCost, type InsertedCost } from "./inserted-cost";
import type { BlockMaker, Unready } from "./insert-store";

/** A programme to be written into the sheet. */
export interface InsertSubject {
  /** 9①, as cells name it. */
  readonly programme: string;
  readonly asked: Asked;
  readonly cost: InsertedCost | undefined;
}

const overlaps: Unready = { unready: "unreadyOverlap" };

/** A block that does not cover the cells which its own cost is taken from: that would be a circle. */
function besideCost(block: Block, cost: InsertedCost | undefined, cell: ActiveCell): Block | Unready {
  const width = Math.max(...block.rows.map(({ length }) => length));
  const size = { height: block.rows.length, width };
  return cost?.kind === "cells" && coversCost(cost, cell, size) ? overlaps : block;
}

/** Makes a whole line; without a cost its cell is there to type into. */
export function lineMaker(subject: InsertSubject, headings: boolean): BlockMaker {
  const { programme, asked, cost } = subject;
  const { facility, beds, asOf, answers, words } = asked;
  const states = {
    rate: answers("RATE", programme),
    grantCap: answers("GRANTCAP", programme),
    deadline: answers("DEADLINE", programme, []),
  };
  return (cell) => {
    const written = lineCost(cost, cell);
    if (written && typeof written === "object" && "unready" in written) return written;
    const line: ProgrammeLine = {
      ...{ programme, facility, beds, states },
      ...(asOf && { asOf }),
      ...(written === undefined ? {} : { cost: written }),
    };
    return besideCost(withAsOf(lineBlock(line, lineWords(words), { headings }), asked), cost, cell);
  };
}

function lineCost(
  cost: InsertedCost | undefined,
  cell: ActiveCell,
): ProgrammeLine["cost"] | Reference | Unready {
  if (!cost) return undefined;
  if (cost.kind === "amount") return cost.yen;
  return cost.kind === "parts" ? cost : cellsArgument(cost, cell);
}

/** Makes one formula; `answer` is how far it spills. */
export function formulaMaker(
  subject: InsertSubject,
  formula: OfferedFormula,
  answer: { readonly height: number; readonly width: number },
): BlockMaker {
  const { programme, asked, cost } = subject;
  return (cell) => {
    if (formula.needs === "cost" && !cost) return { unready: "unreadyCost" };
    if (formula.needs === "day" && !asked.asOf) return { unready: "unreadyAsOf" };
    const given = formula.needs === "cost" && cost ? costArgument(cost, cell) : undefined;
    if (typeof given === "object" && "unready" in given) return given;
    const args = formulaArguments(formula, {
      programme,
      asked,
      ...(given === undefined ? {} : { cost: given }),
    });
    const block = formulaBlock({ id: formula.id, arguments: args, answer });
    return besideCost(formula.needs === "day" ? withAsOf(block, asked) : block, cost, cell);
  };
}

/** Makes a block with one programme's facts. */
export function factsMaker({ programme, asked }: InsertSubject): BlockMaker {
  const facts = factsOf(programme, asked);
  const block = factsBlock({ label: asked.words("lineProgramme"), canonical: programme }, facts);
  return () => withAsOf(block, asked);
}
