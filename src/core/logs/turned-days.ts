import { civil, dayOf } from "../period";

/**
 * A file of one order of day and month, pasted into a spreadsheet of the other: 13/02 stayed text, 03/02
 * became the second of March. Where no typed cell has a day above 12, they are turned back.
 */
export function turnDays(data: Float64Array, texts: Int32Array | null): void {
  const codes = texts ?? new Int32Array(data.length).fill(-1);
  for (let k = 0; k < data.length; k++) {
    const serial = data[k] as number;
    if ((codes[k] as number) < 0 && !Number.isNaN(serial) && civil(serial).day > 12) return;
  }
  for (let k = 0; k < data.length; k++) {
    const serial = data[k] as number;
    if ((codes[k] as number) >= 0 || Number.isNaN(serial)) continue;
    const { year, month, day } = civil(serial);
    data[k] = dayOf(year, day, month) + serial - Math.floor(serial);
  }
}

/** Whether days known to the spreadsheet may be months: none above 12, and not all the first of a month. */
export function couldBeTurned(data: Float64Array): boolean {
  let turned = false;
  for (const serial of data) {
    if (Number.isNaN(serial)) continue;
    const { day } = civil(serial);
    if (day > 12) return false;
    if (day > 1) turned = true;
  }
  return turned;
}
