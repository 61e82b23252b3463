import { toSerial } from "../../src/core/calendar/excel-serial";
import { parseIsoDate } from "../../src/core/calendar/local-date";
import type { Edition, Programme, Window } from "../../src/core/rules/edition";
import { compareEditions } from "../../src/editions/compare";
import { importEdition } from "../../src/editions/import";
import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import type { FunctionId } from "../../src/functions/signatures";
import { deadlineOf } from "../../src/taskpane/list/deadline";
import { differenceLine } from "../../src/text/editions/difference";
import { madeUpList, sixty } from "../fixtures/made-up-list";

// Golden cases of deadlines, worked out with a calendar in hand. Programmes 1 to 9 have one kind of period each.
const runtime = new FunctionsRuntime(builtIn, { state: "edition", edition: sixty, hash: "sixty" });

const day = (iso: string): number => parseIsoDate(iso) ?? NaN;
const cell = (id: FunctionId, ...given: unknown[]): unknown => {
  const outcome = runtime.call(id, given);
  return "value" in outcome ? outcome.value : outcome.error.message;
};
const programme = (number: number): Programme => {
  const found = sixty.programmes.find((one) => one.number === number);
  if (!found) throw new Error(`no programme ${number}`);
  return found;
};

describe("where a programme stands on a day, in cells and in the pane alike", () => {
  test.each([
    // Two rounds, 1 April to 28 June and 1 October to 20 December 2030; the list names the second one first.
    [2, "2030-03-31", "受付前", 89, "upcoming"],
    [2, "2030-04-01", "受付中", 88, "open"],
    [2, "2030-05-29", "締切間近", 30, "soon"],
    [2, "2030-06-28", "締切間近", 0, "soon"],
    [2, "2030-06-29", "受付前", 174, "upcoming"],
    [2, "2030-10-01", "受付中", 80, "open"],
    [2, "2030-12-21", "受付終了", -1, "closed"],
    // Extended twice: neither 29 November nor 27 December 2030 ends anything any more.
    [3, "2030-11-30", "受付中", 62, "open"],
    [3, "2031-01-31", "締切間近", 0, "soon"],
    [3, "2031-02-01", "受付終了", -1, "closed"],
    // Saturday, 31 August 2030, which the programme moves to Monday.
    [4, "2030-09-02", "締切間近", 0, "soon"],
    [4, "2030-09-03", "受付終了", -1, "closed"],
    // The same Saturday where nothing is said: it does not roll over.
    [5, "2030-08-31", "締切間近", 0, "soon"],
    [5, "2030-09-01", "受付終了", -1, "closed"],
    [5, "2030-09-02", "受付終了", -2, "closed"],
  ] as const)("programme %d on %s: %s, %d days left", (...[number, iso, status, left, pane]) => {
    expect(cell("STATUS", number, iso)).toBe(status);
    expect(cell("DAYSLEFT", number, iso)).toBe(left);
    const shown = deadlineOf(sixty, programme(number), day(iso));
    expect([shown.status, shown.left]).toEqual([pane, left]);
  });

  test("a programme without a deadline has none, on any day", () => {
    expect(cell("STATUS", 8, "2030-04-01")).toMatch(/申請期日/);
    expect(deadlineOf(sixty, programme(8), day("2030-04-01"))).toEqual({ status: "none" });
  });

  test("not open yet is said in English where a cell asks for it", () => {
    expect(cell("STATUS", 2, "2030-03-31", 30, "en")).toBe("not open yet");
  });
});

describe("the deadline itself", () => {
  test("of several rounds no single date is answered: all of them are named, the earliest first", () => {
    expect(cell("DEADLINE", 2)).toMatch(/令和12年６月28日（金）まで.*令和12年12月20日（金）まで/);
  });

  test("days to the end of an introduction period are counted to the one that is not past", () => {
    expect(cell("DAYSLEFT", 2, "2030-05-31", "完了")).toBe(0);
    expect(cell("DAYSLEFT", 2, "2030-06-15", "完了")).toBe(168);
  });

  test("an extended deadline is the last one, as printed; one that moved is the day to which it moved", () => {
    expect(cell("DEADLINE", 3)).toBe(toSerial(day("2031-01-31")));
    expect(cell("DEADLINETEXT", 3)).toBe("令和13年１月31日（金）まで再延長");
    expect(cell("INFO", 3, "申請期日")).toBe(
      "令和13年１月31日（金）まで再延長（延長前：令和12年11月29日（金）、令和12年12月27日（金）まで延長）",
    );
    expect(cell("INFO", 2, "申請期日")).toBe(
      "令和12年12月20日（金）まで第２回\n令和12年６月28日（金）まで第１回",
    );
    expect(cell("DEADLINE", 4)).toBe(toSerial(day("2030-09-02")));
    expect(cell("DEADLINE", 5)).toBe(toSerial(day("2030-08-31")));
  });
});

const small = madeUpList({ id: "2030-01-01", count: 14, prefix: "state", region: { ja: "国", en: "State" } });

/** The small list with the first window of a programme, or one of its dates, changed. */
function changed(number: number, change: (programme: Changing) => void): Edition {
  const copy = JSON.parse(JSON.stringify(small)) as Edition;
  const found = copy.programmes.find((one) => one.number === number);
  if (!found) throw new Error(`no programme ${number}`);
  change(found as unknown as Changing);
  return copy;
}
interface Changing {
  readonly windows: [Record<string, unknown>, ...Record<string, unknown>[]];
  readonly stated: Record<string, { date: string }>;
}
const moved =
  (ref: string, date: string) =>
  ({ stated }: Changing): void => {
    const figure = stated[ref];
    if (!figure) throw new Error(ref);
    figure.date = date;
  };
const window =
  (part: object) =>
  ({ windows: [first] }: Changing): void => {
    Object.assign(first, part);
  };

describe("what a period may not say is refused at its place", () => {
  const why = { quote: "作例" };
  test.each<[string, number, (programme: Changing) => void, RegExp]>([
    [
      "an end before its start",
      2,
      moved("secondTo", "2030-09-30"),
      /^programmes\[1\]\.windows\[0\]\.to: a day not/,
    ],
    [
      "an extension backwards",
      3,
      moved("printedSecond", "2031-02-01"),
      /windows\[0\]\.earlier\[1\]: a day before/,
    ],
    [
      "earlier dates out of order",
      3,
      moved("printedFirst", "2030-12-28"),
      /windows\[0\]\.earlier\[0\]: a day before/,
    ],
    ["a day that moves the wrong way", 4, moved("movedTo", "2030-08-30"), /rolls\.printed: .* moves later/],
    ["a day that does not move", 4, moved("movedTo", "2030-08-31"), /rolls\.printed: /],
    ["a day that moves by a month", 4, moved("movedTo", "2030-10-01"), /rolls\.printed: .*14 days/],
    [
      "a date that nobody states",
      3,
      window({ earlier: ["nowhere"] }),
      /windows\[0\]: a date stated under "nowhere"/,
    ],
    [
      "days that nobody states",
      6,
      window({ afterCompletion: { within: "x", counted: "business", why } }),
      /"x"/,
    ],
    [
      "days without how to count them",
      6,
      window({ afterCompletion: { within: "claimWithin", why } }),
      /counted: both/,
    ],
    ["a way to count nothing", 6, window({ afterCompletion: { counted: "business", why } }), /counted: both/],
    [
      "a rule without its citation",
      4,
      window({ rolls: { printed: "printedSaturday", to: "next-business-day" } }),
      /rolls\.why/,
    ],
    [
      "another way to move",
      4,
      window({ rolls: { printed: "printedSaturday", to: "someday", why } }),
      /rolls\.to: one of/,
    ],
    [
      "completion first for an introduction",
      6,
      window({ kind: "introduction" }),
      /afterCompletion: a key of application/,
    ],
    [
      "an extension of nothing",
      3,
      window({ to: undefined }),
      /windows\[0\]\.to: the last day that holds now/,
    ],
    ["an unknown key", 1, window({ rollsOver: true }), /windows\[0\]\.rollsOver: no key "rollsOver"/],
  ])("%s", async (_what, number, change, expected) => {
    const imported = await importEdition(JSON.stringify(changed(number, change)), "list.json");
    if (imported.ok) throw new Error("taken in");
    expect(imported.problems.map(({ path, expected: { en } }) => `${path}: ${en}`).join("\n")).toMatch(
      expected,
    );
  });
});

test("a later list that extends, moves or reorders is told date by date", () => {
  const later = changed(3, ({ windows: [first] }) => {
    first["earlier"] = ["printedFirst"];
  });
  const [only, ...others] = compareEditions(small, later);
  if (!only) throw new Error("no difference");
  expect(others).toEqual([]);
  expect(only.concern).toBe("date");
  expect(differenceLine(only, "ja")).toBe(
    "No.3 国の第3号の補助金・期間・1・延長前の期日・printedSecond：2030-12-27（令和12年12月27日（金）まで延長） → なし",
  );
  const rolling = compareEditions(
    small,
    changed(4, ({ windows: [first] }) => {
      delete first["rolls"];
    }),
  );
  expect(rolling.map(({ concern, path }) => [concern, path.at(-1)])).toEqual([["date", "rolls"]]);
});

test("every kind of period is in the made-up list, so that form, import and comparison meet them all", () => {
  const windows: readonly Window[] = sixty.programmes.flatMap((each) => each.windows);
  const has = (key: keyof Window): boolean => windows.some((each) => each[key] !== undefined);
  expect((["from", "to", "earlier", "rolls", "afterCompletion", "note"] as const).map(has)).toEqual(
    Array(6).fill(true),
  );
  expect(new Set(windows.map(({ afterCompletion }) => afterCompletion?.counted))).toEqual(
    new Set([undefined, "calendar", "business"]),
  );
});
