import type { MetricData, ReportData } from "./report-data";

/** The currency that a source's headers or texts name ("Ricavi (€)", "Amount USD"), as people write it; "" where none is named. */
export function currencyOf(data: ReportData, m: MetricData): string {
  if (m.metric.unit !== "money") return "";
  const source = data.sources[m.source];
  if (!source) return "";
  for (const row of source.place.cells.slice(0, 40)) {
    for (const cell of row) {
      if (typeof cell !== "string") continue;
      const found = /€|\$|£|\b(EUR|USD|GBP|CHF)\b/.exec(cell);
      if (found) return SYMBOLS[found[0]] ?? found[0];
    }
  }
  return "";
}

const SYMBOLS: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£" };
