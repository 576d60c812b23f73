import { checkLevel, confidenceLevel } from "../confidence";
import { cellFunction } from "../define";
import { integer, optional } from "../inputs";
import { poisson } from "../math/intervals";
import { same } from "../text";

const K = integer({
  label: { en: "count", it: "conteggio" },
  help: { en: "Number of events counted.", it: "Numero di eventi contati." },
});

export const countCi = cellFunction({
  name: "COUNT_CI",
  kind: "row",
  family: "tools",
  title: { en: "Interval of a count", it: "Intervallo di un conteggio" },
  summary: {
    en: "Interval of a count of independent events: low, high. A column gives one row each.",
    it: "Intervallo di un conteggio di eventi indipendenti: minimo, massimo. Con una colonna dà una riga ciascuno.",
  },
  formula: {
    en: "exact Poisson: ½χ²(α/2; 2k) to ½χ²(1 − α/2; 2k + 2)",
    it: "Poisson esatto: da ½χ²(α/2; 2k) a ½χ²(1 − α/2; 2k + 2)",
  },
  source: same("F. Garwood, Biometrika 28 (1936)"),
  unit: "count",
  inputs: { k: K, level: optional(confidenceLevel, 95 / 100) },
  examples: [
    {
      args: [0],
      result: [[0, 3.6888794541]],
      tolerance: 1e-9,
      source: { en: "k = 0: high = −ln(0.025) = 3.688879", it: "k = 0: estremo alto = −ln(0,025) = 3,688879" },
    },
    {
      args: [10],
      result: [[4.7953887, 18.390356]],
      tolerance: 1e-6,
      source: { en: "Garwood (1936): 10 events, 4.80 to 18.39", it: "Garwood (1936): 10 eventi, da 4,80 a 18,39" },
    },
  ],
  compute: ({ k, level }) => {
    checkLevel(level);
    const { low, high } = poisson(k, level);
    return [low, high];
  },
});
