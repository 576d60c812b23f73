import type { Cell, CellFunction, Context } from "../core/define";
import { MetricError } from "../core/errors";
import type { Input } from "../core/inputs";
import { asMatrix, isMissing, isRange } from "./raw";
import { type ArgumentReader, inputText, missingArgument, rowText } from "./read-argument";

const CELL_KINDS = ["number", "count", "integer", "amount", "share", "day", "word", "choice"];

/** Whether an input is read cell by cell. */
export function isCellInput(input: Input<unknown>): boolean {
  return CELL_KINDS.indexOf(input.kind) >= 0;
}

/** Whether compute can do without a value. */
function mayMiss(input: Input<unknown>): boolean {
  return input.optional || input.mayBeBlank === true;
}

interface Argument {
  readonly name: string;
  readonly input: Input<unknown>;
  readonly rows: readonly (readonly unknown[])[];
  /** A range spreads over the result; a single value is repeated. */
  readonly isRange: boolean;
}

/**
 * A function over numbers or ranges of equal shape. Row rules (catalogue 0): all inputs blank, blank;
 * incomplete or undefined rows are blank in a spill and an error alone; wrong input throws with its row.
 */
export function broadcast(
  f: CellFunction,
  args: readonly unknown[],
  wholes: Record<string, unknown>,
  reader: ArgumentReader,
  context: Context,
): Cell | Cell[][] {
  const given = cellArguments(f, args);
  const shape = shapeOf(given);
  const height = lastFilledRow(given, shape);
  if (height === 0) return null;
  const single = height === 1 && shape.columns === 1;
  // A missing single value can never be filled by a row below: it is an error even in a spill.
  for (const a of given) {
    if (!a.isRange && !mayMiss(a.input) && shape.isRange && isMissing(a.rows[0]?.[0])) {
      throw missingArgument(a.name, a.input);
    }
  }
  const results: (Cell | readonly Cell[])[][] = [];
  let undefinedError: MetricError | null = null;
  let computed = 0;
  for (let i = 0; i < height; i++) {
    const row: (Cell | readonly Cell[])[] = [];
    for (let j = 0; j < shape.columns; j++) {
      const where = single ? null : shape.columns > 1 && shape.rows === 1 ? j + 1 : i + 1;
      try {
        const values = rowValues(given, i, j, where, single, reader);
        if (values === null) {
          row.push(null);
          continue;
        }
        const value = f.compute({ ...wholes, ...values } as never, context) as Cell | readonly Cell[];
        if (value !== null) computed++;
        row.push(value);
      } catch (error) {
        if (!(error instanceof MetricError)) throw error;
        if (!error.isUndefined || single) throw placed(error, where);
        undefinedError = undefinedError ?? error;
        row.push(null);
      }
    }
    results.push(row);
  }
  if (computed === 0 && undefinedError) throw undefinedError;
  if (f.kind === "row") return rowsOf(results);
  return single ? (results[0]?.[0] as Cell) : (results as Cell[][]);
}

function cellArguments(f: CellFunction, args: readonly unknown[]): Argument[] {
  const out: Argument[] = [];
  Object.entries(f.inputs).forEach(([name, input], k) => {
    if (!isCellInput(input)) return;
    const raw = args[k];
    const range = isRange(raw) && !(raw.length === 1 && (asMatrix(raw)[0] as readonly unknown[]).length === 1);
    out.push({ name, input, rows: asMatrix(raw), isRange: range });
  });
  return out;
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
  readonly isRange: boolean;
}

function shapeOf(given: readonly Argument[]): Shape {
  const ranges = given.filter((a) => a.isRange);
  const first = ranges[0];
  if (!first) return { rows: 1, columns: 1, isRange: false };
  const size = (a: Argument): string => `${a.rows.length}×${a.rows[0]?.length ?? 0}`;
  for (const other of ranges) {
    if (size(other) !== size(first)) {
      throw new MetricError("shapes_differ", {
        input: inputText(first.name, first.input),
        shape: size(first),
        other: inputText(other.name, other.input),
        otherShape: size(other),
      });
    }
  }
  return { rows: first.rows.length, columns: first.rows[0]?.length ?? 0, isRange: true };
}

function lastFilledRow(given: readonly Argument[], shape: Shape): number {
  if (!shape.isRange) return given.every((a) => isMissing(a.rows[0]?.[0])) ? 0 : 1;
  let height = shape.rows;
  const ranges = given.filter((a) => a.isRange);
  while (height > 0 && ranges.every((a) => (a.rows[height - 1] as readonly unknown[]).every(isMissing))) height--;
  return height;
}

/** The values of one cell of the result, or null for a row that is blank or not yet complete. */
function rowValues(
  given: readonly Argument[],
  i: number,
  j: number,
  where: number | null,
  single: boolean,
  reader: ArgumentReader,
): Record<string, unknown> | null {
  const raw = given.map((a) => (a.isRange ? a.rows[i]?.[j] : a.rows[0]?.[0]));
  const spreading = given.some((a) => a.isRange);
  if (given.every((a, k) => (spreading && !a.isRange) || isMissing(raw[k]))) return null;
  const values: Record<string, unknown> = {};
  let incomplete: Argument | null = null;
  given.forEach((a, k) => {
    if (!isMissing(raw[k])) values[a.name] = reader.cell(a.name, a.input, raw[k], where);
    else if (mayMiss(a.input)) values[a.name] = a.input.fallback;
    else incomplete = incomplete ?? a;
  });
  if (incomplete === null) return values;
  if (!single) return null;
  const missing = incomplete as Argument;
  throw missingArgument(missing.name, missing.input);
}

/** The same error with its row, where it does not say one yet. */
function placed(error: MetricError, where: number | null): MetricError {
  if (where === null || error.params["where"] !== undefined) return error;
  return new MetricError(error.code, { ...error.params, where: rowText(where) });
}

/** Rows of a `row` function: one row for each row of the inputs, blank rows as wide as the others. */
function rowsOf(results: readonly (readonly (Cell | readonly Cell[])[])[]): Cell[][] {
  const rows = results.map((r) => r[0]);
  const width = rows.reduce((w: number, r) => Math.max(w, Array.isArray(r) ? r.length : 0), 1);
  return rows.map((r) => (Array.isArray(r) ? [...(r as Cell[])] : new Array<Cell>(width).fill(null)));
}
