import type { Unit } from "../core/define";

/** Bounds of a line chart's value axis: all values with a tenth of room, on steps of 1, 2 or 5. */
export function niceAxis(
  values: readonly number[],
  unit: Unit,
): { readonly minimum: number; readonly maximum: number } {
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (values.length === 0) return { minimum: 0, maximum: 1 };
  if (low === high) {
    const room = low === 0 ? 1 : Math.abs(low) / 2;
    low -= room;
    high += room;
  }
  const room = (high - low) / 10;
  const floor = Math.min(...values) >= 0 && unit !== "nps" ? 0 : Number.NEGATIVE_INFINITY;
  const ceiling = unit === "share" && Math.max(...values) <= 1 ? 1 : Number.POSITIVE_INFINITY;
  const from = Math.max(floor, low - room);
  const to = Math.min(ceiling, high + room);
  const step = niceStep((to - from) / 4);
  const minimum = Math.max(floor, Math.floor(from / step + 1e-9) * step);
  const maximum = Math.min(ceiling, Math.ceil(to / step - 1e-9) * step);
  return { minimum: clean(minimum), maximum: clean(maximum) };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = rough / power;
  return power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
}

/** Without the dust of binary fractions. */
function clean(x: number): number {
  return Number(x.toPrecision(12));
}
