/**
 * Sorts positions, given in table order, by their dates; ties stay in table order. The time between the
 * first and the last is cut into as many spans as there are positions, so that few share one; a crowded
 * span is cut again.
 */
export function sortByDate(positions: Int32Array, data: Float64Array): void {
  const n = positions.length;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let before = Number.NEGATIVE_INFINITY;
  let sorted = true;
  for (let k = 0; k < n; k++) {
    const d = data[positions[k] as number] as number;
    if (d < before) sorted = false;
    if (d < least) least = d;
    if (d > most) most = d;
    before = d;
  }
  if (sorted) return;
  if (n <= FEW) {
    insert(positions, data);
    return;
  }
  if (!Number.isFinite(most - least)) {
    // An instant before everything ("it is not said when") leaves no spans of a length.
    positions.sort((a, b) => ((data[a] as number) < (data[b] as number) ? -1 : data[a] === data[b] ? a - b : 1));
    return;
  }
  // The least falls into the first span and the most into the last, so that none holds them all.
  const perDay = (n - 1) / (most - least);
  const ends = new Int32Array(n);
  const spans = new Int32Array(n);
  for (let k = 0; k < n; k++) {
    const span = Math.floor(((data[positions[k] as number] as number) - least) * perDay);
    spans[k] = span;
    ends[span] = (ends[span] as number) + 1;
  }
  for (let b = 1; b < n; b++) ends[b] = (ends[b] as number) + (ends[b - 1] as number);
  const from = positions.slice();
  // From the back, so that ties keep their order; each end becomes the start of its span.
  for (let k = n - 1; k >= 0; k--) {
    const span = spans[k] as number;
    const place = (ends[span] as number) - 1;
    ends[span] = place;
    positions[place] = from[k] as number;
  }
  for (let b = 0; b < n; b++) {
    const high = b + 1 < n ? (ends[b + 1] as number) : n;
    if (high - (ends[b] as number) > 1) sortByDate(positions.subarray(ends[b] as number, high), data);
  }
}

/** So many are sorted by putting each in its place. */
const FEW = 24;

function insert(positions: Int32Array, data: Float64Array): void {
  for (let k = 1; k < positions.length; k++) {
    const i = positions[k] as number;
    const d = data[i] as number;
    let j = k - 1;
    for (; j >= 0 && (data[positions[j] as number] as number) > d; j--) positions[j + 1] = positions[j] as number;
    positions[j + 1] = i;
  }
}
