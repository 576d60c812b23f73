import { aberdeen } from "./aberdeen-benchmarks";
import type { Benchmark } from "./define";
import { same } from "./text";

function zendesk(when: string, it: string, accounts: { en: string; it: string }, value: number): Benchmark {
  return {
    segment: { en: `good or bad rating, ${when}`, it: `voto buono o cattivo, ${it}` },
    value,
    low: null,
    high: null,
    population: {
      en: `over ${accounts.en} Zendesk accounts; good ÷ (good + bad), another scale`,
      it: `oltre ${accounts.it} account Zendesk; buoni ÷ (buoni + cattivi), altra scala`,
    },
    year: when.slice(-4),
    source: same("Zendesk Benchmark"),
    grade: "B",
  };
}

/** Published figures of customer satisfaction. The ACSI is an index and no share: it is told, not given as a value. */
export const SATISFACTION_BENCHMARKS: readonly Benchmark[] = [
  zendesk("third quarter of 2013", "terzo trimestre 2013", { en: "16,000", it: "16.000" }, 82 / 100),
  zendesk("2012", "2012", { en: "15,000", it: "15.000" }, 86 / 100),
  {
    segment: { en: "ACSI, US overall", it: "ACSI, media USA" },
    value: null,
    low: null,
    high: null,
    population: {
      en: "an index of 74.4 from 0 to 100, not a share of satisfied answers",
      it: "un indice di 74,4 da 0 a 100, non una quota di risposte soddisfatte",
    },
    year: "2019",
    source: { en: "ACSI, via GetFeedback", it: "ACSI, tramite GetFeedback" },
    grade: "C",
  },
  ...aberdeen("change", 182 / 1000, 9 / 1000),
];
