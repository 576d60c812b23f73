import { cellFunction } from "../define";
import { blankable, choice, number, optional } from "../inputs";

const ON_TARGET = { en: "● On target", it: "● In linea" };
const WATCH = { en: "▲ Watch", it: "▲ Attenzione" };
const OFF_TARGET = { en: "■ Off target", it: "■ Fuori obiettivo" };
const NO_DATA = { en: "○ Not enough data", it: "○ Dati insufficienti" };

export const status = cellFunction({
  name: "STATUS",
  kind: "broadcast",
  family: "tools",
  title: { en: "Status against a target", it: "Stato rispetto all'obiettivo" },
  summary: {
    en: "On target, watch or off target, as symbol and word.",
    it: "In linea, attenzione o fuori obiettivo, con simbolo e parola.",
  },
  formula: {
    en: "on target = meets it; watch = misses it within the tolerance, or its interval contains it; off target beyond",
    it: "in linea = lo raggiunge; attenzione = lo manca entro la tolleranza, o l'intervallo lo contiene; fuori obiettivo oltre",
  },
  source: { en: "ours", it: "nostra" },
  unit: "text",
  inputs: {
    value: blankable(
      number({
        label: { en: "value", it: "valore" },
        help: { en: "The value; blank means not enough data.", it: "Il valore; vuoto vuol dire dati insufficienti." },
      }),
    ),
    target: blankable(
      number({
        label: { en: "target", it: "obiettivo" },
        help: { en: "The target; blank means no status.", it: "L'obiettivo; vuoto vuol dire nessuno stato." },
      }),
    ),
    direction: choice(["up", "down"], {
      label: { en: "direction", it: "direzione" },
      help: {
        en: '"up" where higher is better, "down" where lower is.',
        it: '"up" se è meglio un valore alto, "down" se è meglio uno basso.',
      },
    }),
    tolerance: optional(
      number({
        min: 0,
        label: { en: "tolerance", it: "tolleranza" },
        help: {
          en: "Share of the target by which it may be missed; 0 if not given.",
          it: "Quota dell'obiettivo di cui può essere mancato; 0 se non indicata.",
        },
      }),
      0,
    ),
    low: optional(
      number({
        label: { en: "low end", it: "estremo inferiore" },
        help: { en: "Low end of the interval of the value.", it: "Estremo inferiore dell'intervallo del valore." },
      }),
    ),
    high: optional(
      number({
        label: { en: "high end", it: "estremo superiore" },
        help: { en: "High end of the interval of the value.", it: "Estremo superiore dell'intervallo del valore." },
      }),
    ),
  },
  examples: [
    {
      args: [72 / 100, 70 / 100, "up"],
      result: "● On target",
      source: { en: "0.72 meets at least 0.70", it: "0,72 raggiunge almeno 0,70" },
    },
    {
      args: [68 / 100, 70 / 100, "up", 5 / 100],
      result: "▲ Watch",
      source: { en: "misses by 0.02, within 5% of 0.70 = 0.035", it: "manca per 0,02, entro il 5% di 0,70 = 0,035" },
    },
    {
      args: [60 / 100, 70 / 100, "up", 5 / 100],
      result: "■ Off target",
      source: { en: "misses by 0.10, beyond 0.035", it: "manca per 0,10, oltre 0,035" },
    },
  ],
  compute: ({ value, target, direction, tolerance, low, high }, { language }) => {
    if (target === undefined) return null;
    if (value === undefined) return NO_DATA[language];
    const missing = direction === "up" ? target - value : value - target;
    if (missing <= 0) return ON_TARGET[language];
    const room = target === 0 ? tolerance : tolerance * Math.abs(target);
    const contained = low !== undefined && high !== undefined && low <= target && target <= high;
    return (missing <= room || contained ? WATCH : OFF_TARGET)[language];
  },
});
