import type { EmbeddedChart, EmbeddedChartBuilder } from "./chart";
import type { BooleanCondition, ConditionalFormatRule, ConditionalFormatRuleBuilder } from "./conditional-format";
import type { DataValidation, DataValidationBuilder } from "./data-validation";
import type { DeveloperMetadata, DeveloperMetadataFinder, DeveloperMetadataLocation } from "./developer-metadata";
import type { NamedRange } from "./named-range";
import type { Protection } from "./protection";
import type { Range } from "./range";
import type { RangeList } from "./range-list";
import type { RichTextValue, RichTextValueBuilder } from "./rich-text";
import type { Cache, HtmlOutput, Lock, Properties, Session, Utilities } from "./services";
import type { Sheet } from "./sheet";
import type { Selection, Spreadsheet } from "./spreadsheet";
import type { SpreadsheetApp } from "./spreadsheet-app";
import type { Menu, Ui } from "./user-interface";

/** Public members that Google's own type does not have: a name made up here would let a script pass that fails at Google. */
type MadeUp<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs | `_${string}`>;

/** Every class of this folder against Google's published types. A made-up name turns its line into an error. */
export const typed: {
  readonly [Name in keyof Unknown]: Unknown[Name] extends never ? true : Unknown[Name];
} = {
  SpreadsheetApp: true,
  Spreadsheet: true,
  Sheet: true,
  Range: true,
  RangeList: true,
  Selection: true,
  NamedRange: true,
  Protection: true,
  DeveloperMetadata: true,
  DeveloperMetadataFinder: true,
  DeveloperMetadataLocation: true,
  DataValidation: true,
  DataValidationBuilder: true,
  ConditionalFormatRule: true,
  ConditionalFormatRuleBuilder: true,
  BooleanCondition: true,
  EmbeddedChart: true,
  EmbeddedChartBuilder: true,
  RichTextValue: true,
  RichTextValueBuilder: true,
  Properties: true,
  Cache: true,
  Lock: true,
  Session: true,
  Utilities: true,
  HtmlOutput: true,
  Ui: true,
  Menu: true,
};

interface Unknown {
  readonly SpreadsheetApp: MadeUp<SpreadsheetApp, GoogleAppsScript.Spreadsheet.SpreadsheetApp>;
  readonly Spreadsheet: MadeUp<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>;
  readonly Sheet: MadeUp<Sheet, GoogleAppsScript.Spreadsheet.Sheet>;
  readonly Range: MadeUp<Range, GoogleAppsScript.Spreadsheet.Range>;
  readonly RangeList: MadeUp<RangeList, GoogleAppsScript.Spreadsheet.RangeList>;
  readonly Selection: MadeUp<Selection, GoogleAppsScript.Spreadsheet.Selection>;
  readonly NamedRange: MadeUp<NamedRange, GoogleAppsScript.Spreadsheet.NamedRange>;
  readonly Protection: MadeUp<Protection, GoogleAppsScript.Spreadsheet.Protection>;
  readonly DeveloperMetadata: MadeUp<DeveloperMetadata, GoogleAppsScript.Spreadsheet.DeveloperMetadata>;
  readonly DeveloperMetadataFinder: MadeUp<
    DeveloperMetadataFinder,
    GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
  >;
  readonly DeveloperMetadataLocation: MadeUp<
    DeveloperMetadataLocation,
    GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation
  >;
  readonly DataValidation: MadeUp<DataValidation, GoogleAppsScript.Spreadsheet.DataValidation>;
  readonly DataValidationBuilder: MadeUp<DataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>;
  readonly ConditionalFormatRule: MadeUp<ConditionalFormatRule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>;
  readonly ConditionalFormatRuleBuilder: MadeUp<
    ConditionalFormatRuleBuilder,
    GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
  >;
  readonly BooleanCondition: MadeUp<BooleanCondition, GoogleAppsScript.Spreadsheet.BooleanCondition>;
  readonly EmbeddedChart: MadeUp<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>;
  readonly EmbeddedChartBuilder: MadeUp<EmbeddedChartBuilder, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>;
  readonly RichTextValue: MadeUp<RichTextValue, GoogleAppsScript.Spreadsheet.RichTextValue>;
  readonly RichTextValueBuilder: MadeUp<RichTextValueBuilder, GoogleAppsScript.Spreadsheet.RichTextValueBuilder>;
  readonly Properties: MadeUp<Properties, GoogleAppsScript.Properties.Properties>;
  readonly Cache: MadeUp<Cache, GoogleAppsScript.Cache.Cache>;
  readonly Lock: MadeUp<Lock, GoogleAppsScript.Lock.Lock>;
  readonly Session: MadeUp<Session, GoogleAppsScript.Base.Session>;
  readonly Utilities: MadeUp<Utilities, GoogleAppsScript.Utilities.Utilities>;
  readonly HtmlOutput: MadeUp<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>;
  readonly Ui: MadeUp<Ui, GoogleAppsScript.Base.Ui>;
  readonly Menu: MadeUp<Menu, GoogleAppsScript.Base.Menu>;
}
