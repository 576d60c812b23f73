/** One table as people have it, and what its summary must say of its last whole period. */
export interface Case {
  readonly name: string;
  readonly language: "en" | "it";
  readonly locale: "en_US" | "it_IT";
  readonly rows: readonly (readonly string[])[];
  /** Metric and value, by the arithmetic beside it. */
  readonly expect: {
    readonly metric: string;
    readonly value: number;
    /** Of the same month a year before, where the last one cannot be judged yet. */
    readonly yearBefore?: true;
  };
  /** Instead of a summary there may be a sentence that says what to change. */
  readonly refused?: RegExp;
}

const EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const IT = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];
/** December 2024 to December 2025. */
const MONTHS = Array.from({ length: 13 }, (_, i) => ({ year: i === 0 ? 2024 : 2025, month: i === 0 ? 12 : i }));
const two = (n: number): string => String(n).padStart(2, "0");
const iso = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;
const dmy = (year: number, month: number, day: number): string => `${two(day)}/${two(month)}/${year}`;
const nameEn = ({ year, month }: { year: number; month: number }): string => `${EN[month - 1]} ${year}`;
const nameIt = ({ year, month }: { year: number; month: number }): string => `${IT[month - 1]} ${year}`;

/** Customers of month i: 200 + 5i at start, 4 + i lost, 9 + i won; at the end as many as the next start. */
const start = (i: number): number => 200 + 5 * i;
const lost = (i: number): number => 4 + i;
const won = (i: number): number => 9 + i;
/** December 2025 is i = 12: 16 of 260 lost. */
const CHURN = 16 / 260;

const monthly = MONTHS.map((m, i) => [
  nameEn(m),
  String(start(i)),
  String(lost(i)),
  String(won(i)),
  String(10_000 + 100 * i),
]);
const MONTHLY_HEADER = ["Month", "Customers at start", "Customers lost", "New customers", "Revenue"];

const months = (n: number): readonly { year: number; month: number }[] => MONTHS.slice(-n);

/** A payment of 100 + 10c by each of eight customers c in each month: 800 + 10 · 36 = 1160 a month. */
const payments = months(13).flatMap(({ year, month }, i) =>
  Array.from({ length: 8 }, (_, c) => [
    `P-${1000 + 8 * i + c}`,
    iso(year, month, c + 3),
    `C-${c + 1}`,
    String(100 + 10 * (c + 1)),
  ]),
);

export const CASES: readonly Case[] = [
  {
    name: "monthly totals, clean, English",
    language: "en",
    locale: "en_US",
    rows: [MONTHLY_HEADER, ...monthly],
    expect: { metric: "churn-rate", value: CHURN },
  },
  {
    name: "monthly totals, dirty, Italian: text amounts, a total row, blanks",
    language: "it",
    locale: "it_IT",
    rows: [
      ["Mese", "Clienti a inizio mese", "Clienti persi", "Nuovi clienti", "Fatturato (€)", "Note"],
      ...MONTHS.map((m, i) => [
        nameIt(m),
        ` ${start(i)} `,
        String(lost(i)),
        String(won(i)),
        `€ ${10 + i}.${two(i)}0,50`,
        i === 3 ? "fiera" : "",
      ]),
      ["", "", "", "", "", ""],
      ["Totale", "", String(MONTHS.reduce((sum, _, i) => sum + lost(i), 0)), "", "", ""],
    ],
    expect: { metric: "churn-rate", value: CHURN },
  },
  {
    name: "weekly totals, English",
    language: "en",
    locale: "en_US",
    // Mondays from 2025-06-30; the last week, of 2025-12-22, has 120 handled of 150 inbound.
    rows: [
      ["Week of", "Inbound contacts", "Contacts handled", "Agent hours"],
      ...Array.from({ length: 26 }, (_, i) => {
        const day = new Date(Date.UTC(2025, 5, 30 + 7 * i)).toISOString().slice(0, 10);
        return [day, String(125 + i), String(95 + i), "80"];
      }),
    ],
    expect: { metric: "handled-ratio", value: 120 / 150 },
  },
  {
    name: "months across with a Totale column, Italian",
    language: "it",
    locale: "it_IT",
    rows: [
      ["Voce", ...MONTHS.map(nameIt), "Totale"],
      ["Clienti a inizio mese", ...MONTHS.map((_, i) => String(start(i))), ""],
      [
        "Clienti persi",
        ...MONTHS.map((_, i) => String(lost(i))),
        String(MONTHS.reduce((sum, _, i) => sum + lost(i), 0)),
      ],
      ["Nuovi clienti", ...MONTHS.map((_, i) => String(won(i))), String(MONTHS.reduce((sum, _, i) => sum + won(i), 0))],
      ["Fatturato", ...MONTHS.map((_, i) => `${10 + i}.000,00`), ""],
    ],
    expect: { metric: "churn-rate", value: CHURN },
  },
  {
    name: "payments, clean, English",
    language: "en",
    locale: "en_US",
    rows: [["Payment id", "Date", "Customer id", "Amount"], ...payments],
    expect: { metric: "revenue", value: 1160 },
  },
  {
    name: "payments, dirty, Italian: euro signs, a refund, a failed one, a payment twice",
    language: "it",
    locale: "it_IT",
    // In December: 1160, less the refund of 60, without the failed 500, the repeated one counted once.
    rows: [
      ["Numero fattura", "Data pagamento", "Cliente", "Importo", "Stato"],
      ...months(13).flatMap(({ year, month }, i) =>
        Array.from({ length: 8 }, (_, c) => [
          `F-${1000 + 8 * i + c}`,
          dmy(year, month, c + 3),
          `Cliente ${c + 1}`,
          `€ ${100 + 10 * (c + 1)},00`,
          "pagato",
        ]),
      ),
      ["F-9001", dmy(2025, 12, 20), "Cliente 1", "€ 60,00", "rimborso"],
      ["F-9002", dmy(2025, 12, 21), "Cliente 2", "€ 500,00", "fallito"],
      ["F-1103", dmy(2025, 12, 10), "Cliente 8", "€ 180,00", "pagato"],
    ],
    expect: { metric: "revenue", value: 1100 },
  },
  {
    name: "subscriptions, English",
    language: "en",
    locale: "en_US",
    // Twenty of 50 each, one or two begin in each month; the first two end on 15 December: 18 · 50 at its end.
    rows: [
      ["Customer id", "Start date", "End date", "MRR", "Plan"],
      ...Array.from({ length: 20 }, (_, c) => {
        const { year, month } = MONTHS[c % 13] as { year: number; month: number };
        return [
          `C-${c + 1}`,
          iso(year, month, c < 13 ? 3 : 20),
          c < 2 ? iso(2025, 12, 15) : "",
          "50",
          c % 2 ? "Basic" : "Pro",
        ];
      }),
    ],
    expect: { metric: "mrr", value: 900 },
  },
  {
    name: "tickets, Italian",
    language: "it",
    locale: "it_IT",
    // Eight a month, each resolved two days later, but the last three of December are open at its end.
    rows: [
      ["Numero ticket", "Data apertura", "Data chiusura", "Canale", "Operatore", "Interazioni"],
      ...months(13).flatMap(({ year, month }, i) =>
        Array.from({ length: 8 }, (_, c) => [
          `T-${1000 + 8 * i + c}`,
          dmy(year, month, 2 * c + 2),
          i === 12 && c > 4 ? "" : dmy(year, month, 2 * c + 4),
          ["Telefono", "Email", "Chat"][c % 3] as string,
          c % 2 ? "Ada" : "Ugo",
          String(1 + (c % 3)),
        ]),
      ),
    ],
    expect: { metric: "backlog", value: 3 },
  },
  {
    name: "calls and messages, English",
    language: "en",
    locale: "en_US",
    // Ten inbound a month, nine of them answered.
    rows: [
      ["Call time", "Channel", "Direction", "Answered", "Agent", "Wait (s)", "Talk (s)"],
      ...months(13).flatMap(({ year, month }) =>
        Array.from({ length: 10 }, (_, c) => [
          `${iso(year, month, c + 2)} 10:${two(c)}`,
          "Phone",
          "Inbound",
          c === 9 ? "No" : "Yes",
          c % 2 ? "Ada" : "Ugo",
          String(10 + c),
          c === 9 ? "" : "180",
        ]),
      ),
    ],
    expect: { metric: "handled-ratio", value: 0.9 },
  },
  {
    name: "survey answers, English",
    language: "en",
    locale: "en_US",
    // Ten a month: six promoters, two passive, two detractors.
    rows: [
      ["Date", "How likely are you to recommend us? (0-10)", "Channel"],
      ...months(13).flatMap(({ year, month }) =>
        [10, 9, 10, 9, 10, 9, 8, 7, 3, 5].map((score, c) => [
          iso(year, month, c + 5),
          String(score),
          c % 2 ? "Email" : "Web",
        ]),
      ),
    ],
    expect: { metric: "nps", value: 40 },
  },
  {
    name: "a table that starts at C5 under a title, English",
    language: "en",
    locale: "en_US",
    rows: [
      ["", "", "Customers of the shop, 2025"],
      ["", "", "source: till"],
      [""],
      [""],
      ...[MONTHLY_HEADER, ...monthly].map((row) => ["", "", ...row]),
    ],
    expect: { metric: "churn-rate", value: CHURN },
  },
  {
    name: "two tables on one sheet, Italian",
    language: "it",
    locale: "it_IT",
    rows: [
      ["Mese", "Clienti a inizio mese", "Clienti persi", "", "", "Data", "Punteggio da 0 a 10"],
      ...MONTHS.map((m, i) => [
        nameIt(m),
        String(start(i)),
        String(lost(i)),
        "",
        "",
        dmy(m.year, m.month, 9),
        String(i % 11),
      ]),
    ],
    expect: { metric: "churn-rate", value: CHURN },
  },
  {
    name: "no start column, English: the start is the end before",
    language: "en",
    locale: "en_US",
    // The end of November, 205 + 5 · 11 = 260, is the start of December.
    rows: [
      ["Month", "Customers at end", "Customers lost", "New customers"],
      ...MONTHS.map((m, i) => [nameEn(m), String(start(i + 1)), String(lost(i)), String(won(i))]),
    ],
    expect: { metric: "churn-rate", value: CHURN },
  },
  {
    name: "leads, English",
    language: "en",
    locale: "en_US",
    // Ten a month, two of them become customers four days later. Whoever came in the last 90 days is not judged yet.
    rows: [
      ["Lead id", "Created", "Source", "Converted date"],
      ...months(13).flatMap(({ year, month }, i) =>
        Array.from({ length: 10 }, (_, c) => [
          `L-${100 + 10 * i + c}`,
          iso(year, month, c + 3),
          c % 2 ? "Ads" : "Referral",
          c < 2 ? iso(year, month, c + 7) : "",
        ]),
      ),
    ],
    expect: { metric: "conversion-rate", value: 0.2, yearBefore: true },
  },
  {
    name: "MRR movements, English",
    language: "en",
    locale: "en_US",
    // A customer of 40 a month more in each of 13 months.
    rows: [
      ["Date", "Customer id", "MRR change"],
      ...MONTHS.map((m, i) => [iso(m.year, m.month, 5), `C-${i + 1}`, "40"]),
    ],
    expect: { metric: "mrr", value: 520 },
  },
  {
    name: "headers on two rows, English",
    language: "en",
    locale: "en_US",
    rows: [["", "Customers", "", "", "Money"], ["Month", "at start", "lost", "new", "revenue"], ...monthly],
    expect: { metric: "churn-rate", value: CHURN },
    refused: /two rows/,
  },
];

/** A table as a .csv file. */
export function csv(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => Array.from({ length: width }, (_, i) => cell(row[i] ?? "")).join(",")).join("\r\n");
}
