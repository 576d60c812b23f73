import type { Log } from "../core/logs/log";
import { spellsOf } from "../core/logs/spells";
import { CHURN, CONTRACTION, EXPANSION, eachMovements, NEW, REACTIVATION } from "../core/mrr-movements";
import { MRR_NEEDS } from "../core/mrr-statements";
import type { Period } from "../core/period";
import type { Text } from "../core/text";
import type { MovementData } from "./panel-series";
import type { PeriodTable } from "./period-table";

/** Start + in − out = end: from a period table by its own columns, from a log as counted in every period. */
export interface IdentityData {
  readonly label: Text;
  readonly source: number;
  readonly unit: "count" | "money";
  /** Measure ids of start, in, out, end of a period table; null for a log. */
  readonly measures: readonly [string, string, string, string] | null;
  /** Whether the start is the end of the period before. */
  readonly carried: boolean;
  /** Start, in, out, end by known period; empty for a period table. */
  readonly values: readonly (readonly [number, number, number, number])[];
}

const CUSTOMERS: Text = { en: "Customers", it: "Clienti" };

/**
 * What a period table can be held to: only where all its columns are its own. Investments or debts beside the receipts and
 * payments move the cash without being in them, so there the cash is held to nothing.
 */
export function tableIdentities(table: PeriodTable, source: number): IdentityData[] {
  const own = (id: string): boolean => table.columns.some((c) => c.measure.id === id && c.at !== null);
  const customers: IdentityData = {
    label: CUSTOMERS,
    source,
    unit: "count",
    measures: ["customers at start", "new customers", "customers lost", "customers at end"],
    carried: false,
    values: [],
  };
  const cash: IdentityData = {
    label: { en: "Cash balance", it: "Saldo di cassa" },
    source,
    unit: "money",
    measures: ["cash", "cash in", "cash out", "cash"],
    carried: true,
    values: [],
  };
  const whole = !own("investments") && !own("debt");
  return (whole ? [customers, cash] : [customers]).filter((identity) => identity.measures?.every(own));
}

/** Customers and recurring revenue of a subscriptions log. */
export function subscriptionIdentities(log: Log, source: number, spans: readonly Period[]): IdentityData[] {
  if (log.kind.id !== "subs" || !MRR_NEEDS.every((field) => log.has(field))) return [];
  const customers: [number, number, number, number][] = [];
  const money: [number, number, number, number][] = [];
  for (const span of spans) {
    const c: [number, number, number, number] = [0, 0, 0, 0];
    const m: [number, number, number, number] = [0, 0, 0, 0];
    eachMovements(spellsOf(log), span, "event", (_, { events, amounts }, before, after) => {
      const sum = (of: ArrayLike<number>, kinds: readonly number[]): number =>
        kinds.reduce((total, kind) => total + (of[kind] as number), 0);
      if (before > 0) c[0]++;
      c[1] += sum(events, [NEW, REACTIVATION]);
      c[2] += sum(events, [CHURN]);
      if (after > 0) c[3]++;
      m[0] += before;
      m[1] += sum(amounts, [NEW, REACTIVATION, EXPANSION]);
      m[2] += sum(amounts, [CHURN, CONTRACTION]);
      m[3] += after;
    });
    customers.push(c);
    money.push(m);
  }
  return [
    { label: CUSTOMERS, source, unit: "count", measures: null, carried: false, values: customers },
    {
      label: { en: "Recurring revenue (MRR)", it: "Ricavi ricorrenti (MRR)" },
      source,
      unit: "money",
      measures: null,
      carried: false,
      values: money,
    },
  ];
}

/** Outstanding complaints: received and reopened come in, resolved go out. */
export function complaintIdentity(movement: MovementData, source: number): IdentityData {
  const values = movement.start.map((start, i): [number, number, number, number] => [
    start,
    (movement.received[i] as number) + (movement.reopened[i] as number),
    movement.resolved[i] as number,
    movement.end[i] as number,
  ]);
  return { label: { en: "Complaints", it: "Reclami" }, source, unit: "count", measures: null, carried: false, values };
}
