import type { DataValidationRule } from "@odoo/o-spreadsheet";
import { HostError } from "../host-error";
import { toEngineFormula } from "../sheets/formula-dialect";
import { text, yesNo } from "./arguments";
import type { Book, CellZone, Position } from "./book";
import { ENUMS, type EnumValue } from "./enums";
import { type Manners, ScriptObject, signature } from "./gate";
import { Range } from "./range";
import { isDate } from "./realm";
import { intersection, without } from "./zones";

type Criterion = DataValidationRule["criterion"];
export type ValidationRule = Omit<DataValidationRule, "ranges">;

interface Rule {
  readonly criterion: Criterion;
  readonly type: EnumValue;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** GoogleAppsScript.Spreadsheet.DataValidation. */
export class DataValidation extends ScriptObject {
  readonly _manners: Manners = { name: "DataValidation", free: "all" };
  readonly _rule: Rule;
  private readonly _book: Book;

  constructor(book: Book, rule: Rule) {
    super();
    this._book = book;
    this._rule = rule;
  }

  static _checkbox(book: Book): DataValidation {
    return new DataValidation(book, {
      criterion: { type: "isBoolean", values: [] },
      type: ENUMS.DataValidationCriteria.CHECKBOX,
      values: [],
      allowInvalid: false,
      help: null,
    });
  }

  getAllowInvalid(): boolean {
    return this._rule.allowInvalid;
  }
  getCriteriaType(): EnumValue {
    return this._rule.type;
  }
  getCriteriaValues(): unknown[] {
    return [...this._rule.values];
  }
  getHelpText(): string | null {
    return this._rule.help;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this._book, this._rule);
  }
}

const CRITERIA: Readonly<Record<string, string>> = {
  isBetween: "NUMBER_BETWEEN",
  isNotBetween: "NUMBER_NOT_BETWEEN",
  isEqual: "NUMBER_EQUAL_TO",
  isNotEqual: "NUMBER_NOT_EQUAL_TO",
  isGreaterThan: "NUMBER_GREATER_THAN",
  isGreaterOrEqualTo: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  isLessThan: "NUMBER_LESS_THAN",
  isLessOrEqualTo: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  containsText: "TEXT_CONTAINS",
  notContainsText: "TEXT_DOES_NOT_CONTAIN",
  isEqualText: "TEXT_EQUAL_TO",
  isValueInList: "VALUE_IN_LIST",
  isValueInRange: "VALUE_IN_RANGE",
  isBoolean: "CHECKBOX",
  customFormula: "CUSTOM_FORMULA",
  dateIsValid: "DATE_IS_VALID_DATE",
  dateIs: "DATE_EQUAL_TO",
  dateIsBefore: "DATE_BEFORE",
  dateIsAfter: "DATE_AFTER",
  dateIsBetween: "DATE_BETWEEN",
  isEmail: "TEXT_IS_VALID_EMAIL",
  isLink: "TEXT_IS_VALID_URL",
};

/** GoogleAppsScript.Spreadsheet.DataValidationBuilder. */
export class DataValidationBuilder extends ScriptObject {
  readonly _manners: Manners = { name: "DataValidationBuilder", free: "all" };
  private readonly _book: Book;
  private _rule: Rule | undefined;
  private _allowInvalid = true;
  private _help: string | null = null;

  constructor(book: Book, rule?: Rule) {
    super();
    this._book = book;
    this._rule = rule;
    if (rule) {
      this._allowInvalid = rule.allowInvalid;
      this._help = rule.help;
    }
  }

  requireValueInList(values: readonly unknown[], showDropdown?: boolean): this {
    if (!Array.isArray(values)) throw new HostError(signature("DataValidationBuilder", "requireValueInList", [values]));
    const words = Array.from(values, (value) => String(value));
    return this._set(
      { type: "isValueInList", values: words, displayStyle: showDropdown === false ? "plainText" : "arrow" },
      [words, showDropdown !== false],
    );
  }
  requireValueInRange(range: Range, showDropdown?: boolean): this {
    if (!(range instanceof Range))
      throw new HostError(signature("DataValidationBuilder", "requireValueInRange", [range]));
    const { getters } = this._book;
    const xc = getters.getRangeString(getters.getRangeFromZone(range._sheetId, range._zone), "", {
      useFixedReference: true,
    });
    return this._set(
      { type: "isValueInRange", values: [xc], displayStyle: showDropdown === false ? "plainText" : "arrow" },
      [range, showDropdown !== false],
    );
  }
  requireCheckbox(): this {
    return this._set({ type: "isBoolean", values: [] }, []);
  }
  requireFormulaSatisfied(formula: string): this {
    const given = text(formula, "DataValidationBuilder", "requireFormulaSatisfied");
    return this._set({ type: "customFormula", values: [toEngineFormula(given, this._book.locale)] }, [given]);
  }
  requireNumberBetween(start: number, end: number): this {
    return this._numbers("isBetween", [start, end], "requireNumberBetween");
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this._numbers("isNotBetween", [start, end], "requireNumberNotBetween");
  }
  requireNumberEqualTo(number: number): this {
    return this._numbers("isEqual", [number], "requireNumberEqualTo");
  }
  requireNumberNotEqualTo(number: number): this {
    return this._numbers("isNotEqual", [number], "requireNumberNotEqualTo");
  }
  requireNumberGreaterThan(number: number): this {
    return this._numbers("isGreaterThan", [number], "requireNumberGreaterThan");
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this._numbers("isGreaterOrEqualTo", [number], "requireNumberGreaterThanOrEqualTo");
  }
  requireNumberLessThan(number: number): this {
    return this._numbers("isLessThan", [number], "requireNumberLessThan");
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this._numbers("isLessOrEqualTo", [number], "requireNumberLessThanOrEqualTo");
  }
  requireTextContains(value: string): this {
    return this._set({ type: "containsText", values: [text(value, "DataValidationBuilder", "requireTextContains")] }, [
      value,
    ]);
  }
  requireTextDoesNotContain(value: string): this {
    return this._set(
      { type: "notContainsText", values: [text(value, "DataValidationBuilder", "requireTextDoesNotContain")] },
      [value],
    );
  }
  requireTextEqualTo(value: string): this {
    return this._set({ type: "isEqualText", values: [text(value, "DataValidationBuilder", "requireTextEqualTo")] }, [
      value,
    ]);
  }
  requireDate(): this {
    return this._set({ type: "dateIsValid", values: [] }, []);
  }
  requireDateAfter(date: Date): this {
    return this._set({ type: "dateIsAfter", values: [this._day(date)], dateValue: "exactDate" }, [date]);
  }
  requireDateBefore(date: Date): this {
    return this._set({ type: "dateIsBefore", values: [this._day(date)], dateValue: "exactDate" }, [date]);
  }
  requireDateEqualTo(date: Date): this {
    return this._set({ type: "dateIs", values: [this._day(date)], dateValue: "exactDate" }, [date]);
  }
  requireDateBetween(start: Date, end: Date): this {
    return this._set({ type: "dateIsBetween", values: [this._day(start), this._day(end)] }, [start, end]);
  }
  setAllowInvalid(allowInvalidData: boolean): this {
    this._allowInvalid = yesNo(allowInvalidData, "DataValidationBuilder", "setAllowInvalid");
    return this;
  }
  setHelpText(helpText: string): this {
    this._help = text(helpText, "DataValidationBuilder", "setHelpText");
    return this;
  }
  build(): DataValidation {
    if (!this._rule) throw new HostError("A data validation rule needs a criterion before build().");
    return new DataValidation(this._book, { ...this._rule, allowInvalid: this._allowInvalid, help: this._help });
  }

  private _numbers(type: string, values: readonly number[], method: string): this {
    if (values.some((value) => typeof value !== "number"))
      throw new HostError(signature("DataValidationBuilder", method, values));
    return this._set({ type, values: values.map(String) } as Criterion, values);
  }
  private _day(date: Date): string {
    if (!isDate(date)) throw new HostError(signature("DataValidationBuilder", "requireDate", [date]));
    return String(Math.floor(this._book.zone.serialOfInstant(date.getTime())));
  }
  private _set(criterion: Criterion, values: readonly unknown[]): this {
    const type = ENUMS.DataValidationCriteria[(CRITERIA[criterion.type] ?? "CUSTOM_FORMULA") as "CHECKBOX"];
    this._rule = { criterion, type, values, allowInvalid: this._allowInvalid, help: this._help };
    return this;
  }
}

export function writeValidation(book: Book, sheetId: string, zone: CellZone, rule: DataValidation | null): void {
  removeValidation(book, sheetId, zone);
  if (rule) addValidation(book, sheetId, [zone], rule);
}

export function addValidation(book: Book, sheetId: string, zones: readonly CellZone[], rule: DataValidation): void {
  const { criterion, allowInvalid } = rule._rule;
  writeValidationRule(book, sheetId, zones, { id: "", criterion, isBlocking: !allowInvalid });
}

export function writeValidationRule(
  book: Book,
  sheetId: string,
  zones: readonly CellZone[],
  rule: ValidationRule,
): void {
  const { id: _, ranges: __, ...rest } = rule as DataValidationRule;
  book.run("ADD_DATA_VALIDATION_RULE", {
    sheetId,
    ranges: zones.map((zone) => book.getters.getRangeDataFromZone(sheetId, zone)),
    rule: { ...rest, id: book.uuid() },
  });
}

/** Takes the zone out of every rule of the sheet. */
export function removeValidation(book: Book, sheetId: string, zone: CellZone): void {
  book.flush();
  for (const rule of book.getters.getDataValidationRules(sheetId)) {
    const zones = rule.ranges.map((range) => range.zone);
    if (!zones.some((own) => intersection(own, zone))) continue;
    book.run("REMOVE_DATA_VALIDATION_RULE", { sheetId, id: rule.id });
    const left = zones.flatMap((own) => without(own, zone));
    if (left.length > 0) writeValidationRule(book, sheetId, left, rule);
  }
}

export function dataValidationRuleOf(
  book: Book,
  sheetId: string,
  zone: CellZone,
): { rule: ValidationRule; zones: CellZone[] }[] {
  return book.getters.getDataValidationRules(sheetId).flatMap((rule) => {
    const zones = rule.ranges.flatMap((range) => intersection(range.zone, zone) ?? []);
    return zones.length > 0 ? [{ rule, zones }] : [];
  });
}

export function dataValidationAt(book: Book, at: Position): DataValidation | null {
  const rule = book.getters.getValidationRuleForCell(at);
  if (!rule) return null;
  const { criterion } = rule;
  const type = ENUMS.DataValidationCriteria[(CRITERIA[criterion.type] ?? "CUSTOM_FORMULA") as "CHECKBOX"];
  let values: unknown[] = [...criterion.values];
  if (criterion.type === "isValueInList") values = [[...criterion.values], criterion.displayStyle === "arrow"];
  if (criterion.type === "isValueInRange") {
    const range = book.getters.getRangeFromSheetXC(at.sheetId, criterion.values[0] as string);
    values = [new Range(book, range.sheetId, range.zone), criterion.displayStyle === "arrow"];
  }
  return new DataValidation(book, { criterion, type, values, allowInvalid: !rule.isBlocking, help: null });
}
