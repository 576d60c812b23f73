import { HostError } from "../host-error";

const DAY = 86_400_000;
/** Serial 0 of a spreadsheet is 1899-12-30. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Wall clocks of one IANA zone. Transitions are found once a year of the calendar, so a column of dates costs no Intl call a cell. */
export class ZoneClock {
  readonly zone: string;
  private readonly format: Intl.DateTimeFormat;
  private readonly years = new Map<number, readonly { from: number; offset: number }[]>();

  constructor(zone: string) {
    this.zone = zone;
    try {
      this.format = new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        calendar: "gregory",
        numberingSystem: "latn",
        era: "short",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
        hourCycle: "h23",
      });
    } catch {
      throw new HostError(`Invalid argument: ${zone}`);
    }
  }

  /** Milliseconds to add to an instant to get the wall clock. */
  offsetAt(instant: number): number {
    const year = new Date(instant).getUTCFullYear();
    const spans = this.years.get(year) ?? this.readYear(year);
    let offset = (spans[0] as { offset: number }).offset;
    for (const span of spans) if (instant >= span.from) offset = span.offset;
    return offset;
  }

  /** The instant of a wall-clock time. A time that does not exist moves forward; one that exists twice is the first. */
  instantOf(wall: number): number {
    const before = this.offsetAt(wall - DAY);
    const first = wall - before;
    if (this.offsetAt(first) === before) return first;
    const second = wall - this.offsetAt(first);
    return this.offsetAt(second) === this.offsetAt(first) ? second : first;
  }

  instantOfSerial(serial: number): number {
    return this.instantOf(Math.round(EPOCH + serial * DAY));
  }

  serialOfInstant(instant: number): number {
    return (instant + this.offsetAt(instant) - EPOCH) / DAY;
  }

  private measure(instant: number): number {
    const part: Record<string, string> = {};
    for (const { type, value } of this.format.formatToParts(instant)) part[type] = value;
    const year = part["era"] === "BC" ? 1 - Number(part["year"]) : Number(part["year"]);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(part["month"]) - 1, Number(part["day"]));
    wall.setUTCHours(Number(part["hour"]), Number(part["minute"]), Number(part["second"]));
    return wall.getTime() - Math.floor(instant / 1000) * 1000;
  }

  private readYear(year: number): readonly { from: number; offset: number }[] {
    const start = new Date(0).setUTCFullYear(year, 0, 1);
    const end = new Date(0).setUTCFullYear(year + 1, 0, 1);
    const spans = [{ from: start, offset: this.measure(start) }];
    let at = start;
    while (at < end) {
      const next = Math.min(at + 7 * DAY, end);
      const was = (spans[spans.length - 1] as { offset: number }).offset;
      if (this.measure(next) !== was) {
        let [low, high] = [at, next];
        while (high - low > 1000) {
          const middle = Math.floor((low + high) / 2000) * 1000;
          if (this.measure(middle) === was) low = middle;
          else high = middle;
        }
        spans.push({ from: high, offset: this.measure(high) });
      }
      at = next;
    }
    this.years.set(year, spans);
    return spans;
  }
}
