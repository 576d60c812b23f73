import { UTC, type Zone } from "./zone";

/**
 * Elapsed time between wall-clock serials of one zone. Where no clock change lies between the two it is
 * the difference of the serials; else it is the difference of the instants, so that a night in which the
 * clocks go forward is an hour shorter.
 */
export class Clock {
  private readonly zone: Zone;
  /** Offset in minutes at the beginning of a day, found when first asked for; null where it never changes. */
  private readonly offsets: Map<number, number> | null;

  constructor(zone: Zone) {
    this.zone = zone;
    this.offsets = zone === UTC ? null : new Map();
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
    const known = this.offsets?.get(day);
    if (known !== undefined) return known;
    const offset = this.asked(day);
    this.offsets?.set(day, offset);
    return offset;
  }

  private asked(serial: number): number {
    return Math.round((serial - UTC.toSerial(this.zone.toEpoch(serial))) * 1440);
  }
}
