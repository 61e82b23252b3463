import type { Edition } from "../../core/rules/edition";

/**
 * The text of a module whose default export is the edition, parsed when anything but its id is first asked of it:
 * functions register before any cell has a question. Every programme stands in a text of its own, since a runtime is at
 * once done with each as it reads a script, while one text for a long list has to grow in its memory again and again.
 */
export function openedLater({ programmes, ...rest }: Edition): string {
  const texts = [rest, ...programmes].map((part) => quoted(JSON.stringify(part)));
  const keys = Object.keys({ ...rest, programmes }).filter((key) => key !== "id");
  return `
    function texts() { return [${texts.join(",")}]; }
    const edition = { id: ${JSON.stringify(rest.id)} };
    function open() {
      const [rest, ...programmes] = texts().map((text) => JSON.parse(text));
      for (const [key, value] of Object.entries({ ...rest, programmes }))
        Object.defineProperty(edition, key, { value, enumerable: true });
    }
    for (const key of ${JSON.stringify(keys)})
      Object.defineProperty(edition, key, {
        enumerable: true, configurable: true, get() { open(); return edition[key]; },
      });
    export default edition;`;
}

/** In single quotes, which JSON has few of. */
const quoted = (json: string): string => `'${json.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
