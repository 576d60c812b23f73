import type { Field } from "./log-kind";

/** The values that a field can have; blank beyond its limits. */
export function withinLimits({ least, most, integer }: Field, data: Float64Array): Float64Array {
  const beyond = (x: number): boolean =>
    (least !== undefined && x < least) || (most !== undefined && x > most) || (integer === true && x !== Math.floor(x));
  return data.some(beyond) ? data.map((x) => (beyond(x) ? Number.NaN : x)) : data;
}

/** Whether numbers are shares that a spreadsheet made of `80%`: none above 1, and some between 0 and 1. */
export function areShares(data: Float64Array): boolean {
  let between = false;
  for (const x of data) {
    if (x > 1 || x < 0) return false;
    if (x > 0 && x < 1) between = true;
  }
  return between;
}
