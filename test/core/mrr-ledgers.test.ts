import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import type { Log } from "../../src/core/logs/log";
import { readLog } from "../../src/core/logs/read-log";
import { testContext } from "../context";
import { ask, type Row, subsLog } from "./subs-tables";

/** Three ledgers of monthly MRR with what an independent program (NumPy) found of every month. */
interface Ledger {
  readonly mrr_by_customer_month: Readonly<Record<string, readonly number[]>>;
  readonly months: number;
  readonly expected: readonly (Readonly<Record<string, number | null | undefined>> & { readonly month: string })[];
}
const text = readFileSync(new URL("../fixtures/reference/mrr_ledgers.json", import.meta.url), "utf8");
const { ledgers } = JSON.parse(text) as { ledgers: Ledger[] };

const monthDay = (month: number, day: string): string =>
  `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${day}`;

/** The ledger as subscriptions whose price changes on one day of the month. */
function asSubs(ledger: Ledger, day: string): Log {
  const rows: Row[] = [];
  for (const [customer, levels] of Object.entries(ledger.mrr_by_customer_month)) {
    let since = 0;
    for (let m = 0; m <= levels.length; m++) {
      const last = m > 0 ? (levels[m - 1] as number) : 0;
      if (levels[m] === last && m < levels.length) continue;
      const end = m === levels.length ? null : monthDay(m, day);
      if (last > 0) rows.push([customer, monthDay(since, day), end, last]);
      since = m;
    }
  }
  return subsLog(rows);
}

/** The same as signed changes of MRR. */
function asEvents(ledger: Ledger): Log {
  const table: RawCell[][] = [["date", "customer_id", "mrr_delta"]];
  for (const [customer, levels] of Object.entries(ledger.mrr_by_customer_month)) {
    levels.forEach((level, m) => {
      const change = level - (m > 0 ? (levels[m - 1] as number) : 0);
      if (change !== 0) table.push([monthDay(m, "10"), customer, change]);
    });
  }
  return readLog(table, ["subs"], testContext());
}

const forms: readonly (readonly [string, (ledger: Ledger) => Log])[] = [
  ["prices that change on the 1st", (l) => asSubs(l, "01")],
  ["prices that change on the 28th", (l) => asSubs(l, "28")],
  ["signed changes", asEvents],
];

describe.each(forms)("%s", (_, make) => {
  describe.each(ledgers.map((l, i) => [i + 1, l] as const))("ledger %d", (_, ledger) => {
    const log = make(ledger);
    test.each(ledger.expected.map((e, i) => [e.month, e, monthDay(i + 1, "01")] as const))("%s", (month, e, end) => {
      const near = (name: string, when: string, options: object, field: string, tolerance: number): void => {
        const expected = e[field];
        const { value } = ask(name, log, when, { ...options });
        if (typeof expected !== "number") expect(value, field).toBeNull();
        else expect(Math.abs((value as number) - expected), `${field} ${value}`).toBeLessThan(tolerance);
      };
      near("MRR", end, {}, "end_mrr", 1e-6);
      near("ARPA_LOG", end, {}, "arpa", 1e-6);
      near("ACTIVE_CUSTOMERS", month, {}, "end_customers", 1e-9);
      near("NEW_CUSTOMERS", month, {}, "n_new", 1e-9);
      near("CHURN_RATE_LOG", month, {}, "customer_churn_rate", 1e-9);
      near("GRR_LOG", month, {}, "grr_month", 1e-9);
      near("NRR_LOG", month, {}, "nrr_month", 1e-9);
      near("GROSS_MRR_CHURN_RATE_LOG", month, { method: "event" }, "gross_mrr_churn_rate", 1e-9);
      near("NET_MRR_CHURN_RATE_LOG", month, { method: "event" }, "net_mrr_churn_rate_excl_reactivation", 1e-9);
      near(
        "NET_MRR_CHURN_RATE_LOG",
        month,
        { method: "event_with_reactivation" },
        "net_mrr_churn_rate_incl_reactivation",
        1e-9,
      );
      near("QUICK_RATIO_LOG", month, {}, "quick_ratio_excl_reactivation", 1e-9);
      near("QUICK_RATIO_LOG", month, { method: "event_with_reactivation" }, "quick_ratio_incl_reactivation", 1e-9);
    });
  });
});
