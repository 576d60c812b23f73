import type { Text } from "../text";

/** Bands of age in whole days, each from the one before it (excluded) to its last day. */
const LAST_DAYS = [7, 14, 30, 60, Number.POSITIVE_INFINITY];

/** What the bands are called, youngest first. */
export const AGE_BANDS: readonly Text[] = [
  { en: "0-7 days", it: "0-7 giorni" },
  { en: "8-14 days", it: "8-14 giorni" },
  { en: "15-30 days", it: "15-30 giorni" },
  { en: "31-60 days", it: "31-60 giorni" },
  { en: "over 60 days", it: "oltre 60 giorni" },
];

/** The band of an age in days: 7.9 days are 7 whole days. */
export function ageBand(days: number): number {
  const whole = Math.floor(days + 1e-9);
  return LAST_DAYS.findIndex((last) => whole <= last);
}
