import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesInCell } from "../../src/core/names-in-cell";
import { SAMPLE_CONTACTS, SAMPLE_STAFFING, SAMPLE_TICKETS } from "../../src/core/support-samples";
import { randomLog } from "../generators/random-log";
import { call, errorOf } from "./call";

test("property: the cases named are exactly those in which two drill-throughs differ", () => {
  fc.assert(
    fc.property(randomLog("tickets", "FCR_LOG"), (table) => {
      // All the days a random list has.
      const period = ["2024-11-01", "2025-06-01"];
      const rows = (call("FCR_RECONCILE", [table, ...period]) as (string | number | null)[][]).slice(1);
      const parts = (method: string): Map<string, string> => {
        try {
          const lines = call("DRILL_THROUGH", ["FCR_LOG", table, ...period, method]) as unknown[][];
          return new Map(
            lines.slice(1).map(([, id, denominator, numerator]) => [String(id), `${numerator}/${denominator}`]),
          );
        } catch {
          return new Map();
        }
      };
      const first = parts(String(rows[0]?.[0]));
      for (const row of rows) {
        const other = parts(String(row[0]));
        const ids = new Set([...first.keys(), ...other.keys()]);
        const differing = [...ids].filter((id) => first.get(id) !== other.get(id)).sort();
        const named = String(row[5] ?? "")
          .split(", ")
          .filter((id) => id !== "")
          .sort();
        expect(named).toEqual(differing);
        if (row[1] !== null) expect(row[1]).toBeCloseTo((row[2] as number) / (row[3] as number), 12);
      }
    }),
    { numRuns: 20, seed: 10 },
  );
}, 60_000);

test("a method whose column is missing says so and leaves the others", () => {
  const cells = SAMPLE_TICKETS.cells;
  const at = (cells[0] as readonly unknown[]).indexOf("Participants");
  const rows = call("FCR_RECONCILE", [cells.map((row) => row.filter((_, j) => j !== at)), "2025-01"]) as unknown[][];
  expect(rows.find((row) => row[0] === "one_teammate")).toEqual([
    "one_teammate",
    null,
    null,
    null,
    "Intercom",
    "no column for participating agents",
  ]);
  expect(rows.find((row) => row[0] === "gross")?.[1]).toBe(1 / 2);
});

test("a period without tickets, and a table that answers no method, say so", () => {
  const cells = SAMPLE_TICKETS.cells;
  expect(errorOf("FCR_RECONCILE", [cells, "2024-01"])).toMatch(/there are no cases in this period/);
  const plain = cells.map((row) => [row[0], row[2], row[4]]);
  expect(errorOf("FCR_RECONCILE", [plain, "2025-01"])).toMatch(/no column for agent interactions/);
});

test("more names than a cell holds are counted", () => {
  const ids = Array.from({ length: 10000 }, (_, i) => `ticket-${10000 + i}`);
  expect(namesInCell(ids, "en").length).toBeLessThan(50000);
  expect(namesInCell(ids, "en")).toMatch(/, and \d+ more$/);
  expect(namesInCell(ids, "it")).toMatch(/, e altri \d+$/);
  expect(namesInCell(["a", "b"], "en")).toBe("a, b");
});

describe("CHANNEL_TABLE", () => {
  test("without contacts and staffing what needs them is blank", () => {
    const rows = call("CHANNEL_TABLE", [SAMPLE_TICKETS.cells, "", "", "2025-01"]) as unknown[][];
    expect(rows.map((row) => row[0])).toEqual(["channel", "email", "phone", "chat", "total"]);
    expect(rows[4]).toEqual(["total", null, null, null, 6 / 11, 16 / 11, null, 2, 8, 6 / 10, 1]);
  });

  test("rows without a channel are not stated, last before the total", () => {
    const cells = SAMPLE_TICKETS.cells.map((row, i) => row.map((cell, j) => (j === 5 && i > 0 && i < 9 ? null : cell)));
    const rows = call("CHANNEL_TABLE", [cells, SAMPLE_CONTACTS.cells, SAMPLE_STAFFING.cells, "2025-01"], {
      locale: "it_IT",
    }) as unknown[][];
    expect(rows.slice(-2).map((row) => row[0])).toEqual(["non indicato", "totale"]);
    expect(rows[rows.length - 1]?.slice(4, 6)).toEqual([6 / 11, 16 / 11]);
  });

  test("the total is no average of the channels", () => {
    const rows = (
      call("CHANNEL_TABLE", [
        SAMPLE_TICKETS.cells,
        SAMPLE_CONTACTS.cells,
        SAMPLE_STAFFING.cells,
        "2025-01",
      ]) as number[][]
    ).slice(1);
    const rates = rows.slice(0, -1).map((row) => row[4] as number);
    const mean = rates.reduce((a, b) => a + b, 0) / rates.length;
    expect(rows[rows.length - 1]?.[4]).not.toBeCloseTo(mean, 2);
    expect(rows[rows.length - 1]?.[4]).toBeCloseTo(6 / 11, 12);
  });
});
