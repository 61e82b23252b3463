type Path = readonly (string | number)[];
type Change = (text: string) => string;

/** What is wrong, the change that makes it so, the place to be named, the line shown, what is expected. */
export type Broken = readonly [string, Change, string, string, RegExp];

/** Changes the value at a path; `undefined` takes the key out. */
export const set =
  (path: Path, to: unknown): Change =>
  (text) => {
    const root = JSON.parse(text) as Record<string | number, unknown>;
    let inner = root;
    for (const part of path.slice(0, -1)) inner = inner[part] as Record<string | number, unknown>;
    const last = path.at(-1) ?? "";
    if (to === undefined) Reflect.deleteProperty(inner, last);
    else inner[last] = to;
    return JSON.stringify(root, null, 2);
  };
export const swap =
  (from: string, to: string): Change =>
  (text) =>
    text.replace(from, to);
