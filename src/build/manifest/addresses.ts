import { valuesOf } from "./resources";
import { type Element, everyElement, named } from "./xml-tree";

/** The built files, by their path below the add-in's address. */
export interface BuiltFiles {
  has(path: string): boolean;
  bytes(path: string): Uint8Array;
}

const holders = new Set([
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "bt:Url",
  "bt:Image",
]);
/** Sizes that a button must have, and those that Office knows besides. */
const mustHave = ["16", "32", "80"];
const mayHave = ["20", "24", "40", "48", "64"];

/** Every address is https, below the add-in's own address, and answered by a built file. */
export function addressFaults(root: Element, base: string, files: BuiltFiles): readonly string[] {
  return addresses(root).flatMap(({ address, line }) => {
    if (!address.startsWith("https://")) return [`line ${line}: ${address} is not https`];
    if (!address.startsWith(base)) return [`line ${line}: ${address} does not lie below ${base}`];
    const path = address.slice(base.length);
    return files.has(path) ? [] : [`line ${line}: ${address} has no file ${path}`];
  });
}

function addresses(root: Element): readonly { readonly address: string; readonly line: number }[] {
  const overrides = named(root, "ExtendedOverrides").flatMap(({ attributes, line }) =>
    ["Url", "ResourcesUrl"].flatMap((name) => {
      const address = attributes[name];
      return address === undefined ? [] : [{ address, line }];
    }),
  );
  const others = everyElement(root)
    .filter(({ name, attributes }) => holders.has(name) && "DefaultValue" in attributes)
    .flatMap((element) => valuesOf(element).map((address) => ({ address, line: element.line })));
  return [...others, ...overrides];
}

/** Each icon has the sizes that Office asks for, and each picture is as large as it says. */
export function iconFaults(root: Element, base: string, files: BuiltFiles): readonly string[] {
  const sets = named(root, "Icon").flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes["size"] ?? "");
    const lacking = mustHave.filter((size) => !sizes.includes(size));
    const unknown = sizes.filter((size) => ![...mustHave, ...mayHave].includes(size));
    return [
      ...lacking.map((size) => `line ${icon.line}: the icon lacks size ${size}`),
      ...unknown.map((size) => `line ${icon.line}: Office knows no icon of size ${size}`),
    ];
  });
  return [...sets, ...pictureFaults(root, base, files)];
}

function pictureFaults(root: Element, base: string, files: BuiltFiles): readonly string[] {
  const pictures = new Map(
    named(root, "bt:Images")
      .flatMap(({ children }) => children)
      .map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]),
  );
  const asked = [
    ...named(root, "bt:Image")
      .filter(({ attributes }) => "resid" in attributes)
      .map(({ attributes }) => ({
        address: pictures.get(attributes["resid"]),
        size: Number(attributes["size"]),
      })),
    ...named(root, "IconUrl").map(({ attributes }) => ({ address: attributes["DefaultValue"], size: 32 })),
    ...named(root, "HighResolutionIconUrl").map(({ attributes }) => ({
      address: attributes["DefaultValue"],
      size: 64,
    })),
  ];
  return asked.flatMap(({ address, size }) => {
    const path = address?.slice(base.length) ?? "";
    if (!files.has(path)) return []; // told as an address without a file
    const side = pngSide(files.bytes(path));
    return side === size ? [] : [`${path} is ${side ?? "no square PNG"}, not ${size} pixels wide`];
  });
}

/** Width of a square PNG by its header (https://www.w3.org/TR/png-3/#11IHDR). */
function pngSide(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return undefined;
  return view.getUint32(16) === view.getUint32(20) ? view.getUint32(16) : undefined;
}
