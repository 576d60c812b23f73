import type { Metric } from "../core/define";
import type { Outcome } from "../core/evaluate";
import { question } from "../core/evaluate";
import { columnOf } from "../core/log-inputs";
import type { Log } from "../core/logs/log";
import type { Text } from "../core/text";
import type { Axis } from "./axis";
import { logRows } from "./log-series";
import { knownSpans } from "./panel-series";
import type { ReportSpec } from "./report";
import type { MetricData, PeriodRow } from "./report-data";

/** A report cut by a column: the largest values, the others together, the rows that say nothing. */
export interface SegmentData {
  /** What it is cut by, in words of the report's language: the name of the field, or a header of the table's own. */
  readonly header: string;
  readonly source: number;
  /** What a segment is counted by: rows of the period, or active customers of subscriptions. */
  readonly counted: Text;
  /** Indices of the metrics shown, at most four. */
  readonly metrics: readonly number[];
  readonly segments: readonly SegmentRows[];
}

export interface SegmentRows {
  /** As the table says it; null is "not stated". */
  readonly name: string | null;
  /** How many further values are put together here; 0 for one value. */
  readonly others: number;
  /** Cases in each known period, as {@link SegmentData.counted} says. */
  readonly counts: readonly number[];
  /** By metric as in {@link SegmentData.metrics}, then by known period. */
  readonly rows: readonly (readonly PeriodRow[])[];
}

const MOST_SEGMENTS = 12;
const MOST_METRICS = 4;

/** Metrics of a log that can be cut: computed from that log alone, tiles first. */
function cuttable(spec: ReportSpec, source: number, metrics: readonly MetricData[]): number[] {
  const own = (m: MetricData): boolean => m.form === "log" && m.chosen.sources.length === 1 && m.source === source;
  const order = metrics.map((_, i) => i);
  const isTile = (i: number): number => {
    const at = spec.tiles.indexOf((metrics[i] as MetricData).metric.id);
    return at < 0 ? spec.tiles.length : at;
  };
  order.sort((a, b) => isTile(a) - isTile(b) || a - b);
  return order.filter((i) => own(metrics[i] as MetricData)).slice(0, MOST_METRICS);
}

/** Cuts the metrics of a log by a column. Every row is in exactly one segment. */
export function segmentData(
  spec: ReportSpec,
  log: Log,
  metrics: readonly MetricData[],
  world: readonly Metric[],
  axis: Axis,
  reach: number,
): SegmentData | null {
  if (!spec.segment) return null;
  const { source, header } = spec.segment;
  const chosen = cuttable(spec, source, metrics);
  if (chosen.length === 0) return null;
  const parts = partsOf(log, header);
  // A subscription starts once and counts for years: its rows of a month say nothing of its segment's size.
  const active = log.kind.id === "subs" ? world.find((m) => m.id === "active-customers") : undefined;
  const base = active?.log ?? null;
  const segments = parts.map(({ name, others, positions }): SegmentRows => {
    const part = log.pick(positions);
    const rows = chosen.map((i) => {
      const m = metrics[i] as MetricData;
      const form = m.metric.log as NonNullable<MetricData["metric"]["log"]>;
      const given = form.methodInput && m.chosen.method !== "" ? { [form.methodInput]: m.chosen.method } : {};
      return logRows(question(form, given), [part], axis, reach, spec.align, false);
    });
    const counts = base
      ? logRows(question(base), [part], axis, reach, spec.align, false).map((r) => r.now?.value ?? 0)
      : knownSpans(axis, reach).map((span) => part.within(part.kind.date, span).length);
    return { name, others, counts, rows };
  });
  const field = log.has(header) ? log.kind.fields[header] : undefined;
  return {
    header: field ? field.label[spec.language] : header,
    source,
    counted: active?.label ?? log.kind.name,
    metrics: chosen,
    segments,
  };
}

interface Part {
  readonly name: string | null;
  readonly others: number;
  readonly positions: Int32Array;
}

/** The positions of each value, the largest first; beyond eleven values the small ones together. */
function partsOf(log: Log, header: string): Part[] {
  const { codes, values } = columnOf(log, header);
  const sizes = new Int32Array(values.length + 1);
  const slot = (code: number): number => (code < 0 ? values.length : code);
  for (let i = 0; i < codes.length; i++)
    sizes[slot(codes[i] as number)] = (sizes[slot(codes[i] as number)] as number) + 1;
  const order = values.map((_, c) => c).filter((c) => (sizes[c] as number) > 0);
  order.sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b);
  const alone = order.length > MOST_SEGMENTS ? order.slice(0, MOST_SEGMENTS - 1) : order;
  const rest = order.slice(alone.length);
  const groupOf = new Int32Array(values.length + 1).fill(alone.length);
  alone.forEach((c, g) => {
    groupOf[c] = g;
  });
  groupOf[values.length] = alone.length + 1;
  const lists: number[][] = Array.from({ length: alone.length + 2 }, () => []);
  for (let i = 0; i < codes.length; i++) (lists[groupOf[slot(codes[i] as number)] as number] as number[]).push(i);
  return lists
    .map((list, g): Part => {
      const name = g < alone.length ? (values[alone[g] as number] as string) : g === alone.length ? "" : null;
      return { name, others: g === alone.length ? rest.length : 0, positions: Int32Array.from(list) };
    })
    .filter((p) => p.positions.length > 0);
}

/** Newcombe's interval of the difference of two estimates contains 0. */
export function isNoise(now: Outcome | null, other: PeriodRow["previous"]): boolean {
  if (!now || !other || now.value === null || other.value === null) return false;
  if (now.low === null || now.high === null || other.low === null || other.high === null) return false;
  const d = now.value - other.value;
  const down = d - Math.hypot(now.value - now.low, other.high - other.value);
  const up = d + Math.hypot(now.high - now.value, other.value - other.low);
  return down <= 0 && up >= 0;
}
