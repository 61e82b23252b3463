import { Button } from "@fluentui/react-components";
import { usePaneFrame, useStore } from "../session";
import { useWords } from "../words";
import { useDoing } from "./use-doing";

/** Pins the edition that computes now to a workbook that names none; nothing while none computes. */
export function PinButton(): React.JSX.Element | null {
  const words = useWords();
  const { stores } = usePaneFrame();
  const whole = useStore(stores.edition);
  const { busy } = useStore(stores.editions);
  const doing = useDoing();
  if (whole.state !== "ready") return null;
  return (
    <Button
      size="small"
      disabled={busy}
      onClick={() => {
        doing(async () => {
          const id = await stores.editions.pinCurrent(whole.edition);
          return id === undefined ? undefined : { title: words("editionsPinDone", { id }) };
        });
      }}
    >
      {words("editionsPin")}
    </Button>
  );
}
