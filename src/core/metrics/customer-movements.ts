import { cellFunction } from "../define";
import { checkFields } from "../evaluate";
import { BEFORE, FROM, logInput, periodOf, WHERE_COLUMN, WHERE_VALUE, where } from "../log-inputs";
import { readLog } from "../logs/read-log";
import { SPELL_FIELDS, spellsOf } from "../logs/spells";
import { CHURN, eachMovements, NEW, REACTIVATION } from "../mrr-movements";
import { SUBS } from "../sample-tables";

export const customerMovements = cellFunction({
  name: "CUSTOMER_MOVEMENTS",
  kind: "table",
  family: "customers",
  title: { en: "Customer movements", it: "Movimenti dei clienti" },
  summary: {
    en: "From the customers at the start of a period to those at its end: new, back and gone.",
    it: "Dai clienti di inizio periodo a quelli di fine: nuovi, rientrati e usciti.",
  },
  formula: {
    en: "start + new + reactivated − churned = end",
    it: "inizio + nuovi + riattivati − usciti = fine",
  },
  notes: {
    en: "Events: who leaves and comes back counts on both lines. An end and a start on the same day are no event.",
    it: "Conta gli eventi: chi esce e rientra compare in entrambe le righe. Fine e inizio nello stesso giorno non sono un evento.",
  },
  source: { en: "ChartMogul, customer movements", it: "ChartMogul, movimenti dei clienti" },
  unit: "count",
  inputs: {
    subs: logInput(["subs"]),
    from: FROM,
    before: BEFORE,
    where_column: WHERE_COLUMN,
    where_value: WHERE_VALUE,
  },
  examples: [
    {
      args: [SUBS, "2025-01"],
      result: [
        ["movement", "customers"],
        ["start", 8],
        ["new", 3],
        ["reactivated", 2],
        ["churned", -4],
        ["end", 9],
      ],
      source: {
        en: "A-F, K, L at the start; J, H, I new; G, E back; K, E, B, I gone: 8 + 3 + 2 − 4 = 9",
        it: "A-F, K, L all'inizio; J, H, I nuovi; G, E rientrati; K, E, B, I persi: 8 + 3 + 2 − 4 = 9",
      },
    },
  ],
  compute: (values, context) => {
    const log = where(readLog(values.subs, ["subs"], context), values.where_column, values.where_value);
    checkFields({ needs: SPELL_FIELDS }, log);
    const counts = [0, 0, 0, 0, 0];
    eachMovements(spellsOf(log), periodOf(values.from, values.before), "event", (_, { events }, before, after) => {
      const parts = [
        before > 0 ? 1 : 0,
        events[NEW],
        events[REACTIVATION],
        -(events[CHURN] as number),
        after > 0 ? 1 : 0,
      ];
      for (let i = 0; i < counts.length; i++) counts[i] = (counts[i] as number) + (parts[i] as number);
    });
    const words = WORDS[context.language];
    return [words.header, ...words.rows.map((label, i) => [label, counts[i] as number])];
  },
});

const WORDS = {
  en: { header: ["movement", "customers"], rows: ["start", "new", "reactivated", "churned", "end"] },
  it: { header: ["movimento", "clienti"], rows: ["inizio", "nuovi", "riattivati", "usciti", "fine"] },
};
