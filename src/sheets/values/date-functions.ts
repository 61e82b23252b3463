import { fromSerial, toSerial } from "../../core/calendar/excel-serial";
import { calendarDate, dayNumber } from "../../core/calendar/local-date";
import { asNumber, isError, isMatrix, type Scalar, type Value, VALUE_ERROR } from "./value";

type Dates = (...args: Value[]) => Scalar;

const daysIn = (year: number, month: number): number =>
  dayNumber({ year: month === 12 ? year + 1 : year, month: month === 12 ? 1 : month + 1, day: 1 }) -
  dayNumber({ year, month, day: 1 });

/** The day some months later; a day that the month lacks is its last. `end` asks for the last in any case. */
const months =
  (end: boolean): Dates =>
  (...args) =>
    ofNumbers(args, ([serial = 0, count = 0]) => {
      const day = fromSerial(serial);
      if (day === undefined) return VALUE_ERROR;
      const from = calendarDate(day);
      const counted = from.year * 12 + from.month - 1 + Math.trunc(count);
      const [year, month] = [Math.floor(counted / 12), (counted % 12) + 1];
      const last = daysIn(year, month);
      return toSerial(dayNumber({ year, month, day: end ? last : Math.min(from.day, last) }));
    });

const part =
  (name: "year" | "month" | "day"): Dates =>
  (...args) =>
    ofNumbers(args, ([serial = 0]) => {
      const day = fromSerial(serial);
      return day === undefined ? VALUE_ERROR : calendarDate(day)[name];
    });

function ofNumbers(args: readonly Value[], work: (numbers: readonly number[]) => Scalar): Scalar {
  const numbers = args.map((value) => asNumber(isMatrix(value) ? (value[0]?.[0] ?? null) : value));
  return numbers.find(isError) ?? work(numbers.map(Number));
}

/** Functions of dates, in serials of the 1900 system. */
export const dateFunctions: Readonly<Record<string, Dates>> = {
  EDATE: months(false),
  EOMONTH: months(true),
  YEAR: part("year"),
  MONTH: part("month"),
  DAY: part("day"),
  DATE: (...args) =>
    ofNumbers(args, ([year = 0, month = 0, day = 0]) =>
      toSerial(dayNumber({ year, month, day: 1 }) + day - 1),
    ),
};
