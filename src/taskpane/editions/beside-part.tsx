import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";
import { Section } from "../parts/section";
import type { BesideEdition } from "../services";
import { usePaneFrame, useStore } from "../session";
import { shortHash } from "../short-hash";
import { type Say, useWords } from "../words";
import { useDoing } from "./use-doing";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
});

/** The editions that the workbook carries beside its own, for cells that name them. */
export function BesidePart(): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { services, stores } = usePaneFrame();
  const { busy } = useStore(stores.editions);
  const doing = useDoing();
  const keeping = services.editions;
  const subscribe = useCallback((listener: () => void) => keeping.onChange(listener), [keeping]);
  const beside = useSyncExternalStore(subscribe, () => keeping.beside);
  // It may be the only copy that there is: the bar at the bottom offers it back.
  const remove = async (id: string | undefined): Promise<void> => {
    const dropped = await keeping.dropBeside(id);
    const line = id === undefined ? words("editionsRemovedUnreadable") : words("editionsRemoved", { id });
    const undo = async (): Promise<{ line: string }> => {
      await keeping.putBackBeside(dropped);
      return { line: words("editionsRemovedBack") };
    };
    stores.bottomBar.report({ line, undo });
  };
  return (
    <Section heading={words("editionsBesideHeading")}>
      {beside.length === 0 && <Text>{words("editionsBesideNone")}</Text>}
      {beside.map((each, index) => {
        const id = each.kind === "damaged" ? each.id : each.edition.id;
        return (
          <div key={index} className={styles.row}>
            <Text className={styles.name}>{textOf(each, words)}</Text>
            {each.kind === "unknown" && (
              <Button
                size="small"
                disabled={busy}
                onClick={() => {
                  doing(() => keeping.acceptBeside(each.hash));
                }}
              >
                {words("editionsAccept")}
              </Button>
            )}
            <Button
              size="small"
              disabled={busy}
              onClick={() => {
                doing(() => remove(id));
              }}
            >
              {words("editionsRemove")}
            </Button>
          </div>
        );
      })}
    </Section>
  );
}

function textOf(each: BesideEdition, words: Say): string {
  if (each.kind === "damaged") {
    const { id } = each;
    return words("editionsBesideDamaged", {
      id: id === undefined ? "" : words("editionsBesideDamagedId", { id }),
    });
  }
  const state = words(each.kind === "open" ? "editionsBesideOpen" : "editionsBesideUnknown");
  return `${each.edition.id} ${shortHash(each.hash)} ${state}`;
}
