import type { ConditionalFormat } from "@odoo/o-spreadsheet";
import { HostError } from "../host-error";
import { fromEngineFormula, toEngineFormula } from "../sheets/formula-dialect";
import { colour, text, yesNo } from "./arguments";
import type { Book } from "./book";
import { ConditionalZones } from "./conditional-zones";
import { ENUMS, type EnumValue, enumOf } from "./enums";
import { type Manners, ScriptObject, signature } from "./gate";
import { Range } from "./range";
import { isDate } from "./realm";

type Rule = ConditionalFormat["rule"];

interface GradientPoint {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

interface Draft {
  readonly ranges: readonly Range[];
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly style: Readonly<Record<string, unknown>>;
  readonly points: { readonly min?: GradientPoint; readonly mid?: GradientPoint; readonly max?: GradientPoint };
}

/** The engine's operator of each of Google's criteria. */
const OPERATORS: Readonly<Record<string, string>> = {
  CELL_EMPTY: "isEmpty",
  CELL_NOT_EMPTY: "isNotEmpty",
  TEXT_CONTAINS: "containsText",
  TEXT_DOES_NOT_CONTAIN: "notContainsText",
  TEXT_STARTS_WITH: "beginsWithText",
  TEXT_ENDS_WITH: "endsWithText",
  TEXT_EQUAL_TO: "isEqual",
  NUMBER_GREATER_THAN: "isGreaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "isGreaterOrEqualTo",
  NUMBER_LESS_THAN: "isLessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "isLessOrEqualTo",
  NUMBER_EQUAL_TO: "isEqual",
  NUMBER_NOT_EQUAL_TO: "isNotEqual",
  NUMBER_BETWEEN: "isBetween",
  NUMBER_NOT_BETWEEN: "isNotBetween",
  CUSTOM_FORMULA: "customFormula",
  DATE_AFTER: "dateIsAfter",
  DATE_BEFORE: "dateIsBefore",
  DATE_EQUAL_TO: "dateIs",
};

/** GoogleAppsScript.Spreadsheet.ConditionalFormatRule. */
export class ConditionalFormatRule extends ScriptObject {
  readonly _manners: Manners = { name: "ConditionalFormatRule", free: "all" };
  readonly _draft: Draft;
  private readonly _book: Book;

  constructor(book: Book, draft: Draft) {
    super();
    this._book = book;
    this._draft = draft;
  }
  getRanges(): Range[] {
    return [...this._draft.ranges];
  }
  getBooleanCondition(): BooleanCondition | null {
    return this._draft.criteria === null ? null : new BooleanCondition(this._draft);
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._book, this._draft);
  }
}

/** GoogleAppsScript.Spreadsheet.BooleanCondition. */
export class BooleanCondition extends ScriptObject {
  readonly _manners: Manners = { name: "BooleanCondition", free: "all" };
  private readonly _draft: Draft;

  constructor(draft: Draft) {
    super();
    this._draft = draft;
  }
  getCriteriaType(): EnumValue {
    return ENUMS.BooleanCriteria[this._draft.criteria as "CUSTOM_FORMULA"];
  }
  getCriteriaValues(): unknown[] {
    return [...this._draft.values];
  }
  getBackground(): string | null {
    return (this._draft.style["fillColor"] as string | undefined)?.toLowerCase() ?? null;
  }
  getFontColor(): string | null {
    return (this._draft.style["textColor"] as string | undefined)?.toLowerCase() ?? null;
  }
  getBold(): boolean | null {
    return (this._draft.style["bold"] as boolean | undefined) ?? null;
  }
}

/** GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder. */
export class ConditionalFormatRuleBuilder extends ScriptObject {
  readonly _manners: Manners = { name: "ConditionalFormatRuleBuilder", free: "all" };
  private readonly _book: Book;
  private _draft: Draft;

  constructor(book: Book, draft: Draft = { ranges: [], criteria: null, values: [], style: {}, points: {} }) {
    super();
    this._book = book;
    this._draft = draft;
  }

  setRanges(ranges: readonly Range[]): this {
    if (!Array.isArray(ranges) || ranges.some((range) => !(range instanceof Range)))
      throw new HostError(signature("ConditionalFormatRuleBuilder", "setRanges", [ranges]));
    return this._with({ ranges: [...ranges] });
  }
  getRanges(): Range[] {
    return [...this._draft.ranges];
  }
  whenCellEmpty(): this {
    return this._when("CELL_EMPTY", []);
  }
  whenCellNotEmpty(): this {
    return this._when("CELL_NOT_EMPTY", []);
  }
  whenFormulaSatisfied(formula: string): this {
    return this._when("CUSTOM_FORMULA", [text(formula, "ConditionalFormatRuleBuilder", "whenFormulaSatisfied")]);
  }
  whenTextContains(value: string): this {
    return this._text("TEXT_CONTAINS", value, "whenTextContains");
  }
  whenTextDoesNotContain(value: string): this {
    return this._text("TEXT_DOES_NOT_CONTAIN", value, "whenTextDoesNotContain");
  }
  whenTextStartsWith(value: string): this {
    return this._text("TEXT_STARTS_WITH", value, "whenTextStartsWith");
  }
  whenTextEndsWith(value: string): this {
    return this._text("TEXT_ENDS_WITH", value, "whenTextEndsWith");
  }
  whenTextEqualTo(value: string): this {
    return this._text("TEXT_EQUAL_TO", value, "whenTextEqualTo");
  }
  whenNumberEqualTo(number: number): this {
    return this._number("NUMBER_EQUAL_TO", [number], "whenNumberEqualTo");
  }
  whenNumberNotEqualTo(number: number): this {
    return this._number("NUMBER_NOT_EQUAL_TO", [number], "whenNumberNotEqualTo");
  }
  whenNumberGreaterThan(number: number): this {
    return this._number("NUMBER_GREATER_THAN", [number], "whenNumberGreaterThan");
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this._number("NUMBER_GREATER_THAN_OR_EQUAL_TO", [number], "whenNumberGreaterThanOrEqualTo");
  }
  whenNumberLessThan(number: number): this {
    return this._number("NUMBER_LESS_THAN", [number], "whenNumberLessThan");
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this._number("NUMBER_LESS_THAN_OR_EQUAL_TO", [number], "whenNumberLessThanOrEqualTo");
  }
  whenNumberBetween(start: number, end: number): this {
    return this._number("NUMBER_BETWEEN", [start, end], "whenNumberBetween");
  }
  whenNumberNotBetween(start: number, end: number): this {
    return this._number("NUMBER_NOT_BETWEEN", [start, end], "whenNumberNotBetween");
  }
  whenDateAfter(date: Date): this {
    return this._date("DATE_AFTER", date, "whenDateAfter");
  }
  whenDateBefore(date: Date): this {
    return this._date("DATE_BEFORE", date, "whenDateBefore");
  }
  whenDateEqualTo(date: Date): this {
    return this._date("DATE_EQUAL_TO", date, "whenDateEqualTo");
  }

  setBackground(color: string | null): this {
    return this._style("fillColor", colour(color, "ConditionalFormatRuleBuilder", "setBackground"));
  }
  setFontColor(color: string | null): this {
    return this._style("textColor", colour(color, "ConditionalFormatRuleBuilder", "setFontColor"));
  }
  setBold(bold: boolean): this {
    return this._style("bold", yesNo(bold, "ConditionalFormatRuleBuilder", "setBold"));
  }
  setItalic(italic: boolean): this {
    return this._style("italic", yesNo(italic, "ConditionalFormatRuleBuilder", "setItalic"));
  }
  setUnderline(underline: boolean): this {
    return this._style("underline", yesNo(underline, "ConditionalFormatRuleBuilder", "setUnderline"));
  }
  setStrikethrough(strikethrough: boolean): this {
    return this._style("strikethrough", yesNo(strikethrough, "ConditionalFormatRuleBuilder", "setStrikethrough"));
  }
  setGradientMinpoint(color: string): this {
    return this._point("min", color, "MIN", "");
  }
  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this._point("min", color, this._interpolation(type), value);
  }
  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    return this._point("mid", color, this._interpolation(type), value);
  }
  setGradientMaxpoint(color: string): this {
    return this._point("max", color, "MAX", "");
  }
  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this._point("max", color, this._interpolation(type), value);
  }

  build(): ConditionalFormatRule {
    if (this._draft.ranges.length === 0)
      throw new HostError("Conditional format rule must be applied to at least one range.");
    const gradient = this._draft.points.min !== undefined && this._draft.points.max !== undefined;
    if (this._draft.criteria === null && !gradient)
      throw new HostError("Conditional format rule must have a condition.");
    return new ConditionalFormatRule(this._book, this._draft);
  }

  private _with(change: Partial<Draft>): this {
    this._draft = { ...this._draft, ...change };
    return this;
  }
  private _when(criteria: string, values: readonly unknown[]): this {
    return this._with({ criteria, values });
  }
  private _text(criteria: string, value: unknown, method: string): this {
    return this._when(criteria, [text(value, "ConditionalFormatRuleBuilder", method)]);
  }
  private _number(criteria: string, values: readonly number[], method: string): this {
    if (values.some((value) => typeof value !== "number" || Number.isNaN(value)))
      throw new HostError(signature("ConditionalFormatRuleBuilder", method, values));
    return this._when(criteria, values);
  }
  private _date(criteria: string, value: Date, method: string): this {
    if (!isDate(value)) throw new HostError(signature("ConditionalFormatRuleBuilder", method, [value]));
    return this._when(criteria, [Math.floor(this._book.zone.serialOfInstant(value.getTime()))]);
  }
  private _style(key: string, value: unknown): this {
    return this._with({ style: { ...this._draft.style, [key]: value } });
  }
  private _interpolation(type: EnumValue): string {
    return enumOf("InterpolationType", type, "ConditionalFormatRuleBuilder", "setGradient").name();
  }
  private _point(at: "min" | "mid" | "max", color: string, type: string, value: string): this {
    const point = { color: colour(color, "ConditionalFormatRuleBuilder", "setGradient"), type, value: String(value) };
    return this._with({ points: { ...this._draft.points, [at]: point }, criteria: null });
  }
}

/** Replaces all rules of the sheet, as Google does. */
export function writeConditionalFormats(book: Book, sheetId: string, rules: readonly ConditionalFormatRule[]): void {
  for (const rule of new ConditionalZones(book, sheetId).rules())
    book.write("REMOVE_CONDITIONAL_FORMAT", { sheetId, id: rule.id });
  book.flush();
  for (const { _draft: draft } of rules) {
    if (draft.ranges.some((range) => range._sheetId !== sheetId))
      throw new HostError("Conditional format rule cannot reference a different sheet.");
    book.write("ADD_CONDITIONAL_FORMAT", {
      sheetId,
      cf: { id: book.uuid(), rule: engineRule(book, draft) },
      ranges: draft.ranges.map((range) => book.getters.getRangeDataFromZone(sheetId, range._zone)),
    });
  }
  book.flush();
}

const THRESHOLDS: Readonly<Record<string, string>> = {
  MIN: "value",
  MAX: "value",
  NUMBER: "number",
  PERCENT: "percentage",
  PERCENTILE: "percentile",
};

function engineRule(book: Book, draft: Draft): Rule {
  if (draft.criteria === null) {
    const point = (p: GradientPoint): object => ({
      color: Number.parseInt(p.color.slice(1), 16),
      type: THRESHOLDS[p.type] ?? "value",
      ...(p.value === "" ? {} : { value: p.value }),
    });
    const { min, mid, max } = draft.points;
    return {
      type: "ColorScaleRule",
      minimum: point(min as GradientPoint),
      maximum: point(max as GradientPoint),
      ...(mid ? { midpoint: point(mid) } : {}),
    } as Rule;
  }
  const formula = draft.criteria === "CUSTOM_FORMULA";
  const date = draft.criteria.startsWith("DATE_");
  return {
    type: "CellIsRule",
    operator: OPERATORS[draft.criteria] as "isEqual",
    values: draft.values.map((value) => (formula ? toEngineFormula(String(value), book.locale) : String(value))),
    style: draft.style,
    ...(date ? { dateValue: "exactDate" } : {}),
  } as Rule;
}

export function conditionalFormatsOf(book: Book, sheetId: string): ConditionalFormatRule[] {
  const zones = new ConditionalZones(book, sheetId);
  return zones.rules().flatMap((cf) => {
    const ranges = zones
      .zonesOf(cf)
      .map(
        (zone) => new Range(book, sheetId, { left: zone.left, right: zone.right, top: zone.top, bottom: zone.bottom }),
      );
    const draft = draftOf(book, cf.rule, ranges);
    return draft ? [new ConditionalFormatRule(book, draft)] : [];
  });
}

function draftOf(book: Book, rule: Rule, ranges: readonly Range[]): Draft | undefined {
  if (rule.type === "ColorScaleRule") {
    const hex = (n: number): string => `#${n.toString(16).padStart(6, "0").toUpperCase()}`;
    const kind = (type: string, end: string): string =>
      type === "value"
        ? end
        : ({ number: "NUMBER", percentage: "PERCENT", percentile: "PERCENTILE" }[type] ?? "NUMBER");
    const point = (p: { color: number; type: string; value?: string }, end: string): GradientPoint => ({
      color: hex(p.color),
      type: kind(p.type, end),
      value: p.value ?? "",
    });
    const points = {
      min: point(rule.minimum, "MIN"),
      max: point(rule.maximum, "MAX"),
      ...(rule.midpoint ? { mid: point(rule.midpoint, "MIN") } : {}),
    };
    return { ranges, criteria: null, values: [], style: {}, points };
  }
  if (rule.type !== "CellIsRule") return undefined;
  const numeric = rule.values.every((value) => value !== "" && Number.isFinite(Number(value)));
  const criteria = Object.keys(OPERATORS).find(
    (key) =>
      OPERATORS[key] === rule.operator && (rule.operator !== "isEqual" || key.startsWith(numeric ? "NUMBER" : "TEXT")),
  );
  if (!criteria) return undefined;
  const values = rule.values.map((value) =>
    criteria === "CUSTOM_FORMULA"
      ? fromEngineFormula(value, book.locale)
      : criteria.startsWith("NUMBER")
        ? Number(value)
        : value,
  );
  return { ranges, criteria, values, style: rule.style as Record<string, unknown>, points: {} };
}
