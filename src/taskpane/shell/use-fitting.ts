import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/**
 * How many of a row's children fit on its first line; the row must wrap, and be one line high. Looked at again
 * whenever the row changes its width or `words` their length.
 */
export function useFitting<E extends HTMLElement>(
  words: string,
): {
  readonly row: RefObject<E | null>;
  readonly fitting: number;
} {
  const row = useRef<E>(null);
  const [fitting, setFitting] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    const measure = (): void => {
      const tops = Array.from(element.children, (child) => (child as HTMLElement).offsetTop);
      setFitting(tops.filter((top) => top === tops[0]).length);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [words]);
  return { row, fitting };
}
