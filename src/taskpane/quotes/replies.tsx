import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import { useSession, useStore } from "../session";
import type { HandedFile } from "./files";
import type { QuotesStore } from "./quotes-store";
import { ReplyPart } from "./reply-part";
import { useDrop } from "./use-drop";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

/** A folder or a file that another program has locked cannot be read: it is told, and the others are read. */
const handed = (file: File): Promise<HandedFile> =>
  file.arrayBuffer().then(
    (bytes) => ({ name: file.name, bytes: new Uint8Array(bytes) }),
    () => ({ name: file.name, bytes: undefined }),
  );

/** Replies as files: dropped or chosen, then each with what was noticed and the lines that can be taken. */
export function Replies({ quotes }: { readonly quotes: QuotesStore }): React.JSX.Element {
  const styles = useStyles();
  const { words } = useSession();
  const { replies, requests, busy } = useStore(quotes);
  const input = useRef<HTMLInputElement>(null);
  const read = useCallback(
    async (files: readonly File[]): Promise<void> => {
      await quotes.read(await Promise.all(files.map(handed)));
    },
    [quotes],
  );
  const [zone, setZone] = useState<HTMLDivElement | null>(null);
  const isOver = useDrop(zone, read);
  if (requests.length === 0) return <></>;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{words("quotesReplies")}</h3>
      <div className={mergeClasses(styles.drop, isOver && styles.over)} data-drop="replies" ref={setZone}>
        <p className={styles.text}>{words("quotesDrop")}</p>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            input.current?.click();
          }}
        >
          {words("quotesChoose")}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          accept=".xlsx,.xlsm,.xls"
          hidden
          aria-label={words("quotesChoose")}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = "";
            void read(files);
          }}
        />
      </div>
      <div role="status">{busy && <p className={styles.text}>{words("quotesReading")}</p>}</div>
      {replies.map((reply) => (
        <ReplyPart key={reply.id} reply={reply} quotes={quotes} />
      ))}
    </div>
  );
}
