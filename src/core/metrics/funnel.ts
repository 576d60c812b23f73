import { cellFunction } from "../define";
import { numbers, optional, words } from "../inputs";

const COUNTS = numbers({
  min: 0,
  label: { en: "counts", it: "conteggi" },
  help: { en: "How many reached each stage, first stage first.", it: "Quanti hanno raggiunto ogni fase, dalla prima." },
});
const LABELS = words({
  label: { en: "names of the stages", it: "nomi delle fasi" },
  help: { en: "Names of the stages; numbered if not given.", it: "Nomi delle fasi; numerate se non indicati." },
});
const HEADER = {
  en: ["stage", "count", "step_rate", "cumulative_rate", "lost"],
  it: ["fase", "conteggio", "tasso_di_passaggio", "tasso_cumulato", "persi"],
};

export const funnel = cellFunction({
  name: "FUNNEL",
  kind: "table",
  family: "acquisition",
  title: { en: "Funnel", it: "Imbuto di vendita" },
  summary: {
    en: "Rate from stage to stage, from the first on, and what is lost at each.",
    it: "Tasso da fase a fase, dalla prima in poi, e quanto si perde in ciascuna.",
  },
  formula: {
    en: "step rate = count ÷ count of the stage before; cumulative rate = count ÷ first count",
    it: "tasso di passaggio = conteggio ÷ conteggio della fase prima; tasso cumulato = conteggio ÷ primo conteggio",
  },
  notes: {
    en: "A stage with more than the one before shows a rate above 100%: some skipped a stage.",
    it: "Una fase con più casi della precedente mostra un tasso oltre il 100%: qualcuno ha saltato una fase.",
  },
  source: { en: "arithmetic of a funnel", it: "aritmetica di un imbuto" },
  unit: "count",
  inputs: { counts: COUNTS, labels: optional(LABELS) },
  examples: [
    {
      args: [
        [[1000], [400], [100]],
        [["Visits"], ["Trials"], ["Customers"]],
      ],
      result: [
        ["stage", "count", "step_rate", "cumulative_rate", "lost"],
        ["Visits", 1000, null, 1, null],
        ["Trials", 400, 2 / 5, 2 / 5, 600],
        ["Customers", 100, 1 / 4, 1 / 10, 300],
      ],
      source: "400 ÷ 1,000; 100 ÷ 400; 100 ÷ 1,000",
    },
  ],
  compute: ({ counts, labels }, { language }) => {
    const first = counts[0] as number;
    const rows = counts.map((n, i) => {
      const before = i === 0 ? null : (counts[i - 1] as number);
      return [
        labels?.[i] ?? i + 1,
        n,
        before ? n / before : null,
        first > 0 ? n / first : null,
        before === null ? null : before - n,
      ];
    });
    return [HEADER[language], ...rows];
  },
});
