import { across, down, text, together } from "../../src/sheets/compose";

test("places cells to the right and below, leaving gaps empty", () => {
  expect(across("B2", [{ value: 1 }, undefined, { value: 3 }])).toEqual({
    B2: { value: 1 },
    D2: { value: 3 },
  });
  expect(down("Y9", [{ value: "a" }, { value: "b" }])).toEqual({ Y9: { value: "a" }, Y10: { value: "b" } });
});

test("two contents for one cell are a mistake that is named", () => {
  expect(() => together({ A1: { value: 1 } }, { A1: { value: 2 } })).toThrow("A1");
});

test("text is formatted as text, so that 9-1 stays what was typed", () => {
  expect(text("9-1")).toEqual({ value: "9-1", format: "@" });
});
