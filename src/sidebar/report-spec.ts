import type { PresetId, ReportSpec } from "../sheet/report";
import { sourcesRead } from "./defaults";
import type { BestTyped, Draft, State } from "./state";
import { benchmarkShown, bestOf, inPercent, targetOf, toleranceOf } from "./targets";

/** Tiles of a summary, at most. */
export const TILES = 6;

/** The report that was chosen, as it is built and saved. */
export function specOf(state: State, name: string): ReportSpec {
  const { draft, possible } = state;
  return {
    version: 1,
    id: draft.report ?? draft.id,
    name,
    subtitle: draft.subtitle,
    language: draft.report ? draft.language : state.language,
    preset: draft.preset,
    sources: state.sources.map((s) => s.check.source),
    metrics: draft.metrics.map((metric) => {
      const choice = possible?.metrics.find((m) => m.metric === metric);
      const shown = choice ? benchmarkShown(state, choice) : null;
      return {
        metric,
        method: draft.methods[metric] ?? choice?.methods[0]?.method ?? "",
        sources: choice ? sourcesRead(draft, choice) : [],
        target: (choice ? targetOf(state, choice) : null) ?? null,
        benchmark: choice && shown ? choice.benchmarks.indexOf(shown) : null,
        best: choice ? bestOf(state, choice) : null,
      };
    }),
    tiles: tilesOf(state),
    grain: draft.grain === "day" ? "week" : draft.grain,
    comparison: draft.previous ? (draft.lastYear ? "both" : "previous") : draft.lastYear ? "year" : "both",
    align: draft.align,
    segment: draft.segment,
    tolerance: toleranceOf(state) ?? 0,
    live: draft.live,
  };
}

/** The preset's own tiles that are still chosen, then the first of the others. */
function tilesOf({ draft, possible }: State): readonly string[] {
  const wished = possible?.presets.find((p) => p.preset === draft.preset)?.tiles ?? [];
  const first = wished.filter((metric) => draft.metrics.includes(metric));
  return [...first, ...draft.metrics.filter((metric) => !first.includes(metric))].slice(0, TILES);
}

/** What was chosen for a saved report, to be changed. Needs the units of its metrics, to write targets as typed. */
export function draftOf(spec: ReportSpec, unit: (metric: string) => string, decimal: "," | "."): Draft {
  const methods: Record<string, string> = {};
  const targets: Record<string, string> = {};
  const sources: Record<string, number> = {};
  const benchmarks: Record<string, number | null> = {};
  const best: Record<string, BestTyped> = {};
  for (const m of spec.metrics) {
    const typed = (value: number): string => typedNumber(value, unit(m.metric), decimal);
    methods[m.metric] = m.method;
    if (m.sources[0] !== undefined) sources[m.metric] = m.sources[0];
    benchmarks[m.metric] = m.benchmark;
    if (m.target !== null) targets[m.metric] = typed(m.target);
    if (m.best) {
      const { population, source, year } = m.best;
      best[m.metric] = { best: typed(m.best.best), others: typed(m.best.others), population, source, year };
    }
  }
  return {
    report: spec.id,
    id: spec.id,
    subtitle: spec.subtitle,
    language: spec.language,
    preset: spec.preset ?? ("everything" satisfies PresetId),
    metrics: spec.metrics.map((m) => m.metric),
    methods,
    sources,
    grain: spec.grain,
    previous: spec.comparison !== "year",
    lastYear: spec.comparison !== "previous",
    align: spec.align,
    segment: spec.segment,
    targets,
    benchmarks,
    best,
    tolerance: typedNumber(spec.tolerance, "share", decimal),
    name: spec.name,
    live: spec.live,
  };
}

/** A number as one would type it: a share in per cent, with the file's decimal sign. */
export function typedNumber(value: number, unit: string, decimal: "," | "."): string {
  const number = inPercent(unit) ? value * 100 : value;
  return String(Number(number.toFixed(6))).replace(".", decimal);
}
