import { HostError } from "../host-error";
import { text } from "./arguments";
import type { Book } from "./book";
import type { MetadataEntry } from "./document-state";
import { ENUMS, EnumValue, enumOf } from "./enums";
import { type Manners, ScriptObject, signature } from "./gate";
import { Sheet } from "./sheet";
import { Spreadsheet } from "./spreadsheet";

/** Characters of keys and values that Google keeps for a spreadsheet, and again for each sheet. */
const MOST_CHARACTERS = 30_000;

/** GoogleAppsScript.Spreadsheet.DeveloperMetadata, on the spreadsheet or on a sheet. */
export class DeveloperMetadata extends ScriptObject {
  readonly _manners: Manners = { name: "DeveloperMetadata" };
  private readonly _book: Book;
  private readonly _entry: MetadataEntry;

  constructor(book: Book, entry: MetadataEntry) {
    super();
    this._book = book;
    this._entry = entry;
  }
  getId(): number {
    return this._entry.id;
  }
  getKey(): string {
    return this._entry.key;
  }
  getValue(): string | null {
    return this._entry.value;
  }
  getVisibility(): EnumValue {
    return ENUMS.DeveloperMetadataVisibility[this._entry.visibility];
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this._book, this._entry);
  }
  setKey(key: string): this {
    this._entry.key = text(key, "DeveloperMetadata", "setKey");
    return this._check();
  }
  setValue(value: string): this {
    this._entry.value = text(value, "DeveloperMetadata", "setValue");
    return this._check();
  }
  setVisibility(visibility: EnumValue): this {
    this._entry.visibility = enumOf(
      "DeveloperMetadataVisibility",
      visibility,
      "DeveloperMetadata",
      "setVisibility",
    ).name() as "DOCUMENT";
    return this;
  }
  remove(): void {
    this._book.state.metadata = this._book.state.metadata.filter((entry) => entry !== this._entry);
  }
  private _check(): this {
    checkSize(this._book, this._entry.sheetId);
    return this;
  }
}

/** GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation. */
export class DeveloperMetadataLocation extends ScriptObject {
  readonly _manners: Manners = { name: "DeveloperMetadataLocation" };
  private readonly _book: Book;
  private readonly _entry: MetadataEntry;

  constructor(book: Book, entry: MetadataEntry) {
    super();
    this._book = book;
    this._entry = entry;
  }
  getLocationType(): EnumValue {
    return this._entry.sheetId === null
      ? ENUMS.DeveloperMetadataLocationType.SPREADSHEET
      : ENUMS.DeveloperMetadataLocationType.SHEET;
  }
  getSheet(): Sheet | null {
    return this._entry.sheetId === null ? null : new Sheet(this._book, this._entry.sheetId);
  }
  getSpreadsheet(): Spreadsheet | null {
    return this._entry.sheetId === null ? new Spreadsheet(this._book) : null;
  }
  getRow(): null {
    return null;
  }
  getColumn(): null {
    return null;
  }
}

/** GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder: of the whole file, or of one sheet. */
export class DeveloperMetadataFinder extends ScriptObject {
  readonly _manners: Manners = {
    name: "DeveloperMetadataFinder",
    free: new Set(["withKey", "withValue", "withId", "withVisibility", "withLocationType", "onIntersectingLocations"]),
  };
  private readonly _book: Book;
  private readonly _sheetId: string | null;
  private readonly _tests: ((entry: MetadataEntry) => boolean)[] = [];

  constructor(book: Book, sheetId: string | null) {
    super();
    this._book = book;
    this._sheetId = sheetId;
  }
  withKey(key: string): this {
    return this._where((entry) => entry.key === key);
  }
  withValue(value: string): this {
    return this._where((entry) => entry.value === value);
  }
  withId(id: number): this {
    return this._where((entry) => entry.id === id);
  }
  withVisibility(visibility: EnumValue): this {
    const name = enumOf("DeveloperMetadataVisibility", visibility, "DeveloperMetadataFinder", "withVisibility").name();
    return this._where((entry) => entry.visibility === name);
  }
  withLocationType(locationType: EnumValue): this {
    const name = enumOf(
      "DeveloperMetadataLocationType",
      locationType,
      "DeveloperMetadataFinder",
      "withLocationType",
    ).name();
    return this._where((entry) => name === (entry.sheetId === null ? "SPREADSHEET" : "SHEET"));
  }
  onIntersectingLocations(): this {
    return this;
  }
  find(): DeveloperMetadata[] {
    return this._book.state.metadata
      .filter(
        (entry) =>
          (this._sheetId === null || entry.sheetId === this._sheetId) && this._tests.every((test) => test(entry)),
      )
      .map((entry) => new DeveloperMetadata(this._book, entry));
  }
  private _where(test: (entry: MetadataEntry) => boolean): this {
    this._tests.push(test);
    return this;
  }
}

export function addMetadata(
  book: Book,
  sheetId: string | null,
  key: string,
  valueOrVisibility?: unknown,
  visibility?: unknown,
): void {
  let value: string | null = null;
  let shown = visibility;
  if (valueOrVisibility instanceof EnumValue) shown = valueOrVisibility;
  else if (valueOrVisibility !== null && valueOrVisibility !== undefined) {
    if (typeof valueOrVisibility !== "string")
      throw new HostError(signature("Sheet", "addDeveloperMetadata", [key, valueOrVisibility]));
    value = valueOrVisibility;
  }
  const name =
    shown === undefined
      ? "DOCUMENT"
      : enumOf("DeveloperMetadataVisibility", shown, "Sheet", "addDeveloperMetadata").name();
  const entry: MetadataEntry = {
    id: book.state.nextId++,
    key: text(key, "Sheet", "addDeveloperMetadata"),
    value,
    visibility: name as "DOCUMENT",
    sheetId,
  };
  book.state.metadata.push(entry);
  try {
    checkSize(book, sheetId);
  } catch (error) {
    book.state.metadata.pop();
    throw error;
  }
}

function checkSize(book: Book, sheetId: string | null): void {
  const size = book.state.metadata
    .filter((entry) => entry.sheetId === sheetId)
    .reduce((sum, entry) => sum + entry.key.length + (entry.value?.length ?? 0), 0);
  if (size > MOST_CHARACTERS) throw new HostError("Developer metadata exceeds the storage limit of 30000 characters.");
}
