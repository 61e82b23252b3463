import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useRef } from "react";
import { usePaneFrame } from "../session";
import { useWords } from "../words";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "1.4",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The head of a screen without a tab: the way back, its name (which takes the focus), and what stands beside it. */
export function ToolHead(props: { readonly name: string; readonly children?: ReactNode }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { navigation } = usePaneFrame().stores;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        aria-label={words("backToList")}
        onClick={navigation.back}
      />
      <h2 className={styles.name} ref={heading} tabIndex={-1}>
        {props.name}
      </h2>
      {props.children}
    </div>
  );
}
