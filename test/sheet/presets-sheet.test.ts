import { describe, expect, test } from "vitest";
import { METRICS } from "../../src/core/metrics";
import type { Grain } from "../../src/core/period";
import { leadsTable, npsTable, spendTable, subscriptionsTable, ticketsTable } from "../../src/local/samples/log-tables";
import { cashTable, customersTable, monthsAcrossTable, supportTable } from "../../src/local/samples/period-tables";
import type { SampleTable } from "../../src/local/samples/sample-table";
import { answerFrom } from "../../src/sheet/answerable";
import { readPeriodTable } from "../../src/sheet/period-table";
import { presetOf } from "../../src/sheet/presets";
import type { ChosenMetric, PresetId } from "../../src/sheet/report";
import type { SourceChoice } from "../../src/sheet/rpc";
import { openPlan, rawTable, sourceOf } from "./open-plan";
import { plainRows } from "./plain-rows";

interface Source {
  readonly table: SampleTable;
  readonly kind: SourceChoice["kind"];
  readonly segment: string | null;
}

/** A source with its rows laid out and its table read: once, whatever the number of metrics. */
interface ReadSource extends Source {
  readonly laid: ReturnType<typeof plainRows>;
  readonly read: ReturnType<typeof readPeriodTable>;
}

function readSource(source: Source): ReadSource {
  const laid = plainRows(source.table);
  return { ...source, laid, read: source.kind === "periods" ? readPeriodTable(rawTable(laid.rows), METRICS) : null };
}

const SOURCES = (language: "en" | "it"): Source[] => [
  { table: customersTable(language), kind: "periods", segment: null },
  { table: supportTable(language), kind: "periods", segment: null },
  { table: monthsAcrossTable(language), kind: "periods", segment: null },
  { table: cashTable(language), kind: "periods", segment: null },
  { table: ticketsTable(language), kind: "tickets", segment: language === "it" ? "Canale" : "Channel" },
  { table: subscriptionsTable(language), kind: "subs", segment: language === "it" ? "Piano" : "Plan" },
  { table: npsTable(language), kind: "survey", segment: language === "it" ? "Canale" : "Channel" },
  { table: leadsTable(language), kind: "leads", segment: null },
  { table: spendTable(language), kind: "spend", segment: null },
];

/** Which sources answer a metric: the first period table that can, or the logs that its form takes. */
function sourcesFor(id: string, given: readonly ReadSource[]): number[] {
  const metric = METRICS.find((m) => m.id === id) as (typeof METRICS)[number];
  for (let i = 0; i < given.length; i++) {
    const table = given[i]?.read;
    if (table && answerFrom(table, metric, METRICS)?.possible) return [i];
  }
  const found = metric.log?.tables.map((t) => given.findIndex((s) => s.kind !== "periods" && t.logs.includes(s.kind)));
  return found && !found.includes(-1) ? found : [];
}

const run = (language: "en" | "it", preset: PresetId, grain: Exclude<Grain, "day">, only: readonly string[]): void => {
  const given = SOURCES(language)
    .filter((s) => only.includes(s.kind))
    .map(readSource);
  const ids = presetOf(preset, METRICS, () => true);
  const metrics = ids.metrics.map((metric): ChosenMetric => {
    const { benchmarks } = METRICS.find((m) => m.id === metric) as (typeof METRICS)[number];
    const sources = sourcesFor(metric, given);
    return { metric, method: "", sources, target: 1 / 2, benchmark: benchmarks.length > 0 ? 0 : null, best: null };
  });
  const cut = given.findIndex((s) => s.segment !== null);
  const o = openPlan({
    sheets: Object.fromEntries(given.map((s) => [s.laid.name, s.laid.rows])),
    locale: language === "it" ? "it_IT" : "en_US",
    now: "2025-12-20",
    spec: {
      name: "Report",
      language,
      preset,
      grain,
      sources: given.map((s, i) => sourceOf(s.kind, i + 1)),
      metrics,
      tiles: ids.tiles,
      segment: cut < 0 ? null : { source: cut, header: given[cut]?.segment as string },
    },
  });
  const names = o.data.axis.names;
  // The latest closed period, then the first of all, which has nothing before it.
  for (const name of [null, names[0]] as const) {
    if (name) o.host.set("Report", "B4", name);
    for (const sheet of o.plan.sheets) {
      const wrong: string[] = [];
      o.host.display(sheet.name).forEach((row, r) => {
        row.forEach((cell, c) => {
          if (/^#[A-Z]|NaN|undefined|Infinity|\[object/.test(cell))
            wrong.push(`${sheet.name} R${r + 1}C${c + 1}: ${cell}`);
        });
      });
      expect(wrong.slice(0, 5), `${name}`).toEqual([]);
    }
  }
};

describe("no cell of any report shows an error", { timeout: 200_000 }, () => {
  test.each([
    ["en", "finance", "month", ["periods"]],
    ["it", "support", "week", ["tickets"]],
    ["it", "retention", "quarter", ["subs"]],
    ["en", "everything", "year", ["tickets", "subs", "survey", "leads", "spend"]],
  ] as const)("%s %s by %s", run);
});
