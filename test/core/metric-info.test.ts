import { expect, test } from "vitest";
import { METRICS } from "../../src/core/metrics/index";
import { call } from "./call";

const rows = (name: string, language: string): string[][] => call("METRIC_INFO", [name, language]) as string[][];

test("a method is told in sentences, who uses it in one of its own", () => {
  const [en, it] = ["en", "it"].map((language) =>
    rows("CHURN_RATE", language).find((r) => /^start_cohort: /.test(r[1] ?? "")),
  );
  expect(en?.[1]).toMatch(/^start_cohort: Start cohort\. Customers of the start .*\. Used by ChartMogul\.$/);
  expect(it?.[1]).toMatch(/^start_cohort: Clienti di inizio periodo\. I clienti .*\. Usato da ChartMogul\.$/);
  const net = rows("FCR", "en").find((r) => /^net: /.test(r[1] ?? ""));
  expect(net?.[1]).toBe("net: Net. Cases that the first line cannot resolve are left out. Used by MetricNet (net).");
});

test("the direction is told by high and low values", () => {
  const direction = (language: string, name: string) => rows(name, language).map((r) => r[1]);
  expect(direction("en", "CHURN_RATE")).toContain("lower is better");
  expect(direction("it", "CHURN_RATE")).toContain("meglio se basso");
  expect(direction("it", "NPS")).toContain("meglio se alto");
});

test("the note of every method is a sentence", () => {
  for (const { id, log } of METRICS) {
    for (const { note } of Object.values(log?.methods ?? {})) {
      for (const text of note ? [note.en, note.it] : []) expect(`${id}: ${text}`).toMatch(/: [A-Z0-9À-Ý"“].*\.$/);
    }
  }
});

test("years of published figures are written in the reader's language", () => {
  const years = (name: string) =>
    (call("BENCHMARK", [name], { locale: "it_IT" }) as string[][]).slice(1).map((r) => r[4]);
  expect(years("LTV_CAC")).toEqual(["anni 2010"]);
  expect(years("SERVICE_LEVEL")).toEqual(["s.d."]);
  expect(years("RULE_OF_40")).toEqual(["circa 2015"]);
});
