import { Engine as JsonRulesEngine, type Almanac } from "json-rules-engine";
import Publicodes from "publicodes";
import type { TwoItems } from "./rule-two";

/** Rule No.2 in publicodes: the figures by facility, each item limited, the rate, the floor and the cap. */
const PUBLICODES_RULES = {
  hospital: { "par défaut": "oui" },
  mobile: { "par défaut": 0 },
  receipt: { "par défaut": 0 },
  "receipt cap": { variations: [{ si: "hospital", alors: 781_000 }, { sinon: 130_000 }] },
  "grant cap": { variations: [{ si: "hospital", alors: 411_000 }, { sinon: 128_000 }] },
  eligible: {
    somme: [
      { valeur: "mobile", plafond: 41_000 },
      { valeur: "receipt", plafond: "receipt cap" },
    ],
  },
  rated: { variations: [{ si: "hospital", alors: "eligible / 2" }, { sinon: "eligible * 3 / 4" }] },
  thousands: { valeur: "rated // 1000" },
  grant: { valeur: "thousands * 1000", plafond: "grant cap" },
};

/** Asks publicodes as its guide does: the situation first, then the rule. */
export function publicodesTwo(): (asked: TwoItems) => number {
  const engine = new Publicodes(PUBLICODES_RULES);
  return ({ hospital, mobile, receipt }) => {
    engine.setSituation({ hospital: hospital ? "oui" : "non", mobile, receipt });
    return Number(engine.evaluate("grant").nodeValue);
  };
}

interface Figures {
  readonly rate: number;
  readonly receiptCap: number;
  readonly grantCap: number;
}

const FIGURES: Readonly<Record<"hospital" | "clinic", Figures>> = {
  hospital: { rate: 2 / 4, receiptCap: 781_000, grantCap: 411_000 },
  clinic: { rate: 3 / 4, receiptCap: 130_000, grantCap: 128_000 },
};

const capped = async (almanac: Almanac, item: string, cap: number): Promise<number> =>
  Math.min(await almanac.factValue<number>(item), cap);

/** Rule No.2 in json-rules-engine: conditions choose the figures, computed facts do the arithmetic. */
export function jsonRulesTwo(): (asked: TwoItems) => Promise<number> {
  const engine = new JsonRulesEngine();
  for (const [facility, figures] of Object.entries(FIGURES)) {
    engine.addRule({
      conditions: { all: [{ fact: "facility", operator: "equal", value: facility }] },
      event: { type: "grant", params: { fact: `${facility} grant` } },
    });
    engine.addFact(`${facility} grant`, async (_, almanac) => {
      const mobile = await capped(almanac, "mobile", 41_000);
      const eligible = mobile + (await capped(almanac, "receipt", figures.receiptCap));
      return Math.min(Math.floor((eligible * figures.rate) / 1000) * 1000, figures.grantCap);
    });
  }
  return async ({ hospital, mobile, receipt }) => {
    const facility = hospital ? "hospital" : "clinic";
    const { almanac, events } = await engine.run({ facility, mobile, receipt });
    return almanac.factValue<number>(String(events[0]?.params?.["fact"]));
  };
}
