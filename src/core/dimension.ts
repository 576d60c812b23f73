import { columnOf } from "./log-inputs";
import type { Log, WordColumn } from "./logs/log";
import { civil, type Grain, isoDay, isoWeek, startOf } from "./period";
import { foldHeader } from "./text";

/** A column to cut a log by. */
export interface Dimension {
  readonly column: WordColumn;
  /** Whether the values are periods, which have an order of their own. */
  readonly dated: boolean;
}

const GRAIN_WORDS: Readonly<Record<Grain, readonly string[]>> = {
  day: ["day", "giorno"],
  week: ["week", "settimana"],
  month: ["month", "mese"],
  quarter: ["quarter", "trimestre"],
  year: ["year", "anno"],
};

/**
 * A column by its header or its field. A date is cut into months; where the table has no such column,
 * day, week, month, quarter and year are those of its main date.
 */
export function dimensionOf(log: Log, name: string): Dimension {
  const folded = foldHeader(name);
  const dated = Object.keys(log.kind.fields).find((field) => {
    const { type, words } = log.kind.fields[field] as { type: string; words: readonly string[] };
    return type === "date" && log.has(field) && [field, ...words].some((word) => foldHeader(word) === folded);
  });
  if (dated !== undefined) return { column: periodsOfDates(log.dates(dated), "month"), dated: true };
  const grain = (Object.keys(GRAIN_WORDS) as Grain[]).find((g) => GRAIN_WORDS[g].indexOf(folded) >= 0);
  if (grain !== undefined && !log.header(name)) {
    return { column: periodsOfDates(log.dates(log.kind.date), grain), dated: true };
  }
  return { column: columnOf(log, name), dated: false };
}

function periodsOfDates(dates: Float64Array, grain: Grain): WordColumn {
  const codes = new Int32Array(dates.length).fill(-1);
  const values: string[] = [];
  const known = new Map<number, number>();
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i] as number;
    if (Number.isNaN(date)) continue;
    const start = startOf(grain, date);
    let code = known.get(start);
    if (code === undefined) {
      code = values.length;
      known.set(start, code);
      values.push(labelOf(start, grain));
    }
    codes[i] = code;
  }
  return { codes, values };
}

/** A period as the functions read it: "2025-07", "2025-W31", "2025-Q3". */
function labelOf(start: number, grain: Grain): string {
  const { year, month } = civil(start);
  if (grain === "day") return isoDay(start);
  if (grain === "month") return isoDay(start).slice(0, 7);
  if (grain === "quarter") return `${year}-Q${Math.ceil(month / 3)}`;
  if (grain === "year") return String(year);
  const { year: weekYear, week } = isoWeek(start);
  return `${weekYear}-W${week < 10 ? "0" : ""}${week}`;
}
