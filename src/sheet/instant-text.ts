import { civil } from "../core/period";
import type { Language } from "../core/text";
import { periodName } from "./axis";

/** An instant as a sentence says it: "2 January 2026, 09:12". */
export function instantText(serial: number, language: Language): string {
  const { day } = civil(serial);
  const month = periodName("month", serial, language);
  const minutes = Math.floor((serial - Math.floor(serial)) * 1440 + 1e-6);
  const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
  return `${day} ${month}, ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
