import type { Words } from "../../../core/rules/model";

export type Path = readonly (string | number)[];

/** Something that the shape allows and the meaning does not, with the place of it in the file. */
export interface Finding {
  readonly path: Path;
  readonly expected: Words;
}

export const finding = (path: Path, ja: string, en: string): Finding => ({ path, expected: { ja, en } });

/** One finding for every entry whose name another entry before it has. */
export function repeated(names: readonly { readonly name: string; readonly path: Path }[]): Finding[] {
  const seen = new Set<string>();
  return names.flatMap(({ name, path }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      finding(path, `ほかと重ならない名前（「${name}」は既にある）`, `a name of its own ("${name}" exists)`),
    ];
  });
}
