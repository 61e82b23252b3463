import { useEffect, useState } from "react";

/**
 * Takes files that are dropped on an element, and says whether something hovers over it. Dropping is for the mouse
 * alone: whoever uses it offers a button for the same.
 */
export function useDrop(
  element: HTMLElement | null,
  take: (files: readonly File[]) => Promise<void>,
): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!element) return undefined;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (): void => {
      setOver(false);
    };
    const drop = (event: DragEvent): void => {
      // Without this the browser would leave the pane and open the file.
      event.preventDefault();
      setOver(false);
      void take([...(event.dataTransfer?.files ?? [])]);
    };
    element.addEventListener("dragover", over);
    element.addEventListener("dragleave", leave);
    element.addEventListener("drop", drop);
    return () => {
      element.removeEventListener("dragover", over);
      element.removeEventListener("dragleave", leave);
      element.removeEventListener("drop", drop);
    };
  }, [element, take]);
  return isOver;
}
