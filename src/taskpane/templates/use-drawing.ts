import { useMemo } from "react";
import type { Template } from "../../templates";
import type { Drawn } from "../../excel/draw/drawn";
import { failureMessage } from "../failure-words";
import { type Session, useSession } from "../session";
import type { BottomAction, BottomDone } from "../state/bottom-bar";
import { askOf, type Wanted } from "./ask";

/** The bar's action for a form: adds its sheet, and takes it away again. */
export function useDrawing(form: Template, { entries, isProtected }: Omit<Wanted, "isInBook">): BottomAction {
  const session = useSession();
  const { words, say, asOf } = session;
  return useMemo(() => {
    const name = say(form.name);
    return {
      label: words("formInsert"),
      line:
        asOf.address === undefined
          ? words("formLine", { name })
          : words("formLineAsOf", { name, address: asOf.address }),
      run: async (waiting) => {
        const book = form.book(askOf(session, { entries, isProtected, isInBook: true }));
        const drawn = await session.excel.draw(book, waiting);
        if (!drawn.ok) {
          session.notify(failureMessage(drawn.failure, words));
          return undefined;
        }
        await session.stores.pane.refresh();
        return added(session, drawn.value);
      },
    };
  }, [session, form, entries, isProtected, words, say, asOf.address]);
}

/** What was added, with the way back: a sheet that has been worked in since stays, and it is said why. */
function added(session: Session, drawn: Drawn): BottomDone {
  const { words } = session;
  const name = drawn.sheets.map((sheet) => sheet.name).join(words("listComma"));
  const done: BottomDone = {
    line: words("formDone", { name }),
    undo: async (waiting) => {
      const undone = await session.excel.undraw(drawn, { others: false }, waiting);
      if (!undone.ok) {
        session.notify(failureMessage(undone.failure, words));
        return done;
      }
      await session.stores.pane.refresh();
      return { line: words("formUndone", { name }) };
    },
  };
  return done;
}
