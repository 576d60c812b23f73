import { confidenceLevel, twoSided } from "../confidence";
import { cellFunction } from "../define";
import { checkAtMost, divide } from "../divide";
import { count, optional } from "../inputs";
import { newcombe } from "../math/intervals";
import { normalCdf } from "../math/normal";

const counted = (en: string, it: string): ReturnType<typeof count> =>
  count({
    label: { en, it },
    help: { en: `${en[0]?.toUpperCase()}${en.slice(1)}.`, it: `${it[0]?.toUpperCase()}${it.slice(1)}.` },
  });
const K1 = counted("cases that count, first period", "casi favorevoli, primo periodo");
const N1 = counted("all cases, first period", "tutti i casi, primo periodo");
const K2 = counted("cases that count, second period", "casi favorevoli, secondo periodo");
const N2 = counted("all cases, second period", "tutti i casi, secondo periodo");

export const trendSignificance = cellFunction({
  name: "TREND_SIGNIFICANCE",
  kind: "row",
  family: "growth",
  title: { en: "Is the change more than chance?", it: "La variazione supera il caso?" },
  summary: {
    en: "Difference of two rates with its interval: difference, low, high, z, p_value.",
    it: "Differenza tra due tassi con il suo intervallo: differenza, minimo, massimo, z, p-value.",
  },
  formula: {
    en: "k2 ÷ n2 − k1 ÷ n1; Newcombe's interval from two Wilson intervals; z with the pooled standard error",
    it: "k2 ÷ n2 − k1 ÷ n1; intervallo di Newcombe da due intervalli di Wilson; z con l'errore standard congiunto",
  },
  notes: {
    en: "An interval that contains 0 means that the change may be chance.",
    it: "Un intervallo che contiene 0 vuol dire che la variazione può essere dovuta al caso.",
  },
  source: {
    en: "R. Newcombe, Interval estimation for the difference between independent proportions, Stat. Med. 17 (1998), method 10",
    it: "R. Newcombe, Interval estimation for the difference between independent proportions, Stat. Med. 17 (1998), metodo 10",
  },
  unit: "share",
  inputs: { k1: K1, n1: N1, k2: K2, n2: N2, level: optional(confidenceLevel, 95 / 100) },
  examples: [
    {
      args: [140, 200, 255, 340],
      result: [[1 / 20, -0.0263, 0.1292, 1.266015, 0.2055]],
      tolerance: 1e-3,
      source: {
        en: "z 1.266015 and one-sided p 0.10275: worked example of a two-proportion test, 140 of 200 and 255 of 340",
        it: "z 1,266015 e p a una coda 0,10275: esempio svolto di un test su due proporzioni, 140 su 200 e 255 su 340",
      },
    },
  ],
  compute: ({ k1, n1, k2, n2, level }) => {
    divide(k1, n1, "n1");
    divide(k2, n2, "n2");
    checkAtMost("k1", k1, "n1", n1);
    checkAtMost("k2", k2, "n2", n2);
    const { low, high } = newcombe(k1, n1, k2, n2, twoSided(level));
    const pooled = (k1 + k2) / (n1 + n2);
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    const difference = k2 / n2 - k1 / n1;
    const z = error === 0 ? 0 : difference / error;
    return [difference, low, high, z, 2 * normalCdf(-Math.abs(z))];
  },
});
