import { confidenceLevel, twoSided } from "../confidence";
import { cellFunction } from "../define";
import { checkAtMost, divide } from "../divide";
import { count, optional } from "../inputs";
import { wilson } from "../math/intervals";

const K = count({
  label: { en: "cases that count", it: "casi favorevoli" },
  help: { en: "Cases that count.", it: "Casi favorevoli." },
});
const N = count({
  label: { en: "all cases", it: "tutti i casi" },
  help: { en: "All cases.", it: "Tutti i casi." },
});

export const rateCi = cellFunction({
  name: "RATE_CI",
  kind: "row",
  family: "tools",
  title: { en: "Interval of a rate", it: "Intervallo di un tasso" },
  summary: {
    en: "Interval of a counted share: low, high. Columns give one row each.",
    it: "Intervallo di una quota contata: minimo, massimo. Con colonne dà una riga ciascuna.",
  },
  formula: {
    en: "Wilson: (p + z² ÷ 2n ± z × √(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n)",
    it: "Wilson: (p + z² ÷ 2n ± z × √(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n)",
  },
  source: {
    en: "E. Wilson, JASA 22 (1927); R. Newcombe, Stat. Med. 17 (1998), method 3",
    it: "E. Wilson, JASA 22 (1927); R. Newcombe, Stat. Med. 17 (1998), metodo 3",
  },
  unit: "share",
  inputs: { k: K, n: N, level: optional(confidenceLevel, 95 / 100) },
  examples: [
    {
      args: [81, 263],
      result: [[0.2553, 0.3662]],
      tolerance: 5e-5,
      source: { en: "Newcombe (1998), Table I, method 3", it: "Newcombe (1998), tabella I, metodo 3" },
    },
    {
      args: [15, 148],
      result: [[0.0624, 0.1605]],
      tolerance: 5e-5,
      source: { en: "Newcombe (1998), Table I, method 3", it: "Newcombe (1998), tabella I, metodo 3" },
    },
  ],
  compute: ({ k, n, level }) => {
    divide(k, n, "n");
    checkAtMost("k", k, "n", n);
    const { low, high } = wilson(k, n, twoSided(level));
    return [low, high];
  },
});
