import { metric } from "../define";
import { MetricError } from "../errors";
import { number } from "../inputs";
import { same } from "../text";

const OWN = number({
  label: { en: "own value", it: "valore proprio" },
  help: { en: "Your value.", it: "Il tuo valore." },
});
const BEST = number({
  label: { en: "best in class", it: "migliori del settore" },
  help: { en: "Value of the best in class.", it: "Valore dei migliori." },
});
const OTHERS = number({
  label: { en: "others", it: "altri" },
  help: { en: "Value of all others.", it: "Valore di tutti gli altri." },
});

export const bestInClassGap = metric({
  id: "best-in-class-gap",
  family: "growth",
  title: { en: "Position towards best in class", it: "Posizione rispetto ai migliori" },
  label: { en: "Best in class position", it: "Posizione sui migliori" },
  summary: {
    en: "How far you are on the way from the others to the best in class: 0 like the others, 1 like the best.",
    it: "Quanta strada hai fatto dagli altri ai migliori: 0 come gli altri, 1 come i migliori.",
  },
  formula: { en: "(own − others) ÷ (best − others)", it: "(proprio − altri) ÷ (migliori − altri)" },
  notes: {
    en: "Never mix levels (92% retained) with changes on the year before (+21%): compare like with like.",
    it: "Non mescolare livelli (92% di clienti mantenuti) e variazioni sull'anno prima (+21%): confronta grandezze uguali.",
  },
  source: same("P. Fabrizio, Le metriche per risparmiare tempo e guadagnare clienti (2016)"),
  unit: "share",
  direction: "up",
  minimumN: 1,
  benchmarks: [
    {
      segment: { en: "customers retained", it: "clienti mantenuti" },
      value: 92 / 100,
      low: 39 / 100,
      high: 92 / 100,
      population: {
        en: "183 firms with social customer care: best in class 92%, others 39%; a level",
        it: "183 aziende con assistenza social: migliori 92%, altre 39%; è un livello",
      },
      year: "c. 2016",
      source: {
        en: "Aberdeen, The Social Customer Care Path to Success, quoted by P. Fabrizio; original not found",
        it: "Aberdeen, The Social Customer Care Path to Success, citato da P. Fabrizio; originale non trovato",
      },
      grade: "C",
    },
    {
      segment: { en: "positive social mentions, change on year", it: "menzioni positive, variazione sull'anno" },
      value: 211 / 1000,
      low: 46 / 1000,
      high: 211 / 1000,
      population: {
        en: "183 firms: best in class +21.1%, others +4.6%; a change",
        it: "183 aziende: migliori +21,1%, altre +4,6%; è una variazione",
      },
      year: "c. 2016",
      source: {
        en: "Aberdeen, The Social Customer Care Path to Success, quoted by P. Fabrizio; original not found",
        it: "Aberdeen, The Social Customer Care Path to Success, citato da P. Fabrizio; originale non trovato",
      },
      grade: "C",
    },
    {
      segment: { en: "satisfied customers, change on year", it: "clienti soddisfatti, variazione sull'anno" },
      value: 182 / 1000,
      low: 9 / 1000,
      high: 182 / 1000,
      population: {
        en: "183 firms: best in class +18.2%, others +0.9%; a change",
        it: "183 aziende: migliori +18,2%, altre +0,9%; è una variazione",
      },
      year: "c. 2016",
      source: {
        en: "Aberdeen, The Social Customer Care Path to Success, quoted by P. Fabrizio; original not found",
        it: "Aberdeen, The Social Customer Care Path to Success, citato da P. Fabrizio; originale non trovato",
      },
      grade: "C",
    },
    {
      segment: { en: "solved with one answer, change on year", it: "risolti con una risposta, variazione sull'anno" },
      value: 57 / 1000,
      low: -4 / 1000,
      high: 57 / 1000,
      population: {
        en: "183 firms: best in class +5.7%, others -0.4%; relative or points is not stated",
        it: "183 aziende: migliori +5,7%, altre -0,4%; non è detto se relativi o punti",
      },
      year: "c. 2016",
      source: {
        en: "Aberdeen, The Social Customer Care Path to Success, quoted by P. Fabrizio; original not found",
        it: "Aberdeen, The Social Customer Care Path to Success, citato da P. Fabrizio; originale non trovato",
      },
      grade: "C",
    },
  ],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "BEST_IN_CLASS_GAP",
    kind: "broadcast",
    inputs: { own: OWN, best: BEST, others: OTHERS },
    compute: ({ own, best, others }) => {
      if (best === others) throw new MetricError("not_defined", { why: SAME });
      return (own - others) / (best - others);
    },
    native: null,
    examples: [
      {
        args: [70 / 100, 92 / 100, 39 / 100],
        result: 31 / 53,
        source: {
          en: "(0.70 − 0.39) ÷ (0.92 − 0.39) = 0.584906, with the retention figures of Fabrizio (2016)",
          it: "(0,70 − 0,39) ÷ (0,92 − 0,39) = 0,584906, con i dati di fidelizzazione di Fabrizio (2016)",
        },
      },
    ],
  },
  log: null,
});

const SAME = { en: "best and others are equal", it: "best e others sono uguali" };
