/** Facilities that a message names before it says that there are more. */
const most = 5;

/** Every name once, the first few of them: a message about five hundred facilities stays a message. */
export function someNames(names: readonly string[], comma: string): string {
  const all = [...new Set(names)];
  return all.slice(0, most).join(comma) + (all.length > most ? "…" : "");
}
