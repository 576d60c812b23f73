import type { Context, Metric, Native } from "../core/define";
import type { Inputs } from "../core/inputs";

/** A metric over one row of a period table: by formula and by computation. */
export interface NativeForm {
  readonly inputs: Inputs;
  readonly native: (refs: Readonly<Record<string, string>>) => Native;
  /** See {@link Metric.scalar}: what lies beyond is not shown. */
  readonly range: readonly [number, number | null] | null;
  readonly compute: (values: Readonly<Record<string, number | undefined>>, context: Context) => number | null;
}

/** Metrics whose number a period table may hold as it is: metric id -> the measure. */
const DIRECT: Readonly<Record<string, string>> = {
  revenue: "revenue",
  "new-customers": "new customers",
  "active-customers": "customers at end",
  mrr: "MRR at end",
  "complaints-received": "complaints",
  "complaints-escalated": "complaints escalated",
};

/** How a metric is had from a period table; null where it cannot be. `inputOf` finds a measure's input by id. */
export function nativeForm(
  metric: Metric,
  inputOf: (measure: string) => Inputs[string] | undefined,
): NativeForm | null {
  const { scalar } = metric;
  if (scalar?.native && scalar.kind === "broadcast") {
    return {
      inputs: scalar.inputs,
      native: scalar.native as NativeForm["native"],
      range: scalar.range ?? null,
      compute: scalar.compute as NativeForm["compute"],
    };
  }
  const direct = DIRECT[metric.id];
  const input = direct === undefined ? undefined : inputOf(direct);
  if (!input) return null;
  return {
    inputs: { value: input },
    native: (r) => ({ value: r["value"] as string }),
    range: null,
    compute: (v) => v["value"] ?? null,
  };
}
