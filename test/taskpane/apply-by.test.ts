import { isoDate, parseIsoDate } from "../../src/core/calendar/local-date";
import { isHoliday } from "../../src/holidays";
import { applyBy, isTooLate } from "../../src/taskpane/programme/apply-by";
import { sixty } from "../fixtures/made-up-list";

const day = (iso: string): number => parseIsoDate(iso) ?? NaN;

/** By when to apply for a programme of the made-up list whose work is complete on a day. */
function told(number: number, completed: string, known = true): string {
  const programme = sixty.programmes[number - 1];
  const window = programme?.windows.find(({ kind }) => kind === "application");
  if (!programme || !window) throw new Error(`no programme ${number}`);
  const reading = { completed: day(completed), isHoliday: known ? isHoliday : undefined };
  const by = applyBy({ edition: sixty, programme }, window, reading);
  return by ? `${by.state} ${isoDate(by.day)}` : "unknown";
}

// Programme 6 allows 30 calendar days, 7 ten business days; both close on 14 March 2031.
test.each([
  [6, "2030-05-15", "until 2030-06-14"],
  [7, "2030-04-23", "until 2030-05-10"],
  [6, "2031-02-12", "until 2031-03-14"],
  [6, "2031-03-01", "until 2031-03-14"],
  [6, "2031-03-14", "until 2031-03-14"],
  [6, "2031-03-15", "too-late 2031-03-14"],
] as const)("programme %d complete on %s: %s", (number, completed, expected) => {
  expect(told(number, completed)).toBe(expected);
});

test("without holidays no business day is guessed, and a completion that is too late is told all the same", () => {
  expect(told(7, "2030-04-23", false)).toBe("unknown");
  expect(told(7, "2031-03-15", false)).toBe("too-late 2031-03-14");
});

test("a completion after the last period that follows it is too late for the programme; an unfinished date is not", () => {
  const programme = sixty.programmes[5];
  if (!programme) throw new Error("no sixth programme");
  const late = (completed: string): boolean => isTooLate({ edition: sixty, programme }, completed);
  expect(["2031-03-14", "2031-03-15", "", "2031-03"].map(late)).toEqual([false, true, false, false]);
  const [plain] = sixty.programmes.filter(({ windows }) => windows.every((one) => !one.afterCompletion));
  expect(plain && isTooLate({ edition: sixty, programme: plain }, "2099-01-01")).toBe(false);
});

test("a period that only follows the completion, without days, is open until it closes", () => {
  const [sixth, ...others] = sixty.programmes.slice(5, 6);
  const [window] = sixth?.windows ?? [];
  if (!sixth || !window?.afterCompletion || others.length > 0) throw new Error("no sixth programme");
  const plain = { ...window, afterCompletion: { why: window.afterCompletion.why } };
  const by = applyBy({ edition: sixty, programme: sixth }, plain, { completed: day("2030-05-15") });
  expect(by).toEqual({ state: "until", day: day("2031-03-14") });
});
