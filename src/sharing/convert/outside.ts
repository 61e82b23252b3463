import { calls } from "../../excel/formula/calls";
import { readsOtherBook } from "../formula/references";
import { toldAddresses } from "../formula/told-addresses";
import type { CopyChoices } from "./copy-plan";

/** Functions that ask a connection, which they name by a text. */
const cube = /^CUBE(?:KPIMEMBER|MEMBER|MEMBERPROPERTY|RANKEDMEMBER|SET|SETCOUNT|VALUE)$/i;

const asksConnection = (formula: string): boolean =>
  /CUBE/i.test(formula) && calls(formula).some(({ name }) => cube.test(formula.slice(name.from, name.to)));

/**
 * Whether a formula itself names what the copy is to know nothing of any more: another workbook, a connection, an
 * address of the house.
 */
export const readsOutside = (formula: string, choices: CopyChoices): boolean =>
  (choices.freezesOtherBooks && readsOtherBook(formula)) ||
  (choices.freezesConnections && asksConnection(formula)) ||
  (choices.freezesLinks && toldAddresses(formula).length > 0);
