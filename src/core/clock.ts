import { UTC, type Zone } from "./zone";

/** Days that the table of offsets covers: to the year 2118. Later days are asked for one by one. */
const DAYS = 80000;
const UNKNOWN = -32768;

/**
 * Elapsed time between wall-clock serials of one zone. Where no clock change lies between the two it is
 * the difference of the serials; else it is the difference of the instants, so that a night in which the
 * clocks go forward is an hour shorter.
 */
export class Clock {
  private readonly zone: Zone;
  /** Offset in minutes at the beginning of a day, found when first asked for. */
  private readonly offsets: Int16Array | null;

  constructor(zone: Zone) {
    this.zone = zone;
    this.offsets = zone === UTC ? null : new Int16Array(DAYS).fill(UNKNOWN);
  }

  /** Hours from one wall-clock time to another, to the millisecond; negative when the second is earlier. */
  hours(from: number, to: number): number {
    const wall = Math.round((to - from) * 864e5) / 36e5;
    return this.offsets === null ? wall : wall - (this.offsetAt(to) - this.offsetAt(from)) / 60;
  }

  /** Whether the clock is changed on a day. */
  changesOn(day: number): boolean {
    return this.offsets !== null && this.offsetOfDay(day) !== this.offsetOfDay(day + 1);
  }

  private offsetAt(serial: number): number {
    const day = Math.floor(serial);
    return serial !== day && this.changesOn(day) ? this.asked(serial) : this.offsetOfDay(day);
  }

  private offsetOfDay(day: number): number {
    if (this.offsets === null || day < 0 || day >= DAYS) return this.asked(day);
    const known = this.offsets[day] as number;
    if (known !== UNKNOWN) return known;
    const offset = this.asked(day);
    this.offsets[day] = offset;
    return offset;
  }

  private asked(serial: number): number {
    return Math.round((serial - UTC.toSerial(this.zone.toEpoch(serial))) * 1440);
  }
}
