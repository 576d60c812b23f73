import { MetricError } from "../errors";
import type { RawTable } from "../inputs";
import type { Language, Text } from "../text";
import type { Zone } from "../zone";
import { type CashMark, cashMonths } from "./cash-months";
import { spellsOfEvents } from "./events-to-spells";
import type { Log } from "./log";
import { LogBuilder } from "./log-builder";
import type { LogId } from "./log-id";
import type { Field } from "./log-kind";
import { monthsDown } from "./months-down";
import { SourceReader } from "./source-reader";
import { splitLines } from "./split-lines";
import { type Forms, TableReader } from "./table-reader";
import { type Understanding, understand } from "./understand";

/** What reading a table may ask of the spreadsheet. */
export interface ReadContext {
  readonly language: Language;
  readonly locale: string;
  readonly zone: Zone;
  /** This instant as a wall-clock serial; later dates are plans. Without it none is. */
  readonly now?: number;
}

/** What a person decides instead of the recogniser. */
export interface ReadOptions extends Forms {
  readonly kind?: LogId;
  /** Row of the range that holds the headers, counted from 1. */
  readonly headerRow?: number;
  /** Field -> column, counted from 0; null = the table has no such field. */
  readonly fields?: Readonly<Record<string, number | null>>;
  /** False = no recipe, words and contents only. */
  readonly recipes?: boolean;
  /** Bank movements stay movements, one row each, instead of becoming months. */
  readonly movements?: boolean;
  /** What counterparties of a bank statement are; operating where nothing is said. */
  readonly marks?: Readonly<Record<string, CashMark>>;
}

/**
 * Reads a raw table as a log.
 * @param given a range of cells; a file pasted into one column is parted first
 * @param kinds the logs that the caller takes; the one that fits best is chosen. Where `subs` is taken, a
 *   table of MRR changes is too.
 * @throws MetricError no_header, missing_column, wrong_log, no_rows; currencies when amounts of two are asked for
 */
export function readLog(
  given: RawTable,
  kinds: readonly LogId[],
  context: ReadContext,
  options: ReadOptions = {},
): Log {
  const table = splitLines(given);
  const months = monthsDown(table, kinds, options);
  if (months) return months.log(readLog(months.table, kinds, context, options));
  const understood = understand(table, taken(kinds), context, options);
  return buildLog(table, understood, kinds, context, options);
}

/** Makes the log of a table that is understood. */
export function buildLog(
  table: RawTable,
  understood: Understanding,
  kinds: readonly LogId[],
  context: ReadContext,
  options: ReadOptions = {},
): Log {
  const { layout, shape, kind } = understood;
  if (!layout) {
    const missing = understood.missing[0] as string;
    const field = (kind.fields[missing] as Field).label;
    throw new MetricError("missing_column", { table: kind.name, field, seen: seenHeaders(understood) });
  }
  const reader = new TableReader(
    table,
    shape.headers,
    () => context.zone,
    () => context.locale,
    options,
  );
  const builder = new LogBuilder(layout, shape, new SourceReader(reader, layout.kind));
  builder.now = () => context.now ?? Number.POSITIVE_INFINITY;
  const log = builder.log();
  if (log.length === 0) throw new MetricError("no_rows", { table: layout.kind.name, why: whyNone(log) });
  if (layout.kind.id === "mrr_events" && kinds.indexOf("mrr_events") < 0) return spellsOfEvents(log, builder);
  if (layout.months && !options.movements) return cashMonths(log, options.marks);
  return log;
}

/** The logs taken, with those that can be made into them. */
function taken(kinds: readonly LogId[]): readonly LogId[] {
  return kinds.indexOf("subs") >= 0 && kinds.indexOf("mrr_events") < 0 ? [...kinds, "mrr_events"] : kinds;
}

/** The headers of a table for a sentence. */
export function seenHeaders(understood: Understanding): string {
  const texts = understood.shape.headers.map((h) => h.text).filter((t) => t !== "");
  return texts.length > 25 ? `${texts.slice(0, 25).join(", ")}…` : texts.join(", ");
}

/** The most frequent reason why no row counts. */
function whyNone(log: Log): Text {
  const { entries, read } = log.source.account();
  if (read === 0) return { en: "there is nothing below the header", it: "sotto l'intestazione non c'è nulla" };
  const most = entries.filter((e) => e.leftOut).sort((a, b) => b.rows.length - a.rows.length)[0];
  if (!most) return { en: "no row counts", it: "nessuna riga conta" };
  const example = most.example === "" ? "" : ` (“${most.example}”)`;
  const column = (word: string): string => (most.column === "" ? "" : ` ${word} ${most.column}`);
  return { en: `${most.rule.en}${column("in")}${example}`, it: `${most.rule.it}${column("in")}${example}` };
}
