import { formOf, shown } from "../templates/forms";
import type { TaxStatus } from "../../src/taskpane/state/facility";
import { askOf } from "../../src/taskpane/templates/ask";
import { keptFacility, listing } from "./listing";

// What the pane knows of a facility, a form of ours is filled in with.

const services = { today: () => "2025-11-25" };
const wanted = { entries: "blank", isProtected: false, isInBook: false } as const;
const formFor = (tax: TaxStatus) => {
  const kept = { ...keptFacility("病院", 150), name: "みなと中央病院", code: "4010001234", tax };
  return formOf("tax-credit", askOf({ ...listing(kept, "2025-11-20"), services, language: "ja" }, wanted));
};

test("a form has the facility's name, code, kind, beds, and its way to declare consumption tax", () => {
  expect(shown(formFor("simplified"), "C3", "C4", "C5", "C6", "D9")).toEqual([
    "みなと中央病院",
    "4010001234",
    "病院",
    150,
    "簡易課税",
  ]);
  expect([...shown(formFor("general"), "D9"), ...shown(formFor("exempt"), "D9")]).toEqual([
    "一般（本則）",
    "免税",
  ]);
});

test("a tax status that is not known stays open, as does everything without a facility", () => {
  expect(shown(formFor("unknown"), "D9")).toEqual([""]);
  const ask = askOf({ ...listing(undefined, "2025-11-20"), services, language: "ja" }, wanted);
  expect(shown(formOf("tax-credit", ask), "C3", "C5", "D9")).toEqual(["", "", ""]);
});
