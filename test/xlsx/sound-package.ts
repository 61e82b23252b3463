import { unzipSync } from "fflate";
import { ownerOf, readRelations } from "../../src/xlsx/package/relations";
import { walk } from "../../src/xlsx/xml/walk";

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** What is wrong with the way in which the parts of a file refer to one another. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const owners = names.flatMap((name) => {
    const owner = ownerOf(name);
    return owner === undefined ? [] : [{ owner, relations: readRelations(owner, text(parts[name])) }];
  });
  const faults: string[] = [];
  const reached = new Set<string>(["[Content_Types].xml"]);
  for (const { owner, relations } of owners) {
    if (owner !== "" && !parts[owner]) faults.push(`relations of ${owner}, which is not there`);
    for (const { target, isExternal } of relations) {
      if (isExternal) continue;
      if (!parts[target]) faults.push(`${owner} refers to ${target}, which is not there`);
      reached.add(target);
    }
    faults.push(...unknownIds(owner, text(parts[owner]), new Set(relations.map(({ id }) => id))));
  }
  for (const name of names)
    if (ownerOf(name) === undefined && !reached.has(name)) faults.push(`nothing refers to ${name}`);
  walk("types", text(parts["[Content_Types].xml"]), {
    open: ({ attributes: { PartName } }) => {
      if (PartName !== undefined && !parts[PartName.slice(1)]) faults.push(`a type for ${PartName}`);
    },
  });
  return faults;
}

/** Relations that a part asks for by r:id and the like, and does not have. */
function unknownIds(owner: string, xml: string, known: ReadonlySet<string>): string[] {
  const asked = [...xml.matchAll(/\sr:(?:id|embed|link|pict)="([^"]*)"/g)].map(([, id = ""]) => id);
  return asked.filter((id) => !known.has(id)).map((id) => `${owner} asks for ${id}`);
}

/** Parts in whose bytes a word can be read, in any of the letters that Excel writes; or the parts' own names have it. */
export function whereReadable(bytes: Uint8Array, word: string): string[] {
  const written = [Buffer.from(word), Buffer.from(word, "utf16le"), Buffer.from(word, "utf16le").swap16()];
  const escaped = Buffer.from(Array.from(word, (sign) => `&#${sign.codePointAt(0) ?? 0};`).join(""));
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    const whole = Buffer.concat([Buffer.from(name), Buffer.from(part)]);
    return [...written, escaped].some((one) => whole.includes(one)) ? [name] : [];
  });
}
