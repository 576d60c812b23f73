import type { Book } from "../apps-script/book";
import { googleError } from "../apps-script/book";
import { isDate, type Realm } from "../apps-script/realm";
import type { Engine } from "./engine";

/** One function of the script that a cell may call, as its JSDoc describes it. */
export interface CustomFunction {
  readonly name: string;
  readonly description: string;
  readonly args: readonly { readonly name: string; readonly description: string }[];
}

/** What runs a custom function for one open document. */
export interface CustomFunctionRunner {
  readonly book: Book;
  readonly realm: Realm;
  run(name: string, args: readonly unknown[]): unknown;
}

/** Reads the documented top-level declarations of Code.js: a JSDoc block with `@customfunction` right above `function NAME(`. */
export function readCustomFunctions(code: string): CustomFunction[] {
  const found: CustomFunction[] = [];
  for (const match of code.matchAll(
    /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*\nfunction\s+([A-Za-z][A-Za-z0-9_.]*)\s*\(([^)]*)\)/g,
  )) {
    const [, comment, name, list] = match as unknown as [string, string, string, string];
    if (!/@customfunction\b/i.test(comment) || name.endsWith("_")) continue;
    const lines = comment
      .replace(/^[ \t]*\*[ \t]?/gm, "")
      .replace(/\s+/g, " ")
      .trim();
    const words = new Map<string, string>();
    for (const tag of lines.matchAll(/@param\s+(?:\{[^}]*\}\s+)?\[?([\w$]+)[^\s]*\s+(.*?)(?=\s@\w|$)/g))
      words.set(tag[1] as string, (tag[2] as string).trim());
    const names = list
      .split(",")
      .map((arg) =>
        arg
          .trim()
          .replace(/^\.\.\./, "")
          .replace(/\s*=.*$/, ""),
      )
      .filter(Boolean);
    found.push({
      name: name.toUpperCase(),
      description: (lines.split(/\s?@\w+/)[0] as string).trim(),
      args: names.map((arg) => ({ name: arg, description: words.get(arg) ?? "" })),
    });
  }
  return found;
}

interface EngineCell {
  readonly value: unknown;
  readonly format?: string;
}
type EngineArg = EngineCell | readonly (readonly EngineCell[])[] | undefined;

interface EvalContext {
  readonly getters: object;
  readonly __originCellPosition?: { readonly sheetId: string; readonly col: number; readonly row: number };
}

const runners = new WeakMap<object, CustomFunctionRunner>();
let opening: CustomFunctionRunner | undefined;

/** Says whose functions a model calls. While a model is being made it has no getters yet: `opening` stands in. */
export function bindRunner(getters: object, runner: CustomFunctionRunner): void {
  runners.set(getters, runner);
  if (opening === runner) opening = undefined;
}
export function openWith(runner: CustomFunctionRunner): void {
  opening = runner;
}

const signatures = new WeakMap<Engine, Map<string, string>>();

/** Registers the functions with the engine; the engine's registry is one for all documents. */
export function registerCustomFunctions(engine: Engine, functions: readonly CustomFunction[]): void {
  const done = signatures.get(engine) ?? new Map<string, string>();
  signatures.set(engine, done);
  const arg = engine.helpers.arg as (definition: string, description?: string) => never;
  for (const { name, description, args } of functions) {
    const signature = JSON.stringify([description, args]);
    if (done.get(name) === signature) continue;
    done.set(name, signature);
    engine.registries.functionRegistry.replace(name, {
      description,
      category: "Metriche",
      args: args.map(({ name: argName, description: words }) =>
        arg(`${argName} (any, range<any>${/^(optional|facoltativo)/i.test(words) ? ", optional" : ""})`, words),
      ),
      compute(this: EvalContext, ...values: EngineArg[]) {
        const runner = runners.get(this.getters) ?? opening;
        if (!runner) return { value: "Loading..." };
        return compute(engine, runner, name, values, this.__originCellPosition);
      },
    } as never);
    // The help shows which arguments are needed; a call without them still reaches the function, whose own sentence says what is missing.
    (engine.registries.functionRegistry.get(name) as { minArgRequired?: number }).minArgRequired = 0;
  }
}

function compute(
  engine: Engine,
  runner: CustomFunctionRunner,
  name: string,
  values: readonly EngineArg[],
  at: EvalContext["__originCellPosition"],
): unknown {
  const { book } = runner;
  const args = trimmed(values);
  const key = `${name} ${at?.sheetId} ${at?.row} ${at?.col} ${book.state.timeZone} ${book.locale.code} ${args.map(fingerprint).join(" ")}`;
  const kept = resultsOf(runner).get(key);
  if (kept) return toEngineResult(engine, runner, kept);
  const before = book.computing;
  book.computing = at ?? { sheetId: "", col: 0, row: 0 };
  let outcome: Outcome;
  try {
    outcome = {
      value: runner.run(
        name,
        args.map((value) => toScript(runner, value)),
      ),
    };
  } catch (error) {
    outcome = { message: String((error as { message?: unknown } | null)?.message ?? error) };
  } finally {
    book.computing = before;
  }
  resultsOf(runner).set(key, outcome);
  return toEngineResult(engine, runner, outcome);
}

type Outcome = { readonly value: unknown } | { readonly message: string };

function toEngineResult(engine: Engine, runner: CustomFunctionRunner, outcome: Outcome): unknown {
  return "message" in outcome
    ? new engine.EvaluationError(outcome.message, "#ERROR!")
    : toEngine(engine, runner, outcome.value);
}

/** Results kept a document; the oldest go first. */
const MOST_RESULTS = 3000;

class Results {
  private readonly kept = new Map<string, Outcome>();

  get(key: string): Outcome | undefined {
    const found = this.kept.get(key);
    if (found) {
      this.kept.delete(key);
      this.kept.set(key, found);
    }
    return found;
  }

  set(key: string, outcome: Outcome): void {
    this.kept.set(key, outcome);
    if (this.kept.size > MOST_RESULTS) this.kept.delete(this.kept.keys().next().value as string);
  }
}

const results = new WeakMap<CustomFunctionRunner, Results>();

/**
 * As in Google Sheets, a custom function is called again only when an argument changes: the engine computes everything
 * anew whenever a sheet is added or a row put in, and a model fit takes a second.
 */
function resultsOf(runner: CustomFunctionRunner): Results {
  const found = results.get(runner) ?? new Results();
  results.set(runner, found);
  return found;
}

const doubles = new Float64Array(1);
const words = new Uint32Array(doubles.buffer);

/** Two independent 32-bit hashes (FNV-1a, and a multiplicative one) of an argument's values and formats, with its size. */
function fingerprint(arg: EngineArg): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  const mix = (word: number): void => {
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul((b << 13) | (b >>> 19), 5) ^ Math.imul(word, 0xcc9e2d51);
  };
  const text = (value: string, kind: number): void => {
    mix(kind);
    mix(value.length);
    for (let i = 0; i < value.length; i++) mix(value.charCodeAt(i));
  };
  let lastFormat: string | undefined;
  const cell = (one: EngineCell | undefined): void => {
    const value = one?.value;
    if (typeof value === "number") {
      doubles[0] = value;
      mix(1);
      mix(words[0] as number);
      mix(words[1] as number);
    } else if (typeof value === "string") text(value, 2);
    else mix(value === true ? 3 : value === false ? 4 : one === undefined ? 5 : 6);
    if (one?.format !== lastFormat) {
      lastFormat = one?.format;
      text(lastFormat ?? "", 7);
    }
  };
  if (!Array.isArray(arg)) {
    cell(arg as EngineCell | undefined);
    return `s${a >>> 0}.${b >>> 0}`;
  }
  const columns = arg as readonly (readonly EngineCell[])[];
  for (const column of columns) for (const one of column) cell(one);
  return `${columns.length}x${columns[0]?.length ?? 0}.${a >>> 0}.${b >>> 0}`;
}

/** Arguments left out at the end are no arguments at all. */
function trimmed(values: readonly EngineArg[]): readonly EngineArg[] {
  let end = values.length;
  while (end > 0 && values[end - 1] === undefined) end--;
  return values.slice(0, end);
}

/** One cell is a scalar, a range rows of columns; the engine's matrices are columns of rows. */
function toScript({ book, realm }: CustomFunctionRunner, value: EngineArg): unknown {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return scalar(book, value as EngineCell);
  const columns = value as readonly (readonly EngineCell[])[];
  const height = columns[0]?.length ?? 0;
  if (columns.length === 1 && height === 1) return scalar(book, columns[0]?.[0]);
  const table = new realm.Array(height) as unknown[][];
  for (let i = 0; i < height; i++) table[i] = new realm.Array(columns.length) as unknown[];
  for (let j = 0; j < columns.length; j++) {
    const column = columns[j] as readonly EngineCell[];
    let lastFormat: string | undefined;
    let isDateColumn = false;
    for (let i = 0; i < height; i++) {
      const cell = column[i] as EngineCell;
      const v = cell.value;
      let out: unknown = v;
      if (typeof v === "number") {
        if (cell.format !== lastFormat) {
          lastFormat = cell.format;
          isDateColumn = book.isDateFormat(lastFormat);
        }
        if (isDateColumn) out = new realm.Date(book.zone.instantOfSerial(v));
      } else if (v === null || v === undefined) out = "";
      else if (typeof v === "string" && v.charCodeAt(0) === 35) out = googleError(v);
      (table[i] as unknown[])[j] = out;
    }
  }
  return table;
}

function scalar(book: Book, cell: EngineCell | undefined): unknown {
  return book.toScript(cell as { value?: unknown; format?: string });
}

function toEngine(engine: Engine, runner: CustomFunctionRunner, result: unknown): unknown {
  if (!Array.isArray(result)) return back(engine, runner, result);
  const rows = result as readonly unknown[];
  let width = 0;
  for (const row of rows) width = Math.max(width, Array.isArray(row) ? row.length : 1);
  if (rows.length === 0 || width === 0) return { value: "" };
  if (rows.length * width > MOST_CELLS) return new engine.EvaluationError("Result too large", "#ERROR!");
  const columns: unknown[][] = [];
  for (let j = 0; j < width; j++) {
    const column: unknown[] = new Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      column[i] = back(engine, runner, Array.isArray(row) ? row[j] : j === 0 ? row : null);
    }
    columns.push(column);
  }
  return rows.length === 1 && width === 1 ? columns[0]?.[0] : columns;
}

/** Reported for Google Sheets at 61,744 rows of 8 columns; anything near is refused here too. */
const MOST_CELLS = 490_000;

function back(engine: Engine, { book }: CustomFunctionRunner, value: unknown): unknown {
  // The engine shows a null as 0.
  if (value === null || value === undefined) return { value: "" };
  if (typeof value === "number")
    return Number.isFinite(value) ? { value } : new engine.EvaluationError("The result is not a number.", "#NUM!");
  if (typeof value === "string") {
    if (value.length > 50_000)
      return new engine.EvaluationError(
        "The text is longer than the maximum of 50000 characters in a single cell.",
        "#ERROR!",
      );
    return { value };
  }
  if (typeof value === "boolean") return { value };
  if (isDate(value)) return { value: book.zone.serialOfInstant(value.getTime()), format: book.locale.dateFormat };
  return { value: String(value) };
}
