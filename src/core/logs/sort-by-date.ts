/** Sorts positions by date, ties in table order. Days are few: they are counted, and only the instants of one day compared. */
export function sortByDate(positions: Int32Array, data: Float64Array): void {
  const n = positions.length;
  if (n < 2) return;
  const compare = (a: number, b: number): number => (data[a] as number) - (data[b] as number) || a - b;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < n; k++) {
    const d = data[positions[k] as number] as number;
    if (d < least) least = d;
    if (d > most) most = d;
  }
  const first = Math.floor(least);
  const days = Math.floor(most) - first + 1;
  if (days > 4 * n + 100000) {
    positions.sort(compare);
    return;
  }
  const starts = new Int32Array(days + 1);
  let timed = false;
  for (let k = 0; k < n; k++) {
    const d = data[positions[k] as number] as number;
    const day = Math.floor(d);
    if (d !== day) timed = true;
    starts[day - first + 1] = (starts[day - first + 1] as number) + 1;
  }
  for (let b = 0; b < days; b++) starts[b + 1] = (starts[b + 1] as number) + (starts[b] as number);
  const next = starts.slice(0, days);
  const from = positions.slice();
  for (let k = 0; k < n; k++) {
    const i = from[k] as number;
    const b = Math.floor(data[i] as number) - first;
    positions[next[b] as number] = i;
    next[b] = (next[b] as number) + 1;
  }
  if (!timed) return;
  for (let b = 0; b < days; b++) {
    const [low, high] = [starts[b] as number, starts[b + 1] as number];
    if (high - low > 1) positions.subarray(low, high).sort(compare);
  }
}
