import { draftOf, faultsOf, keptPart } from "../../src/taskpane/shell/facility-draft";
import { cellAt } from "../../src/taskpane/shell/as-of-writing";
import { keptFacility, listing } from "./listing";

const { catalogue } = listing(undefined, "2025-10-02");
const draft = (type: string, beds: string, code = "") => ({ ...draftOf(undefined), type, beds, code });

test("beds that contradict the kind of facility are refused with the bounds", () => {
  expect(faultsOf(draft("病院", "19"), catalogue).beds).toMatchObject({
    word: "bedsFrom",
    data: { from: 20 },
  });
  expect(faultsOf(draft("診療所", "20"), catalogue).beds).toMatchObject({
    word: "bedsFromTo",
    data: { to: 19 },
  });
  expect(faultsOf(draft("病院", "150"), catalogue)).toEqual({});
});

test("0 beds are a kind of their own, and are refused where the kind has beds or may have", () => {
  const word = (type: string) => faultsOf(draft(type, "0"), catalogue).beds;
  expect(word("無床診療所")).toBeUndefined();
  expect(word("診療所")).toEqual({ word: "bedsNone", data: {} });
  expect(word("有床診療所")).toMatchObject({ word: "bedsFrom", data: { from: 1 } });
  expect(word("病院")).toMatchObject({ word: "bedsFrom", data: { from: 20 } });
  expect(word("健診実施機関")).toBeUndefined();
});

test("the kind of a new facility is nobody's guess: it stands open, and must be chosen", () => {
  expect(draftOf(undefined).type).toBe("");
  expect(faultsOf(draft("", "150"), catalogue)).toEqual({ type: "estimateFacilityNone" });
});

test("a bed count in full-width digits is read, a blank one is not known, text is refused", () => {
  expect(keptPart(draft("病院", "１５０")).beds).toBe(150);
  expect(keptPart(draft("病院", "１５０床")).beds).toBe(150);
  expect(keptPart(draft("無床診療所", "０ 床")).beds).toBe(0);
  expect(faultsOf(draft("病院", "床"), catalogue).beds?.word).toBe("bedsNoCount");
  expect(keptPart(draft("病院", " ")).beds).toBeNull();
  expect(faultsOf(draft("病院", "約150"), catalogue).beds?.word).toBe("bedsNoCount");
});

test("a code has ten digits, or seven without the prefecture", () => {
  for (const code of ["", "4012345678", "４０１２３４５６７８", "2345678"])
    expect(faultsOf(draft("病院", "", code), catalogue).code).toBeUndefined();
  for (const code of ["123", "40-1234-567", "abcdefghij"])
    expect(faultsOf(draft("病院", "", code), catalogue).code).toBe("codeDigits");
});

test("the editor opens with what is kept", () => {
  expect(draftOf({ ...keptFacility("病院", 150), name: "中央" })).toMatchObject({
    ...{ name: "中央", type: "病院", beds: "150" },
  });
});

test("a cell's address is read with its sheet, whatever the sheet is called", () => {
  expect(cellAt("予算!C6")).toEqual({ sheet: "予算", row: 5, column: 2 });
  expect(cellAt("'It''s 2025!'!$AA$10")).toEqual({ sheet: "It's 2025!", row: 9, column: 26 });
  expect(cellAt("予算!C6:D7")).toBeUndefined();
});
