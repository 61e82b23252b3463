import { addressFaults, type BuiltFiles, iconFaults } from "./manifest/addresses";
import { buttonFaults, shortcutFaults } from "./manifest/commands";
import { associatedIds } from "./manifest/associated";
import { orderFaults } from "./manifest/element-order";
import { identityFaults } from "./manifest/identity";
import { metadataFaults } from "./manifest/metadata-faults";
import { resourceFaults } from "./manifest/resources";
import { type Element, readXml } from "./manifest/xml-tree";

/**
 * Everything that is wrong with a manifest and the files it points to, in words; an empty list when all is well.
 * Works offline, unlike Microsoft's own check, and sees what that one cannot: the built files.
 */
export function manifestFaults(xml: string, base: string, files: BuiltFiles): readonly string[] {
  let root: Element;
  try {
    root = readXml(xml);
  } catch (error) {
    return [`the manifest is not well-formed XML: ${String(error)}`];
  }
  return [
    ...orderFaults(root),
    ...identityFaults(root),
    ...resourceFaults(root),
    ...addressFaults(root, base, files),
    ...iconFaults(root, base, files),
    ...functionFaults(base, files),
    ...buttonFaults(root, files),
    ...shortcutFaults(files),
  ];
}

function functionFaults(base: string, files: BuiltFiles): readonly string[] {
  const paths = ["functions.js", "functions.json", "functions-en.json"];
  const lacking = paths.filter((path) => !files.has(path));
  if (lacking.length > 0) return lacking.map((path) => `${path} has not been built`);
  const [script = "", ja = "", en = ""] = paths.map((path) => new TextDecoder().decode(files.bytes(path)));
  return [...metadataFaults(ja, en, associatedIds(script)), ...helpFaults(`${ja}${en}`, base, files)];
}

/** Each function's help address leads to a built page. */
function helpFaults(json: string, base: string, files: BuiltFiles): readonly string[] {
  return [...json.matchAll(/"helpUrl": "([^"]*)"/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !address.startsWith(base) || !files.has(address.slice(base.length)))
    .map((address) => `help page ${address} has no file`);
}
