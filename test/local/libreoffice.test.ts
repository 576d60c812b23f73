import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Metric, ScalarForm } from "../../src/core/define";
import { writeXlsx } from "../../src/local/files/write-xlsx";
import { type Headless, nodeEngine, type PlainCell, startHeadless } from "../../src/local/headless";
import type { SampleLanguage } from "../../src/local/samples/sample-table";
import { sampleWorkbook } from "../../src/local/samples/sample-workbook";
import type { LocaleCode } from "../../src/local/sheets/locales";
import { emptyReport, type ReportSpec } from "../../src/sheet/report";
import type { Answer, CallName, Calls } from "../../src/sheet/rpc";
import { recalculate, soffice } from "./libreoffice";
import { computed, NATIVES, nativeFormula, numeric, rowsOf } from "./native-rows";

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

/** Every native formula over its rows, a sheet a metric, typed as a person of the locale types it. */
function nativeWorkbook(locale: LocaleCode): Headless {
  const sheets: Record<string, PlainCell[][]> = {};
  for (const metric of NATIVES) {
    const form = metric.scalar as ScalarForm;
    sheets[sheetOf(metric)] = rowsOf(form).map((row, i) => {
      const cells: PlainCell[] = numeric(form).map(([name]) => row[name] ?? null);
      return [...cells, `=${nativeFormula(form, i + 1)}`];
    });
  }
  return startHeadless({ sheets, locale });
}

/** The longest name of a sheet that an .xlsx takes. */
const sheetOf = (metric: Metric): string => metric.id.slice(0, 31);

/** A number as LibreOffice writes it in a locale, a share as 12.5%; NaN where it wrote none. */
function read(text: string, locale: LocaleCode): number {
  const plain = locale === "it_IT" ? text.replace(",", ".") : text;
  if (plain === "") return Number.NaN;
  return plain.endsWith("%") ? Number(plain.slice(0, -1)) / 100 : Number(plain);
}

const differs = (a: number, b: number): boolean => !(Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));

describe.skipIf(soffice === undefined).each([
  ["en", "en_US", ["Customers", "Support"]],
  ["it", "it_IT", ["Clienti", "Ticket"]],
] as const)("LibreOffice (%s, %s, %s)", (language, locale, names) => {
  let host: Headless;
  let summary: string[];
  let theirSummary: Map<string, string[][]>;
  let theirNatives: Map<string, string[][]>;
  beforeAll(async () => {
    host = open(language, locale, names);
    summary = build(host, language);
    const books = [await writeXlsx(host.host), await writeXlsx(nativeWorkbook(locale).host)];
    const [first, second] = await recalculate(books, locale.replace("_", "-"));
    theirSummary = first as Map<string, string[][]>;
    theirNatives = second as Map<string, string[][]>;
  }, 240_000);

  it("computes the generated sheets to the same numbers", () => {
    let compared = 0;
    const wrong: string[] = [];
    for (const name of summary) {
      const theirs = theirSummary.get(name) ?? [];
      host.values(name).forEach((row, i) => {
        row.forEach((value, j) => {
          const their = theirs[i]?.[j] ?? "";
          const say = (): number =>
            wrong.push(
              `${name} ${host.host.engine.helpers.toXC(j, i)}: ${host.formulas(name, host.host.engine.helpers.toXC(j, i))[0]?.[0]} here ${value} there ${their}`,
            );
          if (typeof value === "number") {
            compared++;
            if (differs(read(their, locale), value)) say();
          } else if (!/^\d{4}-\d\d-\d\d/.test(String(value)) && their !== String(value)) say();
        });
      });
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  it.each(NATIVES.map((metric) => [metric.id, metric] as const))("computes the native formula of %s", (_id, metric) => {
    const form = metric.scalar as ScalarForm;
    const theirs = theirNatives.get(sheetOf(metric)) ?? [];
    const column = numeric(form).length;
    const wrong: string[] = [];
    let compared = 0;
    rowsOf(form).forEach((row, i) => {
      const expected = computed(metric, row);
      const their = theirs[i]?.[column] ?? "";
      if (typeof expected === "number") {
        compared++;
        if (differs(read(their, locale), expected))
          wrong.push(`${JSON.stringify(row)}: here ${expected} there ${their}`);
      } else if (expected === null && !/^#|^Err:/.test(their))
        wrong.push(`${JSON.stringify(row)}: not defined here, there ${their}`);
    });
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });
});
