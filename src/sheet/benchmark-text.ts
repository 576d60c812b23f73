import type { Benchmark } from "../core/define";
import type { Display } from "./number-format";

/** A published figure with its grade, short enough for a narrow column: "70–79%B", "102% A". */
export function benchmarkText(b: Benchmark, display: Display, decimal: string): string {
  const show = (x: number): string => {
    const scaled = x * display.textTimes;
    const rounded = Math.abs(scaled) >= 10 || Number.isInteger(scaled) ? String(Math.round(scaled)) : scaled.toFixed(1);
    return rounded.replace(".", decimal);
  };
  const suffix = display.suffix;
  if (b.value !== null) return `${show(b.value)}${suffix} ${b.grade}`;
  if (b.low !== null && b.high !== null) return `${show(b.low)}–${show(b.high)}${suffix}${b.grade}`;
  if (b.low !== null) return `≥ ${show(b.low)}${suffix} ${b.grade}`;
  return b.high === null ? b.grade : `≤ ${show(b.high)}${suffix} ${b.grade}`;
}
