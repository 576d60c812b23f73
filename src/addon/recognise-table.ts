import type { Context } from "../core/define";
import type { RawTable } from "../core/inputs";
import { type Recognition, recognise } from "../core/logs/recognise";
import { type PeriodTable, readPeriodTable } from "../sheet/period-table";
import { DAY_FIRST, readOptions } from "../sheet/read-options";
import type { Reading, SourceGuess, SourceKind } from "../sheet/rpc";

/** A table with everything it may be. */
export interface Recognised {
  /** Best first; empty where it is nothing we know. */
  readonly readings: readonly Reading[];
  readonly periods: PeriodTable | null;
  readonly log: Recognition | null;
}

/** A guess about a table of which nothing is known. */
export function guessAt(sheetId: number, a1: string): SourceGuess {
  return { place: { sheetId, a1 }, kind: null, columns: {}, assumptions: {} };
}

/** What a table may be: a table of periods, or one of the logs, by headers and contents. */
export function recogniseTable(cells: RawTable, guess: SourceGuess, context: Context): Recognised {
  const isLog = guess.kind !== null && guess.kind !== "periods";
  const periods = isLog ? null : periodTable(cells, guess.kind === "periods" ? guess : null, context);
  const log = guess.kind === "periods" ? null : recognise(cells, context, readOptions(guess));
  return { readings: ranked(periods, log, guess.kind), periods, log };
}

function periodTable(cells: RawTable, chosen: SourceGuess | null, context: Context): PeriodTable | null {
  return readPeriodTable(cells, context.metrics, chosen ? chosen.columns : {}, monthFirst(context, chosen));
}

/** Whether 02/03/2025 is the third of February: as the person says, else as the file's locale does. */
export function monthFirst(context: Context, chosen: SourceGuess | null): boolean {
  const said = chosen?.assumptions[DAY_FIRST];
  return said ? said === "month" : /^en_(US|PH)/.test(context.locale);
}

/** Readings that are worth showing, best first. */
function ranked(periods: PeriodTable | null, log: Recognition | null, asked: SourceKind | null): Reading[] {
  const logs = log ? logReadings(log) : [];
  const own: Reading | null = periods && { kind: "periods", confidence: periods.confidence };
  if (asked !== null) {
    const reading = asked === "periods" ? own : logs.filter((r) => r.kind === asked)[0];
    return [reading ?? { kind: asked, confidence: "check" }];
  }
  if (!own || !periods) return logs;
  const best = logs[0];
  if (!best || best.confidence === "check")
    return own.confidence === "check" && best ? [best, own, ...logs.slice(1)] : [own, ...logs];
  // One row a period and columns that are measures: totals, whatever log their words may be.
  const totals = own.confidence === "sure" && (periods.orientation === "across" || log?.onePerPeriod !== false);
  return totals ? [own, ...logs] : [best, own, ...logs.slice(1)];
}

function logReadings(log: Recognition): Reading[] {
  const able = log.readings.filter((r) => r.missing.length === 0 && (r.sureness !== "check" || r.kind === log.kind));
  const close = log.readings.filter((r) => r.kind !== log.kind && log.close.indexOf(r.kind) >= 0);
  const all = [...able.filter((r) => r.kind === log.kind), ...able.filter((r) => r.kind !== log.kind), ...close];
  const seen: SourceKind[] = [];
  const out: Reading[] = [];
  for (const { kind, sureness } of all) {
    if (seen.indexOf(kind) >= 0) continue;
    seen.push(kind);
    out.push({ kind, confidence: sureness });
  }
  return out;
}
