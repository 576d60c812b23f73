import { type Cell, cellFunction } from "../define";
import { choice, table } from "../inputs";
import type { LogId } from "../logs/log-id";
import { readLog } from "../logs/read-log";
import { PAYMENTS } from "../sample-tables";

const LOGS: readonly LogId[] = [
  "subs",
  "mrr_events",
  "tickets",
  "contacts",
  "staffing",
  "payments",
  "spend",
  "leads",
  "survey",
  "cash",
];

export const dataCheck = cellFunction({
  name: "DATA_CHECK",
  kind: "table",
  family: "tools",
  title: { en: "Account of the rows of a table", it: "Resoconto delle righe di una tabella" },
  summary: {
    en: "What became of every row of a table: which are used, which are left out, and why.",
    it: "Che fine ha fatto ogni riga di una tabella: quali si usano, quali no e perché.",
  },
  formula: { en: "rows read = used + left out", it: "righe lette = usate + escluse" },
  notes: {
    en: "A rule may also name rows that are used: look at what was done. Row numbers are those of the range, whose first row is 1.",
    it: "Una regola può segnalare anche righe usate: guarda che cosa è stato fatto. I numeri di riga sono quelli dell'intervallo, la cui prima riga è 1.",
  },
  source: { en: "ours: nothing is left out in silence", it: "nostra: nulla viene escluso in silenzio" },
  unit: "text",
  inputs: {
    table: table({
      label: { en: "table", it: "tabella" },
      help: { en: "The table to check, as exported.", it: "La tabella da controllare, così come esportata." },
    }),
    log: choice(LOGS, {
      label: { en: "kind of log", it: "tipo di tabella" },
      help: { en: `What the table is: ${LOGS.join(", ")}.`, it: `Che cos'è la tabella: ${LOGS.join(", ")}.` },
    }),
  },
  examples: [
    {
      args: [PAYMENTS, "payments"],
      result: [
        ["rule", "rows", "first row", "example", "what was done"],
        ["not paid", 1, 7, "status: failed", "left out"],
        ["rows read", 10, null, null, null],
        ["used", 9, null, null, null],
        ["left out", 1, null, null, null],
      ],
      source: {
        en: "the ten rows counted by hand: Bruno's payment of July failed",
        it: "le dieci righe contate a mano: il pagamento di Bruno di luglio è fallito",
      },
    },
  ],
  compute: ({ table: rows, log }, context) => {
    const { language } = context;
    const { entries, read, used, leftOut } = readLog(rows, [log], context, { movements: true }).source.account();
    const words = WORDS[language];
    const total = (name: string, n: number): Cell[] => [name, n, null, null, null];
    return [
      words.header,
      ...entries.map((e): Cell[] => [
        e.rule[language],
        e.rows.length,
        e.rows[0] ?? null,
        e.column === "" ? e.example || null : `${e.column}: ${e.example}`,
        e.done[language],
      ]),
      total(words.read, read),
      total(words.used, used),
      total(words.leftOut, leftOut),
    ];
  },
});

const WORDS = {
  en: {
    header: ["rule", "rows", "first row", "example", "what was done"],
    read: "rows read",
    used: "used",
    leftOut: "left out",
  },
  it: {
    header: ["regola", "righe", "prima riga", "esempio", "che cosa è stato fatto"],
    read: "righe lette",
    used: "usate",
    leftOut: "escluse",
  },
};
