import { fromSerial } from "../../../core/calendar/excel-serial";
import { quoted } from "../../../functions/values/blank";
import type { DateKind } from "../../../functions/values/date-kinds";
import type { TraceLine } from "../../../sharing/evidence/trace";
import { asOfLine, dateLines, dateWords, dayOf, kindOf } from "./date-lines";
import type { Answered, Told, Tracer } from "./tracing";

/** 締切間近, unless the cell says otherwise. */
const CLOSING_DAYS = 30;

type Dated = Pick<Answered<"DEADLINE">, "given" | "list" | "reader">;

/** The dates of the kind that is asked for. */
export function stated({ given: [programme], list, reader }: Dated, kind: DateKind): Told {
  const { lines, days } = dateLines(list, { programme, kind }, reader);
  return { shows: "date", lines, dates: days.map((day) => dateWords(kind, day, reader)) };
}

export const deadline: Tracer<"DEADLINE"> = (call) => stated(call, kindOf(call.given[1]));
export const deadlineText: Tracer<"DEADLINETEXT"> = (call) => ({ ...stated(call, kindOf(call.given[1])) });

/** The date that counts, the day that it is counted from, and the days between. */
function counted(
  { given, list, reader }: Dated,
  kind: DateKind,
): Told & { readonly left: number | undefined } {
  const [programme, asOf, typed] = given;
  const { own, runtime } = reader;
  const day = dayOf(asOf);
  const answer = runtime.ask("DAYSLEFT", [programme, asOf, kind === "application" ? null : typed]);
  if (day === undefined || "error" in answer) return { lines: [], left: undefined };
  const left = Number(answer.value);
  const { lines } = dateLines(list, { programme, kind, day: day + left }, reader);
  return {
    left,
    lines: [
      ...lines,
      asOfLine(day, reader),
      { label: own("daysLeft"), value: left, basis: own("daysLeftBasis") },
    ],
    dates: [dateWords("asOf", day, reader), dateWords(kind, day + left, reader)],
  };
}

export const daysLeft: Tracer<"DAYSLEFT"> = (call) => {
  const { lines, dates = [] } = counted(call, kindOf(call.given[2]));
  return { lines, dates };
};

/** Days left against the days that count as closing soon. */
export const status: Tracer<"STATUS"> = (call) => {
  const { given, answer, reader } = call;
  const { own } = reader;
  const { lines, dates = [], left } = counted(call, "application");
  if (left === undefined) return { lines };
  const typed = given[2];
  const isDefault = typed === undefined || typed === null || typed === "" || typed === 0;
  const days = isDefault ? CLOSING_DAYS : Number(quoted(typed).normalize("NFKC"));
  const from = lines.find(({ label }) => label === own("windowFrom"));
  const today = dayOf(given[1]) ?? NaN;
  const isEarly = typeof from?.value === "number" && today < (fromSerial(from.value) ?? -Infinity);
  const reason =
    left < 0
      ? own("stateClosed")
      : isEarly
        ? own("stateEarly")
        : own(left <= days ? "stateClosing" : "stateOpen", { days });
  const closing: TraceLine = {
    ...{ label: own("closing"), value: days },
    basis: own(isDefault ? "closingDefault" : "given"),
  };
  return { lines: [...lines, closing, { label: own("state"), value: answer, basis: reason }], dates };
};
