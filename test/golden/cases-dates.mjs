import { serialOf } from "./oracle-inputs.mjs";

/** DEADLINE, DEADLINETEXT, DAYSLEFT and STATUS of every programme. */

const KINDS = ["application", "completion", "period start", "period end"];
const NOT_STATED = { expected: { error: "#N/A" } };
const BLANK = { expected: { error: "#VALUE!" } };

/** Serials typed by hand, counted from 2026-01-15 = 46037. */
const SERIALS = [
  [1, 46037],
  [2, 46037],
  [3, 46037],
  [4, 46037],
  [5, 46037],
  [6, 46037],
  [7, 46037],
  [8, 46053],
  [9, 46112],
  [10, 46037],
  [11, 46052],
  [12, 48121],
  [13, 46006],
];

function deadlines(add, figures) {
  for (const [no, expected] of SERIALS) {
    const of = figures.dates[no];
    const dates = {
      application: of.application,
      completion: of.completion,
      "period start": of.start,
      "period end": of.completion,
    };
    add("DEADLINE", [no], of.application.quote, "the application deadline is the default", { expected });
    add("DEADLINETEXT", [no], of.application.quote, "as printed, without notes and stray spaces");
    for (const kind of KINDS) {
      const quote = (dates[kind] ?? of.application).quote;
      const rest = dates[kind] === undefined ? NOT_STATED : {};
      const why = dates[kind] === undefined ? "the list states none" : `the date of ${kind}`;
      add("DEADLINE", [no, kind], quote, why, rest);
      add("DEADLINETEXT", [no, kind], quote, why, rest);
    }
  }
}

function spokenKinds(add, figures) {
  const { application, completion, start } = figures.dates[13];
  for (const kind of ["申請", "申請期限", "申請期日", null, ""]) {
    add("DEADLINE", [13, kind], application.quote, "a word for application", { expected: 46006 });
  }
  add("DEADLINE", [13, "完了"], completion.quote, "a word for completion", { expected: 46081 });
  for (const kind of ["開始", "start"]) {
    add("DEADLINE", [13, kind], start.quote, "a word for the start", { expected: 45383 });
  }
  for (const kind of ["終了", "end"]) {
    add("DEADLINE", [13, kind], completion.quote, "a word for the end", { expected: 46081 });
  }
  add("DEADLINE", [13, "来年"], application.quote, "no kind of date", BLANK);
  add("DEADLINE", ["9①"], figures.dates[9].application.quote, "variants share the date", { expected: 46112 });
  add("DEADLINE", ["9②", "completion"], figures.dates[9].completion.quote, "variants share it", {
    expected: 45930,
  });
  add("DEADLINE", ["7①ア"], figures.dates[7].application.quote, "variants share the date", {
    expected: 46037,
  });
  add("DEADLINETEXT", ["12②"], figures.dates[12].application.quote, "no stray space", {
    expected: "令和13年９月30日（火）",
  });
}

function daysAround(add, figures) {
  for (const [no, deadline] of SERIALS) {
    const { quote } = figures.dates[no].application;
    add("DAYSLEFT", [no, deadline], quote, "the day itself", { expected: 0 });
    add("DAYSLEFT", [no, deadline + 1], quote, "the day after is negative", { expected: -1 });
    add("DAYSLEFT", [no, deadline - 31], quote, "thirty-one days before", { expected: 31 });
    const around = [
      [deadline - 31, "受付中", "open", "thirty-one days before"],
      [deadline - 30, "締切間近", "closing soon", "thirty days before"],
      [deadline, "締切間近", "closing soon", "the day itself is still open"],
      [deadline + 1, "受付終了", "closed", "the day after"],
    ];
    const inEnglish = [8, 9, 12, 13].includes(no);
    for (const [asOf, japanese, english, why] of around) {
      add("STATUS", [no, asOf], quote, why, { expected: japanese });
      if (inEnglish) add("STATUS", [no, asOf, null, "en"], quote, why, { expected: english });
    }
  }
}

function spokenDays(add, figures) {
  const { quote } = figures.dates[8].application;
  for (const asOf of ["2026-01-15", "令和8年1月15日", "令和８年１月15日", "令和８年１月１５日", 46037]) {
    add("DAYSLEFT", [8, asOf], quote, "16 days from 15 to 31 January", { expected: 16 });
  }
  for (const asOf of [null, "", 0])
    add("DAYSLEFT", [8, asOf], quote, "a blank as-of date is an error", BLANK);
  for (const asOf of [null, "", 0]) add("STATUS", [8, asOf], quote, "a blank as-of date is an error", BLANK);
  add("DAYSLEFT", [8, "もうすぐ"], quote, "no date", BLANK);
  add("DAYSLEFT", [8, "2024-02-29"], quote, "over a leap day", { expected: 702 });
  add("DAYSLEFT", [12, "2026-11-22"], figures.dates[12].application.quote, "to 2031-09-30", {
    expected: 1773,
  });
  const completed = figures.dates[9].completion.quote;
  add("DAYSLEFT", [9, 45930, "completion"], completed, "the last day of introduction", { expected: 0 });
  add("DAYSLEFT", [9, "2025-10-02", "完了"], completed, "two days late on the day of the list", {
    expected: -2,
  });
  add("DAYSLEFT", [13, "2024-03-31", "start"], figures.dates[13].start.quote, "the day before", {
    expected: 1,
  });
  add("DAYSLEFT", [8, 46037, "completion"], quote, "the list states none", NOT_STATED);
}

/** `days` moves the edge between 受付中 and 締切間近. */
function closingWithin(add, figures) {
  const { quote } = figures.dates[8].application;
  const closing = [
    [7, 8, "受付中"],
    [7, 7, "締切間近"],
    [60, 61, "受付中"],
    [60, 60, "締切間近"],
    [1, 2, "受付中"],
    [1, 1, "締切間近"],
  ];
  for (const [days, left, expected] of closing) {
    add("STATUS", [8, 46053 - left, days], quote, `closing within ${days} days`, { expected });
  }
  add("STATUS", [8, "2026-01-31", 7, "en"], quote, "in English", { expected: "closing soon" });
  add("STATUS", [8, "2025-10-02"], quote, "on the day of the list", { expected: "受付中" });
  add(
    "STATUS",
    [13, "2025-12-15", null, "ja"],
    figures.dates[13].application.quote,
    "Japanese is the default",
    {
      expected: "締切間近",
    },
  );
}

/** Fails where a typed serial and the ISO date of the figures disagree, or a printed weekday is wrong. */
export function checkDates(figures) {
  for (const [no, serial] of SERIALS) {
    const { iso, printed } = figures.dates[no].application;
    if (serialOf(iso) !== serial) throw new Error(`No.${no}: ${iso} is ${serialOf(iso)}, typed ${serial}`);
    const weekday = "土日月火水木金"[serial % 7];
    if (!printed.includes(`（${weekday}）`)) throw new Error(`No.${no}: ${printed} is a ${weekday}`);
  }
}

/** Adds the cases of dates. */
export function dateCases(add, figures) {
  deadlines(add, figures);
  spokenKinds(add, figures);
  daysAround(add, figures);
  spokenDays(add, figures);
  closingWithin(add, figures);
}
