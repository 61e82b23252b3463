import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ListedProgramme } from "../../sheets/blocks";
import { askedBy } from "../insert/asked";
import { CellPreview } from "../insert/cell-preview";
import { AsOfOption } from "../insert/insert-options";
import type { BlockMaker } from "../insert/insert-store";
import { useInsert } from "../insert/use-insert";
import { named } from "../failure-words";
import { type Session, useSession, useStore } from "../session";
import { listedProgrammes, listTable } from "./listed";
import type { Row } from "./row";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** The programmes that the list shows now, as a table in the sheet; those not for this facility are named. */
export function ListInsert({ rows }: { readonly rows: readonly Row[] }): React.JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const { words, stores } = session;
  const { makeAsOf } = useStore(stores.insertChoice);
  const { listed, make } = useMemo(() => tableOf(session, makeAsOf, rows), [session, makeAsOf, rows]);
  const state = useInsert(make);
  const leftOut = rows.flatMap(({ programme, offer }) =>
    offer.scopes.length === 0 ? [words("numberShort", { number: programme.number })] : [],
  );
  return (
    <div className={styles.part}>
      {listed.length > 0 && <p className={styles.line}>{words("listRows", { rows: listed.length })}</p>}
      {session.facility && leftOut.length > 0 && (
        <p className={styles.line}>{words("listLeftOut", { numbers: named(leftOut, words) })}</p>
      )}
      <AsOfOption />
      <CellPreview state={state} />
    </div>
  );
}

interface ListTable {
  readonly listed: readonly ListedProgramme[];
  readonly make: BlockMaker;
}

function tableOf(session: Session, makeAsOf: boolean, rows: readonly Row[]): ListTable {
  const asked = askedBy(session, makeAsOf);
  if (!asked) return { listed: [], make: () => ({ unready: "unreadyFacility" }) };
  const listed = listedProgrammes(rows, asked, session.say);
  if (listed.length === 0) return { listed, make: () => ({ unready: "unreadyNothing" }) };
  const block = listTable(listed, asked);
  return { listed, make: () => block };
}
