import { cellFunction } from "../define";
import { table } from "../inputs";
import { BEFORE, FROM, periodOf } from "../log-inputs";
import type { Log, WordColumn } from "../logs/log";
import { eachNewCustomer } from "../logs/new-customers";
import { readLog } from "../logs/read-log";
import { requireReach } from "../logs/require-reach";
import { LEADS, SPEND } from "../sample-tables";
import { NOT_STATED, TOTAL } from "../table-words";
import { foldWord, same } from "../text";

export const cacByChannel = cellFunction({
  name: "CAC_BY_CHANNEL",
  kind: "table",
  family: "acquisition",
  title: { en: "Acquisition cost by channel", it: "Costo di acquisizione per canale" },
  summary: {
    en: "Spend, new customers and cost of one by channel, with the total; channels without customers are kept.",
    it: "Spesa, nuovi clienti e costo di ciascuno per canale, con il totale; i canali senza clienti restano.",
  },
  formula: {
    en: "spend of the channel ÷ customers whose lead came from it",
    it: "spesa del canale ÷ clienti il cui contatto viene da lì",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "money",
  inputs: {
    spend: table({
      label: { en: "table of spend", it: "tabella di spese di acquisizione" },
      help: { en: "Table of spend with date, amount and channel.", it: "Tabella di spese con data, importo e canale." },
    }),
    leads: table({
      label: { en: "table of leads", it: "tabella di lead" },
      help: { en: "Table of leads with their source.", it: "Tabella di lead con la loro fonte." },
    }),
    from: FROM,
    before: BEFORE,
  },
  examples: [
    {
      args: [SPEND, LEADS, "2025-02"],
      result: [
        ["channel", "spend", "new_customers", "cac", "share_of_spend"],
        ["ads", 500, 2, 250, 5 / 6],
        ["events", 100, 0, null, 1 / 6],
        ["total", 600, 2, 300, 1],
      ],
      source: {
        en: "ads 500 ÷ 2 (L1, L6), events 100 without a customer, total 600 ÷ 2",
        it: "annunci 500 ÷ 2 (L1, L6), eventi 100 senza clienti, totale 600 ÷ 2",
      },
    },
  ],
  compute: (values, context) => {
    const spend = readLog(values.spend, ["spend"], context);
    const leads = readLog(values.leads, ["leads"], context);
    const period = periodOf(values.from, values.before);
    const { language } = context;
    const channels: Record<string, { name: string; spend: number; customers: number }> = {};
    const at = (name: string | null): { spend: number; customers: number } => {
      const key = name === null ? "" : foldWord(name);
      channels[key] = channels[key] ?? { name: name ?? NOT_STATED[language], spend: 0, customers: 0 };
      return channels[key] as { spend: number; customers: number };
    };
    const amounts = spend.numbers("amount");
    const counts = spend.flags("is_sales_marketing");
    const channel = spend.words("channel");
    requireReach(spend, period);
    for (const i of spend.within("date", period)) {
      if (counts[i] !== 0) at(wordAt(channel, i)).spend += amounts[i] as number;
    }
    const source = sourceOf(leads);
    eachNewCustomer(leads, period, (row) => {
      at(wordAt(source, row)).customers++;
    });
    const rows = Object.values(channels).sort(
      (a, b) => b.spend - a.spend || b.customers - a.customers || (a.name < b.name ? -1 : 1),
    );
    const total = rows.reduce((t, r) => ({ spend: t.spend + r.spend, customers: t.customers + r.customers }), {
      spend: 0,
      customers: 0,
    });
    const line = (name: string, r: { spend: number; customers: number }): (string | number | null)[] => [
      name,
      r.spend,
      r.customers,
      r.customers > 0 ? r.spend / r.customers : null,
      total.spend > 0 ? r.spend / total.spend : null,
    ];
    return [HEADER[language], ...rows.map((r) => line(r.name, r)), line(TOTAL[language], total)];
  },
});

function sourceOf(leads: Log): WordColumn {
  return leads.words(leads.has("source") ? "source" : "channel");
}

function wordAt(column: WordColumn, row: number): string | null {
  const code = column.codes[row] as number;
  return code < 0 ? null : (column.values[code] as string);
}

const HEADER = {
  en: ["channel", "spend", "new_customers", "cac", "share_of_spend"],
  it: ["canale", "spesa", "nuovi_clienti", "cac", "quota_di_spesa"],
};
