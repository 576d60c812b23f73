import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { DocumentCall } from "./apps-script/gate";
import { rangeOfA1 } from "./apps-script/sheet";
import type { MenuItem, UiDriver } from "./apps-script/user-interface";
import { type Engine, type EngineModel, prepareEngine } from "./engine/engine";
import { createHost, type Host, type OpenWorkbook } from "./host";
import type { LocaleCode } from "./sheets/locales";
import { toEngineSheetName } from "./sheets/sheet-name";

/** A cell of a workbook given as plain data: what a user would type, or a value. Dates are ISO days. */
export type PlainCell = string | number | boolean | null;

export interface HeadlessOptions {
  /** Text of Code.js; default: dist/Code.js. */
  readonly code?: string;
  /** HTML files by name; default: dist/Sidebar.html. */
  readonly files?: Readonly<Record<string, string>>;
  /** Sheets as rows of what a user types; default: one empty sheet "Sheet1". */
  readonly sheets?: Readonly<Record<string, readonly (readonly PlainCell[])[]>>;
  /** Or a saved workbook. Wins over `sheets`. */
  readonly workbook?: OpenWorkbook;
  readonly locale?: LocaleCode;
  readonly timeZone?: string;
  readonly userLocale?: string;
  /** The clock in milliseconds; default: 2026-01-15 12:00 UTC, so that no test depends on the day. */
  readonly now?: () => number;
  /** The button a dialog is answered with; default OK. */
  readonly answer?: (title: string, message: string, buttons: string) => string;
}

export interface Headless {
  readonly host: Host;
  readonly model: EngineModel;
  /** Document calls (reads and writes, no builders) since the start; set `.length = 0` to begin anew. */
  readonly calls: DocumentCall[];
  readonly toasts: { readonly message: string; readonly title: string }[];
  readonly alerts: { readonly title: string; readonly message: string; readonly buttons: string }[];
  readonly menu: readonly MenuItem[];
  readonly sidebar: { readonly html: string; readonly title: string } | undefined;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Calls a function of Code.js as a menu item does. */
  call(name: string, ...args: unknown[]): unknown;
  /** Calls it as google.script.run does; throws what the failure handler would get. */
  rpc(name: string, ...args: unknown[]): unknown;
  /** The n-th document call from now throws, once. 0 switches it off. */
  failAt(n: number): void;
  sheetNames(): string[];
  /** Values of a sheet's data range (or of an A1 range in it), dates as ISO text in the file's zone. */
  values(sheet: string, a1?: string): (string | number | boolean)[][];
  display(sheet: string, a1?: string): string[][];
  formulas(sheet: string, a1?: string): string[][];
  /** What the hover of an error cell says. */
  message(sheet: string, a1: string): string;
  /** Types into a cell, in the file's locale. */
  set(sheet: string, a1: string, value: PlainCell): void;
  save(): OpenWorkbook;
}

let engine: Engine | undefined;

/** The engine for Node: quiet, with a text measure that is not one pixel a character. */
export function nodeEngine(): Engine {
  if (engine) return engine;
  console.debug = () => {};
  const scope = globalThis as { OffscreenCanvas?: unknown };
  scope.OffscreenCanvas ??= class {
    getContext(): object {
      const metrics = (text: string): object => ({
        width: text.length * 6.5,
        fontBoundingBoxAscent: 10,
        fontBoundingBoxDescent: 3,
        actualBoundingBoxAscent: 10,
        actualBoundingBoxDescent: 3,
      });
      return new Proxy({ font: "", measureText: metrics } as Record<string, unknown>, {
        get: (target, key) => (key in target ? target[key as string] : () => {}),
        set: () => true,
      });
    }
  };
  engine = prepareEngine(createRequire(import.meta.url)("@odoo/o-spreadsheet") as Engine);
  return engine;
}

const dist = (name: string): string => readFileSync(new URL(`../../dist/${name}`, import.meta.url), "utf8");

/** Opens a workbook with the add-on, without a browser: the files of dist in a realm of their own. */
export function startHeadless(options: HeadlessOptions = {}): Headless {
  const context = vm.createContext({ console });
  const realm = vm.runInContext("({ Date, Array, Error, JSON })", context) as Pick<
    Host["book"]["realm"],
    "Date" | "Array" | "Error" | "JSON"
  >;
  const menu: MenuItem[] = [];
  const toasts: Headless["toasts"] = [];
  const alerts: Headless["alerts"] = [];
  let sidebar: Headless["sidebar"];
  const ui: UiDriver = {
    addMenu: (_name, items) => void menu.splice(0, menu.length, ...items),
    showSidebar: (html, title) => {
      sidebar = { html, title };
    },
    showDialog: (html, title) => {
      sidebar = { html, title };
    },
    alert: (title, message, buttons) => {
      alerts.push({ title, message, buttons });
      return options.answer?.(title, message, buttons) ?? (buttons.startsWith("YES") ? "YES" : "OK");
    },
    toast: (message, title) => void toasts.push({ message, title }),
  };
  const host = createHost({
    engine: nodeEngine(),
    code: options.code ?? dist("Code.js"),
    files: options.files ?? { Sidebar: dist("Sidebar.html") },
    workbook: options.workbook ?? { data: emptySheets(Object.entries(options.sheets ?? { Sheet1: [] })) },
    locale: options.locale ?? "en_US",
    timeZone: options.timeZone ?? "Europe/Rome",
    userLocale: options.userLocale ?? "en",
    ui,
    realm: {
      ...realm,
      global: context as Record<string, unknown>,
      load: (code, name) => void vm.runInContext(code, context, { filename: name }),
    },
    now: options.now ?? (() => Date.UTC(2026, 0, 15, 12)),
  });
  if (!options.workbook) for (const [name, rows] of Object.entries(options.sheets ?? {})) typeRows(host, name, rows);
  const { spreadsheet } = host;
  const range = (sheet: string, a1?: string) => {
    const found = spreadsheet.getSheetByName(sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}`);
    return a1 === undefined ? found.getDataRange() : rangeOfA1(host.book, found._id, a1);
  };
  return {
    host,
    model: host.model,
    calls: host.gate.calls,
    toasts,
    alerts,
    menu,
    get sidebar() {
      return sidebar;
    },
    spreadsheet: host.gate.expose(spreadsheet),
    call: (name, ...args) => host.call(name, args),
    rpc: (name, ...args) => {
      const answer = host.rpc(name, args);
      if ("error" in answer) throw new Error(answer.error);
      return answer.value;
    },
    failAt: (n) => host.failAt(n),
    sheetNames: () => spreadsheet.getSheets().map((sheet) => sheet.getName()),
    values: (sheet, a1) =>
      range(sheet, a1)
        .getValues()
        .map((row) => Array.from(row, (value) => plain(host, value))),
    display: (sheet, a1) =>
      range(sheet, a1)
        .getDisplayValues()
        .map((row) => Array.from(row)),
    formulas: (sheet, a1) =>
      range(sheet, a1)
        .getFormulas()
        .map((row) => Array.from(row)),
    message: (sheet, a1) => {
      const { _sheetId: sheetId, _zone: zone } = range(sheet, a1);
      host.book.flush();
      return String(host.model.getters.getEvaluatedCell({ sheetId, col: zone.left, row: zone.top }).message ?? "");
    },
    set: (sheet, a1, value) => {
      const { _sheetId: sheetId, _zone: zone } = range(sheet, a1);
      host.book.writeValue({ sheetId, col: zone.left, row: zone.top }, value);
      host.book.flush();
    },
    save: () => host.save(),
  };
}

function plain(host: Host, value: unknown): string | number | boolean {
  if (typeof value !== "object" || value === null) return value as string | number | boolean;
  const serial = host.book.zone.serialOfInstant((value as Date).getTime());
  const iso = new Date(Math.round(Date.UTC(1899, 11, 30) + serial * 86_400_000)).toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}

function emptySheets(sheets: readonly [string, readonly (readonly PlainCell[])[]][]): object {
  return {
    sheets: sheets.map(([name, rows], index) => ({
      id: String(index),
      name: toEngineSheetName(name),
      colNumber: Math.max(26, ...rows.map((row) => row.length)),
      rowNumber: Math.max(1000, rows.length + 100),
    })),
  };
}

function typeRows(host: Host, name: string, rows: readonly (readonly PlainCell[])[]): void {
  const sheetId = host.spreadsheet.getSheetByName(name)?._id as string;
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value !== null && value !== "") host.book.writeValue({ sheetId, row: i, col: j }, value);
    });
  });
  host.book.flush();
}
