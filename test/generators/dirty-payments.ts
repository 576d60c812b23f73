import { DayCell, type RawCell } from "../../src/core/inputs";
import { dayOf, isoDay } from "../../src/core/period";
import { Seeded } from "./seeded";

export interface CleanPayment {
  readonly id: string;
  readonly customer: string | null;
  readonly day: number;
  /** Cents; below 0 a refund; failed ones are no money. */
  readonly cents: number;
  readonly failed: boolean;
}

export interface DirtyPayments {
  readonly table: RawCell[][];
  readonly payments: readonly CleanPayment[];
  readonly duplicates: number;
  readonly failed: number;
}

export const PAYMENTS_FROM = dayOf(2024, 1, 1);

/** Payments with refunds (as a word or as a minus), failures, duplicates and payments without a customer. */
export function dirtyPayments(count: number, seed: number): DirtyPayments {
  const random = new Seeded(seed);
  const payments: CleanPayment[] = [];
  for (let i = 0; i < count; i++) {
    const refund = random.chance(0.06);
    const failed = !refund && random.chance(0.08);
    payments.push({
      id: `PAY${100000 + i}`,
      customer: random.chance(0.02) ? null : `cus_${random.below(Math.ceil(count / 5))}`,
      day: PAYMENTS_FROM + random.below(540),
      cents: (refund ? -1 : 1) * (100 + random.below(50000)),
      failed,
    });
  }
  const money = (cents: number): RawCell => {
    const x = cents / 100;
    return random.pick<RawCell>([x, x.toFixed(2), `$${x.toFixed(2)}`.replace("$-", "-$")]);
  };
  const row = (p: CleanPayment): RawCell[] => {
    const refund = p.cents < 0;
    // A refund says so by its word, with or without a minus.
    const cents = refund && random.chance(0.5) ? -p.cents : p.cents;
    return [
      p.id,
      random.pick<RawCell>([isoDay(p.day), new DayCell(p.day), new DayCell(p.day + 0.25)]),
      p.customer,
      money(cents),
      refund
        ? random.pick(["refund", "Refunded", "REFUND "])
        : p.failed
          ? random.pick(["failed", "KO", "declined"])
          : random.pick(["paid", "Paid ", "ok", "succeeded"]),
    ];
  };
  const rows = payments.map(row);
  let duplicates = 0;
  for (let i = 0; i < count / 100; i++) {
    const k = random.below(count);
    if ((payments[k] as CleanPayment).failed) continue;
    duplicates++;
    rows.push((rows[k] as RawCell[]).slice());
  }
  return {
    table: [["Payment ID", "Date", "Customer ID", "Amount", "Status"], ...random.shuffled(rows)],
    payments,
    duplicates,
    failed: payments.filter((p) => p.failed).length,
  };
}
