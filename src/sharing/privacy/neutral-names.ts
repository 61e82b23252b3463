/**
 * Names for sheets that tell nothing, by the sheets' own names in lower case: Sheet and the number of their place, or
 * the next that no other sheet has.
 */
export function neutralNames(
  sheets: readonly string[],
  telling: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const taken = new Set(sheets.filter((name) => !telling.has(name)).map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  sheets.forEach((name, index) => {
    if (!telling.has(name)) return;
    let number = index + 1;
    while (taken.has(`sheet${number}`)) number += 1;
    taken.add(`sheet${number}`);
    names.set(name.toLowerCase(), `Sheet${number}`);
  });
  return names;
}
