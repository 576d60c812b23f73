import { cellFunction, type LogForm, type Metric, type Unit } from "../define";
import { findMetric, namesOf } from "../find-metric";
import { choice, optional } from "../inputs";
import { METRIC_NAME } from "../metric-name";
import type { Language, Text } from "../text";
import { DEFINITIONS_VERSION } from "../version";

export const metricInfo = cellFunction({
  name: "METRIC_INFO",
  kind: "table",
  family: "tools",
  title: { en: "Definition of a metric", it: "Definizione di una metrica" },
  summary: {
    en: "What a metric means: definition, formula, unit, methods, source and version of the definitions.",
    it: "Che cosa vuol dire una metrica: definizione, formula, unità, metodi, fonte e versione delle definizioni.",
  },
  formula: { en: "the metric's own definition", it: "la definizione della metrica" },
  source: { en: "ours", it: "nostra" },
  unit: "text",
  inputs: {
    name: METRIC_NAME,
    language: optional(
      choice(["en", "it"] as const, {
        label: { en: "language", it: "lingua" },
        help: {
          en: '"en" or "it"; the file\'s own if not given.',
          it: '"en" oppure "it"; quella del file se non indicata.',
        },
      }),
    ),
  },
  examples: [
    {
      args: ["VIRAL_AMPLIFICATION", "en"],
      result: [
        ["label", "text"],
        ["Name", "Viral amplification"],
        ["Functions", "VIRAL_AMPLIFICATION"],
        ["Meaning", "How many customers one new customer becomes in the end through referrals."],
        ["Formula", "1 ÷ (1 − K), for K below 1"],
        ["Unit", "ratio"],
        ["Direction", "higher is better"],
        ["Source", "sum of the geometric series 1 + K + K² + …"],
        ["Version", DEFINITIONS_VERSION],
      ],
      source: { en: "the definition itself", it: "la definizione stessa" },
    },
  ],
  compute: ({ name, language: asked }, context) => {
    const language = asked ?? context.language;
    const metric = findMetric(context.metrics, name);
    const row = (label: Text, text: string): string[] => [label[language], text];
    return [
      [LABELS.label[language], LABELS.text[language]],
      row(LABELS.name, metric.title[language]),
      row(LABELS.functions, namesOf(metric).join(", ")),
      row(LABELS.meaning, metric.summary[language]),
      row(LABELS.formula, metric.formula[language]),
      row(LABELS.unit, UNITS[metric.unit][language]),
      row(LABELS.better, DIRECTIONS[metric.direction][language]),
      ...methodRows(metric, language),
      ...(metric.notes ? [row(LABELS.notes, metric.notes[language])] : []),
      row(LABELS.source, metric.source[language]),
      row(LABELS.version, DEFINITIONS_VERSION),
    ];
  },
});

function methodRows(metric: Metric, language: Language): string[][] {
  const form: LogForm | null = metric.log;
  if (!form?.methodInput) return [];
  return Object.entries(form.methods).map(([name, m], i) => {
    const used = m.who ? `${LABELS.used[language]} ${m.who}` : "";
    const sentences = [m.label[language], m.note?.[language] ?? "", used].filter((s) => s !== "");
    const text = sentences.map((s) => (/[.!?]$/.test(s) ? s : `${s}.`)).join(" ");
    return [i === 0 ? LABELS.methodDefault[language] : LABELS.method[language], `${name}: ${text}`];
  });
}

const LABELS = {
  label: { en: "label", it: "etichetta" },
  text: { en: "text", it: "testo" },
  name: { en: "Name", it: "Nome" },
  functions: { en: "Functions", it: "Funzioni" },
  meaning: { en: "Meaning", it: "Significato" },
  formula: { en: "Formula", it: "Formula" },
  unit: { en: "Unit", it: "Unità" },
  better: { en: "Direction", it: "Direzione" },
  methodDefault: { en: "Method (default)", it: "Metodo (predefinito)" },
  method: { en: "Method", it: "Metodo" },
  used: { en: "Used by", it: "Usato da" },
  notes: { en: "Notes", it: "Note" },
  source: { en: "Source", it: "Fonte" },
  version: { en: "Version", it: "Versione" },
};

const DIRECTIONS = {
  up: { en: "higher is better", it: "meglio se alto" },
  down: { en: "lower is better", it: "meglio se basso" },
  none: { en: "neither higher nor lower is better", it: "né alto né basso è meglio" },
};

const UNITS: Readonly<Record<Unit, Text>> = {
  share: { en: "share (0.05 is 5%)", it: "quota (0,05 è 5%)" },
  money: { en: "money, in the sheet's currency", it: "denaro, nella valuta del foglio" },
  count: { en: "count", it: "conteggio" },
  ratio: { en: "ratio", it: "rapporto" },
  number: { en: "number", it: "numero" },
  hours: { en: "hours", it: "ore" },
  seconds: { en: "seconds", it: "secondi" },
  months: { en: "months", it: "mesi" },
  periods: { en: "periods of the rate", it: "periodi del tasso" },
  per_hour: { en: "per hour", it: "all'ora" },
  nps: { en: "points from −100 to 100", it: "punti da −100 a 100" },
  score: { en: "score", it: "punteggio" },
  text: { en: "text", it: "testo" },
};
