import type { Context } from "../core/define";
import { MetricError } from "../core/errors";
import type { RawTable } from "../core/inputs";
import { ALL_LOGS, type Understanding, understand } from "../core/logs/understand";
import { type PeriodTable, readPeriodTable } from "../sheet/period-table";
import { readOptions } from "../sheet/read-options";
import type { Confidence, Reading, SourceGuess, SourceKind } from "../sheet/rpc";

/** A table with everything it may be. */
export interface Recognised {
  /** Best first; empty where it is nothing we know. */
  readonly readings: readonly Reading[];
  readonly periods: PeriodTable | null;
  readonly log: Understanding | null;
}

/** Scores of the log reader above which a reading is sure, or likely. */
const SURE = 12;
const LIKELY = 7;
/** Two readings this near to each other are both shown. */
const CLOSE = 9 / 10;

/** A guess about a table of which nothing is known. */
export function guessAt(sheetId: number, a1: string): SourceGuess {
  return { place: { sheetId, a1 }, kind: null, columns: {}, assumptions: {} };
}

/** What a table may be: a table of periods, or one of the logs, by headers and contents. */
export function recogniseTable(cells: RawTable, guess: SourceGuess, context: Context): Recognised {
  const isLog = guess.kind !== null && guess.kind !== "periods";
  const periods = isLog ? null : periodTable(cells, guess.kind === "periods" ? guess : null, context);
  const log = guess.kind === "periods" ? null : understood(cells, guess, context);
  return { readings: ranked(periods, log, guess.kind), periods, log };
}

function periodTable(cells: RawTable, chosen: SourceGuess | null, context: Context): PeriodTable | null {
  return readPeriodTable(cells, context.metrics, chosen ? chosen.columns : {}, monthFirst(context, chosen));
}

/** Whether 02/03/2025 is the third of February: as the person says, else as the file's locale does. */
export function monthFirst(context: Context, chosen: SourceGuess | null): boolean {
  const said = chosen?.assumptions["dates"];
  return said ? said === "month" : /^en_(US|PH)/.test(context.locale);
}

function understood(cells: RawTable, guess: SourceGuess, context: Context): Understanding | null {
  try {
    return understand(cells, ALL_LOGS, context, readOptions(guess));
  } catch (error) {
    if (error instanceof MetricError) return null;
    throw error;
  }
}

function ranked(periods: PeriodTable | null, log: Understanding | null, asked: SourceKind | null): Reading[] {
  const logs = log ? logReadings(log) : [];
  if (asked !== null) {
    const own = asked === "periods" ? periods && periodReading(periods) : logs.filter((r) => r.kind === asked)[0];
    return [own ?? { kind: asked, confidence: "check" }];
  }
  if (!periods) return logs;
  const own = periodReading(periods);
  const best = logs[0];
  if (!best || periodsFirst(periods, best)) return [own, ...logs];
  return [best, own, ...logs.slice(1)];
}

/**
 * A log has many rows a period; a table of periods has one, evenly spaced, and columns that are measures.
 * A date in each row and a number beside it are not enough: that is what every log has.
 */
function periodsFirst(periods: PeriodTable, log: Reading): boolean {
  if (periods.confidence === "sure") return true;
  if (!periods.columns.some((c) => c.at !== null)) return false;
  const [own, other] = [STRENGTH[periods.confidence], STRENGTH[log.confidence]];
  return own === other ? periods.grain !== "day" : own > other;
}

const STRENGTH: Readonly<Record<Confidence, number>> = { sure: 2, likely: 1, check: 0 };

function periodReading(table: PeriodTable): Reading {
  return { kind: "periods", confidence: table.confidence };
}

function logReadings(log: Understanding): Reading[] {
  if (log.recipe) return [{ kind: log.kind.id, confidence: "sure" }];
  const best = log.matches[0]?.score ?? 0;
  const near = log.matches.filter((m, k) => k > 0 && m.missing.length === 0 && m.score >= best * CLOSE).length > 0;
  return log.matches
    .filter((m, k) => k === 0 || (m.missing.length === 0 && m.score >= LIKELY))
    .map((m, k): Reading => {
      const confidence: Confidence =
        m.missing.length > 0 || m.score < LIKELY ? "check" : k === 0 && m.score >= SURE && !near ? "sure" : "likely";
      return { kind: m.kind.id, confidence };
    });
}
