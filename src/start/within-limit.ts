/** What the work answers within so many milliseconds, or else what stands for being late. */
export function withinLimit<T, Late>(work: Promise<T>, limit: number, late: Late): Promise<T | Late> {
  let timer: ReturnType<typeof setTimeout>;
  const end = new Promise<Late>((resolve) => {
    timer = setTimeout(resolve, limit, late);
  });
  return Promise.race([work, end]).finally(() => {
    clearTimeout(timer);
  });
}
