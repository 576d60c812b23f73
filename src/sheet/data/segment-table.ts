import { fn, orElse } from "../formula";
import type { Grid } from "../grid";
import type { PlanCell } from "../plan";
import type { ReportView } from "../report-view";
import { segmentName } from "../segment-name";
import { isNoise } from "../segment-series";
import { say } from "../words";
import { SEGMENT, SEGMENT_PARTS, type SegmentPart } from "./data-map";
import { DATA_TEXT, DATE, dataLook, sectionHead, WHOLE } from "./section";

/** Every segment in every known period: the numbers of each metric shown, and whether its changes are noise. */
export function segmentTable(grid: Grid, view: ReportView): void {
  const { map, data } = view;
  const cut = data.segments;
  if (!cut) return;
  const { language } = data.spec;
  const heads: Record<number, string> = {
    [SEGMENT.period]: say("colPeriod", language),
    [SEGMENT.name]: cut.header,
    [SEGMENT.count]: say("rows", language),
  };
  cut.metrics.forEach((i, k) => {
    heads[columnOf(k, "value")] = data.metrics[i]?.metric.label[language] ?? "";
    heads[columnOf(k, "n")] = "n";
    heads[columnOf(k, "previous")] = say("colPrevious", language);
    heads[columnOf(k, "year")] = say("colYear", language);
    heads[columnOf(k, "previousNoise")] = "≈";
    heads[columnOf(k, "yearNoise")] = "≈";
  });
  sectionHead(grid, map.segments, say("bySegment", language, { header: cut.header }), "", heads);
  cut.segments.forEach((segment, s) => {
    for (let i = 0; i < map.periods; i++) {
      const row = map.segments + s * map.periods + i;
      grid.put(row, SEGMENT.period, data.axis.starts[i] as number, DATE);
      grid.put(row, SEGMENT.name, segmentName(segment, language), DATA_TEXT);
      grid.put(row, SEGMENT.count, segment.counts[i] ?? null, dataLook(WHOLE));
      segment.rows.forEach((rows, k) => {
        const r = rows[i];
        const put = (part: SegmentPart, cell: PlanCell): void =>
          grid.put(row, columnOf(k, part), cell, dataLook(part === "n" ? WHOLE : "General"));
        put("value", r?.now?.value ?? null);
        put("n", r?.now?.n ?? null);
        put("previous", r?.previous?.value ?? null);
        put("year", r?.year?.value ?? null);
        put("previousNoise", r ? (isNoise(r.now, r.previous) ? 1 : 0) : null);
        put("yearNoise", r ? (isNoise(r.now, r.year) ? 1 : 0) : null);
      });
    }
  });
}

/** Column of a part of the k-th metric. */
export function columnOf(k: number, part: SegmentPart): number {
  return SEGMENT.first + k * SEGMENT_PARTS.length + SEGMENT_PARTS.indexOf(part);
}

/** Columns the table needs. */
export function segmentWidth(metrics: number): number {
  return SEGMENT.first + metrics * SEGMENT_PARTS.length - 1;
}

/** A number of a segment in the chosen period, for a formula on the summary. */
export function segmentCell(view: ReportView, segment: number, column: number): string {
  const { map } = view;
  const first = map.segments + segment * map.periods;
  // A period table may have grown past the periods that the numbers were written for.
  return orElse(fn("INDEX", map.area(first, column, map.periods, true), map.parameter("chosen", true)));
}
