import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import { AGE_BANDS, ageBand } from "../../src/core/logs/age-bands";
import { randomLog } from "../generators/random-log";
import { at, call, errorOf } from "./call";

const HEADER = [
  "ticket_id",
  "created",
  "resolved",
  "is_complaint",
  "complaint_service",
  "agent",
  "escalated_at",
  "upheld",
];
const rows: RawCell[][] = [
  HEADER,
  ["1", at(6, 20), at(7, 2), "yes", "Delivery", "Ada", at(7, 1), "yes"],
  ["2", at(7, 3), at(7, 9), "yes", "Delivery", "Bruno", null, "no"],
  ["3", at(7, 5), null, "yes", "Billing", "Ada", at(7, 8), null],
  ["4", at(7, 6), null, "yes", null, "Ada", null, null],
  ["5", at(7, 7), at(8, 2), "yes", "delivery ", "Ada", at(8, 1), "partially upheld"],
  ["6", at(7, 8), at(7, 9), "no", "Delivery", "Ada", at(7, 9), null],
];

describe("the register of a month", () => {
  const july = (name: string): unknown => call(name, [rows, "2025-07"]);
  test("counts", () => {
    expect(july("COMPLAINTS_RECEIVED")).toBe(4);
    expect(july("COMPLAINTS_RESOLVED")).toBe(2);
    expect(july("COMPLAINTS_ESCALATED")).toBe(2);
    expect(call("COMPLAINTS_OUTSTANDING", [rows, at(7, 1)])).toBe(1);
    expect(call("COMPLAINTS_OUTSTANDING", [rows, at(8, 1)])).toBe(3);
  });

  test("rates", () => {
    // 1 was received in June and escalated in July.
    expect(july("COMPLAINT_ESCALATION_RATE_LOG")).toBe(2 / 4);
    expect(july("COMPLAINT_UPHELD_RATE_LOG")).toBe(1 / 2);
    expect(call("COMPLAINT_UPHELD_RATE_LOG", [rows, "2025-08"])).toBe(1);
  });

  test("a month with more escalations than complaints passes 100% and has no interval", () => {
    const series = call("METRIC_SERIES", [
      "COMPLAINT_ESCALATION_RATE_LOG",
      [
        ...rows,
        ["7", at(8, 20), null, "yes", "x", "y", at(8, 21), null],
        ["8", at(7, 20), null, "yes", "x", "y", at(8, 21), null],
      ],
      "2025-08-01",
      "2025-09-01",
      "",
      true,
    ]) as unknown[][];
    expect(series[1]?.slice(1)).toEqual([3, 1, null, null]);
  });

  test("by column, by two, and by month", () => {
    expect(call("COMPLAINTS_BY", [rows, "2025-07", "", "complaint_service"])).toEqual([
      ["complaint_service", "received", "resolved", "outstanding", "escalated"],
      ["Delivery", 2, 2, 1, 1],
      ["Billing", 1, 0, 1, 1],
      ["not stated", 1, 0, 1, 0],
      ["total", 4, 2, 3, 2],
    ]);
    expect(call("COMPLAINTS_BY", [rows, "2025-07", "", "agent", "service"], { locale: "it_IT" })).toEqual([
      ["agent", "service", "ricevuti", "risolti", "aperti", "scalati"],
      ["Ada", "Delivery", 1, 1, 1, 1],
      ["Ada", "Billing", 1, 0, 1, 1],
      ["Ada", "non indicato", 1, 0, 1, 0],
      ["Bruno", "Delivery", 1, 1, 0, 0],
      ["totale", null, 4, 2, 3, 2],
    ]);
    expect(call("COMPLAINTS_BY", [rows, "2025-07", "", "month"])).toEqual([
      ["month", "received", "resolved", "outstanding", "escalated"],
      ["2025-06", 0, 1, 0, 1],
      ["2025-07", 4, 1, 3, 1],
      ["total", 4, 2, 3, 2],
    ]);
    expect(errorOf("COMPLAINTS_BY", [rows, "2025-07", "", "colour"])).toMatch(/no column called colour/);
  });
});

test("ages are whole days since the complaint came in", () => {
  expect([0, 7.9, 8, 14, 15, 30.5, 31, 60, 61, 4000].map((d) => (AGE_BANDS[ageBand(d)] as { en: string }).en)).toEqual([
    "0-7 days",
    "0-7 days",
    "8-14 days",
    "8-14 days",
    "15-30 days",
    "15-30 days",
    "31-60 days",
    "31-60 days",
    "over 60 days",
    "over 60 days",
  ]);
  expect(call("COMPLAINTS_AGES", [rows, at(8, 1)], { locale: "it_IT" })).toEqual([
    ["fascia", "reclami"],
    ["0-7 giorni", 0],
    ["8-14 giorni", 0],
    ["15-30 giorni", 3],
    ["31-60 giorni", 0],
    ["oltre 60 giorni", 0],
  ]);
});

describe("what is a complaint", () => {
  test("in a register of complaints every row is one", () => {
    const register: RawCell[][] = [
      ["Numero reclamo", "Data apertura", "Data chiusura", "Servizio"],
      ["R1", at(7, 1), at(7, 3), "Consegna"],
      ["R2", at(7, 2), null, "Consegna"],
    ];
    expect(call("COMPLAINTS_RECEIVED", [register, "2025-07"], { locale: "it_IT" })).toBe(2);
    expect(call("COMPLAINTS_OUTSTANDING", [register, at(8, 1)], { locale: "it_IT" })).toBe(1);
  });

  test("a kind of ticket says so", () => {
    const typed = (header: string, ...kinds: string[]): RawCell[][] => [
      ["ticket id", "created", "resolved", header],
      ...kinds.map((kind, i): RawCell[] => [i + 1, at(7, 1 + i), null, kind]),
    ];
    expect(call("COMPLAINTS_RECEIVED", [typed("Type", "Question", "Complaint", "complaints "), "2025-07"])).toBe(2);
    expect(call("COMPLAINTS_RECEIVED", [typed("Tipo richiesta", "Informazioni", "Reclamo"), "2025-07"])).toBe(1);
    expect(errorOf("COMPLAINTS_RECEIVED", [typed("Type", "Question", "Incident"), "2025-07"])).toMatch(
      /no column for complaint/,
    );
  });

  test("in a list of tickets that does not tell, none is guessed", () => {
    const plain = rows.map((row) => row.filter((_, j) => j !== 3 && j !== 4));
    expect(errorOf("COMPLAINTS_RECEIVED", [plain, "2025-07"])).toMatch(/no column for complaint/);
  });
});

test("property: the rows of COMPLAINTS_BY add up to its total, and the bands to the outstanding", () => {
  fc.assert(
    fc.property(randomLog("tickets", "COMPLAINTS_RECEIVED"), (table) => {
      const by = call("COMPLAINTS_BY", [table, "2025-01-01", "2025-04-01", "channel", "agent"]) as (
        | string
        | number
      )[][];
      const total = by[by.length - 1] as number[];
      for (const c of [2, 3, 4, 5]) {
        expect(by.slice(1, -1).reduce((sum, row) => sum + (row[c] as number), 0)).toBe(total[c]);
      }
      expect(total[2]).toBe(call("COMPLAINTS_RECEIVED", [table, "2025-01-01", "2025-04-01"]));
      expect(total[4]).toBe(call("COMPLAINTS_OUTSTANDING", [table, "2025-04-01"]));
      const ages = call("COMPLAINTS_AGES", [table, "2025-04-01"]) as [string, number][];
      expect(ages.slice(1).reduce((sum, [, n]) => sum + n, 0)).toBe(total[4]);
      const backlog = call("BACKLOG_AGES", [table, "2025-04-01"]) as [string, number][];
      expect(backlog.slice(1).reduce((sum, [, n]) => sum + n, 0)).toBe(call("BACKLOG", [table, "2025-04-01"]));
    }),
    { numRuns: 20, seed: 9 },
  );
}, 60_000);
