import { SeededRandom } from "./random";
import { monthSerials, type SampleLanguage, type SampleTable } from "./sample-table";

/** The months of a made-up Italian service company, 2024 and 2025. Every identity holds: start - lost + new = end. */
interface Month {
  readonly month: number;
  readonly start: number;
  readonly lost: number;
  readonly won: number;
  readonly revenue: number;
  readonly spend: number;
  readonly qualified: number;
  readonly referred: number;
  readonly margin: number;
}

const SEASON = [0.92, 0.95, 1.02, 1.0, 1.04, 1.01, 0.93, 0.78, 1.08, 1.1, 1.06, 1.11];

function months(): Month[] {
  const random = new SeededRandom(20_240_101);
  let start = 480;
  return monthSerials(2024, 24).map((month, i) => {
    const season = SEASON[i % 12] as number;
    const lost = Math.max(3, Math.round(start * random.normal(0.021, 0.004)));
    const won = Math.max(4, Math.round((18 + i * 0.35) * season + random.normal(0, 2)));
    const revenue = Math.round((start + (won - lost) / 2) * random.normal(148 + i * 0.6, 3)) + 0;
    const spend = Math.round(random.normal(6_800 + i * 90, 420) / 10) * 10;
    const qualified = Math.round(won * random.normal(4.1, 0.35));
    const row = {
      month,
      start,
      lost,
      won,
      revenue,
      spend,
      qualified,
      referred: Math.round(won * random.normal(0.28, 0.06)),
      margin: Math.round(random.normal(0.71, 0.012) * 1000) / 1000,
    };
    start += won - lost;
    return row;
  });
}

export function customersTable(language: SampleLanguage): SampleTable {
  const it = language === "it";
  const rows = months();
  return {
    name: it ? "Clienti" : "Customers",
    columns: [
      { header: it ? "Mese" : "Month", kind: "month" },
      { header: it ? "Clienti a inizio mese" : "Customers at start", kind: "count" },
      { header: it ? "Clienti persi" : "Customers lost", kind: "count" },
      { header: it ? "Nuovi clienti" : "New customers", kind: "count" },
      { header: it ? "Clienti a fine mese" : "Customers at end", kind: "count" },
      { header: it ? "Ricavi" : "Revenue", kind: "money" },
      { header: it ? "Spesa commerciale e marketing" : "Sales and marketing spend", kind: "money" },
      { header: it ? "Contatti qualificati" : "Qualified leads", kind: "count" },
      { header: it ? "Contatti convertiti" : "Converted leads", kind: "count" },
      { header: it ? "Contatti segnalati dai clienti" : "Referred leads", kind: "count" },
      { header: it ? "Margine lordo" : "Gross margin", kind: "share" },
    ],
    rows: rows.map((m) => [
      m.month,
      m.start,
      m.lost,
      m.won,
      m.start - m.lost + m.won,
      m.revenue,
      m.spend,
      m.qualified,
      m.won,
      m.referred,
      m.margin,
    ]),
  };
}

export function supportTable(language: SampleLanguage): SampleTable {
  const it = language === "it";
  const random = new SeededRandom(77);
  return {
    name: it ? "Assistenza" : "Support",
    columns: [
      { header: it ? "Mese" : "Month", kind: "month" },
      { header: it ? "Casi" : "Cases", kind: "count" },
      { header: it ? "Casi risolti" : "Resolved cases", kind: "count" },
      { header: it ? "Casi risolti al primo contatto" : "Cases resolved at first contact", kind: "count" },
      { header: it ? "Casi riaperti" : "Reopened cases", kind: "count" },
      { header: it ? "Casi scalati" : "Escalated cases", kind: "count" },
      { header: it ? "Interazioni" : "Interactions", kind: "count" },
      { header: it ? "Contatti in entrata" : "Inbound contacts", kind: "count" },
      { header: it ? "Contatti gestiti" : "Contacts handled", kind: "count" },
      { header: it ? "Ore operatore" : "Agent hours", kind: "count" },
      { header: it ? "Reclami" : "Complaints", kind: "count" },
      { header: it ? "Menzioni positive" : "Positive mentions", kind: "count" },
      { header: it ? "Menzioni" : "Mentions", kind: "count" },
    ],
    rows: monthSerials(2024, 24).map((month, i) => {
      const season = 2 - (SEASON[i % 12] as number);
      const cases = Math.round(random.normal(610, 28) * season);
      const share = (mean: number, deviation: number): number => Math.round(cases * random.normal(mean, deviation));
      const resolved = share(0.95, 0.015);
      const inbound = Math.round(cases * random.normal(1.9, 0.08));
      const mentions = random.whole(58, 96);
      return [
        month,
        cases,
        resolved,
        share(0.66 + i * 0.002, 0.02),
        share(0.06, 0.008),
        share(0.11, 0.012),
        Math.round(cases * random.normal(2.3, 0.1)),
        inbound,
        Math.round(inbound * random.normal(0.93, 0.012)),
        Math.round(random.normal(332, 9)),
        share(0.045, 0.008),
        Math.round(mentions * random.normal(0.71, 0.05)),
        mentions,
      ];
    }),
  };
}

/** The controller's layout: one figure a row, the months of 2025 in columns, a total at the end. */
export function monthsAcrossTable(language: SampleLanguage): SampleTable {
  const it = language === "it";
  const year = months().slice(12);
  const total = (values: readonly number[]): (number | null)[] => [
    ...values,
    values.reduce((sum, value) => sum + value, 0),
  ];
  return {
    name: it ? "Mesi in colonna" : "Months across",
    monthsFrom: 1,
    columns: [
      { header: it ? "Voce" : "Figure", kind: "text", width: 200 },
      ...year.map((m) => ({ header: String(m.month), kind: "count" as const, width: 80 })),
      { header: it ? "Totale" : "Total", kind: "count" as const },
    ],
    rows: [
      [it ? "Ricavi" : "Revenue", ...total(year.map((m) => m.revenue))],
      [it ? "Spesa commerciale e marketing" : "Sales and marketing spend", ...total(year.map((m) => m.spend))],
      [it ? "Nuovi clienti" : "New customers", ...total(year.map((m) => m.won))],
      [it ? "Clienti persi" : "Customers lost", ...total(year.map((m) => m.lost))],
      [it ? "Clienti a inizio mese" : "Customers at start", ...year.map((m) => m.start), null],
    ],
  };
}

export function cashTable(language: SampleLanguage): SampleTable {
  const it = language === "it";
  const random = new SeededRandom(4711);
  let cash = 182_000;
  let debt = 96_000;
  return {
    name: it ? "Cassa" : "Cash",
    columns: [
      { header: it ? "Mese" : "Month", kind: "month" },
      { header: it ? "Entrate di cassa" : "Cash in", kind: "money" },
      { header: it ? "Uscite di cassa" : "Cash out", kind: "money" },
      { header: it ? "Flusso di cassa operativo" : "Operating cash flow", kind: "money" },
      { header: it ? "Investimenti" : "Investments", kind: "money" },
      { header: it ? "Cassa" : "Cash", kind: "money" },
      { header: it ? "Debiti finanziari" : "Debt", kind: "money" },
    ],
    rows: months().map((m, i) => {
      const received = Math.round(m.revenue * random.normal(0.97, 0.035));
      const paid = Math.round(m.revenue * random.normal(0.86, 0.03));
      const invested = random.chance(0.25) ? random.whole(4, 19) * 1000 : random.whole(4, 12) * 100;
      const repaid = i % 3 === 2 ? 4000 : 0;
      debt -= repaid;
      cash += received - paid - invested - repaid;
      return [m.month, received, paid, received - paid, invested, cash, debt];
    }),
  };
}
