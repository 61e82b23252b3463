import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";
import { Section } from "../parts/section";
import { usePaneFrame, useStore } from "../session";
import { shortHash } from "../short-hash";
import { useWords } from "../words";
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
  return (
    <Section heading={words("editionsBesideHeading")}>
      {beside.length === 0 && <Text>{words("editionsBesideNone")}</Text>}
      {beside.map((each, index) => {
        if (each.kind === "damaged") return <Text key={index}>{words("editionsBesideDamaged")}</Text>;
        const { id } = each.edition;
        return (
          <div key={each.hash} className={styles.row}>
            <Text className={styles.name}>
              {`${id} ${shortHash(each.hash)} `}
              {words(each.kind === "open" ? "editionsBesideOpen" : "editionsBesideUnknown")}
            </Text>
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
                doing(async () => {
                  await keeping.dropBeside(id);
                  return { title: words("editionsRemoved", { id }) };
                });
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
