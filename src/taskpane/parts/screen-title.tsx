import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { unseen } from "./unseen";

const useStyles = makeStyles({
  title: unseen,
});

/**
 * The name of a screen for those who go by headings; everybody else reads it on the chosen tab. Whoever comes here from
 * a place that has gone with its screen finds the focus here.
 */
export function ScreenTitle({ name }: { readonly name: string }): React.JSX.Element {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <h2 className={styles.title} ref={heading} tabIndex={-1}>
      {name}
    </h2>
  );
}
