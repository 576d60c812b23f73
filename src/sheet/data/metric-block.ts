import type { Native, Unit } from "../../core/define";
import type { Outcome } from "../../core/evaluate";
import type { Input } from "../../core/inputs";
import type { Language, Text } from "../../core/text";
import { bindInput } from "../answerable";
import { fn, formula, orElse, part } from "../formula";
import type { Grid } from "../grid";
import type { NativeForm } from "../native-form";
import type { PeriodTable } from "../period-table";
import type { PlanCell } from "../plan";
import type { MetricData, ReportData } from "../report-data";
import { say } from "../words";
import { COL, type DataMap, LIST } from "./data-map";
import { liveCell } from "./live-table";
import { poissonFormula } from "./poisson-bounds";
import { DATE, dataLook, sectionHead, WHOLE } from "./section";
import { type InputRefs, inputRefs } from "./table-inputs";
import { wilsonFormula } from "./wilson-formula";

/** The block of one metric: a row a period, its parts and what it is compared with. */
export function metricBlock(grid: Grid, data: ReportData, map: DataMap, index: number): void {
  const m = data.metrics[index] as MetricData;
  if (m.form === "none") return;
  const first = map.metrics[index] as number;
  const { language } = data.spec;
  const note = [m.metric.id, m.method?.[language], `v${data.world.version}`].filter(Boolean).join(" · ");
  sectionHead(grid, first, m.metric.label[language], note, heads(language));
  if (m.live) liveNumbers(grid, data, map, m, first);
  else if (m.form === "log") numbers(grid, data, m, first);
  else formulas(grid, data, map, m, first);
}

function heads(language: Language): Record<number, string> {
  const previous = say("colPrevious", language);
  const year = say("colYear", language);
  const low = say("colLow", language);
  const high = say("colHigh", language);
  return {
    [COL.period]: say("colPeriod", language),
    [COL.value]: say("colValue", language),
    [COL.numerator]: say("colNumerator", language),
    [COL.denominator]: say("colDenominator", language),
    [COL.n]: "n",
    [COL.low]: low,
    [COL.high]: high,
    [COL.previous]: previous,
    [COL.previousLow]: low,
    [COL.previousHigh]: high,
    [COL.year]: year,
    [COL.yearLow]: low,
    [COL.yearHigh]: high,
    [COL.toDate]: say("colToDate", language),
    [COL.toDateBefore]: say("colToDateBefore", language),
  };
}

/** Full precision of values, parts as they are. */
function formatOf(unit: Unit, column: number): string {
  const counted = unit === "share" || unit === "count" || unit === "nps";
  if (column === COL.numerator || column === COL.denominator) return counted ? WHOLE : "#,##0.00";
  if (column === COL.n || (unit === "count" && column === COL.value)) return WHOLE;
  return unit === "share" ? "0.000000" : unit === "count" || unit === "money" ? "#,##0.00" : "0.0000";
}

function put(grid: Grid, m: MetricData, row: number, column: number, cell: PlanCell): void {
  grid.put(row, column, cell, dataLook(formatOf(m.metric.unit, column)));
}

/** References to the spilled table; what it is compared with follows from the block itself. */
function liveNumbers(grid: Grid, data: ReportData, map: DataMap, m: MetricData, first: number): void {
  const parts = [
    [COL.value, "value"],
    [COL.n, "n"],
    [COL.low, "low"],
    [COL.high, "high"],
  ] as const;
  for (let i = 0; i < map.periods; i++) {
    const row = first + i;
    grid.put(row, COL.period, formula(map.cell(map.lists + i, LIST.start)), DATE);
    for (const [column, part] of parts) {
      const cell = liveCell(map, data, m, i, part);
      put(grid, m, row, column, formula(fn("IF", fn("ISNUMBER", cell), cell, '""')));
    }
    const from = map.cell(first + (data.axis.yearStart[i] as number), COL.value);
    const own = map.cell(row, COL.value);
    const sum = from === own ? own : fn("SUM", `${from}:${own}`);
    // A ratio of the year is not made of the ratios of its months: it needs the rows.
    const year = m.metric.rollup === "sum" ? sum : m.metric.rollup === "last" ? own : '""';
    comparisons(grid, data, map, m, first, i, year);
  }
}

/** Rows of periods to come are blank and look like the others, so that the sheet does not change when they come. */
function numbers(grid: Grid, data: ReportData, m: MetricData, first: number): void {
  data.axis.starts.forEach((start, i) => {
    const row = first + i;
    const r = m.rows[i];
    const now: Outcome | null = r?.now ?? null;
    grid.put(row, COL.period, start, DATE);
    put(grid, m, row, COL.value, now?.value ?? null);
    put(grid, m, row, COL.numerator, now?.numerator ?? null);
    put(grid, m, row, COL.denominator, now?.denominator ?? null);
    put(grid, m, row, COL.n, now?.n ?? null);
    put(grid, m, row, COL.low, now?.low ?? null);
    put(grid, m, row, COL.high, now?.high ?? null);
    put(grid, m, row, COL.previous, r?.previous?.value ?? null);
    put(grid, m, row, COL.previousLow, r?.previous?.low ?? null);
    put(grid, m, row, COL.previousHigh, r?.previous?.high ?? null);
    put(grid, m, row, COL.year, r?.year?.value ?? null);
    put(grid, m, row, COL.yearLow, r?.year?.low ?? null);
    put(grid, m, row, COL.yearHigh, r?.year?.high ?? null);
    put(grid, m, row, COL.toDate, r?.toDate ?? null);
    put(grid, m, row, COL.toDateBefore, r?.toDateBefore ?? null);
  });
}

function formulas(grid: Grid, data: ReportData, map: DataMap, m: MetricData, first: number): void {
  const table = data.sources[m.source]?.table as PeriodTable;
  const form = m.native as NativeForm;
  const refs = inputRefs(map, m.source, table);
  for (let i = 0; i < map.periods; i++) {
    const row = first + i;
    grid.put(row, COL.period, formula(map.cell(map.lists + i, LIST.start)), DATE);
    const parts = valueFormulas(form, table, refs, i, false);
    const c = (column: number, r = row): string => map.cell(r, column);
    if (parts.numerator !== null) {
      put(grid, m, row, COL.numerator, formula(parts.numerator));
      put(grid, m, row, COL.denominator, formula(parts.denominator as string));
      const both = fn("COUNT", c(COL.numerator), c(COL.denominator));
      const ratio = ratioFormula(form, c(COL.numerator), c(COL.denominator));
      put(grid, m, row, COL.value, formula(fn("IF", `${both}<2`, '""', ratio)));
      if (m.interval === "wilson") wilson(grid, map, m, row);
    } else put(grid, m, row, COL.value, formula(parts.value as string));
    if (m.interval === "poisson") poisson(grid, map, m, row);
    comparisons(grid, data, map, m, first, i, toDate(form, m, table, refs, i, row, map));
  }
}

function toDate(
  form: NativeForm,
  m: MetricData,
  table: PeriodTable,
  refs: InputRefs,
  i: number,
  row: number,
  map: DataMap,
): string {
  if (m.metric.rollup === "last") return map.cell(row, COL.value);
  const parts = valueFormulas(form, table, refs, i, true);
  return parts.numerator === null
    ? (parts.value as string)
    : ratioFormula(form, parts.numerator, parts.denominator as string);
}

/** A ratio, or nothing where the function of the catalogue would refuse its inputs. */
function ratioFormula(form: NativeForm, k: string, n: string): string {
  const ratio = `${k}/${n}`;
  if (!form.range) return orElse(ratio);
  const [low, high] = form.range;
  const limits = [`${n}>0`, low === 0 ? `${k}>=0` : `${k}>=${part(low)}*${n}`];
  if (high !== null) limits.push(high === 1 ? `${k}<=${n}` : `${k}<=${part(high)}*${n}`);
  return orElse(fn("IF", fn("AND", ...limits), ratio, '""'));
}

interface Parts {
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly value: string | null;
}

function valueFormulas(form: NativeForm, table: PeriodTable, refs: InputRefs, i: number, year: boolean): Parts {
  const given: Record<string, string> = {};
  const needed: string[] = [];
  for (const [name, input] of Object.entries(form.inputs) as [string, Input<unknown>][]) {
    const bound = bindInput(table, form.inputs, name);
    if (bound && i - bound.back < 0) return { numerator: null, denominator: null, value: '""' };
    if (bound) {
      const ref = refs(bound.measure, i - bound.back, year);
      given[name] = ref;
      needed.push(ref);
    } else given[name] = part(input.fallback as number);
  }
  const guard = (body: string): string => fn("IF", `${fn("COUNT", ...needed)}<${needed.length}`, '""', orElse(body));
  const native: Native = form.native(given);
  if ("value" in native) return { numerator: null, denominator: null, value: guard(native.value) };
  return { numerator: guard(native.numerator), denominator: guard(native.denominator), value: null };
}

function wilson(grid: Grid, map: DataMap, m: MetricData, row: number): void {
  const [k, n] = [map.cell(row, COL.numerator), map.cell(row, COL.denominator)];
  put(grid, m, row, COL.n, formula(n));
  put(grid, m, row, COL.low, formula(wilsonFormula(map, k, n, "-")));
  put(grid, m, row, COL.high, formula(wilsonFormula(map, k, n, "+")));
}

function poisson(grid: Grid, map: DataMap, m: MetricData, row: number): void {
  const k = map.cell(row, COL.value);
  put(grid, m, row, COL.n, formula(k));
  put(grid, m, row, COL.low, formula(poissonFormula(map, k, "low")));
  put(grid, m, row, COL.high, formula(poissonFormula(map, k, "high")));
}

/** An open period of a table is compared with nothing: the table cannot be cut at the same day. */
function comparisons(
  grid: Grid,
  data: ReportData,
  map: DataMap,
  m: MetricData,
  first: number,
  i: number,
  year: string,
): void {
  const row = first + i;
  const open = `${map.cell(map.lists + i, LIST.before)}>${map.parameter("reach")}`;
  const from = (r: number, column: number): PlanCell => formula(fn("IF", open, '""', map.cell(r, column)));
  const pairs: [number, number][] = [[COL.value, 0]];
  if (m.interval !== "none") pairs.push([COL.low, 1], [COL.high, 2]);
  const back = data.axis.yearBack[i] as number;
  for (const [column, offset] of pairs) {
    if (i > 0) put(grid, m, row, COL.previous + offset, from(row - 1, column));
    if (back >= 0) put(grid, m, row, COL.year + offset, from(first + back, column));
  }
  put(grid, m, row, COL.toDate, formula(year));
  if (back >= 0) put(grid, m, row, COL.toDateBefore, formula(map.cell(first + back, COL.toDate)));
}

/** The label of a metric with its unit and scale, and an arrow where less is better. */
export function withUnit(label: Text, unit: string, down: boolean, language: Language): string {
  const arrow = down ? " ↓" : "";
  // A label may say its unit itself ("First reply, hours").
  const said = label[language].toLowerCase().indexOf(unit.toLowerCase()) >= 0;
  return unit === "" || said ? `${label[language]}${arrow}` : `${label[language]}${arrow}, ${unit}`;
}
