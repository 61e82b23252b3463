import { calls } from "../../excel/formula/calls";
import { tokens } from "../../excel/formula/tokens";
import { isPublicAddress } from "../../sheets/public-address";

/** Functions whose first argument is an address. */
const going = /^(?:HYPERLINK|WEBSERVICE|(?:_xlfn\.)?IMAGE)$/i;
/** Texts that are an address wherever they stand: a server's folder, a file, mail. */
const wherever = /^(?:\\\\[\p{L}\p{N}._$-]+\\[^\\]|file:\/\/|mailto:\S)/iu;
/** Signs without which a text among others is no address: a word that is looked up, an ending. */
const ofAddresses = /[\\/:@]/;
const bareScheme = /^https?:\/*$/i;

/**
 * Addresses in a formula that tell of files, servers, mail and telephones, each once, also where only their beginning
 * stands there. One that stands in a cell is that cell's text.
 */
export function toldAddresses(formula: string): readonly string[] {
  if (!formula.includes('"')) return [];
  const gone = calls(formula).flatMap(({ name, arguments: [address] }) =>
    address && going.test(formula.slice(name.from, name.to))
      ? addressesIn(formula.slice(address.from, address.to))
      : [],
  );
  // One that goes on behind its beginning is told as far as it goes.
  const rest = texts(formula).filter(
    (text) => wherever.test(text) && !gone.some((whole) => whole.startsWith(text)),
  );
  return [...new Set([...gone, ...rest])];
}

/** One that begins with a text is all of its texts; of one that is worked out, texts that look like addresses. */
function addressesIn(argument: string): readonly string[] {
  const [first = "", ...others] = texts(argument);
  if (argument.startsWith('"'))
    return isPublicAddress(first) ? [] : [[first, ...others].join("")].filter(tells);
  return [first, ...others].filter((text) => ofAddresses.test(text) && !isPublicAddress(text) && tells(text));
}

const tells = (address: string): boolean => address !== "" && !bareScheme.test(address);

const texts = (formula: string): readonly string[] =>
  tokens(formula).flatMap(({ kind, from, to }) =>
    kind === "text" ? [formula.slice(from + 1, to - 1).replaceAll('""', '"')] : [],
  );
