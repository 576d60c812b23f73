import { type Cell, cellFunction } from "../define";
import { checkFields } from "../evaluate";
import { choice, optional } from "../inputs";
import { BEFORE, FROM, logInput, periodOf, WHERE_COLUMN, WHERE_VALUE, where } from "../log-inputs";
import { readLog } from "../logs/read-log";
import { spellsOf } from "../logs/spells";
import { CHURN, CONTRACTION, eachMovements, type Mode } from "../mrr-movements";
import { MRR_NEEDS } from "../mrr-statements";
import { SUBS } from "../sample-tables";

const MODE = choice(["event", "net"] as readonly Mode[], {
  label: { en: "mode", it: "modalità" },
  help: {
    en: 'Optional. "event" (default): every change of price counts; "net": one step a customer, from start to end.',
    it: 'Facoltativo. "event" (predefinito): conta ogni variazione; "net": un solo passo per cliente, da inizio a fine.',
  },
});

export const mrrMovements = cellFunction({
  name: "MRR_MOVEMENTS",
  kind: "table",
  family: "revenue",
  title: { en: "MRR movements", it: "Movimenti dell'MRR" },
  summary: {
    en: "From the MRR at the start of a period to that at its end: five movements with amount, customers and events.",
    it: "Dall'MRR di inizio periodo a quello di fine: cinque movimenti con importo, clienti ed eventi.",
  },
  formula: {
    en: "start + new + reactivation + expansion − contraction − churn = end",
    it: "inizio + nuovo + riattivazione + espansione − contrazione − abbandono = fine",
  },
  notes: {
    en: "Changes of one customer on one day are one event. Losing one of two subscriptions is contraction, losing the last one churn.",
    it: "Le variazioni di un cliente nello stesso giorno sono un solo evento. Perdere uno di due abbonamenti è contrazione, perdere l'ultimo è abbandono.",
  },
  source: { en: "ChartMogul, MRR movements", it: "ChartMogul, movimenti di MRR" },
  unit: "money",
  inputs: {
    subs: logInput(["subs"]),
    from: FROM,
    before: BEFORE,
    mode: optional(MODE, "event"),
    where_column: WHERE_COLUMN,
    where_value: WHERE_VALUE,
  },
  examples: [
    {
      args: [SUBS, "2025-01"],
      result: [
        ["movement", "amount", "customers", "events"],
        ["start", 800, 8, null],
        ["new", 300, 3, 3],
        ["reactivation", 200, 2, 2],
        ["expansion", 50, 1, 1],
        ["contraction", -40, 1, 1],
        ["churn", -400, 4, 4],
        ["end", 910, 9, null],
      ],
      source: {
        en: "800 + 300 (H, I, J) + 200 (E, G) + 50 (C) − 40 (D) − 400 (K, E, B, I) = 910",
        it: "800 + 300 (H, I, J) + 200 (E, G) + 50 (C) − 40 (D) − 400 (K, E, B, I) = 910",
      },
    },
    {
      args: [SUBS, "2025-01", undefined, "net"],
      result: [
        ["movement", "amount", "customers", "events"],
        ["start", 800, 8, null],
        ["new", 200, 2, 2],
        ["reactivation", 100, 1, 1],
        ["expansion", 50, 1, 1],
        ["contraction", -40, 1, 1],
        ["churn", -200, 2, 2],
        ["end", 910, 9, null],
      ],
      source: {
        en: "I joined and left, E left and came back: neither moved from start to end",
        it: "I è entrato e uscito, E è uscito e rientrato: tra inizio e fine nessuno dei due si è mosso",
      },
    },
  ],
  compute: (values, context) => {
    const log = where(readLog(values.subs, ["subs"], context), values.where_column, values.where_value);
    checkFields({ needs: MRR_NEEDS }, log);
    const lines = [0, 1, 2, 3, 4].map(() => ({ amount: 0, customers: 0, events: 0 }));
    const start = { amount: 0, customers: 0 };
    const end = { amount: 0, customers: 0 };
    eachMovements(spellsOf(log), periodOf(values.from, values.before), values.mode, (_, m, before, after) => {
      start.amount += before;
      if (before > 0) start.customers++;
      end.amount += after;
      if (after > 0) end.customers++;
      lines.forEach((line, kind) => {
        if (m.events[kind] === 0) return;
        line.amount += m.amounts[kind] as number;
        line.events += m.events[kind] as number;
        line.customers++;
      });
    });
    const words = WORDS[context.language];
    const label = (i: number): string => words.rows[i] as string;
    const body = lines.map((line, kind): Cell[] => {
      const lost = line.amount > 0 && (kind === CONTRACTION || kind === CHURN);
      return [label(kind + 1), lost ? -line.amount : line.amount, line.customers, line.events];
    });
    return [
      words.header,
      [label(0), start.amount, start.customers, null],
      ...body,
      [label(6), end.amount, end.customers, null],
    ];
  },
});

const WORDS = {
  en: {
    header: ["movement", "amount", "customers", "events"],
    rows: ["start", "new", "reactivation", "expansion", "contraction", "churn", "end"],
  },
  it: {
    header: ["movimento", "importo", "clienti", "eventi"],
    rows: ["inizio", "nuovo", "riattivazione", "espansione", "contrazione", "abbandono", "fine"],
  },
};
