import { usePaneFrame } from "../session";
import type { Message } from "../state/messages";
import { useWords } from "../words";

type Said = Partial<Message> & Pick<Message, "title">;

/** Does something and says what it answers, if that has a title; whatever goes wrong is said too. */
export function useDoing(): (work: () => Promise<unknown>) => void {
  const { messages } = usePaneFrame().stores;
  const words = useWords();
  return (work) => {
    void work().then(
      (said) => {
        if (isSaid(said)) messages.notify({ kind: "success", ...said });
      },
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        messages.notify({ kind: "error", title: words("editionsFailed", { message }) });
      },
    );
  };
}

const isSaid = (said: unknown): said is Said => typeof said === "object" && said !== null && "title" in said;
