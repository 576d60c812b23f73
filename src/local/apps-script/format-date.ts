import { HostError } from "../host-error";
import { ZoneClock } from "../sheets/time-zone";

const zones = new Map<string, ZoneClock>();
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Utilities.formatDate: the letters of Java's SimpleDateFormat, English names. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  if (Number.isNaN(instant)) throw new HostError("Invalid argument: date. Should be of type: Date");
  let clock = zones.get(zone);
  if (!clock) {
    clock = new ZoneClock(zone);
    zones.set(zone, clock);
  }
  const offset = clock.offsetAt(instant);
  const wall = new Date(instant + offset);
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (run: string, literal: string | undefined, letter: string | undefined) =>
      literal !== undefined ? literal.replaceAll("''", "'") || "'" : part(run, letter as string, wall, offset, zone),
  );
}

function part(run: string, letter: string, wall: Date, offset: number, zone: string): string {
  const pad = (value: number): string => String(value).padStart(run.length, "0");
  const name = (names: readonly string[], index: number): string =>
    (run.length > 3 ? names[index] : names[index]?.slice(0, 3)) as string;
  switch (letter) {
    case "y":
    case "Y":
      return run.length === 2 ? String(wall.getUTCFullYear() % 100).padStart(2, "0") : pad(wall.getUTCFullYear());
    case "M":
    case "L":
      return run.length > 2 ? name(MONTHS, wall.getUTCMonth()) : pad(wall.getUTCMonth() + 1);
    case "d":
      return pad(wall.getUTCDate());
    case "D":
      return pad(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1);
    case "E":
      return name(DAYS, wall.getUTCDay());
    case "u":
      return pad(wall.getUTCDay() || 7);
    case "a":
      return wall.getUTCHours() < 12 ? "AM" : "PM";
    case "H":
      return pad(wall.getUTCHours());
    case "k":
      return pad(wall.getUTCHours() || 24);
    case "h":
      return pad(wall.getUTCHours() % 12 || 12);
    case "K":
      return pad(wall.getUTCHours() % 12);
    case "m":
      return pad(wall.getUTCMinutes());
    case "s":
      return pad(wall.getUTCSeconds());
    case "S":
      return pad(wall.getUTCMilliseconds());
    case "G":
      return "AD";
    case "z":
      return offset === 0 ? "GMT" : zone;
    case "Z":
      return offsetText(offset, "");
    case "X":
      return offset === 0
        ? "Z"
        : offsetText(offset, run.length === 3 ? ":" : "").slice(0, run.length === 1 ? 3 : undefined);
    default:
      throw new HostError(`Illegal pattern character '${letter}'`);
  }
}

function offsetText(offset: number, between: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${between}${two(minutes % 60)}`;
}
