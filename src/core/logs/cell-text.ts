import { DayCell, type RawCell } from "../inputs";
import { isoDay } from "../period";

/** A cell as text, as a person would type it. */
export function cellText(cell: RawCell): string {
  if (cell === null) return "";
  if (cell instanceof DayCell) {
    const whole = Math.floor(cell.serial);
    const seconds = Math.round((cell.serial - whole) * 86400);
    if (seconds === 0) return isoDay(whole);
    const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
    const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    return whole < 1000 ? time : `${isoDay(whole)} ${time}`;
  }
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}
