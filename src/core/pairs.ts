import { MetricError } from "./errors";

/**
 * Two columns side by side, rows that miss either left out. Columns of different length are refused:
 * their rows would not belong together.
 */
export function pairs<A, B>(
  firstName: string,
  first: readonly (A | null)[],
  secondName: string,
  second: readonly (B | null)[],
): [A, B][] {
  if (first.length !== second.length) {
    throw new MetricError("shapes_differ", {
      input: { argument: firstName },
      shape: first.length,
      other: { argument: secondName },
      otherShape: second.length,
    });
  }
  const out: [A, B][] = [];
  for (let i = 0; i < first.length; i++) {
    const a = first[i] as A | null;
    const b = second[i] as B | null;
    if (a !== null && b !== null) out.push([a, b]);
  }
  if (out.length === 0) throw new MetricError("empty_range", { input: { argument: secondName } });
  return out;
}
