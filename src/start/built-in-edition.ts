import edition from "../../data/editions/2025-10-02.json";
import type { Edition } from "../core/rules/edition";

/** The whole built-in edition; the build has checked it against schema and index. */
export const builtInEdition = edition as unknown as Edition;
