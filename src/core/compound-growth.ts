import { MetricError } from "./errors";

/** (end / start)^(1 / span) - 1; not defined where the start is 0 or negative, or the sign changes. */
export function compoundGrowth(start: number, end: number, span: number): number {
  if (start <= 0) throw new MetricError("zero_base", { input: { argument: "start" }, value: start });
  if (end < 0) throw new MetricError("not_defined", { why: SIGN_CHANGES });
  return Math.expm1(Math.log(end / start) / span);
}

const SIGN_CHANGES = {
  en: "the end value is negative, and no rate leads from above 0 to below it",
  it: "il valore finale è negativo, e nessun tasso porta da sopra a sotto lo zero",
};
