import { describe, expect, test } from "vitest";
import { readLog } from "../../../src/core/logs/read-log";
import { spellsOf } from "../../../src/core/logs/spells";
import { testContext } from "../../context";
import { ask, type Row, subsLog } from "../subs-tables";

const steps = (...rows: Row[]): number[] => Array.from(spellsOf(subsLog(rows)).levels);
const active = (rows: Row[], month: string): number | null => ask("ACTIVE_CUSTOMERS", subsLog(rows), month).value;

describe("the state of a customer", () => {
  test("a spell that starts on the first day is new in the period, one that ends on it leaves in the period", () => {
    const rows: Row[] = [
      ["new", "2025-01-01", null, 10],
      ["gone", "2024-01-01", "2025-01-01", 10],
      ["stays", "2024-01-01", "2025-02-01", 10],
    ];
    expect(ask("NEW_CUSTOMERS", subsLog(rows), "2025-01").value).toBe(1);
    expect(ask("CHURN_RATE_LOG", subsLog(rows), "2025-01")).toMatchObject({ numerator: 1, denominator: 2 });
    expect(ask("CHURN_RATE_LOG", subsLog(rows), "2025-02")).toMatchObject({ numerator: 1, denominator: 2 });
    expect(active(rows, "2025-01")).toBe(2);
  });

  test("the last day of February of a leap year", () => {
    const rows: Row[] = [
      ["a", "2023-02-28", "2024-02-29", 10],
      ["b", "2024-02-29", null, 10],
      ["c", "2023-01-01", "2024-03-01", 10],
    ];
    expect(ask("CHURN_RATE_LOG", subsLog(rows), "2024-02")).toMatchObject({ numerator: 1, denominator: 2 });
    expect(ask("NEW_CUSTOMERS", subsLog(rows), "2024-02").value).toBe(1);
    expect(ask("MRR", subsLog(rows), "2024-03-01").value).toBe(20);
    expect(ask("ACTIVE_CUSTOMERS", subsLog(rows), "2024-02-29").value).toBe(2);
  });

  test("one of two subscriptions lost is contraction, the last one churn", () => {
    const rows: Row[] = [
      ["a", "2024-01-01", "2025-01-10", 30],
      ["a", "2024-05-01", "2025-02-10", 70],
    ];
    expect(steps(...rows)).toEqual([30, 100, 70, 0]);
    expect(ask("CHURN_RATE_LOG", subsLog(rows), "2025-01", { method: "simple" }).value).toBe(0);
    expect(ask("GRR_LOG", subsLog(rows), "2025-01").value).toBe(70 / 100);
    expect(ask("CHURN_RATE_LOG", subsLog(rows), "2025-02").value).toBe(1);
  });

  test("an upgrade that closes one row and opens the next on the same day is one step", () => {
    expect(steps(["a", "2024-01-01", "2024-06-01", 10], ["a", "2024-06-01", null, 25])).toEqual([10, 25]);
  });

  test("the same price taken over on the same day is no event, in whatever order it is added up", () => {
    const rows: Row[] = [
      ["a", "2024-01-01", "2025-01-10", 0.1],
      ["a", "2024-01-01", "2025-01-10", 0.2],
      ["a", "2025-01-10", null, 0.3],
    ];
    expect(ask("GROSS_MRR_CHURN_RATE_LOG", subsLog(rows), "2025-01", { method: "event" }).value).toBe(0);
    const many = Array.from({ length: 40 }, (_, i): Row => ["a", "2024-01-01", "2025-01-10", 0.1 + i / 1000]);
    expect(active(many, "2025-01")).toBe(0);
  });

  test("a row of no length, a free plan and a price of 0 make no customer", () => {
    expect(
      steps(["a", "2024-01-01", "2024-01-01", 10], ["b", "2024-01-01", null, 0], ["c", "2024-01-01", null, 5]),
    ).toEqual([5]);
  });

  test("a trial counts from its end, and one that never paid is no customer", () => {
    const table = [
      ["customer", "start", "end", "mrr", "trial end"],
      ["a", "2025-01-01", null, 10, "2025-01-15"],
      ["b", "2025-01-01", "2025-01-10", 10, "2025-01-15"],
    ];
    const log = readLog(table, ["subs"], testContext());
    expect(ask("ACTIVE_CUSTOMERS", log, "2025-01-14").value).toBe(0);
    expect(ask("NEW_CUSTOMERS", log, "2025-01-15").value).toBe(1);
    expect(ask("ACTIVE_CUSTOMERS", log, "2025-01").value).toBe(1);
  });

  test("100,000 rows of one customer are walked in one go", () => {
    const rows = Array.from({ length: 100_000 }, (_, i): Row => ["a", 40_000 + (i % 5000), 41_000 + (i % 7000), 1]);
    expect(spellsOf(subsLog(rows)).customers).toBe(1);
  });
});

test("a list of members without a price has customers, and no MRR", () => {
  const table = [
    ["socio", "data inizio", "data fine", "corso"],
    ["Anna", "2024-01-01", null, "nuoto"],
    ["Bruno", "2024-03-01", "2025-01-10", "nuoto"],
    ["Carla", "2025-01-05", null, "judo"],
  ];
  const log = readLog(table, ["subs"], testContext({ locale: "it_IT" }));
  expect(ask("CHURN_RATE_LOG", log, "2025-01").value).toBe(1 / 2);
  expect(ask("ACTIVE_CUSTOMERS", log, "2025-01").value).toBe(2);
  expect(ask("NEW_CUSTOMERS", log, "2025-01").value).toBe(1);
  expect(() => ask("MRR", log, "2025-02-01")).toThrow("missing_column");
});
