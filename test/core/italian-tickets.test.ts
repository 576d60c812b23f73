import { describe, expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import { call } from "./call";

/** Tickets, a register and calls as Italian tools export them: texts for dates, words for yes and no. */
const italian = { locale: "it_IT", timeZone: "Europe/Rome" };

const TICKETS: RawCell[][] = [
  [
    "Numero ticket",
    "Cliente",
    "Data apertura",
    "Prima risposta",
    "Data chiusura",
    "Canale",
    "Operatore",
    "N° interazioni",
    "Riaperto",
    "Scalato",
    "Ore SLA",
    "Reclamo",
    "Servizio",
    "Accolto",
    "Ammissibile FCR",
  ],
  [
    "1",
    "a",
    "01/07/2025 09:00",
    "01/07/2025 10:00",
    "01/07/2025 11:00",
    "EMAIL ",
    "Ada",
    1,
    "no",
    "no",
    24,
    "sì",
    "Consegna",
    "accolto",
    "sì",
  ],
  [
    "2",
    "b",
    "02/07/2025 09:00",
    "02/07/2025 10:30",
    "03/07/2025 11:00",
    "E-mail",
    "Ada",
    1,
    "sì",
    "sì",
    24,
    "no",
    "",
    "",
    "sì",
  ],
  ["3", "c", "03/07/2025 09:00", "", "", "Telefono", "Bruno", 0, "no", "no", 24, "sì", "Consegna", "", "no"],
  [
    "4",
    "d",
    "14/07/2025 09:00",
    "14/07/2025 09:20",
    "14/07/2025 12:00",
    "telefono",
    "Bruno",
    2,
    "",
    "sì",
    24,
    "si",
    "Fatture",
    "respinto",
    "sì",
  ],
];
const july = (name: string, ...args: unknown[]): unknown => call(name, [TICKETS, "2025-07", "", ...args], italian);

describe("an Italian list of tickets", () => {
  test.each([
    // 1 of the 3 eligible: 2 was reopened, 4 took two interactions.
    ["FCR_LOG", 1 / 3],
    ["REOPEN_RATE_LOG", 1 / 3],
    // 20 minutes, 1 hour, 1 hour and a half.
    ["FIRST_REPLY_TIME", 1],
    // 2, 3 and 26 hours.
    ["RESOLUTION_TIME", 3],
    // 2 took 26 hours, 3 is open since 11 days.
    ["SLA_ATTAINMENT_LOG", 2 / 4],
    ["ESCALATION_RATE_LOG", 2 / 4],
    ["COMPLAINTS_RECEIVED", 3],
    ["COMPLAINTS_RESOLVED", 2],
    ["COMPLAINT_UPHELD_RATE_LOG", 1 / 2],
  ])("%s", (name, expected) => {
    expect(july(name)).toBeCloseTo(expected, 12);
  });

  test("EMAIL and E-mail are one channel, Telefono and telefono another", () => {
    expect(july("COMPLAINTS_BY", "canale")).toEqual([
      ["canale", "ricevuti", "risolti", "aperti", "scalati"],
      ["Telefono", 2, 1, 1, 1],
      ["EMAIL", 1, 1, 0, 0],
      ["totale", 3, 2, 1, 1],
    ]);
  });

  test("by month, quarter and week, in their order", () => {
    const first = (dimension: string): unknown[] =>
      (july("COMPLAINTS_BY", dimension) as unknown[][]).map((row) => row[0]);
    expect(first("mese")).toEqual(["mese", "2025-07", "totale"]);
    expect(first("trimestre")).toEqual(["trimestre", "2025-Q3", "totale"]);
    expect(first("settimana")).toEqual(["settimana", "2025-W27", "2025-W29", "totale"]);
    expect(first("Data apertura")).toEqual(["Data apertura", "2025-07", "totale"]);
  });
});

test("an Italian list of calls", () => {
  const calls: RawCell[][] = [
    ["Data e ora", "Canale", "Direzione", "Esito", "Attesa (s)", "Conversazione", "Post chiamata"],
    ["01/07/2025 09:00", "telefono", "entrata", "risposta", 12, "00:03:20", "00:00:30"],
    ["01/07/2025 09:10", "telefono", "entrata", "abbandonata", 4, "", ""],
    ["01/07/2025 09:20", "telefono", "entrata", "persa", 40, "", ""],
    ["01/07/2025 09:30", "telefono", "uscita", "risposta", "", "00:01:00", ""],
  ];
  const value = (name: string): unknown => call(name, [calls, "2025-07"], italian);
  expect(value("HANDLED_RATIO_LOG")).toBeCloseTo(1 / 3, 12);
  // The one that gave up after 4 seconds is short.
  expect(value("ABANDON_RATE_LOG")).toBe(0);
  expect(value("SERVICE_LEVEL_LOG")).toBe(1 / 2);
  // 230 and 60 seconds.
  expect(value("AHT_LOG")).toBe(145);
});
