import { channelCells, channelsOf, ticketsCreated } from "../channels";
import { type Cell, cellFunction } from "../define";
import { blankable } from "../inputs";
import { BEFORE, FROM, logInput, periodOf } from "../log-inputs";
import { readLog } from "../logs/read-log";
import { SAMPLE_CONTACTS, SAMPLE_STAFFING, SAMPLE_TICKETS } from "../support-samples";
import { NOT_STATED, TOTAL } from "../table-words";
import { same } from "../text";

const CONTACTS_HELP = {
  en: "Table of calls or messages with its header row; may be left empty.",
  it: "Tabella di chiamate o messaggi con la riga di intestazioni; può restare vuota.",
};
const STAFFING_HELP = {
  en: "Table of agent hours with its header row; may be left empty.",
  it: "Tabella delle ore degli operatori con la riga di intestazioni; può restare vuota.",
};

export const channelTable = cellFunction({
  name: "CHANNEL_TABLE",
  kind: "table",
  family: "support",
  title: { en: "Service by channel", it: "Assistenza per canale" },
  summary: {
    en: "What came in, what was handled, how fast and how well, channel by channel, and the total from all rows.",
    it: "Che cosa è arrivato, che cosa è stato gestito, in quanto tempo e come, canale per canale, e il totale su tutte le righe.",
  },
  formula: {
    en: "HANDLED_RATIO_LOG, FCR_LOG, INTERACTIONS_PER_CASE_LOG, THROUGHPUT_PER_HOUR_LOG, FIRST_REPLY_TIME, RESOLUTION_TIME, CSAT_LOG and BACKLOG over the rows of each channel",
    it: "HANDLED_RATIO_LOG, FCR_LOG, INTERACTIONS_PER_CASE_LOG, THROUGHPUT_PER_HOUR_LOG, FIRST_REPLY_TIME, RESOLUTION_TIME, CSAT_LOG e BACKLOG sulle righe di ogni canale",
  },
  notes: {
    en: "The total is computed from the rows, never averaged. Contacts and staffing may be left empty; what needs them is then blank, as is what needs a column that a table lacks or a channel that it does not know. Times are medians in hours; the backlog is that of the end of the period. Channels are matched by name between the tables.",
    it: "Il totale è calcolato dalle righe, mai come media. Contatti e ore possono restare vuoti; quello che ne ha bisogno resta vuoto, come quello a cui manca una colonna o un canale che la tabella non conosce. I tempi sono mediane in ore; l'arretrato è a fine periodo. I canali delle tabelle si abbinano per nome.",
  },
  source: same("P. Fabrizio, Le metriche per risparmiare tempo e guadagnare clienti (2016)"),
  unit: "number",
  inputs: {
    tickets: logInput(["tickets"]),
    contacts: blankable({ ...logInput(["contacts"]), help: CONTACTS_HELP }),
    staffing: blankable({ ...logInput(["staffing"]), help: STAFFING_HELP }),
    from: FROM,
    before: BEFORE,
  },
  examples: [
    {
      args: [SAMPLE_TICKETS, SAMPLE_CONTACTS, SAMPLE_STAFFING, "2025-01"],
      result: [
        [
          "channel",
          "inbound",
          "handled",
          "handled_ratio",
          "fcr",
          "interactions_per_case",
          "throughput_per_hour",
          "first_reply_p50",
          "resolution_p50",
          "csat",
          "backlog",
        ],
        ["phone", 6, 4, 2 / 3, 1 / 2, 2, 5 / 8, 2, 24, 1 / 3, 0],
        ["email", null, null, null, 3 / 7, 4 / 3, null, 7 / 2, 9, 3 / 5, 1],
        ["chat", 2, 2, 1, 1, 1, 1 / 2, 1 / 2, 7 / 2, 1, 0],
        ["total", 8, 6, 3 / 4, 6 / 11, 16 / 11, 7 / 20, 2, 8, 6 / 10, 1],
      ],
      source: {
        en: "the rows of each channel of the three sample tables, counted by hand",
        it: "le righe di ogni canale delle tre tabelle di esempio, contate a mano",
      },
    },
  ],
  compute: (values, context) => {
    const tickets = readLog(values.tickets, ["tickets"], context);
    const contacts = values.contacts && readLog(values.contacts, ["contacts"], context);
    const staffing = values.staffing && readLog(values.staffing, ["staffing"], context);
    const period = periodOf(values.from, values.before);
    const { language } = context;
    const rows = channelsOf(tickets, contacts, staffing)
      .map((channel) => {
        const cells = channelCells(channel, period, context);
        return { name: channel.name, cells, size: Number(cells[0] ?? 0) + ticketsCreated(channel.tickets, period) };
      })
      .filter(({ cells }) => cells.some((cell) => typeof cell === "number" && cell > 0));
    rows.sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        b.size - a.size ||
        ((a.name ?? "") < (b.name ?? "") ? -1 : 1),
    );
    return [
      HEADER[language],
      ...rows.map(({ name, cells }): Cell[] => [name ?? NOT_STATED[language], ...cells]),
      [TOTAL[language], ...channelCells({ name: null, tickets, contacts, staffing }, period, context)],
    ];
  },
});

const HEADER = {
  en: [
    "channel",
    "inbound",
    "handled",
    "handled_ratio",
    "fcr",
    "interactions_per_case",
    "throughput_per_hour",
    "first_reply_p50",
    "resolution_p50",
    "csat",
    "backlog",
  ],
  it: [
    "canale",
    "in_entrata",
    "gestiti",
    "quota_gestiti",
    "fcr",
    "interazioni_per_caso",
    "gestiti_per_ora",
    "prima_risposta_p50",
    "risoluzione_p50",
    "csat",
    "arretrato",
  ],
};
