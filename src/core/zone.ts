/**
 * A time zone as core sees it: wall-clock serials (period.ts) to instants and back. The rules come
 * from outside as one function, offset in minutes at an instant; it is asked a few dozen times for
 * each year met, never once a cell.
 */
export interface Zone {
  /** Wall-clock serial of an instant in milliseconds since 1970 UTC. */
  toSerial(epoch: number): number;
  /** Instant of a wall-clock serial. In the hour that a clock change repeats, the first; in the one it skips, as if it had not. */
  toEpoch(serial: number): number;
}

const DAY = 864e5;
const MINUTE = 6e4;
const EPOCH = 25569;

/** The zone that is at the same offset all the time; 0 is UTC. */
export const UTC: Zone = {
  toSerial: (epoch) => epoch / DAY + EPOCH,
  toEpoch: (serial) => Math.round((serial - EPOCH) * DAY),
};

/** A zone from its offset function. Offsets are found once a year of use, by looking at each month and bisecting the changes. */
export function zoneOf(offsetMinutes: (epoch: number) => number): Zone {
  /** By year: instants at which a new offset begins, ascending, and the offset from there on. */
  const years: Record<number, { at: number[]; offset: number[] }> = {};
  const changesOf = (year: number): { at: number[]; offset: number[] } => {
    const found = years[year];
    if (found) return found;
    const at: number[] = [Date.UTC(year, 0, 1)];
    const offset: number[] = [offsetMinutes(at[0] as number)];
    for (let month = 1; month <= 12; month++) {
      let low = Date.UTC(year, month - 1, 1);
      let high = Date.UTC(year, month, 1);
      const before = offset[offset.length - 1] as number;
      const after = offsetMinutes(high);
      if (after === before) continue;
      while (high - low > MINUTE) {
        const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
        if (offsetMinutes(middle) === before) low = middle;
        else high = middle;
      }
      at.push(high);
      offset.push(after);
    }
    years[year] = { at, offset };
    return years[year] as { at: number[]; offset: number[] };
  };
  // Cells of a column mostly lie between the same two changes: the last span found answers for the next.
  let from = 0;
  let before = 0;
  let known = 0;
  const offsetAt = (epoch: number): number => {
    if (epoch >= from && epoch < before) return known;
    const year = new Date(epoch).getUTCFullYear();
    const { at, offset } = changesOf(year);
    let i = at.length - 1;
    while (i > 0 && (at[i] as number) > epoch) i--;
    from = at[i] as number;
    before = i + 1 < at.length ? (at[i + 1] as number) : Date.UTC(year + 1, 0, 1);
    known = offset[i] as number;
    return known;
  };
  return {
    toSerial: (epoch) => (epoch + offsetAt(epoch) * MINUTE) / DAY + EPOCH,
    toEpoch: (serial) => {
      const wall = Math.round((serial - EPOCH) * DAY);
      const early = wall - offsetAt(wall - DAY) * MINUTE;
      const late = wall - offsetAt(wall + DAY) * MINUTE;
      if (early === late) return early;
      // Near a change: the earlier reading if it comes back to the same wall clock, else the later one.
      if (early + offsetAt(early) * MINUTE === wall) return early;
      if (late + offsetAt(late) * MINUTE === wall) return late;
      return early;
    },
  };
}
