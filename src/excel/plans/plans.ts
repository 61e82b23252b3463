import type { Keeping } from "../parts/kept";
import { type KeptPlan, readPlansText, writtenPlans } from "./plan";

/** Where a workbook keeps its plans. Name and namespace are part of the file format: they never change. */
export const plansKeeping: Keeping<readonly KeptPlan[]> = {
  part: { name: "plans", namespace: "urn:medical-dx-grants:plans" },
  nothing: [],
  read: readPlansText,
  written: writtenPlans,
};
