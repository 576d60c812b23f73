import { MetricError, quoted, shareAsPercent } from "../core/errors";
import { DayCell, type Input, type RawCell } from "../core/inputs";
import { parseIsoDay, parsePeriod } from "../core/period";
import { foldWord, type Text } from "../core/text";
import type { Zone } from "../core/zone";
import { asMatrix, isErrorCell, isMissing, rawCell } from "./raw";

/** Where a value stands, for the sentence; empty for a single value. */
export function rowText(row: number | null): Text | string {
  return row === null ? "" : { en: ` in row ${row}`, it: ` alla riga ${row}` };
}

/** How sentences call an argument: its name in the signature, with its words where they say more. */
export function inputText(name: string, input: Input<unknown>): Text {
  const of = (label: string): string => {
    const words = label.replace(` (${name})`, "");
    return foldWord(words) === foldWord(name) ? name : `${name} (${words})`;
  };
  return { en: of(input.label.en), it: of(input.label.it) };
}

/** The error of an argument that was not given; of a few words, which. */
export function missingArgument(name: string, input: Input<unknown>): MetricError {
  const params = { input: inputText(name, input) };
  return input.choices
    ? new MetricError("missing_choice", { ...params, known: input.choices.join(", ") })
    : new MetricError("missing_argument", params);
}

const YES = ["true", "yes", "y", "1", "si", "vero", "x"];
const NO = ["false", "no", "n", "0", "falso"];

/** Reads the cells and ranges of one call; the zone is asked only when a date is met. */
export class ArgumentReader {
  private readonly zone: () => Zone;
  constructor(zone: () => Zone) {
    this.zone = zone;
  }

  /** One cell of a broadcast argument, not blank. */
  cell(name: string, input: Input<unknown>, raw: unknown, row: number | null): unknown {
    // Nearly every cell is a number that is right; nothing is prepared for a sentence then.
    if (typeof raw === "number" && isRight(input, raw)) return raw;
    const value = rawCell(raw, this.zone);
    const where = rowText(row);
    const params = { input: inputText(name, input), value: quoted(shown(value)), where };
    if (isErrorCell(value)) throw new MetricError("error_cell", { ...params, value });
    if (input.kind === "day") return this.day(value, params);
    if (input.kind === "word" || input.kind === "choice") return this.word(input, value, params);
    if (typeof value !== "number") throw new MetricError("not_a_number", params);
    return checkNumber(input, value, params);
  }

  private day(value: RawCell, params: Record<string, string | Text>): number {
    if (value instanceof DayCell) return value.serial;
    // A serial number is a date whose cell lost its format; below 1950 it is more likely a slip.
    if (typeof value === "number" && value >= 18264 && value < 2958466) return value;
    const day = typeof value === "string" ? parseIsoDay(value) : null;
    if (day === null) throw new MetricError("not_a_date", params);
    return day;
  }

  private word(input: Input<unknown>, value: RawCell, params: Record<string, string | Text>): string {
    if (typeof value === "boolean" || value instanceof DayCell) throw new MetricError("not_a_text", params);
    const text = String(value).trim();
    if (!input.choices) return text;
    const found = input.choices.find((c) => foldWord(c) === foldWord(text));
    if (found === undefined) throw new MetricError("not_one_of", { ...params, known: input.choices.join(", ") });
    return found;
  }

  /** An argument taken in one piece, given. */
  whole(name: string, input: Input<unknown>, raw: unknown): unknown {
    if (input.kind === "table" || input.kind === "matrix") return this.matrix(raw);
    if (input.kind === "from") return this.from(name, input, raw);
    if (input.kind === "fit") return this.fit(name, input, raw);
    return this.column(name, input, raw);
  }

  private matrix(raw: unknown): RawCell[][] {
    const zone = this.zone;
    const rows = asMatrix(raw);
    let last = rows.length;
    while (last > 1 && (rows[last - 1] as readonly unknown[]).every(isMissing)) last--;
    const out: RawCell[][] = new Array(last);
    for (let i = 0; i < last; i++) {
      const row = rows[i] as readonly unknown[];
      const cells: RawCell[] = new Array(row.length);
      for (let j = 0; j < row.length; j++) {
        const v = row[j];
        cells[j] = typeof v === "string" ? (v === "" ? null : v) : typeof v === "number" ? v : rawCell(v, zone);
      }
      out[i] = cells;
    }
    return out;
  }

  private from(name: string, input: Input<unknown>, raw: unknown): unknown {
    const value = rawCell(asMatrix(raw)[0]?.[0], this.zone);
    const params = { input: inputText(name, input), value: quoted(shown(value)) };
    if (isErrorCell(value)) throw new MetricError("error_cell", { ...params, where: "" });
    // A bare year typed as a number is the year, not a day of 1905.
    if (typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2200)
      return parsePeriod(String(value));
    if (typeof value === "number" || value instanceof DayCell) return this.day(value, params);
    const period = typeof value === "string" ? parsePeriod(value) : null;
    if (!period) throw new MetricError("not_a_period", params);
    return period;
  }

  private fit(name: string, input: Input<unknown>, raw: unknown): Record<string, number> {
    const spec = input.fit as { name: string; labels: readonly string[] };
    const out: Record<string, number> = {};
    for (const row of asMatrix(raw)) {
      if (typeof row[0] === "string" && typeof row[1] === "number" && Number.isFinite(row[1]))
        out[row[0].trim()] = row[1];
    }
    if (spec.labels.some((label) => out[label] === undefined)) {
      throw new MetricError("not_a_fit", { input: inputText(name, input), fit: spec.name });
    }
    return out;
  }

  private column(name: string, input: Input<unknown>, raw: unknown): unknown[] {
    const rows = asMatrix(raw);
    const width = rows[0]?.length ?? 0;
    const cells = width <= 1 ? rows.map((r) => r[0]) : rows.length === 1 ? [...(rows[0] as readonly unknown[])] : null;
    if (!cells)
      throw new MetricError("not_one_column", { input: inputText(name, input), shape: `${rows.length}×${width}` });
    // Columns that keep their blanks keep their length too: only so can two of them be held side by side.
    const last = cells.length;
    const out: unknown[] = [];
    for (let i = 0; i < last; i++) {
      if (isMissing(cells[i])) {
        if (input.keepBlanks) out.push(null);
      } else out.push(this.item(name, input, cells[i], rows.length > 1 || width > 1 ? i + 1 : null));
    }
    if (!out.some((cell) => cell !== null)) throw new MetricError("empty_range", { input: inputText(name, input) });
    return out;
  }

  private item(name: string, input: Input<unknown>, raw: unknown, row: number | null): unknown {
    if (input.kind === "numbers") {
      if (typeof raw === "number" && isRight(input, raw)) return raw;
      return this.cell(name, { ...input, kind: "number" }, raw, row);
    }
    if (input.kind === "days") return this.cell(name, { ...input, kind: "day" }, raw, row);
    if (input.kind === "flags") return this.flag(name, input, raw, row);
    const value = rawCell(raw, this.zone);
    if (isErrorCell(value)) {
      throw new MetricError("error_cell", { input: inputText(name, input), value, where: rowText(row) });
    }
    return String(shown(value)).trim();
  }

  private flag(name: string, input: Input<unknown>, raw: unknown, row: number | null): boolean {
    if (typeof raw === "boolean") return raw;
    const word = foldWord(String(raw));
    if (YES.indexOf(word) >= 0) return true;
    if (NO.indexOf(word) >= 0) return false;
    throw new MetricError("not_a_yes_no", { input: inputText(name, input), value: quoted(raw), where: rowText(row) });
  }
}

function shown(value: RawCell): unknown {
  return value instanceof DayCell ? value.serial : value;
}

/** Whether a number is what a numeric input takes, as checkNumber would find. */
function isRight({ kind, min, above, max }: Input<unknown>, value: number): boolean {
  if (kind === "day" || kind === "word" || kind === "choice" || !Number.isFinite(value)) return false;
  if ((kind === "share" && value > 1) || (kind === "integer" && !Number.isInteger(value))) return false;
  return !(
    (min !== undefined && value < min) ||
    (above !== undefined && value <= above) ||
    (max !== undefined && value > max)
  );
}

function checkNumber(input: Input<unknown>, value: number, params: Record<string, string | Text>): number {
  if (input.kind === "share" && value > 1) throw shareAsPercent(value, params);
  if (input.kind === "integer" && !Number.isInteger(value)) throw new MetricError("not_whole", params);
  if (input.min !== undefined && value < input.min) throw new MetricError("below", { ...params, limit: input.min });
  if (input.above !== undefined && value <= input.above)
    throw new MetricError("not_above", { ...params, limit: input.above });
  if (input.max !== undefined && value > input.max) throw new MetricError("above", { ...params, limit: input.max });
  return value;
}
