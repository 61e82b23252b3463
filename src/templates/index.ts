import { budget } from "./budget";
import { facilities } from "./facilities";
import { ledger } from "./ledger";
import { letter } from "./letter";
import { programmeList } from "./list";
import { portalCheck } from "./portal-check";
import { quoteComparison } from "./quotes";
import { receiptBreakdown } from "./receipt";
import { requirement } from "./requirement";
import { schedule } from "./schedule";
import { taxCredit } from "./tax-credit";
import type { Template } from "./template";

export type { Ask, Template } from "./template";

/** Our forms, in the order in which a year's work needs them. */
export const templates: readonly Template[] = [
  programmeList,
  schedule,
  quoteComparison,
  budget,
  receiptBreakdown,
  portalCheck,
  requirement,
  ledger,
  taxCredit,
  facilities,
  letter,
];
