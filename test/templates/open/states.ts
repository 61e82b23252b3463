import type { Book, CellValue } from "../../../src/sheets/sheet";
import { formOf, hospital, typedInto } from "../forms";

// Forms in which something is missing, of every sort that their formulas tell apart: other programs must agree on them.

const emptied: Readonly<Record<string, readonly Readonly<Record<string, CellValue | null>>[]>> = {
  budget: [{ B13: "99", F14: null }, { B12: null }],
  receipt: [{ H12: null }, { G12: null, C12: null }, { G5: null }, { G4: null }],
  "tax-credit": [
    { D9: null },
    { D11: null },
    { E17: 271_001 },
    { D11: 100_000_001 },
    { D9: "簡易課税", D10: null, D11: null, D12: null, D14: null },
  ],
  "portal-check": [{ I19: 600_000 }, { G20: null }, { E12: null }, { B20: null, E21: null, H21: 121_000 }],
  quotes: [{ D17: null, C9: "99" }, { C9: null }, { D16: null, D17: null, E24: null }],
  requirement: [{ C12: "B", D12: 600_000, G12: 600_000, J12: 1, K12: 2, O11: 400_000 }, { G11: null }],
  facilities: [{ C9: null }, { B12: null, C13: null }],
};

const blanks = ["list", "schedule", "ledger", "letter", ...Object.keys(emptied)];

/** A form's id, what is missing in it, and the form. */
export const openForms: readonly (readonly [id: string, missing: string, form: Book])[] = [
  ...blanks.map((id) => [id, "everything", formOf(id, { ...hospital, entries: "blank" })] as const),
  ...Object.entries(emptied).flatMap(([id, all]) =>
    all.map((typed) => [id, Object.keys(typed).join(", "), typedInto(formOf(id), typed)] as const),
  ),
];
