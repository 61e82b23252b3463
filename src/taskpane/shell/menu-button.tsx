import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly icon?: React.JSX.Element;
  readonly chosen: boolean;
}

const useStyles = makeStyles({
  anchor: { position: "relative", flexShrink: 0 },
  menu: {
    position: "absolute",
    zIndex: 2,
    right: 0,
    top: "100%",
    minWidth: "10em",
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: { display: "flex", width: "100%", justifyContent: "flex-start" },
});

const item = "[role^=menuitem]";

/** A button that opens a menu of choices under it: arrows move, Escape and leaving close it. */
export function MenuButton<Id extends string>(props: {
  readonly name: string;
  readonly icon: React.JSX.Element;
  readonly choices: readonly Choice<Id>[];
  readonly choose: (id: Id) => void;
  readonly className?: string;
  /** What the choice stands at, written on the button. */
  readonly current?: string | undefined;
}): React.JSX.Element {
  const { name, icon, choices, choose, className, current } = props;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = anchor.current;
    if (!open || !element) return undefined;
    element.querySelector<HTMLElement>(item)?.focus();
    const left = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) setOpen(false);
    };
    element.addEventListener("focusout", left);
    return () => {
      element.removeEventListener("focusout", left);
    };
  }, [open]);
  const close = (): void => {
    setOpen(false);
    anchor.current?.querySelector("button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = Array.from(anchor.current?.querySelectorAll<HTMLElement>(item) ?? []);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next: Partial<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const to = next[event.key];
    if (event.key === "Escape") close();
    else if (to === undefined) return;
    else all[to]?.focus();
    event.preventDefault();
  };
  return (
    <div className={styles.anchor} ref={anchor}>
      <Button
        {...(className === undefined ? {} : { className })}
        appearance="subtle"
        aria-label={current === undefined ? name : `${name} ${current}`}
        aria-haspopup="menu"
        aria-expanded={open}
        icon={icon}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {current}
      </Button>
      {open && (
        <div className={styles.menu} role="menu" aria-label={name} tabIndex={-1} onKeyDown={onKeyDown}>
          {choices.map(({ id, label, icon, chosen }) => (
            <Button
              key={id}
              className={styles.item}
              appearance={chosen ? "primary" : "subtle"}
              {...(icon ? { icon } : {})}
              role="menuitemradio"
              aria-checked={chosen}
              tabIndex={-1}
              onClick={() => {
                close();
                choose(id);
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
