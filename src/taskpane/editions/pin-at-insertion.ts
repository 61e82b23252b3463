import type { Runtime } from "../../core/runtime";
import type { ExcelActions } from "../../excel/actions";
import type { Outcome } from "../../excel/session/failure";
import type { EditionKeeping } from "../services";

/**
 * The actions, with the edition pinned at the first insertion into a workbook that names none, be it cells or a whole
 * sheet: what is inserted then stays right where another list is built in. An insertion that could not be pinned stands
 * all the same; the screen of editions says whether the workbook carries its edition.
 */
export function pinningAtInsertion(
  excel: ExcelActions,
  runtime: Runtime,
  keeping: EditionKeeping,
): ExcelActions {
  const pinned = async <T>(inserting: Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const inserted = await inserting;
    if (inserted.ok) await pin(runtime, keeping).catch(() => undefined);
    return inserted;
  };
  return {
    ...excel,
    apply: (...given) => pinned(excel.apply(...given)),
    draw: (...given) => pinned(excel.draw(...given)),
  };
}

async function pin(runtime: Runtime, keeping: EditionKeeping): Promise<void> {
  if (runtime.current().state !== "built-in") return;
  const { builtInEdition: edition } = await import(
    /* webpackChunkName: "built-in-edition" */ "../../start/built-in-edition"
  );
  await keeping.pinWhereNone({ edition, hash: runtime.builtIn.hash, text: JSON.stringify(edition) });
}
