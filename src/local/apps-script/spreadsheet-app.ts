import type { Book } from "./book";
import { ConditionalFormatRuleBuilder } from "./conditional-format";
import { DataValidationBuilder } from "./data-validation";
import { ENUMS } from "./enums";
import { type Manners, ScriptObject } from "./gate";
import type { Range } from "./range";
import type { RangeList } from "./range-list";
import { RichTextValueBuilder } from "./rich-text";
import type { Sheet } from "./sheet";
import { type Selection, Spreadsheet } from "./spreadsheet";
import { TextStyleBuilder } from "./text-style";
import type { Ui } from "./user-interface";

/** GoogleAppsScript.Spreadsheet.SpreadsheetApp: the active file only, as with the scope spreadsheets.currentonly. */
export class SpreadsheetApp extends ScriptObject {
  readonly _manners: Manners = {
    name: "SpreadsheetApp",
    free: new Set(
      "getActiveSpreadsheet getActive newDataValidation newConditionalFormatRule newRichTextValue newTextStyle".split(
        " ",
      ),
    ),
    reads: new Set(["flush"]),
  };
  readonly BandingTheme = ENUMS.BandingTheme;
  readonly BooleanCriteria = ENUMS.BooleanCriteria;
  readonly BorderStyle = ENUMS.BorderStyle;
  readonly CopyPasteType = ENUMS.CopyPasteType;
  readonly DataValidationCriteria = ENUMS.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = ENUMS.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = ENUMS.DeveloperMetadataVisibility;
  readonly Dimension = ENUMS.Dimension;
  readonly Direction = ENUMS.Direction;
  readonly InterpolationType = ENUMS.InterpolationType;
  readonly ProtectionType = ENUMS.ProtectionType;
  readonly RecalculationInterval = ENUMS.RecalculationInterval;
  readonly WrapStrategy = ENUMS.WrapStrategy;
  private readonly _book: Book;

  constructor(book: Book) {
    super();
    this._book = book;
  }
  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this._book);
  }
  getActive(): Spreadsheet {
    return new Spreadsheet(this._book);
  }
  getActiveSheet(): Sheet {
    return new Spreadsheet(this._book).getActiveSheet();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return new Spreadsheet(this._book).setActiveSheet(sheet);
  }
  setActiveSpreadsheet(_spreadsheet: Spreadsheet): void {}
  getActiveRange(): Range {
    return new Spreadsheet(this._book).getActiveRange();
  }
  setActiveRange(range: Range): Range {
    return new Spreadsheet(this._book).setActiveRange(range);
  }
  getActiveRangeList(): RangeList {
    return new Spreadsheet(this._book).getActiveRangeList();
  }
  getCurrentCell(): Range {
    return new Spreadsheet(this._book).getCurrentCell();
  }
  getSelection(): Selection {
    return new Spreadsheet(this._book).getSelection();
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this._book);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._book);
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
  flush(): void {
    this._book.compute();
  }
}

/** getUi may be called in every mode; the rest of SpreadsheetApp may not. This is why the script's global is made of two. */
export class SpreadsheetAppUi extends ScriptObject {
  readonly _manners: Manners = { name: "SpreadsheetApp", modes: ["NONE", "LIMITED", "FULL"] };
  private readonly _ui: Ui;

  constructor(ui: Ui) {
    super();
    this._ui = ui;
  }
  getUi(): Ui {
    return this._ui;
  }
}
