import { useMemo } from "react";
import type { RuleVerdict } from "../../excel/forms/validation";
import { failureMessage, named } from "../failure-words";
import { undoing } from "../shell/undoing";
import type { BottomAction, BottomDone, Waiting } from "../state/bottom-bar";
import type { Filling, OpenForm } from "./filling";
import { openText, spanOf } from "./words";

/** The bar's action for the form at hand; undefined while there is none. */
export function useFillAction(filling: Filling): BottomAction | undefined {
  const { form } = filling;
  return useMemo(() => form && actionFor(filling, form), [filling, form]);
}

function actionFor(filling: Filling, form: OpenForm): BottomAction {
  const { words } = filling.session;
  const { cells } = form.plan.filling;
  const { open } = form.plan;
  const label = words("fillApply");
  if (open.length > 0) {
    const line = words("fillLineQuestions", { open: openText(open, words) });
    return { label, line, disabled: true, run: () => Promise.resolve(undefined) };
  }
  if (cells.length === 0)
    return { label, line: words("fillLineNothing"), disabled: true, run: () => Promise.resolve(undefined) };
  const over = overwritten(form);
  const rest = over > 0 ? words("fillLineOver", { count: over }) : words("fillLineEmpty");
  const line = words("fillLine", { cells: spanOf(cells), count: cells.length, rest });
  return { label, line, run: (waiting) => write(filling, form, { overwrite: over > 0, waiting }) };
}

/** Filled cells that are written over: those of columns that the user has named, and placeholders. */
function overwritten({ plan, seen }: OpenForm): number {
  const { rows, origin } = seen;
  return plan.filling.cells.filter(({ row, column }) => {
    const cell = rows[row - origin.row]?.[column - origin.column];
    return cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
  }).length;
}

async function write(
  filling: Filling,
  form: OpenForm,
  { overwrite, waiting }: { readonly overwrite: boolean; readonly waiting: Waiting | undefined },
): Promise<BottomDone | undefined> {
  const { session, store } = filling;
  const { words, excel, notify } = session;
  const watch = { ...store.watch(), ...waiting };
  const seen = await excel.previewFilling(form.plan.filling, watch);
  const applied = seen.ok ? await excel.apply(seen.value, { overwrite }, watch) : seen;
  store.rest();
  if (!applied.ok) {
    notify(failureMessage(applied.failure, words));
    return undefined;
  }
  const refused = seen.ok ? seen.value.refused : [];
  tellRefused(filling, refused);
  if (!(await store.remember(form.proposal.key))) notify({ kind: "warning", title: words("fillForgot") });
  const count = form.plan.filling.cells.length - refused.length;
  const done = undoing(applied.value, session);
  const readAgain = (): Promise<void> => store.read(store.state().selection, filling.context);
  void readAgain();
  return {
    line: words("fillDone", { cells: spanOf(form.plan.filling.cells), count }),
    undo: async (waiting) => {
      const undone = await done.undo?.(waiting);
      void readAgain();
      return undone;
    },
  };
}

function tellRefused({ session }: Filling, verdicts: readonly RuleVerdict[]): void {
  const { words, notify } = session;
  const cells = (wanted: RuleVerdict["verdict"]): string =>
    named(
      verdicts.filter(({ verdict }) => verdict === wanted).map(({ cell }) => cell),
      words,
    );
  const [refused, unclear] = [cells("refused"), cells("unclear")];
  if (verdicts.length === 0) return;
  const text = [
    ...(refused ? [words("fillRefused", { cells: refused })] : []),
    ...(unclear ? [words("fillUnclear", { cells: unclear })] : []),
  ].join(words("sentenceGap"));
  notify({ kind: "warning", title: words("fillRefusedTitle"), text });
}
