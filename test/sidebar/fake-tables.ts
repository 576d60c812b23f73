import { dayOf } from "../../src/core/period";
import type { Language } from "../../src/core/text";
import type { Place, Problem, SourceKind, TableCheck, TableFound } from "../../src/sheet/rpc";

/** Made-up tables of a service company, as the server would describe them. */
export function fakeTables(language: Language): TableFound[] {
  const it = language === "it";
  const table = (
    id: number,
    name: string,
    kind: SourceKind,
    rows: number,
    a1: string,
    confidence: TableFound["confidence"],
  ): TableFound => ({
    id: `t${id}`,
    place: { sheetId: id, a1, sheetName: name },
    title: "",
    kind,
    confidence,
    rows,
    columns: 8,
    others: confidence === "check" ? [{ kind: "payments", confidence: "check" }] : [],
  });
  return [
    table(1, it ? "Ticket" : "Tickets", "tickets", 8912, "A1:H8913", "sure"),
    table(2, it ? "Contatti" : "Contacts", "contacts", 24107, "A1:J24108", "sure"),
    table(3, it ? "Sondaggio" : "CSAT", "survey", 2096, "A1:D2097", "likely"),
    table(4, it ? "Foglio4" : "Sheet4", "periods", 13, "C5:I18", "check"),
  ];
}

const TODAY = dayOf(2026, 1, 12);
export const today = TODAY;

/** How the fake understands one of its tables; the field names and labels are made up. */
export function fakeCheck(
  language: Language,
  place: Place,
  kind: SourceKind,
  columns: TableCheck["source"]["columns"],
  assumptions: TableCheck["source"]["assumptions"],
): TableCheck {
  const it = language === "it";
  const headers = it
    ? ["Numero ticket", "Aperto il", "Canale", "Prima risposta", "Chiuso il", "Assegnato a"]
    : ["Ticket number", "Opened on", "Channel", "First answer", "Closed on", "Owner"];
  const channel = it
    ? ["Telefono", "Email", "Telefono", "Chat", "Social"]
    : ["Phone", "Email", "Phone", "Chat", "Social"];
  const days = ["31/12/2025", "31/12/2025", "31/12/2025", "30/12/2025", "30/12/2025"];
  const firstRows = days.map((day, i) => [
    `T-0${8913 - i}`,
    day,
    channel[i] ?? "",
    day,
    i % 2 ? day : "",
    i % 2 ? "Ada" : "Ugo",
  ]);
  const field = (name: string, en: string, italian: string, needed: boolean, guess: number | null) => ({
    field: name,
    label: { en, it: italian },
    needed,
    column: columns[name] === undefined ? guess : (columns[name] as number | null),
    by: columns[name] !== undefined ? ("person" as const) : guess === null ? ("none" as const) : ("header" as const),
  });
  const fields = [
    field("ticket_id", "ticket id", "numero", true, 0),
    field("created", "created", "creato", true, 1),
    field("first_reply", "first reply", "prima risposta", false, 3),
    field("resolved", "resolved", "risolto", true, 4),
    field("channel", "channel", "canale", false, 2),
    field("agent", "agent", "addetto", false, 5),
    field("reopens", "reopened", "riaperto", false, null),
  ];
  const missing = fields.find((f) => f.needed && f.column === null);
  return {
    source: { place, kind, columns, assumptions },
    place,
    kinds: kindsFor(kind),
    fields,
    columns: headers.map((header, column) => ({
      column,
      letter: String.fromCharCode(65 + column),
      header,
      samples: [...new Set(firstRows.map((row) => row[column] ?? ""))].filter(Boolean).slice(0, 3),
    })),
    firstRows,
    problems: fakeProblems(place),
    rows: { read: 8912, used: 8892, leftOut: 20 },
    assumptions: [
      {
        id: "dates",
        label: { en: "dates written as text", it: "date scritte come testo" },
        value: assumptions["dates"] ?? "day",
        choices: [
          { value: "day", label: { en: "day first: 3 December", it: "prima il giorno: 3 dicembre" } },
          { value: "month", label: { en: "month first: 12 March", it: "prima il mese: 12 marzo" } },
        ],
      },
      {
        id: "mark Own savings",
        label: { en: "Own savings", it: "Deposito proprio" },
        value: assumptions["mark Own savings"] ?? "operating",
        choices: [
          { value: "operating", label: { en: "operating", it: "gestione operativa" } },
          { value: "own_account", label: { en: "between own accounts", it: "giroconto tra conti propri" } },
        ],
      },
    ],
    notes: [],
    refused: missing
      ? {
          code: "missing_column",
          params: { table: { en: "the table", it: "la tabella" }, field: missing.label, seen: headers.join(", ") },
          place,
        }
      : null,
  };
}

function kindsFor(kind: SourceKind): TableCheck["kinds"] {
  const rows: [SourceKind, string, string][] = [
    ["tickets", "a support ticket", "un ticket di assistenza"],
    ["contacts", "a call or message", "una chiamata o un messaggio"],
    ["survey", "an answer to a survey", "una risposta a un sondaggio"],
    ["periods", "a month with its totals", "un mese con i suoi totali"],
    ["payments", "a payment", "un pagamento"],
  ];
  const all = rows.map(([k, en, it]) => ({
    kind: k,
    confidence: k === kind ? ("sure" as const) : ("check" as const),
    row: { en, it },
  }));
  return [...all.filter((k) => k.kind === kind), ...all.filter((k) => k.kind !== kind)];
}

function fakeProblems(place: Place): Problem[] {
  const problem = (
    entry: number,
    count: number,
    cell: string,
    leftOut: boolean,
    rule: Problem["rule"],
    done: Problem["done"],
  ): Problem => ({
    rule,
    count,
    column: "",
    example: `T-0${entry}17`,
    done,
    leftOut,
    place: { ...place, a1: cell },
    entry,
  });
  return [
    problem(
      0,
      20,
      "A412",
      true,
      { en: "ids repeat", it: "numeri ripetuti" },
      { en: "the last row counts", it: "conta l’ultima riga" },
    ),
    problem(
      1,
      11,
      "D1033",
      false,
      { en: "first replies before the opening", it: "prime risposte prima dell’apertura" },
      { en: "left out of that metric", it: "escluse da quella metrica" },
    ),
    problem(
      2,
      412,
      "B88",
      false,
      { en: "dates are text", it: "date scritte come testo" },
      { en: "read as Italian dates", it: "lette come date italiane" },
    ),
  ];
}
