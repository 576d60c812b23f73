import { benchmarkYear } from "../benchmark-year";
import { type Benchmark, cellFunction } from "../define";
import { MetricError, quoted } from "../errors";
import { findMetric } from "../find-metric";
import { optional, word } from "../inputs";
import { METRIC_NAME } from "../metric-name";
import { foldWord, type Language } from "../text";

export const benchmark = cellFunction({
  name: "BENCHMARK",
  kind: "table",
  family: "tools",
  title: { en: "Published figures to compare with", it: "Dati pubblicati con cui confrontarsi" },
  summary: {
    en: "Published figures of a metric with population, source, year and grade; grade D is a rule of thumb.",
    it: "Dati pubblicati di una metrica con popolazione, fonte, anno e grado; il grado D è una regola pratica.",
  },
  formula: { en: "as published", it: "come pubblicato" },
  notes: {
    en: "Grades: A primary survey, B a vendor's own data, C read through a second source or old, D rule of thumb: no study found, never a target by itself.",
    it: "Gradi: A indagine primaria, B dati di un fornitore, C di seconda mano o vecchi, D regola pratica: nessuno studio trovato, mai un obiettivo da sola.",
  },
  source: { en: "see each row", it: "vedi ogni riga" },
  unit: "number",
  inputs: {
    name: METRIC_NAME,
    segment: optional(
      word({
        label: { en: "segment", it: "segmento" },
        help: {
          en: "Only the figures of this segment, for example an industry.",
          it: "Solo i dati di questo segmento, per esempio un settore.",
        },
      }),
    ),
  },
  examples: [
    {
      args: ["RULE_OF_40"],
      result: [
        ["value", "low", "high", "source", "year", "grade"],
        [2 / 5, 2 / 5, null, "investors' rule (software: rule of thumb of investors, no study found)", "c. 2015", "D"],
      ],
      source: { en: "catalogue of benchmarks, grade D", it: "catalogo dei benchmark, grado D" },
    },
  ],
  compute: ({ name, segment }, { metrics, language }) => {
    const metric = findMetric(metrics, name);
    if (metric.benchmarks.length === 0) throw new MetricError("wrong_data", { why: NONE });
    const found = metric.benchmarks.filter((b) => segment === undefined || matches(b, segment));
    if (found.length === 0) {
      const known = metric.benchmarks.map((b) => `“${b.segment[language]}”`).join(", ");
      throw new MetricError("not_one_of", { input: { argument: "segment" }, known, value: quoted(segment) });
    }
    return [HEADER[language], ...found.map((b) => rowOf(b, language))];
  },
});

function matches(b: Benchmark, segment: string): boolean {
  const wanted = foldWord(segment);
  return foldWord(b.segment.en).indexOf(wanted) >= 0 || foldWord(b.segment.it).indexOf(wanted) >= 0;
}

function rowOf(b: Benchmark, language: Language): (string | number | null)[] {
  const source = `${b.source[language]} (${b.segment[language]}: ${b.population[language]})`;
  return [b.value, b.low, b.high, source, benchmarkYear(b.year)[language], b.grade];
}

const HEADER = {
  en: ["value", "low", "high", "source", "year", "grade"],
  it: ["valore", "minimo", "massimo", "fonte", "anno", "grado"],
};
const NONE = {
  en: "no published figure that can be trusted is known for this metric",
  it: "per questa metrica non è noto alcun dato pubblicato affidabile",
};
