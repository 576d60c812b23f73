import type { Benchmark } from "./define";
import { same } from "./text";

/** An industry of the study whose figure could be read. */
function industry(en: string, it: string, value: number): Benchmark {
  return {
    segment: { en: `${en}, US`, it: `${it}, USA` },
    value,
    low: null,
    high: null,
    population: {
      en: "US consumers, 22 industries; grocery is the highest",
      it: "consumatori USA, 22 settori; gli alimentari sono i più alti",
    },
    year: "2024",
    source: same("Qualtrics XM Institute, Economics of NPS"),
    grade: "B",
  };
}

function allSectors(en: string, it: string, value: number): Benchmark {
  return {
    segment: { en: `all sectors, ${en}`, it: `tutti i settori, ${it}` },
    value,
    low: null,
    high: null,
    population: { en: "150,000 organisations, read second-hand", it: "150.000 organizzazioni, di seconda mano" },
    year: "n.d.",
    source: same("SurveyMonkey"),
    grade: "C",
  };
}

function ruleOfThumb(en: string, it: string, above: number): Benchmark {
  return {
    segment: { en: `${en} (above)`, it: `${it} (sopra)` },
    value: null,
    low: above,
    high: null,
    population: {
      en: "rule of thumb; the primary source was not found",
      it: "regola pratica; fonte primaria non trovata",
    },
    year: "n.d.",
    source: { en: "attributed to Bain", it: "attribuito a Bain" },
    grade: "D",
  };
}

/** Published figures of the Net Promoter Score. */
export const NET_PROMOTER_BENCHMARKS: readonly Benchmark[] = [
  industry("grocery", "alimentari", 30),
  industry("retail and streaming", "commercio e streaming", 29),
  industry("TV and internet", "TV e internet", 9),
  industry("car rental", "autonoleggio", 8),
  industry("consumer payments", "pagamenti dei consumatori", -6),
  allSectors("mean", "media", 32),
  allSectors("median", "mediana", 44),
  ruleOfThumb("good", "buono", 0),
  ruleOfThumb("favourable", "favorevole", 20),
  ruleOfThumb("excellent", "eccellente", 50),
  ruleOfThumb("world class", "ai vertici", 80),
];
