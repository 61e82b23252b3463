import { dangerousFiles } from "./dangerous";
import type { Hostile } from "./ingredients";
import { swollenFiles } from "./swollen";

/** The corpus; every file is made when it is asked for. */
export const hostileFiles: readonly Hostile[] = [...swollenFiles, ...dangerousFiles];
