import type { Benchmark } from "./define";
import type { Text } from "./text";

const FIRMS = {
  en: "183 firms with customer care on social channels",
  it: "183 aziende con assistenza sui canali social",
};
const KINDS: Readonly<Record<"level" | "change", Text>> = {
  level: { en: "year on year", it: "anno su anno" },
  change: { en: "a change on the year before, no level", it: "una variazione sull'anno prima, non un livello" },
};

/** What the best in class and the others of Aberdeen's study reach: a level, or how much it changed in a year. */
export function aberdeen(kind: "level" | "change", best: number, others: number): Benchmark[] {
  const change = kind === "change";
  const of = (en: string, it: string, value: number): Benchmark => ({
    segment: { en: change ? `year-on-year change, ${en}` : en, it: change ? `variazione annua, ${it}` : it },
    value,
    low: null,
    high: null,
    population: { en: `${FIRMS.en}; ${KINDS[kind].en}`, it: `${FIRMS.it}; ${KINDS[kind].it}` },
    year: "c. 2016",
    source: {
      en: "Aberdeen, The Social Customer Care Path to Success, quoted by P. Fabrizio (2016); original not found",
      it: "Aberdeen, The Social Customer Care Path to Success, citato da P. Fabrizio (2016); originale non trovato",
    },
    grade: "C",
  });
  return [of("best in class", "i migliori", best), of("others", "gli altri", others)];
}
