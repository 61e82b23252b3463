import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { usePaneFrame, useStore } from "../session";
import { useWords } from "../words";
import type { Fault } from "./fault";

const mostShown = 30;
const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } });

/** Why a file or form was not read: each fault at its line or cell, with what is expected there. */
export function FaultsPart({
  faults,
}: {
  readonly faults: readonly Fault[] | undefined;
}): React.JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const { services, stores } = usePaneFrame();
  const { language } = useStore(stores.pane);
  if (!faults) return null;
  const lineOf = ({ cell, line = 1, path = "", expected }: Fault): React.JSX.Element | string => {
    if (!cell) return words("editionsFaultLine", { line, path, expected: expected[language] });
    const place = `${cell.sheet}!${cell.cell} ${cell.head[language]}`;
    return (
      <Link as="button" onClick={() => void services.excel.goTo(cell.sheet, cell.cell)}>
        {words("editionsFaultCell", { place, expected: expected[language] })}
      </Link>
    );
  };
  const more = faults.length - mostShown;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words("editionsFaultsTitle")}</MessageBarTitle>
        {words("editionsFaults", { count: faults.length })}
        <ul className={styles.list}>
          {faults.slice(0, mostShown).map((fault, index) => (
            <li key={index}>{lineOf(fault)}</li>
          ))}
          {more > 0 && <li>{words("editionsMore", { count: more })}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
