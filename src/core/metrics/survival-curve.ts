import { confidenceLevel, twoSided } from "../confidence";
import { type Cell, cellFunction } from "../define";
import { DURATIONS, durationColumns, ENTRY, OBSERVED } from "../duration-columns";
import { MetricError } from "../errors";
import { optional } from "../inputs";
import { instantInput, logInput, WHERE_COLUMN, WHERE_VALUE, where } from "../log-inputs";
import { firstSpells } from "../logs/first-spells";
import { readLog } from "../logs/read-log";
import { type Durations, durationsOf, logLogBand, survivalCurve } from "../models/kaplan-meier";
import { treatedPatients } from "../sample-durations";
import { SUBS } from "../sample-tables";
import type { Language } from "../text";

const HEADER: Record<Language, readonly string[]> = {
  en: ["time", "at_risk", "events", "censored", "survival", "low", "high"],
  it: ["tempo", "a rischio", "eventi", "censurati", "sopravvivenza", "minimo", "massimo"],
};
const SOURCE = {
  en: "E. Kaplan, P. Meier, JASA 53 (1958) 457-481; log-log band on Greenwood's variance (J. Kalbfleisch, R. Prentice 1980)",
  it: "E. Kaplan, P. Meier, JASA 53 (1958) 457-481; banda log-log sulla varianza di Greenwood (J. Kalbfleisch, R. Prentice 1980)",
};
const LEVEL = optional(confidenceLevel, 95 / 100);

/** The curve as a table: time 0 first, then each time with an end. */
function curveTable(durations: Durations, level: number, language: Language): Cell[][] {
  const { ends, running, entries } = durations;
  const z = twoSided(level);
  const curve = survivalCurve(durations);
  const rows: Cell[][] = [];
  if (curve.time[0] !== 0) {
    const first = curve.length > 0 ? (curve.time[0] as number) : Number.POSITIVE_INFINITY;
    let early = 0;
    while (early < running.length && (running[early] as number) < first) early++;
    let there = ends.length + running.length;
    if (entries) for (there = 0; there < entries.length && (entries[there] as number) <= 0; ) there++;
    rows.push([0, there, 0, early, 1, null, null]);
  }
  for (let k = 0; k < curve.length; k++) {
    const survival = curve.survival[k] as number;
    const band = logLogBand(survival, curve.variance[k] as number, z);
    const counts = [curve.time[k], curve.atRisk[k], curve.events[k], curve.censored[k]] as number[];
    rows.push([...counts, survival, band?.low ?? null, band?.high ?? null]);
  }
  return [[...HEADER[language]], ...rows];
}

const EXAMPLE = treatedPatients();

export const survivalCurveFunction = cellFunction({
  name: "SURVIVAL_CURVE",
  kind: "table",
  family: "cohorts",
  title: { en: "Survival curve (Kaplan-Meier)", it: "Curva di sopravvivenza (Kaplan-Meier)" },
  summary: {
    en: "Share still there at each age, with customers who are still running counted as far as seen.",
    it: "Quota ancora presente a ogni età, contando chi è ancora in corso per quanto lo si è visto.",
  },
  formula: {
    en: "S(t) = product over times with an end of (1 − ends ÷ at risk); band S^(e^±w), w = z × √Σ d ÷ (n (n − d)) ÷ |ln S|",
    it: "S(t) = prodotto sui tempi con una fine di (1 − fini ÷ a rischio); banda S^(e^±w), w = z × √Σ d ÷ (n (n − d)) ÷ |ln S|",
  },
  notes: {
    en: "A mean of the tenures of those who left is too low, for the loyal ones have not left yet; this curve is not. It assumes that who is still running behaves like who was seen longer. The right end rests on few customers: look at the band. With customers older than your list, give entry.",
    it: "La durata media di chi se n'è andato è troppo bassa, perché i più fedeli ci sono ancora; questa curva no. Suppone che chi è ancora in corso si comporti come chi è stato seguito più a lungo. La parte destra poggia su pochi clienti: guarda la banda. Se i clienti sono più vecchi del tuo elenco, indica entry.",
  },
  source: SOURCE,
  unit: "share",
  inputs: { durations: DURATIONS, observed: OBSERVED, entry: ENTRY, level: LEVEL },
  examples: [
    {
      args: [EXAMPLE.durations, EXAMPLE.observed],
      result: [
        ["time", "at_risk", "events", "censored", "survival", "low", "high"],
        [0, 21, 0, 0, 1, null, null],
        [6, 21, 3, 1, 0.857142857142857, 0.619717955265984, 0.951551747646997],
        [7, 17, 1, 1, 0.80672268907563, 0.563146564622233, 0.92280901920288],
        [10, 15, 1, 2, 0.752941176470588, 0.503199510799957, 0.889361835169265],
        [13, 12, 1, 0, 0.690196078431372, 0.431610222486184, 0.849065963349451],
        [16, 11, 1, 3, 0.627450980392157, 0.367510855987502, 0.804912189471841],
        [22, 7, 1, 0, 0.53781512605042, 0.267778936767135, 0.746790717635394],
        [23, 6, 1, 5, 0.448179271708683, 0.188052005959232, 0.680142628495241],
      ],
      tolerance: 1e-9,
      source: {
        en: 'Freireich et al. (1963), 6-MP; R survival::survfit(conf.type = "log-log")',
        it: 'Freireich e altri (1963), 6-MP; R survival::survfit(conf.type = "log-log")',
      },
    },
  ],
  compute: ({ durations, observed, entry, level }, { language }) => {
    const columns = durationColumns(durations, observed, entry);
    return curveTable(
      durationsOf(columns.durations, (i) => columns.observed[i] === 1, columns.entry),
      level,
      language,
    );
  },
});

export const survivalCurveLog = cellFunction({
  name: "SURVIVAL_CURVE_LOG",
  kind: "table",
  family: "cohorts",
  title: { en: "Survival curve of subscribers", it: "Curva di sopravvivenza degli abbonati" },
  summary: {
    en: "Share of customers still subscribed at each age in days, from the rows of a subscription list; each customer's first spell.",
    it: "Quota di clienti ancora abbonati a ogni età in giorni, dalle righe di un elenco di abbonamenti; il primo periodo di ogni cliente.",
  },
  formula: {
    en: "as SURVIVAL_CURVE; a spell ends when the customer stops paying, and is still running at as_of otherwise",
    it: "come SURVIVAL_CURVE; un periodo finisce quando il cliente smette di pagare, altrimenti è in corso ad as_of",
  },
  notes: {
    en: "Rows that meet are one spell: a change of plan is no end. Who came back counts once, with the first spell.",
    it: "Le righe che si toccano sono un solo periodo: un cambio di piano non è una fine. Chi è tornato conta una volta, con il primo periodo.",
  },
  source: SOURCE,
  unit: "share",
  inputs: {
    subs: logInput(["subs"]),
    as_of: instantInput(),
    level: LEVEL,
    where_column: WHERE_COLUMN,
    where_value: WHERE_VALUE,
  },
  examples: [
    {
      args: [SUBS, "2024-12-01"],
      result: [
        ["time", "at_risk", "events", "censored", "survival", "low", "high"],
        [0, 9, 0, 6, 1, null, null],
        [274, 3, 1, 2, 2 / 3, 0.054073427, 0.945206387],
      ],
      tolerance: 1e-8,
      source: {
        en: "before December nine had started; G left after 274 days, when only A and B had been seen for longer: 2 of 3 stay. Band: w = 1.95996 × √(1 ÷ 6) ÷ 0.405465",
        it: "prima di dicembre avevano cominciato in nove; G è uscito dopo 274 giorni, quando solo A e B erano osservati da più tempo: restano 2 su 3. Banda: w = 1,95996 × √(1 ÷ 6) ÷ 0,405465",
      },
    },
  ],
  compute: (values, context) => {
    const log = where(readLog(values.subs, ["subs"], context), values.where_column, values.where_value);
    const { days, ended } = firstSpells(log, Math.floor(values.as_of));
    if (days.length === 0) throw new MetricError("no_rows", { table: log.kind.name, why: NOBODY });
    return curveTable(
      durationsOf(days, (i) => ended[i] === 1, null),
      values.level,
      context.language,
    );
  },
});

const NOBODY = { en: "nobody had started by then", it: "a quella data nessuno aveva ancora iniziato" };
