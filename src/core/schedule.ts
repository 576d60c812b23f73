import type { Clock } from "./clock";
import { MetricError } from "./errors";
import { DayCell, type RawCell, type RawTable } from "./inputs";
import { weekday } from "./period";
import { foldWord } from "./text";

/** Opening times of one weekday: fractions of a day, apart and in order. */
type Opening = readonly { readonly opens: number; readonly closes: number }[];

/** A weekly schedule: openings of Monday (index 0) to Sunday (6). */
export type Schedule = readonly Opening[];

const WEEKDAYS: readonly (readonly string[])[] = [
  ["mon", "lun"],
  ["tue", "mar"],
  ["wed", "mer"],
  ["thu", "gio"],
  ["fri", "ven"],
  ["sat", "sab"],
  ["sun", "dom"],
];

/**
 * Reads a range of weekday (1-7 from Monday, or its name) | opens | closes. A row that closes before it
 * opens is a night shift: it runs into the next day. Blank rows and a header row are skipped.
 */
export function readSchedule(table: RawTable, argument = "schedule"): Schedule {
  const days: { opens: number; closes: number }[][] = [[], [], [], [], [], [], []];
  table.forEach((row, i) => {
    const [name = null, first = null, second = null] = row;
    if (name === null && first === null && second === null) return;
    const day = weekdayOf(name);
    if (day === null && i === 0 && typeof first === "string" && timeOf(first) === null) return;
    const opens = timeOf(first);
    const end = timeOf(second);
    if (day === null || opens === null || end === null || opens >= 1 || opens === end) {
      throw new MetricError("wrong_schedule", { input: { argument }, row: i + 1 });
    }
    const closes = end === 0 ? 1 : end;
    if (closes > opens) (days[day] as { opens: number; closes: number }[]).push({ opens, closes });
    else {
      (days[day] as { opens: number; closes: number }[]).push({ opens, closes: 1 });
      (days[(day + 1) % 7] as { opens: number; closes: number }[]).push({ opens: 0, closes });
    }
  });
  if (days.every((d) => d.length === 0)) throw new MetricError("empty_range", { input: { argument } });
  return days.map(merged);
}

/** Openings in order, those that meet or overlap made one. */
function merged(openings: readonly { opens: number; closes: number }[]): Opening {
  const out: { opens: number; closes: number }[] = [];
  for (const o of openings.slice().sort((a, b) => a.opens - b.opens)) {
    const last = out[out.length - 1];
    if (last && o.opens <= last.closes) last.closes = Math.max(last.closes, o.closes);
    else out.push({ ...o });
  }
  return out;
}

/** 0 is Monday; null where the cell names no weekday. */
function weekdayOf(cell: RawCell): number | null {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1 && cell <= 7 ? cell - 1 : null;
  if (typeof cell !== "string") return null;
  const word = foldWord(cell);
  if (/^[1-7]$/.test(word)) return Number(word) - 1;
  const found = WEEKDAYS.findIndex((names) => names.indexOf(word.slice(0, 3)) >= 0);
  return found < 0 ? null : found;
}

const TIME = /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2})?\s*(am|pm)?$/i;

/** A time of day as a fraction, to the minute; null where the cell holds none. */
function timeOf(cell: RawCell): number | null {
  if (cell instanceof DayCell) return minute(cell.serial >= 1 ? cell.serial % 1 : cell.serial);
  if (typeof cell === "number") return cell >= 0 && cell <= 1 ? minute(cell) : null;
  if (typeof cell !== "string") return null;
  const m = TIME.exec(cell.trim());
  if (!m) return null;
  let hour = Number(m[1]);
  if (m[3]) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (m[3].toLowerCase() === "pm" ? 12 : 0);
  }
  const time = hour * 60 + Number(m[2] ?? 0);
  return time <= 1440 && Number(m[2] ?? 0) < 60 ? time / 1440 : null;
}

function minute(fraction: number): number {
  return Math.round(fraction * 1440) / 1440;
}

/** Hours inside a weekly schedule, holidays out. One object a call: it keeps what it has worked out. */
export class BusinessHours {
  private readonly schedule: Schedule;
  private readonly holidays: Set<number>;
  private readonly clock: Clock;
  /** Hours of a whole day of each weekday, without clock changes. */
  private readonly dayHours: readonly number[];

  constructor(schedule: Schedule, holidays: readonly number[], clock: Clock) {
    this.schedule = schedule;
    this.holidays = new Set(holidays.map(Math.floor));
    this.clock = clock;
    this.dayHours = schedule.map((d) => Math.round(d.reduce((t, o) => t + o.closes - o.opens, 0) * 1440) / 60);
  }

  /** Open hours from one wall-clock time to a later one. */
  between(from: number, to: number): number {
    let hours = 0;
    const first = Math.floor(from);
    const last = Math.ceil(to) - 1;
    for (let day = first; day <= last; day++) {
      if (this.holidays.has(day)) continue;
      const w = weekday(day) - 1;
      if (day >= from && day + 1 <= to && !this.clock.changesOn(day)) hours += this.dayHours[w] as number;
      else hours += this.within(day, this.schedule[w] as Opening, from, to);
    }
    return hours;
  }

  private within(day: number, openings: Opening, from: number, to: number): number {
    let hours = 0;
    for (const { opens, closes } of openings) {
      const start = Math.max(from, day + opens);
      const end = Math.min(to, day + closes);
      if (end > start) hours += this.clock.hours(start, end);
    }
    return hours;
  }
}
