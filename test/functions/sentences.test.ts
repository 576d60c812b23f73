import { expect, test } from "vitest";
import { at, errorOf } from "../core/call";

const italian = { locale: "it_IT" };
const TICKETS = [
  ["Ticket ID", "Created", "Solved", "Reopened"],
  ["1", at(1, 2), at(1, 3), 0],
  ["2", at(1, 3), at(1, 4), 1],
];
const LOGS = "subs, mrr_events, tickets, contacts, staffing, payments, spend, leads, survey, cash";

test("a missing word is asked for with the words to choose from", () => {
  expect(errorOf("DATA_CHECK", [TICKETS])).toBe(`DATA_CHECK: log (kind of log) is missing; give one of ${LOGS}.`);
  expect(errorOf("DATA_CHECK", [TICKETS], italian)).toBe(
    `DATA_CHECK: manca log (tipo di tabella); indica uno tra ${LOGS}.`,
  );
});

test("a sentence calls an argument by its name, with its words", () => {
  expect(errorOf("CHURN_RATE", [5, 0])).toBe("CHURN_RATE: start (customers at start) must be above 0; got 0.");
  expect(errorOf("RETENTION_RATE", [0, 5, 1])).toContain("start (customers at start) must be above 0; got 0.");
  expect(
    errorOf("BGNBD_ALIVE", [
      [
        ["r", 1],
        ["alpha", 1],
        ["a", 1],
        ["b", 1],
      ],
      -1,
      0,
      1,
    ]),
  ).toMatch(/^BGNBD_ALIVE: x \([^()]+\) must/);
  expect(errorOf("METRIC_INFO", [])).toBe("METRIC_INFO: name (metric) is missing; give it a value.");
});

test("a share typed as per cent is shown as it is written", () => {
  expect(errorOf("AGENTS_NEEDED", [100, 180, 1800, 20, 20])).toBe(
    "AGENTS_NEEDED: target_level must be a share between 0 and 1; got 20. If you mean 20 per cent, write 20% or 0.2.",
  );
  expect(errorOf("AGENTS_NEEDED", [100, 180, 1800, 7.5, 20], italian)).toBe(
    "AGENTS_NEEDED: target_level (livello obiettivo) deve essere una quota tra 0 e 1; trovato 7,5. Se è una percentuale, scrivi 7,5% oppure 0,075.",
  );
  expect(errorOf("AGENTS_NEEDED", [100, 180, 1800, 250, 20])).toMatch(/between 0 and 1; got 250\.$/);
  expect(errorOf("RATE_CI", [5, 10, 95])).toMatch(/^RATE_CI: .* If you mean 95 per cent, write 95% or 0\.95\.$/);
});

test("a function of numbers that is given a table names its form for rows", () => {
  expect(errorOf("REOPEN_RATE", [TICKETS])).toBe(
    "REOPEN_RATE: this is a table with headers, and REOPEN_RATE takes numbers; for the rows of a table use REOPEN_RATE_LOG.",
  );
  expect(errorOf("NPS", [TICKETS], italian)).toBe(
    "NPS: questa è una tabella con intestazioni e NPS accetta numeri; per le righe di una tabella usa NPS_LOG.",
  );
  // Two columns of texts that are no headers of a table of anything NPS_CATEGORY could read.
  expect(errorOf("NPS_CATEGORY", [TICKETS])).toMatch(/must be a number/);
});

test("unknown words of a metric are shown as they were typed, in quotation marks", () => {
  expect(errorOf("BENCHMARK", ["CSAT", "nowhere"])).toMatch(
    /^BENCHMARK: segment must be one of “.+”, “.+”; got “nowhere”\.$/,
  );
  // A segment is shown whole: cut short it could not be given back.
  expect(errorOf("BENCHMARK", ["CSAT", "nowhere"])).not.toContain("…");
  expect(errorOf("DRILL_THROUGH", ["REOPEN_RATE_LOG", TICKETS, "2025-01", "", "foo"])).toMatch(/has no methods/);
  expect(errorOf("DRILL_THROUGH", ["FIRST_REPLY_TIME", TICKETS, "2025-01", "", "foo"])).toMatch(
    /^DRILL_THROUGH: method must be one of .*; got “foo”\.$/,
  );
});

test("a period without rows and a table of another kind say what to do", () => {
  expect(errorOf("DRILL_THROUGH", ["REOPEN_RATE_LOG", TICKETS, "2024-01"])).toBe(
    "DRILL_THROUGH: no row adds to REOPEN_RATE_LOG in this period; try another period.",
  );
  const ticketTable = [
    ["Ticket ID", "Subject", "Status", "Priority", "Requester", "Assignee", "Created at", "Solved at"],
    ["1", "Parcel lost", "closed", "high", "Anna", "Bruno", at(1, 2), at(1, 3)],
  ];
  const contacts = ["AHT_LOG", ticketTable, "2025-01"];
  expect(errorOf("DRILL_THROUGH", contacts)).toBe(
    "DRILL_THROUGH: give a table of contacts (calls or messages); this one looks like tickets.",
  );
  expect(errorOf("DRILL_THROUGH", contacts, italian)).toBe(
    "DRILL_THROUGH: serve una tabella di contatti (chiamate o messaggi); questa sembra di ticket.",
  );
});
