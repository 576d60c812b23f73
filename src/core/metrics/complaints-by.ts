import { type ComplaintGroup, complaintCounts, sortedGroups } from "../complaint-counts";
import { type Cell, cellFunction } from "../define";
import { dimensionOf } from "../dimension";
import { blankable, day, optional, word } from "../inputs";
import { FROM, logInput, periodOf } from "../log-inputs";
import { readLog } from "../logs/read-log";
import { SAMPLE_TICKETS } from "../support-samples";
import { NOT_STATED, TOTAL } from "../table-words";
import { same } from "../text";

const DIMENSION_HELP = {
  en: "Header of a column, for example service, contract, agent or channel; a date, or month, gives months.",
  it: "Intestazione di una colonna, per esempio servizio, contratto, operatore o canale; una data, o mese, dà i mesi.",
};

export const complaintsBy = cellFunction({
  name: "COMPLAINTS_BY",
  kind: "table",
  family: "complaints",
  title: { en: "Complaints by column", it: "Reclami per colonna" },
  summary: {
    en: "Complaints received, resolved, outstanding and escalated by service, agent or any other column, or by two.",
    it: "Reclami ricevuti, risolti, aperti e scalati per servizio, operatore o altra colonna, oppure per due.",
  },
  formula: {
    en: "COMPLAINTS_RECEIVED, _RESOLVED, _OUTSTANDING (at the end of the period) and _ESCALATED for each value",
    it: "COMPLAINTS_RECEIVED, _RESOLVED, _OUTSTANDING (a fine periodo) e _ESCALATED per ogni valore",
  },
  notes: {
    en: "Most complaints first; rows without a value are “not stated”. Judge agents only beside the cases they handled.",
    it: "Prima i valori con più reclami; le righe senza valore sono “non indicato”. Valuta gli operatori solo accanto ai casi che hanno gestito.",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "count",
  inputs: {
    tickets: logInput(["tickets"]),
    from: FROM,
    before: blankable(
      day({
        label: { en: "first day after the period", it: "primo giorno dopo il periodo" },
        help: {
          en: "First day AFTER the period; may be empty when from is a whole period.",
          it: "Primo giorno DOPO il periodo; può restare vuoto quando from è un periodo intero.",
        },
      }),
    ),
    dimension: word({ label: { en: "column to cut by", it: "colonna per cui dividere" }, help: DIMENSION_HELP }),
    dimension2: optional(
      word({
        label: { en: "second column", it: "seconda colonna" },
        help: {
          en: "Optional. A second column, inside the first.",
          it: "Facoltativo. Una seconda colonna, dentro la prima.",
        },
      }),
    ),
  },
  examples: [
    {
      args: [SAMPLE_TICKETS, "2025-01", undefined, "Complaint service"],
      result: [
        ["Complaint service", "received", "resolved", "outstanding", "escalated"],
        ["Delivery", 2, 1, 1, 1],
        ["Billing", 1, 1, 0, 0],
        ["total", 3, 2, 1, 1],
      ],
      source: {
        en: "Delivery: tickets 4 (resolved, escalated) and 9 (open); Billing: ticket 6 (resolved)",
        it: "Consegne: ticket 4 (risolto, escalation) e 9 (aperto); Fatturazione: ticket 6 (risolto)",
      },
    },
  ],
  compute: (values, context) => {
    const log = readLog(values.tickets, ["tickets"], context);
    const period = periodOf(values.from, values.before);
    const names = values.dimension2 === undefined ? [values.dimension] : [values.dimension, values.dimension2];
    const dimensions = names.map((name) => dimensionOf(log, name));
    const { groups, totals } = complaintCounts(log, period, dimensions, context);
    const { language } = context;
    const label = (group: ComplaintGroup): string[] =>
      dimensions.map(({ column }, d) => {
        const code = group.codes[d] as number;
        return code < 0 ? NOT_STATED[language] : (column.values[code] as string);
      });
    const blanks: Cell[] = names.slice(1).map(() => null);
    return [
      [...names, ...HEADER[language]],
      ...sortedGroups(groups, dimensions).map((g) => [...label(g), ...g.counts]),
      [TOTAL[language], ...blanks, ...totals],
    ];
  },
});

const HEADER = {
  en: ["received", "resolved", "outstanding", "escalated"],
  it: ["ricevuti", "risolti", "aperti", "scalati"],
};
