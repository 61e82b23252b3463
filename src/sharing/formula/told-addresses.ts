import { calls } from "../../excel/formula/calls";
import { tokens } from "../../excel/formula/tokens";
import { isPublicAddress } from "../../sheets/public-address";

/** Functions whose first argument is an address. */
const going = /^(?:HYPERLINK|(?:_xlfn\.)?(?:WEBSERVICE|IMAGE))$/i;
/** Texts that are an address wherever they stand: a server's folder, a file, mail. Formats have yen signs like it. */
const wherever = /^(?:\\\\(?=[^\\]*\p{L})[\p{L}\p{N}][\p{L}\p{N}._$-]+\\[^\\]|file:\/\/|mailto:\S)/iu;
/** How an address begins; a text without it is a word that is looked up, an ending, a format. */
const beginning = /^(?:\\\\|[a-z]:[\\/]|[a-z]+:\/\/|(?:mailto|tel|file):)/i;
const bareScheme = /^[a-z]+:\/+$/i;

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

/** One that begins with a text is all of its texts; of one that is worked out, texts that begin as addresses do. */
function addressesIn(argument: string): readonly string[] {
  const [first = "", ...others] = texts(argument);
  const whole = [first, ...others].join("");
  const told = argument.startsWith('"')
    ? isPublicAddress(first) || isInBook.test(first)
      ? []
      : [whole]
    : [first, ...others].filter((text) => beginning.test(text));
  return told.filter((text) => text !== "" && !bareScheme.test(text) && !isPublicAddress(text));
}

/** "["&MID(CELL("filename",A1),…)&"]予算!A1": a place in the workbook, whatever that is called. */
const isInBook = /^\[?$/;

const texts = (formula: string): readonly string[] =>
  tokens(formula).flatMap(({ kind, from, to }) =>
    kind === "text" ? [formula.slice(from + 1, to - 1).replaceAll('""', '"')] : [],
  );
