/** The different rows of some columns, and how often each stands there. */
export interface Groups {
  readonly columns: readonly Float64Array[];
  readonly counts: Float64Array;
  readonly size: number;
}

/** Mixes the 64 bits of a number into a hash (the finaliser of MurmurHash3, A. Appleby, public domain). */
function mix(hash: number, word: number): number {
  let h = Math.imul(hash ^ word, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * Finds equal rows by a hash table with open addressing: a model's likelihood then costs as much as the
 * different rows, not the customers.
 * @param counts how often each row counts; 1 where not given; rows of count 0 are left out
 */
export function groupRows(columns: readonly Float64Array[], counts?: ArrayLike<number>): Groups {
  const rows = columns[0]?.length ?? 0;
  let capacity = 16;
  while (capacity < 2 * rows) capacity *= 2;
  const table = new Int32Array(capacity);
  const firsts = new Int32Array(rows);
  const sums = new Float64Array(rows);
  const bits = new Float64Array(1);
  const words = new Int32Array(bits.buffer);
  let size = 0;
  for (let row = 0; row < rows; row++) {
    const weight = counts ? (counts[row] as number) : 1;
    if (weight === 0) continue;
    let hash = 0x9747b28c;
    for (const column of columns) {
      bits[0] = (column[row] as number) + 0;
      hash = mix(mix(hash, words[0] as number), words[1] as number);
    }
    let slot = hash & (capacity - 1);
    while (true) {
      const group = (table[slot] as number) - 1;
      if (group < 0) {
        table[slot] = ++size;
        firsts[size - 1] = row;
        sums[size - 1] = weight;
        break;
      }
      if (sameRow(columns, firsts[group] as number, row)) {
        sums[group] = (sums[group] as number) + weight;
        break;
      }
      slot = (slot + 1) & (capacity - 1);
    }
  }
  const picked = columns.map((column) => {
    const out = new Float64Array(size);
    for (let g = 0; g < size; g++) out[g] = column[firsts[g] as number] as number;
    return out;
  });
  return { columns: picked, counts: sums.slice(0, size), size };
}

function sameRow(columns: readonly Float64Array[], a: number, b: number): boolean {
  for (const column of columns) if (column[a] !== column[b]) return false;
  return true;
}
