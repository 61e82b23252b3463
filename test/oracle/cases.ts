import { type Figures, type PrintedList, printedList } from "./printed-list";
import type { Rule } from "./rules";

/** One variant for one class at one kind of place, as a cell asks for it. */
export interface OracleCase {
  readonly name: string;
  readonly number: number;
  /** As typed in a cell: 9①, or 8. */
  readonly programme: string;
  readonly facility: string;
  readonly beds: number | undefined;
  readonly rule: Rule;
}

interface Place {
  readonly facility: string;
  readonly beds?: number;
}

/** Places that fall into each class of the list, with the bed counts at its edges. */
const PLACES: Readonly<Record<string, readonly [Place, ...Place[]]>> = {
  hospital: [{ facility: "病院" }],
  "large-hospital": [{ facility: "病院", beds: 200 }, { facility: "大規模病院" }],
  "smaller-hospital": [{ facility: "病院", beds: 199 }, { facility: "中小規模病院" }],
  clinic: [{ facility: "診療所" }],
  "hospital-or-clinic": [{ facility: "病院" }, { facility: "医院" }],
  "any-institution": [{ facility: "健診実施機関" }, { facility: "病院" }, { facility: "歯科診療所" }],
  "clinic-with-beds": [
    { facility: "有床診療所", beds: 5 },
    { facility: "診療所", beds: 19 },
  ],
  "clinic-with-few-beds": [{ facility: "無床診療所" }, { facility: "有床診療所", beds: 4 }],
};
const HOSPITALS_BY_BEDS: readonly [Place, ...Place[]] = [
  { facility: "病院", beds: 20 },
  { facility: "病院", beds: 350 },
];

class Keyed {
  constructor(private readonly levels: readonly Figures[]) {}

  yen(key: string): bigint {
    const found = this.levels.find((figures) => key in figures)?.[key];
    if (found?.n === undefined) throw new Error(`no figure ${key}`);
    return BigInt(found.n);
  }

  rate(): { n: bigint; d: bigint } {
    const found = this.levels.find((figures) => "rate" in figures)?.["rate"];
    return { n: this.yen("rate"), d: BigInt(found?.d ?? 1) };
  }
}

type Programme = PrintedList["programmes"][number];

function ruleOf(programme: Programme, figures: Keyed, place: Place): Rule {
  const yen = (key: string): bigint => figures.yen(key);
  switch (programme.number) {
    case 2:
    case 4: {
      const caps: Readonly<Record<string, string>> = { mobile: "itemCapMobile", receipt: "itemCapReceipt" };
      const items = (programme.items ?? []).map(({ id, name }) => ({
        name: name.ja,
        cap: yen(caps[id] ?? id),
      }));
      const [grantCap, costCap, unit] = [yen("grantCap"), yen("costCap"), yen("applicationUnit")];
      return { way: "items", rate: figures.rate(), grantCap, costCap, unit, items };
    }
    case 8: {
      const [grantCap, costCap, most] = [yen("grantCap"), yen("costCap"), Number(yen("coupons"))];
      return { way: "coupons", rate: figures.rate(), grantCap, costCap, most };
    }
    case 11:
      return { way: "rate", rate: figures.rate(), grantCap: yen("grantCap"), costCap: undefined, unit: 1n };
    case 13: {
      const many = (place.beds ?? 0) > Number(yen("fewBeds"));
      const grantCap = many ? BigInt(place.beds ?? 0) * yen("grantCapPerBed") : yen("grantCap");
      return { way: "limit", grantCap };
    }
    default: {
      const [grantCap, costCap, unit] = [yen("grantCap"), yen("costCap"), yen("applicationUnit")];
      return { way: "rate", rate: figures.rate(), grantCap, costCap, unit };
    }
  }
}

function casesOf(list: PrintedList, programme: Programme): OracleCase[] {
  return programme.cases.flatMap((one) => {
    const perBed = "grantCapPerBed" in programme.stated && one.class === "hospital";
    const places = perBed ? HOSPITALS_BY_BEDS : PLACES[one.class];
    if (!places) throw new Error(`no place of class ${one.class}`);
    const mark = one.variant === undefined ? "" : (programme.variants?.[one.variant]?.mark ?? "");
    const asked = `${programme.number}${mark}`;
    const figures = new Keyed([one.stated, programme.stated, list.stated]);
    return places.map((place): OracleCase => ({
      name: `${asked} ${place.facility}${place.beds === undefined ? "" : ` ${place.beds}床`}`,
      number: programme.number,
      programme: asked,
      facility: place.facility,
      beds: place.beds,
      rule: ruleOf(programme, figures, place),
    }));
  });
}

/** Every variant × class of the built-in list, each at one or more places of the class. */
export function oracleCases(list: PrintedList = printedList()): OracleCase[] {
  return list.programmes.flatMap((programme) => casesOf(list, programme));
}
