import { cellFunction } from "../define";
import { checkFields } from "../evaluate";
import { THRESHOLD, thresholdDays } from "../inactivity";
import { DayCell } from "../inputs";
import { instantInput, logInput } from "../log-inputs";
import { lastBefore, purchasesOf } from "../logs/purchases";
import { readLog } from "../logs/read-log";
import { PAYMENTS } from "../sample-tables";

export const inactiveCustomers = cellFunction({
  name: "INACTIVE_CUSTOMERS",
  kind: "table",
  family: "cohorts",
  title: { en: "List of inactive customers", it: "Elenco dei clienti inattivi" },
  summary: {
    en: "Customers who have not bought for longer than a threshold, longest first.",
    it: "Clienti che non comprano da più tempo di una soglia, a partire da chi è fermo da più tempo.",
  },
  formula: { en: "days since the last purchase > threshold", it: "giorni dall'ultimo acquisto > soglia" },
  notes: {
    en: 'With "auto" the threshold is the 80th percentile of the days between two purchases, over all customers.',
    it: 'Con "auto" la soglia è l\'80º percentile dei giorni tra due acquisti, su tutti i clienti.',
  },
  source: {
    en: "R. Yonatan, 10 customer service metrics (2018); threshold: Statlas, customer churn setting",
    it: "R. Yonatan, 10 customer service metrics (2018); soglia: Statlas, impostazione dell'abbandono",
  },
  unit: "text",
  inputs: { payments: logInput(["payments"]), as_of: instantInput(), threshold: THRESHOLD },
  examples: [
    {
      args: [PAYMENTS, "2025-08-01", 30],
      result: [
        ["customer", "last purchase", "days"],
        ["Bruno", new DayCell(45811), 59],
      ],
      source: {
        en: "Bruno last paid on 3 June (the payment of 9 July failed): 59 days before 1 August",
        it: "Bruno ha pagato l'ultima volta il 3 giugno (il pagamento del 9 luglio è fallito): 59 giorni prima del 1° agosto",
      },
    },
  ],
  compute: (values, context) => {
    const at = Math.floor(values.as_of);
    const log = readLog(values.payments, ["payments"], context);
    checkFields({ needs: ["customer_id"] }, log);
    const days = thresholdDays(values.threshold, log, at);
    const p = purchasesOf(log);
    const names = log.words("customer_id").values;
    const lines: [string, DayCell, number][] = [];
    for (let c = 0; c < p.customers; c++) {
      const last = lastBefore(p, c, at);
      if (last < (p.offsets[c] as number)) continue;
      const since = at - (p.days[last] as number);
      if (since > days) lines.push([names[c] as string, new DayCell(p.days[last] as number), since]);
    }
    lines.sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1));
    return [HEADER[context.language], ...lines];
  },
});

const HEADER = { en: ["customer", "last purchase", "days"], it: ["cliente", "ultimo acquisto", "giorni"] };
