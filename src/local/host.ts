import { Book } from "./apps-script/book";
import { type DocumentState, newDocumentState } from "./apps-script/document-state";
import { ENUMS } from "./apps-script/enums";
import { type AuthMode, type DocumentCall, Gate } from "./apps-script/gate";
import { isDate, type Realm } from "./apps-script/realm";
import {
  CacheService,
  Charts,
  HtmlService,
  LockService,
  Logger,
  PropertiesService,
  ScriptApp,
  Session,
  Utilities,
} from "./apps-script/services";
import { Spreadsheet, toasts } from "./apps-script/spreadsheet";
import { SpreadsheetApp, SpreadsheetAppUi } from "./apps-script/spreadsheet-app";
import { Ui, type UiDriver } from "./apps-script/user-interface";
import {
  bindRunner,
  type CustomFunction,
  openWith,
  readCustomFunctions,
  registerCustomFunctions,
} from "./engine/custom-functions";
import { type Engine, type EngineModel, plainData, prepareEngine, speakDatesOf } from "./engine/engine";
import { toEngineFormula } from "./sheets/formula-dialect";
import { LOCALES, type LocaleCode } from "./sheets/locales";
import { toEngineSheetName } from "./sheets/sheet-name";

/** A workbook to open: the engine's own data, with what only the Apps Script side knows. */
export interface OpenWorkbook {
  readonly data: object;
  readonly state?: DocumentState;
}

export interface HostOptions {
  readonly engine: Engine;
  /** Text of dist/Code.js. */
  readonly code: string;
  /** HTML files by name without ending: { Sidebar: "..." }. */
  readonly files: Readonly<Record<string, string>>;
  readonly workbook: OpenWorkbook;
  readonly locale: LocaleCode;
  readonly timeZone: string;
  /** What Session.getActiveUserLocale says: "en", "it". */
  readonly userLocale: string;
  readonly ui: UiDriver;
  /** Makes the place where Code.js runs; `load` evaluates its text there. */
  readonly realm: Realm & { load(code: string, name: string): void };
  /** The clock, in milliseconds. */
  readonly now?: () => number;
  /** More of the engine's options for its Model. */
  readonly modelConfig?: object;
}

/** An answer of google.script.run, as it travels to the sidebar. */
export type RpcAnswer = { readonly value: unknown } | { readonly error: string };

/** One open spreadsheet with the add-on in it. */
export interface Host {
  readonly engine: Engine;
  readonly model: EngineModel;
  readonly book: Book;
  readonly gate: Gate;
  readonly spreadsheet: Spreadsheet;
  readonly lock: LockService;
  readonly log: readonly string[];
  readonly functions: readonly CustomFunction[];
  readonly calls: readonly DocumentCall[];
  /** Makes the n-th document call from now (1 = the next) throw, once. */
  failAt(n: number): void;
  /** Calls a top-level function of Code.js in a mode, as a menu (FULL), onOpen (LIMITED, NONE) or a cell would. */
  call(name: string, args?: readonly unknown[], mode?: AuthMode): unknown;
  /** Runs onOpen(e) as the spreadsheet does when it opens. */
  open(mode?: "NONE" | "LIMITED"): void;
  /** What google.script.run does with a call and its result. */
  rpc(name: string, args: readonly unknown[]): RpcAnswer;
  /** All that must be kept to open the same workbook again. */
  save(): OpenWorkbook;
}

export function createHost(options: HostOptions): Host {
  const { realm } = options;
  const engine = prepareEngine(options.engine);
  const state = options.workbook.state ?? newDocumentState(options.locale, options.timeZone, "Metriche");
  const book = new Book(engine, realm, state, options.now ?? Date.now);
  const gate = new Gate(realm);
  const lock = new LockService();
  const logger = new Logger();
  const app = gate.expose<Record<string, unknown>>(new SpreadsheetApp(book));
  const uiApp = gate.expose<Record<string, unknown>>(new SpreadsheetAppUi(new Ui(options.ui, gate, lock)));
  Object.assign(realm.global, {
    SpreadsheetApp: new Proxy(app, {
      get: (target, key) => (key === "getUi" ? uiApp["getUi"] : target[key as string]),
    }),
    HtmlService: gate.expose(new HtmlService(options.files)),
    PropertiesService: gate.expose(new PropertiesService(book)),
    CacheService: gate.expose(new CacheService(book)),
    LockService: gate.expose(lock),
    Session: gate.expose(new Session(() => options.userLocale)),
    Utilities: gate.expose(new Utilities(book)),
    ScriptApp: gate.expose(new ScriptApp()),
    Charts: gate.expose(new Charts()),
    Logger: gate.expose(logger),
  });
  toasts.set(book, (message, title, seconds) => options.ui.toast(message, title, seconds));

  const inMode = <T>(mode: AuthMode, act: () => T): T => {
    const before = gate.mode;
    gate.mode = mode;
    try {
      return act();
    } finally {
      gate.mode = before;
    }
  };
  const scriptFunction = (name: string): ((...args: unknown[]) => unknown) => {
    const found = /^[A-Za-z]\w*$/.test(name) && !name.endsWith("_") ? realm.global[name] : undefined;
    if (typeof found !== "function") throw new realm.Error(`Script function not found: ${name}`);
    return found as (...args: unknown[]) => unknown;
  };

  const functions = readCustomFunctions(options.code);
  registerCustomFunctions(engine, functions);
  inMode("NONE", () => realm.load(options.code, "Code.js"));

  const runner = {
    book,
    realm,
    run: (name: string, args: readonly unknown[]) => inMode("CUSTOM_FUNCTION", () => scriptFunction(name)(...args)),
  };
  openWith(runner);
  speakDatesOf(LOCALES[state.locale]);
  const model = new engine.Model(options.workbook.data, {
    external: { loadLocales: async () => Object.values(LOCALES) },
    ...options.modelConfig,
  } as never);
  book.model = model;
  bindRunner(model.getters, runner);
  computeWhenAsked(book);
  understandTypedFormulas(book);
  if (model.getters.getLocale().code !== state.locale) book.run("UPDATE_LOCALE", { locale: LOCALES[state.locale] });

  const call = (name: string, args: readonly unknown[] = [], mode: AuthMode = "FULL"): unknown => {
    return book.during(() => inMode(mode, () => scriptFunction(name)(...args)));
  };
  return {
    engine,
    model,
    book,
    gate,
    spreadsheet: new Spreadsheet(book),
    lock,
    log: logger._lines,
    functions,
    calls: gate.calls,
    failAt: (n) => gate.failAt(n),
    call,
    open: (mode = "LIMITED") => {
      if (typeof realm.global["onOpen"] === "function") call("onOpen", [{ authMode: ENUMS.AuthMode[mode] }], mode);
    },
    rpc: (name, args) => {
      try {
        const given = args.map((arg) => (arg === undefined ? null : realm.JSON.parse(JSON.stringify(arg))));
        const value = call(name, given);
        return { value: isLegalPayload(value) ? JSON.parse(JSON.stringify(value ?? null)) : null };
      } catch (error) {
        return { error: String((error as { message?: unknown } | null)?.message ?? error) };
      }
    },
    save: () => {
      book.flush();
      state.locale = book.locale.code;
      state.formats = [...book.formats.originals];
      return { data: plainData(model), state: JSON.parse(JSON.stringify(state)) as DocumentState };
    },
  };
}

/** google.script.run carries numbers, booleans, texts, null and plain tables of them; one Date, NaN or undefined and the whole answer is null. */
export function isLegalPayload(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (value === undefined) return depth === 0;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || isDate(value) || depth > 100) return false;
  if (Array.isArray(value)) return value.every((item) => isLegalPayload(item, depth + 1));
  return Object.values(value).every((item) => isLegalPayload(item, depth + 1));
}

/** The engine computes after every command; while a script runs it is told to wait until a cell is read. */
function computeWhenAsked(book: Book): void {
  const { handlers } = book.model as unknown as {
    handlers: { finalize(): void; constructor: { getters?: readonly string[] } }[];
  };
  const evaluation = handlers.find((handler) => handler.constructor.getters?.includes("getEvaluatedCell"));
  if (!evaluation) throw new Error("The spreadsheet engine has no evaluation step");
  const finalize = evaluation.finalize.bind(evaluation);
  evaluation.finalize = () => {
    if (!book.computesLater) finalize();
  };
}

/**
 * What a user types in the grid goes through Google's dialect before the engine reads it: `;` in an en_US file, doubled
 * quotes, apostrophes in sheet names. Structural commands also move what the engine does not keep.
 */
function understandTypedFormulas(book: Book): void {
  const { model } = book;
  const original = model.dispatch as unknown as (type: string, payload?: Record<string, unknown>) => unknown;
  const dispatch = (type: string, payload: Record<string, unknown> = {}): unknown => {
    speakDatesOf(book.locale);
    let given = payload;
    const content = payload["content"];
    // The composer has already brought the decimals and separators of the file's locale into the canonical form.
    if (type === "UPDATE_CELL" && typeof content === "string" && content.startsWith("="))
      given = { ...payload, content: toEngineFormula(content, LOCALES.en_US) };
    if (type === "RENAME_SHEET") given = { ...payload, newName: toEngineSheetName(String(payload["newName"])) };
    const result = original.call(model, type, given) as { isSuccessful: boolean };
    if (result.isSuccessful && type !== "HOST_BATCH") book.follow(type, given);
    return result;
  };
  (model as unknown as { dispatch: unknown }).dispatch = dispatch;
}
