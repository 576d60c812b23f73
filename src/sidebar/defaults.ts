import type { PresetId } from "../sheet/report";
import type { MetricChoice, PeriodChoice, Possible, SourceKind, TableFound } from "../sheet/rpc";
import type { Draft, State } from "./state";

/**
 * The tables that are chosen before anybody chooses: those understood well enough. Of logs one of each kind
 * (the one with most rows), for two of a kind are most often an old and a new copy of the same; of tables of
 * totals all that are sure, for each has other columns.
 */
export function preselected(tables: readonly TableFound[]): readonly string[] {
  const best: Partial<Record<SourceKind, TableFound>> = {};
  for (const table of tables) {
    if (table.confidence === "check") continue;
    const rival = best[table.kind];
    if (!rival || better(table, rival)) best[table.kind] = table;
  }
  const totals = (t: TableFound): boolean => t.kind === "periods" && t.confidence === "sure";
  const chosen = tables.filter((t) => best[t.kind] === t || totals(t)).map((t) => t.id);
  return chosen.length > 0 || tables.length !== 1 ? chosen : [(tables[0] as TableFound).id];
}

function better(a: TableFound, b: TableFound): boolean {
  if (a.confidence !== b.confidence) return a.confidence === "sure";
  return a.rows > b.rows;
}

/** The metrics of a preset in its own order, each once, with what stands in the way of it. */
export function metricsOf(possible: Possible, preset: PresetId): readonly MetricChoice[] {
  const ids = possible.presets.find((p) => p.preset === preset)?.metrics ?? possible.metrics.map((m) => m.metric);
  const found = ids.map((id) => possible.metrics.find((m) => m.metric === id));
  return found.filter((m): m is MetricChoice => m !== undefined);
}

/** Metrics of a summary, at most: more do not fit its pages. */
export const MOST_METRICS = 40;

/** The possible metrics of a preset, as many as a summary holds. */
export function metricsChosen(possible: Possible, preset: PresetId): readonly string[] {
  const able = metricsOf(possible, preset).filter((m) => m.reason === null);
  return able.slice(0, MOST_METRICS).map((m) => m.metric);
}

/** What a page of a few numbers may leave out is not worth choosing: up to this many, all are shown. */
const FEW = 16;

/** Data of this many kinds speak of the whole company, not of one of its offices. */
const MANY_SOURCES = 4;

/** The preset to begin with: everything where that is little, the board's where data are of many kinds, else the one that fits best. */
function presetFor(possible: Possible): PresetId {
  const all = possible.presets.find((p) => p.preset === "everything");
  if (all && all.possible <= FEW) return "everything";
  const sources = new Set(possible.metrics.flatMap((m) => m.sources));
  if (sources.size >= MANY_SOURCES) return "executive";
  return possible.presets.find((p) => p.possible > 0)?.preset ?? "everything";
}

/** A new report's choices: the preset that fits best, everything it can give, the last closed period. */
export function draftFor(possible: Possible, before: Draft): Draft {
  const preset = presetFor(possible);
  const segment = possible.segments.find((s) => s.label !== null);
  return {
    ...before,
    preset,
    metrics: metricsChosen(possible, preset),
    methods: {},
    sources: {},
    grain: possible.grain,
    segment: segment ? { source: segment.source, header: segment.header } : null,
    targets: {},
    benchmarks: {},
    best: {},
  };
}

/** The sources a metric is read from: as the person chose between those of one kind, else the first. */
export function sourcesRead(draft: Draft, { metric, sources, rivals }: MetricChoice): readonly number[] {
  const asked = draft.sources[metric];
  return asked !== undefined && rivals.includes(asked) ? [asked, ...sources.slice(1)] : sources;
}

/** Names of the chosen tables that no chosen metric is read from. */
export function unusedSources({ possible, draft, sources }: State): readonly string[] {
  const used = new Set(
    (possible?.metrics ?? []).flatMap((m) => (draft.metrics.includes(m.metric) ? sourcesRead(draft, m) : [])),
  );
  return sources.filter((_, i) => !used.has(i)).map((s) => s.check.place.sheetName);
}

/** The chosen metrics after one more or less, in display order. */
export function withMetric(state: State, metric: string, on: boolean): readonly string[] {
  const order = (state.possible?.metrics ?? []).map((m) => m.metric);
  const kept = state.draft.metrics.filter((id) => id !== metric);
  if (!on) return kept;
  const shown = state.possible ? metricsOf(state.possible, state.draft.preset).map((m) => m.metric) : order;
  const place = (id: string): number => (shown.includes(id) ? shown.indexOf(id) : shown.length + order.indexOf(id));
  return [...kept, metric].sort((a, b) => place(a) - place(b));
}

/** The periods of the grain that is chosen, newest first. */
export function periodsOf(state: State): readonly PeriodChoice[] {
  return state.possible?.grains.find((g) => g.grain === state.draft.grain)?.periods ?? [];
}

/** The period a new summary opens on: the last closed one, or the newest where none is closed. */
export function periodShown(state: State): PeriodChoice | null {
  const grain = state.possible?.grains.find((g) => g.grain === state.draft.grain);
  return grain?.periods[Math.max(0, grain.lastClosed)] ?? null;
}

/** The decimal sign of a locale such as `it_IT`. */
export function decimalSign(locale: string): "," | "." {
  const parts = new Intl.NumberFormat(locale.replace("_", "-")).formatToParts(0.5);
  return parts.find((p) => p.type === "decimal")?.value === "," ? "," : ".";
}

/**
 * The number a person wrote, null if it is none. The file's decimal sign decides what `1.000` is; the
 * other sign is understood as a decimal one where it cannot stand between thousands (`70.5`).
 */
export function numberWritten(text: string, decimal: "," | "."): number | null {
  const clean = text.replace(/\s/g, "").replace(/%$/, "");
  const group = decimal === "," ? "." : ",";
  const [d, g] = [`\\${decimal}`, `\\${group}`];
  if (new RegExp(`^[+-]?\\d{1,3}(${g}\\d{3})+(${d}\\d+)?$`).test(clean)) {
    return Number(clean.split(group).join("").replace(decimal, "."));
  }
  if (/^[+-]?\d+([.,]\d+)?$/.test(clean)) return Number(clean.replace(",", "."));
  return null;
}
