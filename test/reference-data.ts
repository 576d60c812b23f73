import { readFileSync } from "node:fs";
import type { CustomerRows } from "../src/core/models/customer-rows";

/** The rows of a reference file below its header, split at the commas. */
export function referenceRows(file: string): string[][] {
  const text = readFileSync(new URL(`fixtures/reference/${file}`, import.meta.url), "utf8");
  const lines = text.trim().split(/\r?\n/).slice(1);
  return lines.map((line) => line.split(","));
}

export interface Summary extends CustomerRows {
  readonly ids: readonly string[];
  /** Mean value of the repeat purchases; 0 where there is none. */
  readonly m: Float64Array;
}

/** A payment log as customers, in weeks, written apart from CUSTOMER_SUMMARY so that the two check each other. */
export function summaryOf(payments: readonly (readonly [id: string, date: string, amount: number])[], until: string) {
  const byCustomer = new Map<string, Map<number, number>>();
  const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 864e5;
  for (const [id, date, amount] of payments) {
    const days = byCustomer.get(id) ?? new Map<number, number>();
    byCustomer.set(id, days);
    days.set(dayOf(date), (days.get(dayOf(date)) ?? 0) + amount);
  }
  const rows = [...byCustomer].map(([id, days]) => {
    const order = [...days.keys()].sort((a, b) => a - b);
    const first = order[0] as number;
    const x = order.length - 1;
    const repeat = order.slice(1).reduce((sum, day) => sum + (days.get(day) as number), 0);
    const tx = ((order[x] as number) - first) / 7;
    return { id, x, tx, T: (dayOf(until) - first) / 7, m: x ? repeat / x : 0 };
  });
  const column = (pick: (row: (typeof rows)[number]) => number): Float64Array => Float64Array.from(rows, pick);
  const summary: Summary = {
    ids: rows.map((row) => row.id),
    x: column((row) => row.x),
    tx: column((row) => row.tx),
    T: column((row) => row.T),
    m: column((row) => row.m),
  };
  return summary;
}

export function simulatedSummary(): Summary {
  const rows = referenceRows("simulated_payments.csv");
  return summaryOf(
    rows.map(([, id, date, amount]) => [id as string, date as string, Number(amount)] as const),
    "2025-12-31",
  );
}

export function onlineRetailSummary(): Summary {
  const rows = referenceRows("online_retail_customer_day.csv");
  return summaryOf(
    rows.map(([id, date, revenue]) => [id as string, date as string, Number(revenue)] as const),
    "2011-12-09",
  );
}
