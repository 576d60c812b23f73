import { MetricError } from "../errors";
import { type Groups, groupRows } from "../math/group-rows";

/**
 * What a buying model knows of each customer: x repeat purchases, the last of them at tx, watched until T,
 * both counted from the first purchase in one unit of time.
 */
export interface CustomerRows {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  /** How many customers each row stands for; 1 each where not given. */
  readonly counts?: Float64Array;
}

/** Equal customers merged, and what the fits need to know of all of them. */
export interface Customers {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly counts: Float64Array;
  readonly size: number;
  /** Different values of x, how many customers have each, and which of them each row has. */
  readonly frequencies: Float64Array;
  readonly frequencyCounts: Float64Array;
  readonly frequencyOf: Int32Array;
  readonly customers: number;
  readonly purchases: number;
  readonly time: number;
}

/** Refuses a base without any repeat purchase: its most likely purchase rate is 0, which no model can be fitted to. */
export function checkRepeatPurchases(customers: Customers): void {
  if (customers.purchases > 0) return;
  throw new MetricError("boundary", {
    why: { en: "nobody has bought again", it: "nessuno ha acquistato di nuovo" },
    advice: {
      en: "wait for repeat purchases or give customers watched for longer",
      it: "aspetta i primi riacquisti o usa clienti osservati più a lungo",
    },
  });
}

/** Merges equal customers. Rows must have been checked (customer-columns.ts). */
export function customersOf(rows: CustomerRows): Customers {
  const groups = groupRows([rows.x, rows.tx, rows.T], rows.counts);
  const [x, tx, T] = groups.columns as readonly [Float64Array, Float64Array, Float64Array];
  const { frequencies, frequencyCounts, frequencyOf } = frequenciesOf(x, groups);
  let customers = 0;
  let purchases = 0;
  let time = 0;
  for (let i = 0; i < groups.size; i++) {
    const count = groups.counts[i] as number;
    customers += count;
    purchases += count * (x[i] as number);
    time += count * (T[i] as number);
  }
  const { counts, size } = groups;
  return { x, tx, T, counts, size, frequencies, frequencyCounts, frequencyOf, customers, purchases, time };
}

function frequenciesOf(x: Float64Array, groups: Groups) {
  const places = new Map<number, number>();
  const frequencyOf = new Int32Array(groups.size);
  const counts: number[] = [];
  for (let i = 0; i < groups.size; i++) {
    let place = places.get(x[i] as number);
    if (place === undefined) {
      place = places.size;
      places.set(x[i] as number, place);
      counts.push(0);
    }
    frequencyOf[i] = place;
    counts[place] = (counts[place] as number) + (groups.counts[i] as number);
  }
  return { frequencies: Float64Array.from(places.keys()), frequencyCounts: Float64Array.from(counts), frequencyOf };
}
