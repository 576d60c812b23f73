import type { EvaluatedCell } from "@odoo/o-spreadsheet";
import { batchFailures, type Engine, type EngineCommand, type EngineModel, speakDatesOf } from "../engine/engine";
import { HostError } from "../host-error";
import { type CellInput, readCellInput } from "../sheets/cell-input";
import { fromEngineFormula, toEngineFormula } from "../sheets/formula-dialect";
import { type FileLocale, isLocaleCode, LOCALES } from "../sheets/locales";
import { NumberFormats } from "../sheets/number-format";
import { fromEngineSheetName } from "../sheets/sheet-name";
import { ZoneClock } from "../sheets/time-zone";
import { type DocumentState, shiftState } from "./document-state";
import { foldFormatting } from "./fold-formatting";
import { isDate, type Realm } from "./realm";

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

export interface CellZone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Commands of one batch: more in one dispatch overflow the engine's stack. */
const CHUNK = 20_000;
const MOST_CHARACTERS = 50_000;
/** Google's own limit of columns, rounded up. */
const MOST_COLUMNS = 20_000;

/** The engine's error words in Google's. */
const ERRORS: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  "#CYCLE": "#REF!",
  "#SPILL!": "#REF!",
  "#BAD_EXPR": "#ERROR!",
  "#ERROR": "#VALUE!",
};

export const googleError = (value: string): string => ERRORS[value] ?? value;

/** One open document: the engine's model, what the engine has no place for, and the queue of writes between them. */
export class Book {
  readonly engine: Engine;
  readonly realm: Realm;
  readonly state: DocumentState;
  readonly formats: NumberFormats;
  /** Set once the model is made; the first evaluation runs inside its constructor. */
  model!: EngineModel;
  /** The cell whose custom function is being computed. */
  computing: Position | undefined;
  /** Changes with every write: what was measured before it may be stale. */
  revision = 0;
  private clock: ZoneClock;
  private queue: EngineCommand[] = [];
  /** Cells with content in the batch, by sheet: blanking a cell that holds nothing is no command, unless something is on its way. */
  private readonly queuedCells = new Map<string, Set<number>>();
  /** How many script calls are running: while one is, cells are computed only when it reads one. */
  private holding = 0;
  /** Something was written since the cells were computed. */
  private stale = false;
  private formatsQueued = false;
  private mergesQueued = false;
  private readonly now: () => number;

  constructor(engine: Engine, realm: Realm, state: DocumentState, now: () => number) {
    this.engine = engine;
    this.realm = realm;
    this.state = state;
    this.now = now;
    this.clock = new ZoneClock(state.timeZone);
    this.formats = new NumberFormats((format) => this.canShow(format), state.formats);
  }

  get getters(): EngineModel["getters"] {
    return this.model.getters;
  }

  get locale(): FileLocale {
    const code = this.model ? this.getters.getLocale().code : this.state.locale;
    return isLocaleCode(code) ? LOCALES[code] : LOCALES.en_US;
  }

  get zone(): ZoneClock {
    if (this.clock.zone !== this.state.timeZone) this.clock = new ZoneClock(this.state.timeZone);
    return this.clock;
  }

  /** Adds a command to the batch. Nothing is evaluated until something is read. */
  write(type: string, payload: Record<string, unknown>): void {
    this.queue.push([type, payload]);
    if (type === "SET_FORMATTING" || type === "CLEAR_FORMATTING") this.formatsQueued = true;
    if (type === "ADD_MERGE") this.mergesQueued = true;
    if (type === "UPDATE_CELL") this.noteQueued(payload as unknown as Position);
  }

  /** Hands the batch to the engine. While a script runs the cells are not computed yet. */
  flush(): void {
    if (this.queue.length === 0) return;
    const commands = this.formatsQueued ? foldFormatting(this.queue) : this.queue;
    this.queue = [];
    this.formatsQueued = false;
    this.mergesQueued = false;
    this.queuedCells.clear();
    this.revision++;
    this.stale = true;
    batchFailures.length = 0;
    speakDatesOf(this.locale);
    for (let at = 0; at < commands.length; at += CHUNK) this.batch(commands.slice(at, at + CHUNK));
    const failure = batchFailures[0];
    batchFailures.length = 0;
    if (failure !== undefined) throw new Error(`The spreadsheet engine refused ${failure}`);
    if (this.holding === 0) this.stale = false;
  }

  /** Flushes, and computes the cells if something was written. */
  compute(): void {
    this.flush();
    if (!this.stale || this.computing) return;
    const { holding } = this;
    this.holding = 0;
    try {
      speakDatesOf(this.locale);
      this.batch([]);
      this.stale = false;
    } finally {
      this.holding = holding;
    }
  }

  /** Runs a script call: the engine computes when the script reads, and at the end. */
  during<T>(act: () => T): T {
    this.holding++;
    try {
      return act();
    } finally {
      this.holding--;
      if (this.holding === 0 && this.model) this.compute();
    }
  }

  /** Says that something changed which the engine does not hold: it draws the sheet again when the script is done. */
  touch(): void {
    this.revision++;
    this.stale = this.holding > 0;
  }

  /** Asked by the engine's own step that computes cells. */
  get computesLater(): boolean {
    return this.holding > 0;
  }

  /** A cell's value, computed if need be. */
  evaluated(position: Position): EvaluatedCell {
    if (this.stale || this.queue.length > 0) this.compute();
    return this.getters.getEvaluatedCell(position);
  }

  private batch(commands: readonly EngineCommand[]): void {
    this.model.dispatch("HOST_BATCH" as never, { commands } as never);
  }

  /** Flushes, then runs one command at once; for what the engine must have done before the next call. */
  run(type: string, payload: Record<string, unknown> = {}): void {
    this.flush();
    this.revision++;
    this.stale = this.holding > 0;
    speakDatesOf(this.locale);
    const result = this.model.dispatch(type as never, payload as never) as unknown as {
      isSuccessful: boolean;
      reasons: string[];
    };
    if (!result.isSuccessful) throw new HostError(`The spreadsheet refused ${type}: ${result.reasons.join(", ")}`);
  }

  /** As run, for a command that may have nothing to do. */
  tryRun(type: string, payload: Record<string, unknown> = {}): boolean {
    this.flush();
    this.revision++;
    this.stale = this.holding > 0;
    speakDatesOf(this.locale);
    return (this.model.dispatch(type as never, payload as never) as unknown as { isSuccessful: boolean }).isSuccessful;
  }

  uuid(): string {
    return this.model.uuidGenerator.uuidv4();
  }

  sheetName(sheetId: string): string {
    return fromEngineSheetName(this.getters.getSheetName(sheetId));
  }

  /** Serial of the wall clock in the file's zone. */
  serialNow(): number {
    return this.zone.serialOfInstant(this.now());
  }

  instant(): number {
    return this.now();
  }

  isDateFormat(format: string | undefined): boolean {
    return format ? this.engine.helpers.isDateTimeFormat(format) : false;
  }

  /** An evaluated cell or function argument as Apps Script gives it. */
  toScript(cell: { value?: unknown; format?: string | undefined } | undefined): unknown {
    const value = cell?.value;
    if (value === null || value === undefined) return "";
    if (typeof value === "number")
      return this.isDateFormat(cell?.format) ? new this.realm.Date(this.zone.instantOfSerial(value)) : value;
    if (typeof value === "string" && value.startsWith("#")) return googleError(value);
    return value;
  }

  display(position: Position): string {
    const cell = this.evaluated(position);
    if (cell.type === "error") return googleError(String(cell.value));
    return cell.formattedValue;
  }

  formula(position: Position): string {
    const cell = this.getters.getCell(position);
    return cell?.isFormula ? fromEngineFormula(cell.compiledFormula.toFormulaString(this.getters), this.locale) : "";
  }

  /** Writes a value as a user would type it; numbers, booleans and dates as they are. */
  writeValue(position: Position, value: unknown): void {
    if (typeof value === "string") {
      this.writeInput(position, value);
      return;
    }
    if (value === null || value === undefined) {
      this.writeContent(position, "");
      return;
    }
    if (typeof value === "number") {
      this.writeContent(position, Number.isFinite(value) ? plainNumber(value) : "#NUM!");
      return;
    }
    if (typeof value === "boolean") {
      this.writeContent(position, value ? "TRUE" : "FALSE");
      return;
    }
    if (!isDate(value)) {
      this.writeInput(position, String(value));
      return;
    }
    if (Number.isNaN(value.getTime())) {
      this.writeContent(position, "#NUM!");
      return;
    }
    const serial = this.zone.serialOfInstant(value.getTime());
    const { dateFormat, timeFormat } = this.locale;
    this.writeContent(
      position,
      plainNumber(serial),
      Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}`,
    );
  }

  /** Writes what was typed into a cell; in a plain-text cell it stays text. */
  writeInput(position: Position, typed: string): void {
    if (typed.length > MOST_CHARACTERS)
      throw new HostError("Your input contains more than the maximum of 50000 characters in a single cell.");
    if (this.formatsQueued) this.flush();
    if (this.formats.fromEngine(this.getters.getCell(position)?.format) === "@") {
      this.writePlainText(position, typed);
      return;
    }
    const input = readCellInput(typed, this.locale, this.serialNow());
    this.writeReading(position, input);
  }

  writeReading(position: Position, input: CellInput): void {
    if (input.kind === "formula") this.writeContent(position, toEngineFormula(input.text, this.locale));
    else if (input.kind === "boolean") this.writeContent(position, input.value ? "TRUE" : "FALSE");
    else if (input.kind === "number") this.writeContent(position, plainNumber(input.value), input.format);
    else this.writeContent(position, this.quoted(input.text));
  }

  /** Text that nothing may read as anything else. */
  writeText(position: Position, text: string): void {
    this.writeContent(position, this.quoted(text));
  }

  /** A formula as this file's locale writes it. */
  writeFormula(position: Position, formula: string): void {
    if (formula.length > MOST_CHARACTERS)
      throw new HostError("Your input contains more than the maximum of 50000 characters in a single cell.");
    this.writeContent(position, formula === "" ? "" : toEngineFormula(formula, this.locale));
  }

  /** `format` is given only where the cell has none of its own. */
  writeContent(position: Position, content: string, format?: string): void {
    if (this.isCovered(position)) return;
    if (content === "" && !this.getters.getCell(position) && !this.isQueued(position)) return;
    this.noteQueued(position);
    const payload: Record<string, unknown> = { ...position, content };
    if (format !== undefined) {
      if (this.formatsQueued) this.flush();
      if (!this.getters.getCell(position)?.format) payload["format"] = this.formats.toEngine(format);
    }
    this.queue.push(["UPDATE_CELL", payload]);
  }

  private isQueued({ sheetId, row, col }: Position): boolean {
    return this.queuedCells.get(sheetId)?.has(row * MOST_COLUMNS + col) === true;
  }

  private noteQueued({ sheetId, row, col }: Position): void {
    const cells = this.queuedCells.get(sheetId);
    if (cells) cells.add(row * MOST_COLUMNS + col);
    else this.queuedCells.set(sheetId, new Set([row * MOST_COLUMNS + col]));
  }

  /** A cell that a merge covers: Google takes what is written there and keeps nothing, the engine refuses it. */
  isCovered(position: Position): boolean {
    if (this.mergesQueued) this.flush();
    return this.getters.isInMerge(position) && !this.getters.isMainCellPosition(position);
  }

  /** Engine literal that evaluates to exactly this text. */
  quoted(text: string): string {
    const { helpers, DEFAULT_LOCALE } = this.engine;
    if (text === "") return "";
    const taken =
      /^['=]/.test(text) ||
      /^(true|false)$/i.test(text) ||
      helpers.isNumber(text, DEFAULT_LOCALE) ||
      (/\d/.test(text) && helpers.isDateTime(text, this.getters.getLocale()));
    return taken ? `'${text}` : text;
  }

  /** The engine takes `=` in a plain-text cell for a formula: such a cell gets a number format that stands for `@`. */
  private writePlainText(position: Position, text: string): void {
    if (!/^[='\u2019]/.test(text)) {
      this.writeContent(position, text);
      return;
    }
    this.formats.originals.set('0""', "@");
    this.noteQueued(position);
    this.queue.push(["UPDATE_CELL", { ...position, content: `'${text}`, format: '0""' }]);
  }

  private canShow(format: string): boolean {
    try {
      for (const value of [45_000.5, -1.5, 0])
        this.engine.helpers.formatValue(value, { format, locale: this.engine.DEFAULT_LOCALE });
      return true;
    } catch {
      return false;
    }
  }

  /** Called for every command that reaches the model, also the user's own in the grid: moves notes, protections and metadata along. */
  follow(type: string, payload: Record<string, unknown>): void {
    this.revision++;
    shiftState(this.state, type, payload);
  }
}

/** A number as the engine's literal, without an exponent it would not read. */
export function plainNumber(value: number): string {
  const text = String(value);
  return /^-?[\d.]+(e-?\d+)?$/.test(text) ? text : BigInt(Math.round(value)).toString();
}
