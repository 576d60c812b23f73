import type { Benchmark } from "./define";

/** Upper limits of yearly contract value of the bands of SaaS Capital's brief 28, in thousands of dollars. */
const BANDS: readonly (readonly [string, string])[] = [
  ["under $12k", "sotto 12 mila $"],
  ["$12k-25k", "12-25 mila $"],
  ["$25k-50k", "25-50 mila $"],
  ["$50k-100k", "50-100 mila $"],
  ["$100k-250k", "100-250 mila $"],
  ["over $250k", "oltre 250 mila $"],
];

/** Median retention of a year by contract value: six shares, the smallest contracts first. */
export function saasCapital(medians: readonly number[]): Benchmark[] {
  return medians.map((value, i) => {
    const [en, it] = BANDS[i] as readonly [string, string];
    return {
      segment: { en: `B2B SaaS, contract ${en} a year`, it: `SaaS B2B, contratto ${it} l'anno` },
      value,
      low: null,
      high: null,
      population: {
        en: "over 1,500 private companies with at least $1M of ARR; median over 12 months",
        it: "oltre 1.500 aziende non quotate con almeno 1 milione di $ di ARR; mediana su 12 mesi",
      },
      year: "2023",
      source: {
        en: "SaaS Capital, retention benchmarks, brief 28",
        it: "SaaS Capital, valori di riferimento sulla fidelizzazione, brief 28",
      },
      grade: "A",
    };
  });
}
