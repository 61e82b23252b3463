import type { DayNumber } from "./local-date";

/** Excel's 1900 system: serial 61 is 1900-03-01; below it Excel counts a 29 February that never was. */
const EPOCH_OFFSET = 25569;
export const FIRST_RELIABLE_SERIAL = 61;
export const LAST_SERIAL = 2958465;

/** Serial number in the 1900 date system of a day from 1900-03-01 on. */
export const toSerial = (days: DayNumber): number => days + EPOCH_OFFSET;

/** Day of a serial; a time of day is cut off. Undefined outside 1900-03-01 to 9999-12-31. */
export function fromSerial(serial: number): DayNumber | undefined {
  if (!Number.isFinite(serial)) return undefined;
  const whole = Math.floor(serial);
  return whole < FIRST_RELIABLE_SERIAL || whole > LAST_SERIAL ? undefined : whole - EPOCH_OFFSET;
}
