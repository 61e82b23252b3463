import { calls } from "../../excel/formula/calls";
import { readsOtherBook } from "../formula/references";
import type { CopyChoices } from "./copy-plan";

/** Functions that ask a connection, which they name by a text. */
const cube = /^CUBE(?:KPIMEMBER|MEMBER|MEMBERPROPERTY|RANKEDMEMBER|SET|SETCOUNT|VALUE)$/i;

const asksConnection = (formula: string): boolean =>
  /CUBE/i.test(formula) && calls(formula).some(({ name }) => cube.test(formula.slice(name.from, name.to)));

/** Whether a formula itself asks for what the copy has no way to any more: another workbook, or a connection. */
export const readsOutside = (formula: string, choices: CopyChoices): boolean =>
  (choices.freezesOtherBooks && readsOtherBook(formula)) ||
  (choices.freezesConnections && asksConnection(formula));
