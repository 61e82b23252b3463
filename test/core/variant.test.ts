import { canBeMeant, isPartOf } from "../../src/core/rules/variant";

test("1a is a part of 1; 10 and 1 are two variants", () => {
  expect(isPartOf("1a", "1")).toBe(true);
  expect(isPartOf("1", "1")).toBe(true);
  expect(isPartOf("10", "1")).toBe(false);
  expect(isPartOf("1", "1a")).toBe(false);
});

test("a case can be meant by its own variant, by one that leaves it open, and where none is told apart", () => {
  expect(canBeMeant("1a", "1")).toBe(true);
  expect(canBeMeant("1", "1a")).toBe(true);
  expect(canBeMeant(undefined, "2")).toBe(true);
  expect(canBeMeant("2", undefined)).toBe(true);
  expect(canBeMeant("1", "10")).toBe(false);
  expect(canBeMeant("1a", "1b")).toBe(false);
});
