import { type Line, linesOf } from "../core/drill-through";
import { evaluate, question } from "../core/evaluate";
import { findLogForm } from "../core/find-metric";
import { DayCell, type RawCell } from "../core/inputs";
import { readLog } from "../core/logs/read-log";
import { METRICS } from "../core/metrics/index";
import { type Period, parsePeriod } from "../core/period";
import type { Language } from "../core/text";
import { UTC } from "../core/zone";
import { subscriptionsTable } from "../local/samples/log-tables";

const MONTH = "2025-12";

/**
 * The reference page on the rows behind a number, worked on the sample workbook: why churn is one figure
 * by one tool and another by the next, and which customers make the difference. Every figure is computed.
 */
export function rowsPage(language: Language): string {
  const sheet = subscriptionsTable(language);
  const cells = [
    sheet.columns.map((c) => c.header),
    ...sheet.rows.map((row) =>
      row.map((v, i): RawCell => (typeof v === "number" && sheet.columns[i]?.kind === "date" ? new DayCell(v) : v)),
    ),
  ];
  const log = readLog(cells, ["subs"], { language, locale: language === "it" ? "it_IT" : "en_US", zone: UTC });
  const period = parsePeriod(MONTH) as Period;
  const { form } = findLogForm(METRICS, "CHURN_RATE_LOG");
  const ask = (method: string) => question(form, { method });
  const methods = Object.entries(form.methods).map(([name, m]) => ({
    name,
    m,
    outcome: answer(() => evaluate(ask(name), [log], period)),
  }));
  const strict = linesOf(ask("start_cohort"), log, period);
  const simple = linesOf(ask("simple"), log, period);
  const differing = differences(strict, simple);
  const percent = (x: number): string => `${(100 * x).toFixed(1).replace(".", language === "it" ? "," : ".")}%`;
  const value = (name: string): string => percent(methods.find((x) => x.name === name)?.outcome?.value ?? 0);
  const w = WORDS[language];
  return [
    `# ${w.title}`,
    "",
    w.intro(value("start_cohort"), value("simple"), differing.length),
    "",
    `![${w.picture}](../docs/show-the-rows.png)`,
    "",
    `## ${w.methods(MONTH)}`,
    "",
    `| ${w.columns.join(" | ")} |`,
    "| --- | ---: | ---: | ---: | --- |",
    ...methods
      .filter((x) => x.outcome)
      .map(
        ({ name, m, outcome }) =>
          `| \`${name}\` ${m.label[language]} | ${outcome?.value == null ? "" : percent(outcome.value)} | ${shown(outcome?.numerator, language)} | ${shown(outcome?.denominator, language)} | ${m.who ?? ""} |`,
      ),
    "",
    `## ${w.customers}`,
    "",
    `| ${w.rows.join(" | ")} |`,
    "| --- | ---: | --- |",
    ...differing.map((line) => `| ${line.id} | ${line.row} | ${line.note?.[language] ?? ""} |`),
    "",
    `## ${w.how}`,
    "",
    ...w.steps(sheet.name, MONTH).map((step, i) => `${i + 1}. ${step}`),
    "",
    w.law,
    "",
  ].join("\n");
}

function answer<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch {
    // A method that this log cannot answer (no renewal dates in the period) has no row.
    return null;
  }
}

function shown(x: number | null | undefined, language: Language): string {
  return x === null || x === undefined ? "" : String(Number(x.toFixed(2))).replace(".", language === "it" ? "," : ".");
}

/** Units that one list counts in the numerator and the other does not, as the second list words them. */
function differences(first: readonly Line[], second: readonly Line[]): Line[] {
  const lost = (lines: readonly Line[]): Map<string, number> => {
    const sums = new Map<string, number>();
    for (const l of lines) sums.set(l.id ?? String(l.row), (sums.get(l.id ?? String(l.row)) ?? 0) + l.numerator);
    return sums;
  };
  const a = lost(first);
  return second.filter((l) => l.numerator !== 0 && l.numerator !== (a.get(l.id ?? String(l.row)) ?? 0));
}

const WORDS = {
  en: {
    title: "Every number shows its rows",
    intro: (a: string, b: string, n: number) =>
      `In the sample workbook churn of December 2025 is **${a}** as ChartMogul computes it and **${b}** by the textbook. Neither is wrong: they disagree about ${n} customers. Here they are.`,
    picture: "Show the rows in the sidebar",
    methods: (month: string) => `One month (${month}), every method`,
    columns: ["method", "churn", "lost", "base", "used by"],
    customers: "The customers that make the difference",
    rows: ["customer", "row", "why"],
    how: "See it yourself",
    steps: (sheet: string, month: string) => [
      `\`=CHURN_RECONCILE(${sheet}!A:H; "${month}")\` puts all methods side by side, with the customers of each gap.`,
      `\`=DRILL_THROUGH("CHURN_RATE_LOG"; ${sheet}!A:H; "${month}"; ; "simple")\` lists every customer behind the number: its row, what it adds to the denominator and to the numerator, and why.`,
      "In a summary, stand on a tile or on a row of the metric table and choose **Extensions > Metriche > Build or open a summary > Show the rows**. A click on a row goes to it in your table; **Write them to a sheet** keeps the list.",
    ],
    law: "What always holds: for a ratio or a mean, the numerators of the list divided by its denominators give the number exactly; for a sum or a count, the numerators add up to it; for a median or a percentile, the list holds the values it is taken from. A row that adds to neither is not listed, and the rows named hold the unit named. The tests hold every metric to this, by every method.",
  },
  it: {
    title: "Ogni numero mostra le sue righe",
    intro: (a: string, b: string, n: number) =>
      `Nella cartella di esempio l'abbandono di dicembre 2025 è **${a}** come lo calcola ChartMogul e **${b}** secondo i manuali. Nessuno dei due sbaglia: non concordano su ${n} clienti. Eccoli.`,
    picture: "Mostra le righe nella barra laterale",
    methods: (month: string) => `Un mese (${month}), tutti i metodi`,
    columns: ["metodo", "abbandono", "persi", "base", "usato da"],
    customers: "I clienti che fanno la differenza",
    rows: ["cliente", "riga", "perché"],
    how: "Provalo",
    steps: (sheet: string, month: string) => [
      `\`=CHURN_RECONCILE(${sheet}!A:H; "${month}")\` mette tutti i metodi fianco a fianco, con i clienti di ogni differenza.`,
      `\`=DRILL_THROUGH("CHURN_RATE_LOG"; ${sheet}!A:H; "${month}"; ; "simple")\` elenca ogni cliente dietro il numero: la sua riga, quanto aggiunge al denominatore e al numeratore, e perché.`,
      "In un riepilogo, vai su un riquadro o su una riga della tabella delle metriche e scegli **Estensioni > Metriche > Crea o apri un riepilogo > Mostra le righe**. Un clic su una riga ti porta alla tua tabella; **Scrivile in un foglio** conserva l'elenco.",
    ],
    law: "Che cosa vale sempre: per un rapporto o una media, i numeratori dell'elenco divisi per i denominatori danno esattamente il numero; per una somma o un conteggio, lo danno i numeratori sommati; per una mediana o un percentile, l'elenco contiene i valori da cui si ricava. Una riga che non aggiunge nulla non compare, e le righe indicate contengono davvero l'unità nominata. I test lo verificano per ogni metrica e ogni metodo.",
  },
};
