import { calls } from "../../excel/formula/calls";
import { tokens } from "../../excel/formula/tokens";
import { isPublicAddress } from "../../sheets/public-address";

/**
 * Addresses in a formula's own links that tell of files, servers, mail and telephones, also where only their beginning
 * stands there. One that stands in a cell is that cell's text.
 */
export function toldAddresses(formula: string): readonly string[] {
  if (!/HYPERLINK/i.test(formula)) return [];
  return calls(formula).flatMap(({ name, arguments: [address] }) => {
    if (!address || !/^HYPERLINK$/i.test(formula.slice(name.from, name.to))) return [];
    const text = formula.slice(address.from, address.to);
    const [first, ...others] = tokens(text).flatMap(({ kind, from, to }) =>
      kind === "text" ? [text.slice(from + 1, to - 1).replaceAll('""', '"')] : [],
    );
    if (first === undefined || (text.startsWith('"') && isPublicAddress(first))) return [];
    return [[first, ...others].join("")].filter((told) => told !== "");
  });
}
