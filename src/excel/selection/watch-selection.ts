import type { Outcome } from "../session/failure";
import { inExcel, readInExcel, type Surroundings } from "../session/session";

/** Stops listening. */
export type Stop = () => Promise<Outcome<void>>;

/** Calls the listener whenever other cells are selected, on any sheet. */
export async function watchSelection(
  surroundings: Surroundings,
  listener: () => void,
): Promise<Outcome<Stop>> {
  const registered = await readInExcel(surroundings, {}, async (session) => {
    const handler = session.context.workbook.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await session.sync();
    return handler;
  });
  if (!registered.ok) return registered;
  const handler = registered.value;
  const stop: Stop = () =>
    inExcel(surroundings, {}, async (session) => {
      handler.remove();
      // A handler belongs to the context in which it was added.
      await handler.context.sync();
      await session.sync();
      return { ok: true, value: undefined };
    });
  return { ok: true, value: stop };
}
