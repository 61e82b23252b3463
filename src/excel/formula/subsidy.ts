import { type Call, calls } from "./calls";

/** A call of one of our functions. */
export interface SubsidyCall extends Call {
  /** The function's id: AMOUNT. */
  readonly id: string;
  /** The name that Excel leaves where the add-in is missing, in one of its forms; it stays so after installation. */
  readonly isLeftover: boolean;
}

const live = /^SUBSIDY\.(?<id>[A-Z]+)$/i;
/** `_xldudf_SUBSIDY_AMOUNT`, also behind `[2]!`, `'…\FUNCRES.XLAM'!` and the prefixes of unknown functions. */
const leftover = /^(?:.*!)?(?:_xlfn\.|_xludf\.)*_xldudf_SUBSIDY[_.](?<id>[A-Z]+)$/i;

/** The calls of our functions in a formula, in the order in which they begin. */
export function subsidyCalls(formula: string): readonly SubsidyCall[] {
  if (!/subsidy/i.test(formula)) return [];
  return calls(formula).flatMap((call) => {
    const name = formula.slice(call.name.from, call.name.to);
    const named = live.exec(name);
    const id = (named ?? leftover.exec(name))?.groups?.["id"]?.toUpperCase();
    return id === undefined ? [] : [{ ...call, id, isLeftover: !named }];
  });
}

/** The formula with every call of ours under its proper name; the rest of its text stays as it is. */
export function repaired(formula: string): string {
  let [text, from] = ["", 0];
  for (const { name, id } of subsidyCalls(formula)) {
    text += `${formula.slice(from, name.from)}SUBSIDY.${id}`;
    from = name.to;
  }
  return text + formula.slice(from);
}
