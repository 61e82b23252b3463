import { failed, type Outcome, type Trouble } from "../session/failure";
import type { Session } from "../session/session";

/** Takes away what a failed drawing had begun, and answers the failure with what it has left. */
export async function removeSheets(
  session: Session,
  { sheets: begun, names }: { readonly sheets: readonly string[]; readonly names: readonly string[] },
  trouble: Trouble,
): Promise<Outcome<never>> {
  if (trouble.code === "host-lost") return failed(trouble, "perhaps", begun);
  try {
    const { worksheets } = session.context.workbook;
    const named = names.map((name) => session.context.workbook.names.getItemOrNullObject(name));
    const found = begun.map((name) => worksheets.getItemOrNullObject(name));
    [...found, ...named].forEach((item) => item.load("name"));
    await session.sync();
    [...named, ...found]
      .filter(({ isNullObject }) => !isNullObject)
      .forEach((item) => {
        item.delete();
      });
    await session.sync();
    return failed(trouble);
  } catch {
    return failed(trouble, "partly", begun);
  }
}
