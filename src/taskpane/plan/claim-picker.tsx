import { makeStyles, Select } from "@fluentui/react-components";
import { useSession } from "../session";
import type { KeptLine } from "./lines";
import { claimable, claimName, claimTitle } from "./names";

const useStyles = makeStyles({ select: { width: "100%", contain: "inline-size" } });

/** Adds one of the programmes that cover the facility to a row. */
export function ClaimPicker(props: {
  readonly line: KeptLine;
  readonly add: (selector: string) => void;
}): React.JSX.Element {
  const { line, add } = props;
  const styles = useStyles();
  const session = useSession();
  const { words } = session;
  const left = claimable(session).filter((selector) => !line.claims.includes(selector));
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={words("planClaimAddTo", { name: line.costId })}
      value=""
      onChange={(_, { value }) => {
        if (value !== "") add(value);
      }}
    >
      <option value="">{words("planClaimAdd")}</option>
      {left.map((selector) => (
        <option key={selector} value={selector}>
          {claimName(session, selector)} {claimTitle(session, selector)}
        </option>
      ))}
    </Select>
  );
}
