import type { Runtime } from "../../core/runtime";
import type { ExcelActions } from "../../excel/actions";
import type { EditionKeeping } from "../services";

/**
 * The actions, with the edition pinned at the first insertion into a workbook that names none: what is inserted then
 * stays right where another list is built in. An insertion that could not be pinned stands all the same; the screen of
 * editions says whether the workbook carries its edition.
 */
export function pinningAtInsertion(
  excel: ExcelActions,
  runtime: Runtime,
  keeping: EditionKeeping,
): ExcelActions {
  return {
    ...excel,
    apply: async (...given) => {
      const applied = await excel.apply(...given);
      if (applied.ok) await pin(runtime, keeping).catch(() => undefined);
      return applied;
    },
  };
}

async function pin(runtime: Runtime, keeping: EditionKeeping): Promise<void> {
  if (runtime.current().state !== "built-in") return;
  const { builtInEdition: edition } = await import(
    /* webpackChunkName: "built-in-edition" */ "../../start/built-in-edition"
  );
  await keeping.pinWhereNone({ edition, hash: runtime.builtIn.hash, text: JSON.stringify(edition) });
}
