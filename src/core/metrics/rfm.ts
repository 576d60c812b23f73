import { type Cell, cellFunction } from "../define";
import { MetricError } from "../errors";
import { checkFields } from "../evaluate";
import { integer, optional } from "../inputs";
import { instantInput, logInput } from "../log-inputs";
import { lowerBound } from "../logs/log";
import { purchaseValues } from "../logs/purchase-values";
import { purchasesOf } from "../logs/purchases";
import { readLog } from "../logs/read-log";
import { rfmSegment } from "../rfm-segments";
import { PAYMENTS } from "../sample-tables";
import type { Language } from "../text";

const HEADER: Record<Language, readonly string[]> = {
  en: ["customer_id", "recency_days", "frequency", "monetary", "r", "f", "m", "segment"],
  it: ["ID cliente", "giorni dall'ultimo", "frequenza", "valore", "r", "f", "m", "segmento"],
};
const SOURCE = {
  en: "A. Hughes, Strategic Database Marketing (1994); scores by equal shares of customers; segments: ours",
  it: "A. Hughes, Strategic Database Marketing (1994); punteggi per quote uguali di clienti; segmenti: nostri",
};

/** Scores from 1 to `bins`: the share of customers with a smaller value, so that equal values score alike. */
function scores(values: Float64Array, bins: number): Float64Array {
  const sorted = values.slice().sort();
  return values.map((value) => 1 + Math.floor((bins * lowerBound(sorted, value)) / values.length));
}

export const rfm = cellFunction({
  name: "RFM",
  kind: "table",
  family: "cohorts",
  title: { en: "Recency, frequency, money (RFM)", it: "Recenza, frequenza, valore (RFM)" },
  summary: {
    en: "One row a customer: days since the last purchase, purchase days, net money, their scores and a segment.",
    it: "Una riga per cliente: giorni dall'ultimo acquisto, giorni di acquisto, denaro netto, i punteggi e un segmento.",
  },
  formula: {
    en: "score = 1 + whole part of (bins × share of customers who do worse); recency: fewer days are better",
    it: "punteggio = 1 + parte intera di (bins × quota di clienti che fanno peggio); recenza: meno giorni è meglio",
  },
  notes: {
    en: "Equal values get equal scores, so that where most have bought once all of them score 1 in frequency. With fewer than about 25 customers choose 3 bins. Scores compare customers of this list with each other, not with other shops. Purchases of one day are one; refunds lower the money.",
    it: "A valori uguali punteggi uguali: se quasi tutti hanno comprato una volta, tutti loro hanno 1 in frequenza. Con meno di circa 25 clienti scegli 3 fasce. I punteggi confrontano i clienti di questo elenco tra loro, non con altri negozi. Gli acquisti di un giorno sono uno solo; i rimborsi riducono il valore.",
  },
  source: SOURCE,
  unit: "number",
  inputs: {
    payments: logInput(["payments"]),
    as_of: instantInput(),
    bins: optional(
      integer({
        min: 2,
        max: 10,
        label: { en: "bins", it: "fasce" },
        help: {
          en: "Optional. Highest score, 2 to 10; 5 if not given.",
          it: "Facoltativo. Punteggio massimo, da 2 a 10; 5 se non indicato.",
        },
      }),
      5,
    ),
  },
  examples: [
    {
      args: [PAYMENTS, "2025-08-01"],
      result: [
        ["customer_id", "recency_days", "frequency", "monetary", "r", "f", "m", "segment"],
        ["Anna", 30, 3, 280, 2, 4, 4, "At risk"],
        ["Bruno", 59, 1, 80, 1, 1, 1, "Lost"],
        ["Carla", 17, 2, 90, 3, 3, 2, "Need attention"],
        ["Dario", 1, 1, 90, 4, 1, 2, "Promising"],
      ],
      source: {
        en: "by hand: Anna 100 + 100 + 100 − 20; of four customers, worse in recency are 1, 0, 2, 3: 1 + ⌊5 × 1 ÷ 4⌋ = 2, 1, 3, 4",
        it: "a mano: Anna 100 + 100 + 100 − 20; su quattro clienti, più lontani nel tempo sono 1, 0, 2, 3: 1 + ⌊5 × 1 ÷ 4⌋ = 2, 1, 3, 4",
      },
    },
  ],
  compute: ({ payments, as_of, bins }, context) => {
    const at = Math.floor(as_of);
    const log = readLog(payments, ["payments"], context);
    checkFields({ needs: ["customer_id"] }, log);
    const { offsets, days } = purchasesOf(log);
    const { count, net, order } = purchaseValues(log, at);
    if (order.length === 0) throw new MetricError("no_rows", { table: log.kind.name, why: NOBODY });
    const recency = Float64Array.from(order, (c) => {
      const last = (offsets[c] as number) + (count[c] as number) - 1;
      return at - (days[last] as number);
    });
    const frequency = Float64Array.from(order, (c) => count[c] as number);
    const money = Float64Array.from(order, (c) => net[c] as number);
    const r = scores(
      recency.map((value) => -value),
      bins,
    );
    const f = scores(frequency, bins);
    const m = scores(money, bins);
    const names = log.words("customer_id").values;
    const five = (score: number): number => Math.ceil((5 * score) / bins);
    const rows: Cell[][] = [[...HEADER[context.language]]];
    order.forEach((c, k) => {
      const [rk, fk, mk] = [r[k] as number, f[k] as number, m[k] as number];
      const segment = rfmSegment(five(rk), five(fk), five(mk))[context.language];
      rows.push([names[c], recency[k], frequency[k], money[k], rk, fk, mk, segment] as Cell[]);
    });
    return rows;
  },
});

const NOBODY = { en: "nobody had bought by then", it: "a quella data nessuno aveva ancora comprato" };

function score(en: string, it: string): ReturnType<typeof integer> {
  return integer({
    min: 1,
    max: 5,
    label: { en: `${en} score`, it: `punteggio di ${it}` },
    help: { en: `Score of ${en}, 1 to 5.`, it: `Punteggio di ${it}, da 1 a 5.` },
  });
}

export const rfmSegmentFunction = cellFunction({
  name: "RFM_SEGMENT",
  kind: "broadcast",
  family: "cohorts",
  title: { en: "Segment of RFM scores", it: "Segmento dei punteggi RFM" },
  summary: {
    en: "Champions, Loyal, At risk, Lost ... from the three scores.",
    it: "Campioni, Fedeli, A rischio, Persi ... dai tre punteggi.",
  },
  formula: {
    en: "by recency score and the mean of the other two, rounded up: 5 and 4-5 Champions; 3-4 and 4-5 Loyal; 1-2 and 3-5 At risk or Cannot lose; 1 and 1-2 Lost",
    it: "dal punteggio di recenza e dalla media degli altri due, arrotondata per eccesso: 5 e 4-5 Campioni; 3-4 e 4-5 Fedeli; 1-2 e 3-5 A rischio o Da non perdere; 1 e 1-2 Persi",
  },
  notes: {
    en: "There is no standard of such names; these are ours.",
    it: "Non esiste uno standard per questi nomi; questi sono i nostri.",
  },
  source: SOURCE,
  unit: "text",
  inputs: { r: score("recency", "recenza"), f: score("frequency", "frequenza"), m: score("money", "valore") },
  examples: [
    {
      args: [5, 5, 4],
      result: "Champions",
      source: { en: "the table: r 5, mean 4.5 rounded up to 5", it: "la tabella: r 5, media 4,5 arrotondata a 5" },
    },
    {
      args: [1, 1, 2],
      result: "Lost",
      source: { en: "the table: r 1, mean 1.5 rounded up to 2", it: "la tabella: r 1, media 1,5 arrotondata a 2" },
    },
  ],
  compute: ({ r, f, m }, { language }) => rfmSegment(r, f, m)[language],
});
