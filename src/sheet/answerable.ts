import type { Metric } from "../core/define";
import type { Inputs } from "../core/inputs";
import type { Text } from "../core/text";
import { measuresOf } from "./measure";
import { type NativeForm, nativeForm } from "./native-form";
import type { PeriodTable } from "./period-table";

/** Whether a period table answers a metric, and which inputs are missing. */
export interface Answer {
  readonly possible: boolean;
  /** Labels of the inputs without a column. */
  readonly missing: readonly Text[];
  /** "Needs a column with customers lost"; null where it is possible. */
  readonly reason: Text | null;
}

/** Where an input comes from: a measure of the table, in the period itself or in the one before. */
export interface Binding {
  readonly measure: string;
  readonly back: 0 | 1;
}

/** The form of a metric over period tables, whatever their columns. */
export function tableForm(metric: Metric, metrics: readonly Metric[]): NativeForm | null {
  return nativeForm(metric, (id) => measuresOf(metrics).find((m) => m.id === id)?.input);
}

/** What a period table says about a metric. Null where the metric has no form over such a table. */
export function answerFrom(table: PeriodTable, metric: Metric, metrics: readonly Metric[]): Answer | null {
  const form = tableForm(metric, metrics);
  if (!form) return null;
  const missing: Text[] = [];
  for (const [name, input] of Object.entries(form.inputs)) {
    if (!input.optional && !bindInput(table, form.inputs, name)) missing.push(input.label);
  }
  if (missing.length === 0) return { possible: true, missing, reason: null };
  const list = (language: "en" | "it"): string =>
    missing.map((t) => t[language]).join(language === "en" ? " and " : " e ");
  return {
    possible: false,
    missing,
    reason: { en: `Needs a column with ${list("en")}`, it: `Serve una colonna con ${list("it")}` },
  };
}

/** The measure an input is bound to; a "previous" beside a "current" is the current's period before. */
export function bindInput(table: PeriodTable, inputs: Inputs, name: string): Binding | null {
  const input = inputs[name];
  if (!input) return null;
  const column = table.columns.find((c) => c.measure.id === input.label.en);
  if (column) return { measure: column.measure.id, back: 0 };
  const current = inputs["current"];
  if (name === "previous" && current && table.columns.some((c) => c.measure.id === current.label.en))
    return { measure: current.label.en, back: 1 };
  return null;
}
