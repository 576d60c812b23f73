import { metric } from "../define";
import { MetricError } from "../errors";
import { count } from "../inputs";

const K = count({
  label: { en: "viral coefficient", it: "coefficiente virale" },
  help: { en: "K, below 1.", it: "K, minore di 1." },
});

export const viralAmplification = metric({
  id: "viral-amplification",
  family: "acquisition",
  title: { en: "Viral amplification", it: "Amplificazione virale" },
  label: { en: "Viral amplification", it: "Amplificazione virale" },
  summary: {
    en: "How many customers one new customer becomes in the end through referrals.",
    it: "Quanti clienti diventa alla fine un nuovo cliente grazie al passaparola.",
  },
  formula: { en: "1 ÷ (1 − K), for K below 1", it: "1 ÷ (1 − K), per K minore di 1" },
  source: { en: "sum of the geometric series 1 + K + K² + …", it: "somma della serie geometrica 1 + K + K² + …" },
  unit: "ratio",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "VIRAL_AMPLIFICATION",
    kind: "broadcast",
    inputs: { k: K },
    compute: ({ k }) => {
      if (k >= 1) throw new MetricError("not_defined", { why: ENDLESS });
      return 1 / (1 - k);
    },
    native: null,
    examples: [{ args: [1 / 2], result: 2, source: "1 ÷ (1 − 0.5) = 2" }],
  },
  log: null,
});

const ENDLESS = {
  en: "with k of 1 or more the growth has no end",
  it: "con k pari o superiore a 1 la crescita non ha fine",
};
