import { HostError } from "../host-error";
import type { Book } from "./book";
import { ENUMS, type EnumValue } from "./enums";
import { formatDate } from "./format-date";
import { type AuthMode, type Manners, ScriptObject } from "./gate";
import { isDate } from "./realm";

const NOT_IN_NONE: readonly AuthMode[] = ["LIMITED", "CUSTOM_FUNCTION", "FULL"];
const ALWAYS: readonly AuthMode[] = ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"];
const UI_MODES: readonly AuthMode[] = ["LIMITED", "FULL"];

/** PropertiesService: three stores of short texts, the limits of Google's. */
export class PropertiesService extends ScriptObject {
  readonly _manners: Manners = { name: "PropertiesService", modes: NOT_IN_NONE };
  private readonly _book: Book;

  constructor(book: Book) {
    super();
    this._book = book;
  }
  getDocumentProperties(): Properties {
    return new Properties(this._book, "document");
  }
  getUserProperties(): Properties {
    return new Properties(this._book, "user");
  }
  getScriptProperties(): Properties {
    return new Properties(this._book, "script");
  }
}

export class Properties extends ScriptObject {
  readonly _manners: Manners = { name: "Properties", modes: NOT_IN_NONE };
  private readonly _book: Book;
  private readonly _store: "document" | "user" | "script";

  constructor(book: Book, store: "document" | "user" | "script") {
    super();
    this._book = book;
    this._store = store;
  }
  getProperty(key: string): string | null {
    return this._values[key] ?? null;
  }
  getProperties(): Record<string, string> {
    return this._book.realm.JSON.parse(JSON.stringify(this._values)) as Record<string, string>;
  }
  getKeys(): string[] {
    return Object.keys(this._values);
  }
  setProperty(key: string, value: string): this {
    const kept = String(value);
    if (kept.length > 9 * 1024) throw new HostError("Argument too large: value");
    const others = Object.entries(this._values).reduce((sum, [k, v]) => sum + (k === key ? 0 : k.length + v.length), 0);
    if (others + key.length + kept.length > 500 * 1024)
      throw new HostError("You have exceeded the property storage quota. Please remove some properties and try again.");
    this._values[key] = kept;
    this._book.revision++;
    return this;
  }
  setProperties(properties: Record<string, string>, deleteAllOthers?: boolean): this {
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }
  deleteProperty(key: string): this {
    delete this._values[key];
    this._book.revision++;
    return this;
  }
  deleteAllProperties(): this {
    this._book.state.properties[this._store] = {};
    return this;
  }
  private get _values(): Record<string, string> {
    return this._book.state.properties[this._store];
  }
}

/** CacheService: gone when the page is. */
export class CacheService extends ScriptObject {
  readonly _manners: Manners = { name: "CacheService", modes: NOT_IN_NONE };
  private readonly _caches: readonly [Cache, Cache, Cache];

  constructor(book: Book) {
    super();
    this._caches = [new Cache(book), new Cache(book), new Cache(book)];
  }
  getDocumentCache(): Cache {
    return this._caches[0];
  }
  getUserCache(): Cache {
    return this._caches[1];
  }
  getScriptCache(): Cache {
    return this._caches[2];
  }
}

export class Cache extends ScriptObject {
  readonly _manners: Manners = { name: "Cache", modes: NOT_IN_NONE };
  private readonly _book: Book;
  private readonly _entries = new Map<string, { value: string; until: number }>();

  constructor(book: Book) {
    super();
    this._book = book;
  }
  get(key: string): string | null {
    const entry = this._entries.get(key);
    return entry && entry.until > this._book.instant() ? entry.value : null;
  }
  getAll(keys: readonly string[]): Record<string, string> {
    const found = Object.fromEntries(keys.flatMap((key) => (this.get(key) === null ? [] : [[key, this.get(key)]])));
    return this._book.realm.JSON.parse(JSON.stringify(found)) as Record<string, string>;
  }
  put(key: string, value: string, expirationInSeconds?: number): void {
    const seconds = expirationInSeconds ?? 600;
    if (key.length > 250) throw new HostError("Argument too large: key");
    if (String(value).length > 100 * 1024) throw new HostError("Argument too large: value");
    if (seconds < 1 || seconds > 21_600) throw new HostError("Invalid argument: expirationInSeconds");
    this._entries.set(key, { value: String(value), until: this._book.instant() + seconds * 1000 });
  }
  remove(key: string): void {
    this._entries.delete(key);
  }
  removeAll(keys: readonly string[]): void {
    for (const key of keys) this._entries.delete(key);
  }
}

/** LockService. One page runs one script at a time; a test can hold the lock to see what a second one is told. */
export class LockService extends ScriptObject {
  readonly _manners: Manners = { name: "LockService", modes: NOT_IN_NONE };
  readonly _locks: Lock[] = [];
  /** True while somebody else is to hold every lock. */
  _heldByOther = false;

  getDocumentLock(): Lock {
    return this._make();
  }
  getScriptLock(): Lock {
    return this._make();
  }
  getUserLock(): Lock {
    return this._make();
  }
  /** Google's locks do not survive a dialog. */
  _lose(): void {
    for (const lock of this._locks) lock._held = false;
  }
  private _make(): Lock {
    const lock = new Lock(this);
    this._locks.push(lock);
    return lock;
  }
}

export class Lock extends ScriptObject {
  readonly _manners: Manners = { name: "Lock", modes: NOT_IN_NONE };
  _held = false;
  private readonly _service: LockService;

  constructor(service: LockService) {
    super();
    this._service = service;
  }
  tryLock(timeoutInMillis: number): boolean {
    if (typeof timeoutInMillis !== "number")
      throw new HostError("The parameters () don't match the method signature for LockService.Lock.tryLock.");
    this._held = !this._service._heldByOther;
    return this._held;
  }
  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis))
      throw new HostError("Lock timeout: another process was holding the lock for too long.");
  }
  hasLock(): boolean {
    return this._held;
  }
  releaseLock(): void {
    this._held = false;
  }
}

/** Session: only what the add-on's two scopes allow. */
export class Session extends ScriptObject {
  readonly _manners: Manners = { name: "Session", modes: ALWAYS };
  private readonly _userLocale: () => string;

  constructor(userLocale: () => string) {
    super();
    this._userLocale = userLocale;
  }
  getActiveUserLocale(): string {
    return this._userLocale();
  }
  /** The manifest's own constant, never the file's. */
  getScriptTimeZone(): string {
    return "Etc/UTC";
  }
}

export class Utilities extends ScriptObject {
  readonly _manners: Manners = { name: "Utilities", modes: NOT_IN_NONE };
  private readonly _book: Book;

  constructor(book: Book) {
    super();
    this._book = book;
  }
  formatDate(date: Date, timeZone: string, format: string): string {
    if (!isDate(date))
      throw new HostError(
        "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
      );
    return formatDate(date.getTime(), timeZone, format);
  }
  getUuid(): string {
    return this._book.uuid();
  }
  /** A page cannot wait inside a script; nothing here needs to be waited for. */
  sleep(milliseconds: number): void {
    if (typeof milliseconds !== "number" || milliseconds < 0 || milliseconds > 300_000)
      throw new HostError("Invalid argument: milliseconds");
  }
}

export class ScriptApp extends ScriptObject {
  readonly _manners: Manners = { name: "ScriptApp", modes: NOT_IN_NONE };
  readonly AuthMode = ENUMS.AuthMode;
}

export class Logger extends ScriptObject {
  readonly _manners: Manners = { name: "Logger", modes: ALWAYS };
  readonly _lines: string[] = [];
  log(data: unknown): this {
    this._lines.push(String(data));
    return this;
  }
}

export class Charts extends ScriptObject {
  readonly _manners: Manners = { name: "Charts", modes: UI_MODES };
  readonly ChartType = ENUMS.ChartType;
  readonly ChartHiddenDimensionStrategy = ENUMS.ChartHiddenDimensionStrategy;
  readonly ChartMergeStrategy = ENUMS.ChartMergeStrategy;
  readonly CurveStyle = ENUMS.CurveStyle;
  readonly PointStyle = ENUMS.PointStyle;
  readonly Position = ENUMS.Position;
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
}

/** Charts.newTextStyle(): kept as the plain options that charts take. */
export class TextStyleBuilder extends ScriptObject {
  readonly _manners: Manners = { name: "TextStyleBuilder", free: "all" };
  color = "";
  fontSize = 0;
  setColor(color: string): this {
    this.color = color;
    return this;
  }
  setFontSize(size: number): this {
    this.fontSize = size;
    return this;
  }
  setFontName(_name: string): this {
    return this;
  }
  build(): this {
    return this;
  }
}

/** HtmlService over the files of dist. */
export class HtmlService extends ScriptObject {
  readonly _manners: Manners = { name: "HtmlService", modes: NOT_IN_NONE };
  readonly SandboxMode = ENUMS.SandboxMode;
  readonly XFrameOptionsMode = ENUMS.XFrameOptionsMode;
  private readonly _files: Readonly<Record<string, string>>;

  constructor(files: Readonly<Record<string, string>>) {
    super();
    this._files = files;
  }
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const content = this._files[filename.replace(/\.html$/, "")];
    if (content === undefined) throw new HostError(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(content);
  }
  createHtmlOutput(html?: string): HtmlOutput {
    return new HtmlOutput(html ?? "");
  }
}

export class HtmlOutput extends ScriptObject {
  readonly _manners: Manners = { name: "HtmlOutput", modes: NOT_IN_NONE };
  private _content: string;
  private _title = "";
  private _width: number | null = null;
  private _height: number | null = null;

  constructor(content: string) {
    super();
    this._content = content;
  }
  getContent(): string {
    return this._content;
  }
  setContent(content: string): this {
    this._content = content;
    return this;
  }
  append(content: string): this {
    this._content += content;
    return this;
  }
  getTitle(): string {
    return this._title;
  }
  setTitle(title: string): this {
    this._title = title;
    return this;
  }
  setWidth(width: number): this {
    this._width = width;
    return this;
  }
  getWidth(): number | null {
    return this._width;
  }
  setHeight(height: number): this {
    this._height = height;
    return this;
  }
  getHeight(): number | null {
    return this._height;
  }
  addMetaTag(_name: string, _content: string): this {
    return this;
  }
  setSandboxMode(_mode: EnumValue): this {
    return this;
  }
  setXFrameOptionsMode(_mode: EnumValue): this {
    return this;
  }
}
