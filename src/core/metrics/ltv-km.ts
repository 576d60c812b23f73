import { cellFunction } from "../define";
import { MetricError } from "../errors";
import { amount, number, optional } from "../inputs";
import { instantInput, logInput } from "../log-inputs";
import { firstSpells } from "../logs/first-spells";
import { readLog } from "../logs/read-log";
import { durationsOf, lastSeen, restrictedMean } from "../models/kaplan-meier";
import { SUBS } from "../sample-tables";

const DAYS_A_MONTH = 365.25 / 12;

export const ltvKm = cellFunction({
  name: "LTV_KM",
  kind: "log",
  family: "lifetime",
  title: { en: "Lifetime value as observed", it: "Valore nel tempo osservato" },
  summary: {
    en: "Margin a month times the mean time that subscribers stay within a horizon, from a subscription list.",
    it: "Margine mensile per il tempo medio in cui gli abbonati restano entro un orizzonte, da un elenco di abbonamenti.",
  },
  formula: {
    en: "margin_per_month × area under the Kaplan-Meier curve of first spells up to the horizon, in months of 365.25 ÷ 12 days",
    it: "margin_per_month × area sotto la curva di Kaplan-Meier dei primi periodi fino all'orizzonte, in mesi di 365,25 ÷ 12 giorni",
  },
  notes: {
    en: "No model and no promise beyond what was seen: customers stay longer than the horizon, so it is a lower bound. Without a horizon it takes the longest spell seen, which rests on few customers.",
    it: "Nessun modello e nessuna promessa oltre ciò che si è visto: i clienti restano più dell'orizzonte, quindi è una stima per difetto. Senza orizzonte prende il periodo più lungo osservato, che poggia su pochi clienti.",
  },
  source: {
    en: "E. Kaplan, P. Meier, JASA 53 (1958) 457-481; restricted mean: J. Irwin, J. Hygiene 47 (1949) 188-189",
    it: "E. Kaplan, P. Meier, JASA 53 (1958) 457-481; media ristretta: J. Irwin, J. Hygiene 47 (1949) 188-189",
  },
  unit: "money",
  inputs: {
    subs: logInput(["subs"]),
    as_of: instantInput(),
    margin_per_month: amount({
      label: { en: "margin a month", it: "margine mensile" },
      help: {
        en: "Money that a customer brings a month, after direct costs.",
        it: "Denaro che un cliente porta in un mese, tolti i costi diretti.",
      },
    }),
    horizon_months: optional(
      number({
        above: 0,
        label: { en: "horizon in months", it: "orizzonte in mesi" },
        help: {
          en: "Optional. Months counted; the longest spell seen if not given.",
          it: "Facoltativo. Mesi considerati; il periodo più lungo osservato se non indicato.",
        },
      }),
    ),
  },
  examples: [
    {
      args: [SUBS, "2024-12-01", 10, 10],
      result: (10 * (274 + (2 / 3) * (10 * DAYS_A_MONTH - 274))) / DAYS_A_MONTH,
      source: {
        en: "all stay for 274 days, then 2 of 3 (see SURVIVAL_CURVE_LOG), up to 304.375 days",
        it: "restano tutti per 274 giorni, poi 2 su 3 (vedi SURVIVAL_CURVE_LOG), fino a 304,375 giorni",
      },
    },
  ],
  compute: (values, context) => {
    const log = readLog(values.subs, ["subs"], context);
    const { days, ended } = firstSpells(log, Math.floor(values.as_of));
    if (days.length === 0) throw new MetricError("no_rows", { table: log.kind.name, why: NOBODY });
    const durations = durationsOf(days, (i) => ended[i] === 1, null);
    const seen = lastSeen(durations);
    const horizon = values.horizon_months === undefined ? seen : values.horizon_months * DAYS_A_MONTH;
    const mean = restrictedMean(durations, horizon);
    if (mean === null) throw new MetricError("not_defined", { why: tooFar(seen / DAYS_A_MONTH) });
    return (values.margin_per_month * mean) / DAYS_A_MONTH;
  },
});

const NOBODY = { en: "nobody had started by then", it: "a quella data nessuno aveva ancora iniziato" };

function tooFar(months: number): { en: string; it: string } {
  const most = String(Math.floor(months * 10) / 10);
  return {
    en: `nobody has been seen for so long; choose a horizon of at most ${most} months`,
    it: `nessuno è stato osservato così a lungo; scegli un orizzonte di al massimo ${most.replace(".", ",")} mesi`,
  };
}
