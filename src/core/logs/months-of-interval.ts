import { foldWord } from "../text";

/** Months of the meanings of `interval`: weekly is 12/52 of a year's twelfth, daily 12/365. */
const MONTHS: Readonly<Record<string, number>> = {
  monthly: 1,
  bimonthly: 2,
  quarterly: 3,
  "four-monthly": 4,
  "half-yearly": 6,
  yearly: 12,
  "two-yearly": 24,
  "three-yearly": 36,
  weekly: 12 / 52,
  fortnightly: 24 / 52,
  "four-weekly": 48 / 52,
  daily: 12 / 365,
};

const UNITS: Readonly<Record<string, number>> = {
  d: 12 / 365,
  day: 12 / 365,
  days: 12 / 365,
  giorno: 12 / 365,
  giorni: 12 / 365,
  gg: 12 / 365,
  w: 12 / 52,
  week: 12 / 52,
  weeks: 12 / 52,
  settimana: 12 / 52,
  settimane: 12 / 52,
  m: 1,
  mo: 1,
  month: 1,
  months: 1,
  mese: 1,
  mesi: 1,
  q: 3,
  quarter: 3,
  quarters: 3,
  trimestre: 3,
  trimestri: 3,
  y: 12,
  yr: 12,
  year: 12,
  years: 12,
  anno: 12,
  anni: 12,
};

/** Months of an interval in words (a meaning of the vocabulary, `every 3 months`, `90 days`, a bare count of months); NaN if unknown. */
export function monthsOfInterval(word: string): number {
  const meaning = MONTHS[word.trim().toLowerCase()];
  if (meaning !== undefined) return meaning;
  const m = /^(?:every|ogni|per|al|all)?(\d+(?:[.,]\d+)?)([a-z]*)$/.exec(foldWord(word.replace(/\((s|i)\)/i, "")));
  if (!m) return Number.NaN;
  const count = Number((m[1] as string).replace(",", "."));
  if (!(count > 0)) return Number.NaN;
  if (m[2] === "") return Number.isInteger(count) && count <= 60 ? count : Number.NaN;
  const unit = UNITS[m[2] as string];
  return unit === undefined ? Number.NaN : count * unit;
}
