import { amounts } from "./amounts";
import type { Answering } from "./answering";
import { breakdown } from "./breakdown";
import { conditions } from "./conditions";
import { costFor } from "./cost-for";
import { covers } from "./coverage";
import { daysLeft, deadline, deadlineText, status } from "./dates";
import { edition } from "./edition-info";
import { costCap, grantCap, maxAmount, rate } from "./figures";
import { formula } from "./formula";
import { amount, ownCost, settlement } from "./grant";
import { info } from "./info";
import { listing } from "./list";
import { comparison, plan } from "./plan";
import type { FunctionId } from "./signatures";

/** Which code answers which function; a function of the contract that is missing here does not compile. */
export const dispatch: { readonly [Id in FunctionId]: Answering<Id> } = {
  AMOUNT: amount,
  OWNCOST: ownCost,
  RATE: rate,
  GRANTCAP: grantCap,
  MAXAMOUNT: maxAmount,
  COSTCAP: costCap,
  COSTFOR: costFor,
  BREAKDOWN: breakdown,
  AMOUNTS: amounts,
  SETTLEMENT: settlement,
  COVERS: covers,
  CONDITIONS: conditions,
  DEADLINE: deadline,
  DEADLINETEXT: deadlineText,
  DAYSLEFT: daysLeft,
  STATUS: status,
  LIST: listing,
  INFO: info,
  FORMULA: formula,
  PLAN: plan,
  COMPARE: comparison,
  EDITION: edition,
};
