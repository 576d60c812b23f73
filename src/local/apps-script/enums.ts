import { HostError } from "../host-error";
import { signature } from "./gate";

/** One constant of an Apps Script enum. Sheets refuses a plain text where it asks for one. */
export class EnumValue {
  private readonly type: string;
  private readonly word: string;
  private readonly place: number;

  constructor(type: string, word: string, place: number) {
    this.type = type;
    this.word = word;
    this.place = place;
    Object.freeze(this);
  }

  name(): string {
    return this.word;
  }
  toString(): string {
    return this.word;
  }
  toJSON(): string {
    return this.word;
  }
  ordinal(): number {
    return this.place;
  }
  compareTo(other: EnumValue): number {
    return this.place - other.place;
  }
  /** For this host only: which enum it belongs to. */
  isOf(type: string): boolean {
    return this.type === type;
  }
}

function makeEnum<W extends string>(type: string, words: readonly W[]): Readonly<Record<W, EnumValue>> {
  const values = Object.fromEntries(words.map((word, index) => [word, new EnumValue(type, word, index)])) as Record<
    W,
    EnumValue
  >;
  return new Proxy(Object.freeze(values), {
    get(target, key) {
      if (typeof key === "symbol" || key === "toJSON" || key === "then") return undefined;
      const value = (target as Record<string, EnumValue>)[key];
      if (value === undefined) throw new HostError(`${type}.${key} is not part of the local spreadsheet`);
      return value;
    },
  });
}

export const ENUMS = {
  AuthMode: makeEnum("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]),
  BandingTheme: makeEnum("BandingTheme", ["LIGHT_GREY"]),
  BorderStyle: makeEnum("BorderStyle", ["DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"]),
  BooleanCriteria: makeEnum("BooleanCriteria", [
    "CELL_EMPTY",
    "CELL_NOT_EMPTY",
    "DATE_AFTER",
    "DATE_BEFORE",
    "DATE_EQUAL_TO",
    "NUMBER_BETWEEN",
    "NUMBER_EQUAL_TO",
    "NUMBER_GREATER_THAN",
    "NUMBER_GREATER_THAN_OR_EQUAL_TO",
    "NUMBER_LESS_THAN",
    "NUMBER_LESS_THAN_OR_EQUAL_TO",
    "NUMBER_NOT_BETWEEN",
    "NUMBER_NOT_EQUAL_TO",
    "TEXT_CONTAINS",
    "TEXT_DOES_NOT_CONTAIN",
    "TEXT_ENDS_WITH",
    "TEXT_EQUAL_TO",
    "TEXT_STARTS_WITH",
    "CUSTOM_FORMULA",
  ]),
  CopyPasteType: makeEnum("CopyPasteType", [
    "PASTE_NORMAL",
    "PASTE_NO_BORDERS",
    "PASTE_FORMAT",
    "PASTE_FORMULA",
    "PASTE_DATA_VALIDATION",
    "PASTE_VALUES",
    "PASTE_CONDITIONAL_FORMATTING",
    "PASTE_COLUMN_WIDTHS",
  ]),
  DataValidationCriteria: makeEnum("DataValidationCriteria", [
    "CHECKBOX",
    "CUSTOM_FORMULA",
    "DATE_IS_VALID_DATE",
    "DATE_AFTER",
    "DATE_BEFORE",
    "DATE_BETWEEN",
    "DATE_EQUAL_TO",
    "NUMBER_BETWEEN",
    "NUMBER_EQUAL_TO",
    "NUMBER_GREATER_THAN",
    "NUMBER_GREATER_THAN_OR_EQUAL_TO",
    "NUMBER_LESS_THAN",
    "NUMBER_LESS_THAN_OR_EQUAL_TO",
    "NUMBER_NOT_BETWEEN",
    "NUMBER_NOT_EQUAL_TO",
    "TEXT_CONTAINS",
    "TEXT_DOES_NOT_CONTAIN",
    "TEXT_EQUAL_TO",
    "TEXT_IS_VALID_EMAIL",
    "TEXT_IS_VALID_URL",
    "VALUE_IN_LIST",
    "VALUE_IN_RANGE",
  ]),
  DeveloperMetadataLocationType: makeEnum("DeveloperMetadataLocationType", ["SPREADSHEET", "SHEET", "ROW", "COLUMN"]),
  DeveloperMetadataVisibility: makeEnum("DeveloperMetadataVisibility", ["DOCUMENT", "PROJECT"]),
  Dimension: makeEnum("Dimension", ["COLUMNS", "ROWS"]),
  Direction: makeEnum("Direction", ["UP", "DOWN", "PREVIOUS", "NEXT"]),
  InterpolationType: makeEnum("InterpolationType", ["NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX"]),
  ProtectionType: makeEnum("ProtectionType", ["RANGE", "SHEET"]),
  RecalculationInterval: makeEnum("RecalculationInterval", ["ON_CHANGE", "MINUTE", "HOUR"]),
  WrapStrategy: makeEnum("WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]),
  ChartType: makeEnum("ChartType", [
    "AREA",
    "BAR",
    "BUBBLE",
    "COLUMN",
    "COMBO",
    "HISTOGRAM",
    "LINE",
    "PIE",
    "RADAR",
    "SCATTER",
    "STEPPED_AREA",
    "TABLE",
  ]),
  ChartHiddenDimensionStrategy: makeEnum("ChartHiddenDimensionStrategy", [
    "IGNORE_BOTH",
    "IGNORE_COLUMNS",
    "IGNORE_ROWS",
    "SHOW_BOTH",
  ]),
  ChartMergeStrategy: makeEnum("ChartMergeStrategy", ["MERGE_COLUMNS", "MERGE_ROWS"]),
  CurveStyle: makeEnum("CurveStyle", ["NORMAL", "SMOOTH"]),
  PointStyle: makeEnum("PointStyle", ["NONE", "TINY", "MEDIUM", "LARGE", "HUGE"]),
  Position: makeEnum("Position", ["TOP", "RIGHT", "BOTTOM", "LEFT", "NONE"]),
  Button: makeEnum("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]),
  ButtonSet: makeEnum("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]),
  SandboxMode: makeEnum("SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]),
  XFrameOptionsMode: makeEnum("XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]),
} as const;

/** Throws Google's sentence unless `value` is a constant of that enum. */
export function enumOf(type: keyof typeof ENUMS, value: unknown, className: string, method: string): EnumValue {
  if (value instanceof EnumValue && value.isOf(type)) return value;
  throw new HostError(signature(className, method, [value]));
}
