import type { Cell, CellFunction, Context, Metric } from "../core/define";
import { type ErrorParam, MetricError, sentence } from "../core/errors";
import { namesOf } from "../core/find-metric";
import { DayCell, type Input } from "../core/inputs";
import type { Language } from "../core/text";
import { UTC, type Zone, zoneOf } from "../core/zone";
import { broadcast, isCellInput } from "./broadcast";
import { asMatrix, isMissing } from "./raw";
import { ArgumentReader, inputText, missingArgument } from "./read-argument";

/** What a cell function may ask of the spreadsheet: two reads, made only when needed, and the clock. */
export interface Environment {
  /** `it_IT`, `en_US`... */
  locale(): string;
  timeZone(): string;
  /** Offset of a zone in minutes at an instant, in milliseconds since 1970 UTC. */
  offsetMinutes(timeZone: string, epoch: number): number;
  /** This instant in milliseconds since 1970 UTC. */
  now(): number;
}

/** The language of what a cell says: Italian in a file whose locale begins with `it`. */
export function languageOf(locale: string): Language {
  return /^it/i.test(locale) ? "it" : "en";
}

/** A context whose parts are asked for on first use and kept for the call. */
export function contextOf(environment: Environment, metrics: () => readonly Metric[]): Context {
  let locale: string | null = null;
  let zone: Zone | null = null;
  const context = {
    get locale(): string {
      if (locale === null) locale = environment.locale();
      return locale;
    },
    get language(): Language {
      return languageOf(context.locale);
    },
    get zone(): Zone {
      if (zone === null) {
        const name = environment.timeZone();
        zone = /^(Etc\/)?(UTC|GMT)$/.test(name) ? UTC : zoneOf((epoch) => environment.offsetMinutes(name, epoch));
      }
      return zone;
    },
    get now(): number {
      return context.zone.toSerial(environment.now());
    },
    get metrics(): readonly Metric[] {
      return metrics();
    },
  };
  return context;
}

/** One call from a cell: reads the arguments, computes, and gives a value, a rectangle, or one thrown sentence. */
export function callFunction(f: CellFunction, args: readonly unknown[], context: Context): unknown {
  try {
    return toSheet(run(f, args, context), context);
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    const { code, params } = forRows(f, args, context) ?? error;
    throw new Error(`${f.name}: ${sentence(code, worded(f, params), context.language)}`);
  }
}

/** What to say where a function of numbers that has a form for rows was given a table: use that form. */
function forRows(f: CellFunction, args: readonly unknown[], context: Context): MetricError | null {
  if (f.kind === "log" || !args.some(hasHeaders)) return null;
  const log = context.metrics.find((m) => namesOf(m).indexOf(f.name) >= 0)?.log;
  return log ? new MetricError("table_for_numbers", { name: f.name, log: log.name }) : null;
}

/** Whether a range is a table by its first row: several columns, all of them called by a text. */
function hasHeaders(raw: unknown): boolean {
  const rows = asMatrix(raw);
  const first = rows[0] ?? [];
  return rows.length > 1 && first.length > 1 && first.every((cell) => typeof cell === "string" && /[^\d\s]/.test(cell));
}

/** Parameters with arguments named by their words. */
function worded(f: CellFunction, params: Readonly<Record<string, ErrorParam>>): Record<string, ErrorParam> {
  const out: Record<string, ErrorParam> = {};
  for (const [key, value] of Object.entries(params)) {
    const input = typeof value === "object" && "argument" in value ? f.inputs[value.argument] : undefined;
    out[key] = input ? inputText((value as { argument: string }).argument, input) : value;
  }
  return out;
}

function run(
  f: CellFunction,
  args: readonly unknown[],
  context: Context,
): Cell | readonly Cell[] | readonly (readonly Cell[])[] {
  const inputs = Object.entries(f.inputs);
  let given = args.length;
  while (given > 0 && isMissing(args[given - 1])) given--;
  if (given > inputs.length) throw new MetricError("too_many_arguments", { most: inputs.length, count: given });
  const reader = new ArgumentReader(() => context.zone);
  const byCell =
    f.kind === "broadcast" || (f.kind === "row" && isCellInput((inputs[0] as [string, Input<unknown>])[1]));
  const wholes: Record<string, unknown> = {};
  inputs.forEach(([name, input], k) => {
    if (byCell && isCellInput(input)) return;
    wholes[name] = readWhole(name, input, args[k], reader);
  });
  if (byCell) return broadcast(f, args, wholes, reader, context);
  return f.compute(wholes as never, context);
}

function readWhole(name: string, input: Input<unknown>, raw: unknown, reader: ArgumentReader): unknown {
  const cells = asMatrix(raw);
  const missing =
    isCellInput(input) || (input.mayBeBlank && cells.every((row) => row.every(isMissing)))
      ? isMissing(cells[0]?.[0])
      : isMissing(raw);
  if (missing) {
    if (input.optional || input.mayBeBlank) return input.fallback;
    throw missingArgument(name, input);
  }
  return isCellInput(input) ? reader.cell(name, input, cells[0]?.[0], null) : reader.whole(name, input, raw);
}

/** A result as Sheets takes it: dates as instants, finite numbers, a rectangle. */
function toSheet(value: Cell | readonly Cell[] | readonly (readonly Cell[])[], context: Context): unknown {
  if (!Array.isArray(value)) return toCell(value as Cell, context);
  const rows = (value.length > 0 && Array.isArray(value[0]) ? value : [value]) as readonly (readonly Cell[])[];
  return rows.map((row) => row.map((cell) => toCell(cell, context)));
}

function toCell(cell: Cell, context: Context): unknown {
  if (cell instanceof DayCell) return new Date(context.zone.toEpoch(cell.serial));
  if (typeof cell === "number" && !Number.isFinite(cell))
    throw new MetricError("not_defined", { why: { en: "it is too large", it: "è troppo grande" } });
  return cell;
}
