/** A function in functions.json, as far as it is checked. */
interface Described {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
}

/**
 * The two metadata files describe the very functions that the bundle associates, differ in nothing but words, and
 * carry no data-type flag, which would break every function on Office 2021.
 */
export function metadataFaults(ja: string, en: string, associated: readonly string[]): readonly string[] {
  const [japanese, english] = [functionsIn(ja), functionsIn(en)];
  const ids = japanese.map(({ id }) => id);
  return [
    ...missing(associated, ids).map(
      (id) => `functions.json does not describe ${id}, which the bundle associates`,
    ),
    ...missing(ids, associated).map(
      (id) => `functions.json describes ${id}, which the bundle does not associate`,
    ),
    ...(skeleton(ja) === skeleton(en)
      ? []
      : ["functions-en.json differs from functions.json in more than words"]),
    ...[...japanese, ...english].flatMap(wordFaults),
    ...[...new Set(`${ja}${en}`.match(/allowCustomData\w*|allowErrorFor\w*/g))].map(
      (flag) => `${flag} is set`,
    ),
  ];
}

const functionsIn = (json: string): readonly Described[] =>
  (JSON.parse(json) as { readonly functions: readonly Described[] }).functions;

const missing = (wanted: readonly string[], there: readonly string[]): readonly string[] =>
  wanted.filter((id) => !there.includes(id));

/** All that is no word for people. */
function skeleton(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    key === "description" || key === "helpUrl" ? undefined : value,
  );
}

function wordFaults({ id, description, parameters }: Described): readonly string[] {
  const wordless = parameters
    .filter((parameter) => !parameter.description)
    .map(({ name }) => `${id}(${name})`);
  return (description ? wordless : [id, ...wordless]).map((what) => `${what} has no description`);
}
