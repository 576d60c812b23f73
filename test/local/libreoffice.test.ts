import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeXlsx } from "../../src/local/files/write-xlsx";
import { type Headless, nodeEngine, startHeadless } from "../../src/local/headless";
import type { SampleLanguage } from "../../src/local/samples/sample-table";
import { sampleWorkbook } from "../../src/local/samples/sample-workbook";
import type { LocaleCode } from "../../src/local/sheets/locales";
import { emptyReport, type ReportSpec } from "../../src/sheet/report";
import type { Answer, CallName, Calls } from "../../src/sheet/rpc";
import { recalculate, soffice } from "./libreoffice";

const data = (name: string): string =>
  readFileSync(new URL(`../../src/local/samples/data/${name}`, import.meta.url), "utf8");

/** The sample workbook with the named sheets only. */
function open(language: SampleLanguage, locale: LocaleCode, names: readonly string[]): Headless {
  const workbook = sampleWorkbook(nodeEngine(), {
    language,
    locale,
    timeZone: "Europe/Rome",
    payments: data("online-retail-customer-day.csv"),
    telco: data("telco-contracts.csv"),
  });
  const whole = workbook.data as { sheets: { name: string }[] };
  return startHeadless({
    workbook: { ...workbook, data: { ...whole, sheets: whole.sheets.filter((sheet) => names.includes(sheet.name)) } },
    locale,
    userLocale: language,
  });
}

function ask<K extends CallName>(host: Headless, call: K, input: Calls[K]["input"]): Calls[K]["value"] {
  const answer = host.rpc("rpc", { call, input }) as Answer<K>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

/** Builds the summary of everything the file can answer; gives the names of its sheets. */
function build(host: Headless, language: SampleLanguage): string[] {
  const { tables } = ask(host, "load", {});
  const sources = tables.map(
    (table) =>
      ask(host, "check", { source: { place: table.place, kind: table.kind, columns: {}, assumptions: {} } }).source,
  );
  const possible = ask(host, "possible", { sources });
  const metrics = possible.metrics.filter((metric) => metric.sources.length > 0);
  const report: ReportSpec = {
    ...emptyReport("r1", language === "it" ? "Riepilogo" : "Summary", language),
    sources,
    metrics: metrics.map((metric) => ({
      metric: metric.metric,
      method: metric.methods[0]?.method ?? "",
      sources: metric.sources,
      target: metric.unit === "share" ? 0.5 : null,
      benchmark: null,
      best: null,
    })),
    tiles: metrics.slice(0, 6).map((metric) => metric.metric),
  };
  return ask(host, "build", { report, token: "t" }).sheets.map((place) => place.sheetName);
}

describe.skipIf(soffice === undefined)("LibreOffice", () => {
  it.each([
    ["en", "en_US", ["Customers", "Support"]],
    ["it", "it_IT", ["Clienti", "Ticket"]],
  ] as const)(
    "computes the generated sheets to the same numbers (%s, %s, %s)",
    async (language, locale, names) => {
      const host = open(language, locale, names);
      const sheets = build(host, language);
      const other = await recalculate(await writeXlsx(host.host));
      let compared = 0;
      const wrong: string[] = [];
      for (const name of sheets) {
        const theirs = other.get(name) ?? [];
        host.values(name).forEach((row, i) => {
          row.forEach((value, j) => {
            const their = theirs[i]?.[j] ?? "";
            const place = `${name} ${String.fromCharCode(65 + (j % 26))}${i + 1}: ${host.formulas(name, host.host.engine.helpers.toXC(j, i))[0]?.[0]}`;
            if (typeof value === "number") {
              compared++;
              if (Math.abs(Number(their) - value) > 1e-9 * Math.max(1, Math.abs(value)))
                wrong.push(`${place} here ${value} there ${their}`);
            } else if (!/^\d{4}-\d\d-\d\d/.test(String(value)) && their !== String(value))
              wrong.push(`${place} here ${value} there ${their}`);
          });
        });
      }
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(compared).toBeGreaterThan(100);
    },
    240_000,
  );
});
