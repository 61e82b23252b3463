import type { Package } from "../package/package";

/** The parts that a relation of one of these types leads to. */
export function partsOf(file: Package, owner: string, types: readonly string[]): string[] {
  return file.relations(owner).flatMap(({ type, target, isExternal }) => {
    const part = !isExternal && types.includes(type) ? file.find(target) : undefined;
    return part === undefined ? [] : [part];
  });
}

/** The add-ins whose panes open with the workbook. */
export const paneAddIns = (file: Package): string[] =>
  partsOf(file, "", ["webextensiontaskpanes"]).flatMap((part) => partsOf(file, part, ["webextension"]));
