import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Rows drawn beyond the visible ones, so that scrolling and the Tab key meet drawn rows. */
const beyond = 5;

export interface DrawnRows<E extends HTMLElement> {
  readonly list: RefObject<E | null>;
  readonly first: number;
  /** The row after the last one drawn. */
  readonly end: number;
  /** Room for the rows above and below that are not drawn, in pixels. */
  readonly above: number;
  readonly below: number;
}

/**
 * Which rows of a long list to draw: those in the window and a few around them. Heights differ, so they are taken
 * from the rows drawn so far; the mean of them stands for the rest. The list may scroll itself or with the page.
 */
export function useWindow<E extends HTMLElement>(count: number, estimate: number): DrawnRows<E> {
  const list = useRef<E>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(estimate);
  const visible = Math.ceil((typeof window === "undefined" ? 0 : window.innerHeight) / height);
  const first = Math.min(Math.max(0, Math.floor(top / height) - beyond), Math.max(0, count - visible));
  const end = Math.min(count, first + visible + 2 * beyond);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const look = (): void => {
      setTop(Math.max(0, -element.getBoundingClientRect().top));
      const rows = Array.from(element.querySelectorAll<HTMLElement>("[data-row]"), (row) => row.offsetHeight);
      const mean = rows.reduce((sum, row) => sum + row, 0) / rows.length;
      // A slightly different mean is no reason to move everything.
      setHeight((now) => (rows.length > 0 && Math.abs(mean - now) > now / 10 ? mean : now));
    };
    look();
    document.addEventListener("scroll", look, { capture: true, passive: true });
    window.addEventListener("resize", look);
    return () => {
      document.removeEventListener("scroll", look, { capture: true });
      window.removeEventListener("resize", look);
    };
  }, [count]);
  return { list, first, end, above: first * height, below: Math.max(0, count - end) * height };
}
