import { type Headless, type PlainCell, startHeadless } from "../../src/local/headless";
import type { LocaleCode } from "../../src/local/sheets/locales";
import { emptyReport, type ReportSpec } from "../../src/sheet/report";
import type { Answer, CallName, Calls, SourceChoice, SourceKind } from "../../src/sheet/rpc";

type Rows = readonly (readonly PlainCell[])[];

/** A file with the add-on in it, spoken to as the sidebar does. */
export interface SmallFile {
  readonly page: Headless;
  /** The whole answer, an error included. */
  answer<K extends CallName>(call: K, input: Calls[K]["input"]): Answer<K>;
  /** The value, or a failing test. */
  ask<K extends CallName>(call: K, input: Calls[K]["input"]): Calls[K]["value"];
  /** The table of a sheet, checked, as a source. */
  source(sheet: string, kind?: SourceKind): SourceChoice;
}

export function smallFile(sheets: Readonly<Record<string, Rows>>, locale: LocaleCode = "en_US"): SmallFile {
  return speakTo(startHeadless({ sheets, locale, userLocale: locale.slice(0, 2) }));
}

export function speakTo(page: Headless): SmallFile {
  const answer: SmallFile["answer"] = (call, input) => page.rpc("rpc", { call, input }) as never;
  const ask: SmallFile["ask"] = (call, input) => {
    const given = answer(call, input) as { ok: boolean; value?: unknown; error?: unknown };
    if (!given.ok) throw new Error(`${call}: ${JSON.stringify(given.error)}`);
    return given.value as never;
  };
  const source: SmallFile["source"] = (sheet, kind) => {
    const found = ask("tables", {}).tables.find((t) => t.place.sheetName === sheet);
    if (!found) throw new Error(`no table on ${sheet}`);
    return ask("check", { source: { place: found.place, kind: kind ?? found.kind, columns: {}, assumptions: {} } })
      .source;
  };
  return { page, answer, ask, source };
}

/** A report over everything that some sources can answer of a few metrics. */
export function reportOf(
  file: SmallFile,
  sources: readonly SourceChoice[],
  metrics: readonly string[],
  changes: Partial<ReportSpec> = {},
): ReportSpec {
  const possible = file.ask("possible", { sources });
  return {
    ...emptyReport("report-1", "Report", "en"),
    sources,
    metrics: metrics.map((metric) => {
      const choice = possible.metrics.find((m) => m.metric === metric);
      return {
        metric,
        method: choice?.methods[0]?.method ?? "",
        sources: choice?.sources ?? [],
        target: null,
        benchmark: null,
        best: null,
      };
    }),
    tiles: metrics.slice(0, 6),
    ...changes,
  };
}

/** Months of 2024 and 2025: start, lost, new, revenue; 240 customers at first, +3 a month. */
export function monthlyTotals(headers: readonly string[]): PlainCell[][] {
  const rows: PlainCell[][] = [[...headers]];
  for (let k = 0; k < 24; k++) {
    const month = `${2024 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, "0")}-01`;
    rows.push([month, 240 + 3 * k, 5, 8, 12000 + 100 * k]);
  }
  return rows;
}

/** `count` payments of 1 to 40 units, three a day from 2024-07-01 on, of 60 customers. */
export function payments(count: number): PlainCell[][] {
  const rows: PlainCell[][] = [["Date", "Customer", "Amount", "Channel"]];
  for (let k = 0; k < count; k++) {
    const day = new Date(Date.UTC(2024, 6, 1 + (k % 540)));
    rows.push([
      day.toISOString().slice(0, 10),
      `C${(k * 7) % 60}`,
      (k % 40) + 1,
      ["Web", "Shop", "Phone"][k % 3] as string,
    ]);
  }
  return rows;
}
