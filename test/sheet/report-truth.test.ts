import { describe, expect, test } from "vitest";
import type { Metric } from "../../src/core/define";
import { MetricError } from "../../src/core/errors";
import { functionsOf } from "../../src/core/functions-of";
import type { RawTable } from "../../src/core/inputs";
import { METRICS } from "../../src/core/metrics";
import { dayOf, type Period, shift } from "../../src/core/period";
import type { PlainCell } from "../../src/local/headless";
import { subscriptionsTable, ticketsTable } from "../../src/local/samples/log-tables";
import { customersTable } from "../../src/local/samples/period-tables";
import { a1 } from "../../src/sheet/formula";
import type { NumberPlan } from "../../src/sheet/plan";
import { testContext } from "../context";
import { type Opened, openPlan, rawTable, sourceOf } from "./open-plan";
import { plainRows } from "./plain-rows";

/** The catalogue's function on the rows of a table, as a cell would call it; null where it has no value. */
function byCatalogue(
  metric: Metric,
  table: RawTable,
  span: Period,
  where: readonly [string, string] | null,
): number | null {
  const form = metric.log as NonNullable<Metric["log"]>;
  const call = functionsOf(metric).find((f) => f.name === form.name) as NonNullable<
    ReturnType<typeof functionsOf>[number]
  >;
  const values: Record<string, unknown> = { [form.tables[0]?.name ?? ""]: table };
  for (const [name, input] of Object.entries(call.inputs)) if (!(name in values)) values[name] = input.fallback;
  if (form.instant) values[form.instant] = span.before;
  else Object.assign(values, { from: span.from, before: span.before });
  if (where) Object.assign(values, { where_column: where[0], where_value: where[1] });
  try {
    return call.compute(values, testContext()) as number | null;
  } catch (error) {
    if (error instanceof MetricError && error.isUndefined) return null;
    throw error;
  }
}

/** The months that a number of the sheet may be of, when the period cell shows the month that begins on `chosen`. */
function monthOf(n: NumberPlan, chosen: number): Period {
  const back = n.period.of === "year" ? 12 : n.period.of === "chosen" ? n.period.back : 0;
  const from = shift("month", chosen, -back);
  return { from, before: shift("month", from, 1) };
}

/** Every number that the summary shows, with what it should be; the list holds what differs. */
function differences(
  o: Opened,
  chosen: number,
  expected: (n: NumberPlan, span: Period) => number | null | undefined,
): { checked: number; wrong: string[] } {
  const summary = o.plan.sheets.find((s) => s.role === "summary") as Opened["plan"]["sheets"][number];
  const values = o.host.values(summary.name);
  const wrong: string[] = [];
  let checked = 0;
  for (const n of summary.numbers) {
    const [row, column] = n.range;
    if (n.cohort) continue;
    const want = expected(n, monthOf(n, chosen));
    if (want === undefined) continue;
    const got = values[row - 1]?.[column - 1];
    checked++;
    const same =
      want === null
        ? typeof got !== "number"
        : typeof got === "number" && Math.abs(got - want) <= 1e-9 * Math.max(1, Math.abs(want));
    if (!same)
      wrong.push(`${a1(row, column)} ${n.metric} ${JSON.stringify(n.period)} ${n.segment}: ${got}, not ${want}`);
  }
  return { checked, wrong };
}

const chosen = (
  metric: string,
): { metric: string; method: string; sources: number[]; target: number | null; benchmark: null; best: null } => ({
  metric,
  method: "",
  sources: [0],
  target: null,
  benchmark: null,
  best: null,
});

describe("every number of the summary is the catalogue's function on the same rows", { timeout: 120_000 }, () => {
  test.each(["en", "it"] as const)("from a period table (%s), for several periods", (language) => {
    const { name, rows } = plainRows(customersTable(language));
    const metrics = ["churn-rate", "retention-rate", "cac", "conversion-rate", "revenue", "new-customers"];
    const o = openPlan({
      sheets: { [name]: rows },
      locale: language === "it" ? "it_IT" : "en_US",
      spec: { name: "Report", language, sources: [sourceOf("periods")], metrics: metrics.map(chosen), tiles: metrics },
    });
    // Header words of each argument, as the sample writes them: start, lost, new, end, revenue, spend, qualified, converted.
    const column = (row: readonly PlainCell[], i: number): number => Number(row[i]);
    const scalar: Record<string, (row: readonly PlainCell[]) => number> = {
      "churn-rate": (r) => column(r, 2) / column(r, 1),
      "retention-rate": (r) => (column(r, 4) - column(r, 3)) / column(r, 1),
      cac: (r) => column(r, 6) / column(r, 3),
      "conversion-rate": (r) => column(r, 8) / column(r, 7),
      revenue: (r) => column(r, 5),
      "new-customers": (r) => column(r, 3),
    };
    const byMonth = (n: NumberPlan, span: Period): number | null | undefined => {
      const row = rows.slice(1).find((r) => rawTable([r])[0]?.[0] !== null && serialOf(r[0]) === span.from);
      // A month before the table's first is not shown at all.
      return row ? (scalar[n.metric] as (r: readonly PlainCell[]) => number)(row) : null;
    };
    for (const month of [dayOf(2025, 12, 1), dayOf(2025, 3, 1), dayOf(2024, 2, 1)]) {
      const name0 = o.data.axis.names[o.data.axis.starts.indexOf(month)] as string;
      o.host.set("Report", "B4", name0);
      const { checked, wrong } = differences(o, month, byMonth);
      expect(wrong).toEqual([]);
      expect(checked).toBeGreaterThan(80);
    }
  });

  test("from a log of tickets, cut by channel", () => {
    const { name, rows } = plainRows(ticketsTable("en"));
    const table = rawTable(rows);
    const metrics = [
      "first-contact-resolution",
      "interactions-per-case",
      "resolution-time",
      "backlog",
      "escalation-rate",
      "complaints-received",
    ];
    const o = openPlan({
      sheets: { [name]: rows },
      spec: {
        name: "Report",
        sources: [sourceOf("tickets")],
        metrics: metrics.map(chosen),
        tiles: metrics.slice(0, 4),
        segment: { source: 0, header: "Channel" },
      },
    });
    const first = o.data.axis.starts[0] as number;
    for (const month of [dayOf(2025, 12, 1), dayOf(2025, 6, 1)]) {
      o.host.set("Report", "B4", o.data.axis.names[o.data.axis.starts.indexOf(month)] as string);
      const { checked, wrong } = differences(o, month, (n, span) => {
        if (span.from < first) return null;
        const where = n.segment === null ? null : (["Channel", n.segment] as const);
        return byCatalogue(METRICS.find((m) => m.id === n.metric) as Metric, table, span, where);
      });
      expect(wrong).toEqual([]);
      expect(checked).toBeGreaterThan(80);
    }
  });

  test("from subscriptions, cut by plan", () => {
    const { name, rows } = plainRows(subscriptionsTable("it"));
    const table = rawTable(rows);
    const metrics = ["mrr", "active-customers", "churn-rate", "nrr", "net-new-mrr"];
    const o = openPlan({
      sheets: { [name]: rows },
      locale: "it_IT",
      spec: {
        name: "Report",
        language: "it",
        sources: [sourceOf("subs")],
        metrics: metrics.map(chosen),
        tiles: metrics,
        segment: { source: 0, header: "Piano" },
      },
    });
    const month = o.data.axis.starts[o.data.axis.known - 2] as number;
    o.host.set("Report", "B4", o.data.axis.names[o.data.axis.known - 2] as string);
    const { checked, wrong } = differences(o, month, (n, span) => {
      if (span.from < (o.data.axis.starts[0] as number)) return undefined;
      const where = n.segment === null ? null : (["Piano", n.segment] as const);
      return n.segment === ""
        ? undefined
        : byCatalogue(METRICS.find((m) => m.id === n.metric) as Metric, table, span, where);
    });
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(60);
  });
});

function serialOf(cell: PlainCell | undefined): number | null {
  const day = rawTable([[cell ?? null]])[0]?.[0];
  return typeof day === "object" && day !== null ? day.serial : null;
}
