import { describe, expect, it } from "vitest";
import { allFunctions } from "../../../src/core/metrics/index";
import { callFunction } from "../../../src/functions/call";
import { testContext } from "../../context";
import { referenceRows } from "../../reference-data";

function call(name: string, ...args: unknown[]): unknown {
  const f = allFunctions().find((each) => each.name === name);
  if (!f) throw new Error(`no function ${name}`);
  return callFunction(f, args, testContext());
}

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe("survival in cells", () => {
  const telco = referenceRows("telco_churn.csv");
  const [tenure, ended, contract] = [
    column(telco.map((row) => Number(row[0]))),
    column(telco.map((row) => row[2])),
    column(telco.map((row) => row[1])),
  ];

  // R's survival::survdiff on the three contracts.
  it("tests the contracts of Telco as survdiff does", () => {
    const [[chiSquare, degrees, p]] = call("LOGRANK", tenure, ended, contract) as [[number, number, number]];
    expect(chiSquare).toBeCloseTo(2352.872538259338, 6);
    expect(degrees).toBe(2);
    expect(p).toBe(0);
  });

  it("keeps at risk = at risk before - events - censored down the curve", () => {
    const [, ...rows] = call("SURVIVAL_CURVE", tenure, ended) as number[][];
    expect(rows[0]?.slice(0, 5)).toEqual([0, 7043, 0, 11, 1]);
    for (let i = 1; i < rows.length; i++) {
      const [before, row] = [rows[i - 1] as number[], rows[i] as number[]];
      expect(row[1]).toBe((before[1] as number) - (before[2] as number) - (before[3] as number));
      expect(row[4]).toBeLessThan(before[4] as number);
    }
  });

  it("says when half are still there, and what lies beyond what was seen", () => {
    expect(() => call("SURVIVAL_MEDIAN", column([5, 6, 7]), column([1, 0, 0]))).toThrow(
      /more than half are still there/,
    );
    expect(() => call("SURVIVAL_AT", column([5, 6, 7]), column([1, 0, 0]), 9)).toThrow(/longest duration seen, 7/);
    expect(() => call("RESTRICTED_MEAN", column([5, 6, 7]), column([1, 0, 0]), 9)).toThrow(/longest duration seen, 7/);
    // Everything censored: a curve of one row, nobody has left.
    expect(call("SURVIVAL_CURVE", column([5, 6]), column([false, false]))).toEqual([
      ["time", "at_risk", "events", "censored", "survival", "low", "high"],
      [0, 2, 0, 2, 1, null, null],
    ]);
    expect(call("SURVIVAL_AT", column([5, 6]), column([false, false]), 6)).toBe(1);
  });

  it("puts ends at time 0 into the first row", () => {
    const [, first] = call("SURVIVAL_CURVE", column([0, 0, 3, 4]), column([1, 0, 1, 0])) as number[][];
    expect(first?.slice(0, 5)).toEqual([0, 4, 1, 1, 3 / 4]);
  });

  // Watched from age 0 is watched from the start: 2 of 4 end at 0, then 1 of 2 at 3, as without an entry;
  // with one more who entered at 1, at 3 it is 1 of 3: 1/2 × 2/3.
  it("has ends at time 0 where the entries are 0 or blank", () => {
    const [durations, observed] = [
      [0, 0, 3, 4],
      [1, 1, 1, 0],
    ];
    const plain = call("SURVIVAL_CURVE", column(durations), column(observed));
    expect(call("SURVIVAL_CURVE", column(durations), column(observed), column([0, "", 0, ""]))).toEqual(plain);
    const later = [column([...durations, 9]), column([...observed, 0])];
    expect(call("SURVIVAL_AT", ...later, 3, column([0, "", 0, "", 1]))).toBeCloseTo(1 / 3, 12);
    expect(call("SURVIVAL_MEDIAN", ...later, column([0, "", 0, "", 1]))).toBe(0);
  });

  it("names what is wrong", () => {
    expect(() => call("SURVIVAL_CURVE", column([5, -1]), column([1, 0]))).toThrow(/at least 0; got -1 in row 2/);
    expect(() => call("SURVIVAL_CURVE", column([5, 6]), column([1, ""]))).toThrow(
      /observed must say TRUE or FALSE.*in row 2/,
    );
    expect(() => call("SURVIVAL_CURVE", column([5, 6]), column([1, "maybe"]))).toThrow(
      /TRUE or FALSE.*maybe.*in row 2/,
    );
    expect(() => call("SURVIVAL_CURVE", column([5, 6]), column([1, 0]), column([7, 0]))).toThrow(/entry must be below/);
    expect(() => call("SURVIVAL_CURVE", column([5, 6]), column([1]))).toThrow(/same size/);
    expect(() => call("LOGRANK", column([5, 6]), column([1, 1]), column(["a", "A"]))).toThrow(/at least two groups/);
    expect(() => call("LOGRANK", column([5, 6]), column([0, 0]), column(["a", "b"]))).toThrow(/no end was seen/);
    expect(() => call("SURVIVAL_CURVE", column([5, 6]), column([1, 0]), "", 95)).toThrow(/95/);
  });
});

describe("cohorts", () => {
  // The first quarter of 1997 of the CDNOW sample is published as counts only; these payments are made up.
  const payments = [
    ["date", "customer", "amount"],
    ["2025-01-31", "a", 10],
    ["2025-02-01", "a", 20],
    ["2025-02-28", "a", 5],
    ["2025-02-10", "b", 40],
    ["2025-04-01", "b", -15],
    ["2025-04-30", "c", 7],
    ["2025-01-05", "d", -3],
  ];

  it("fill a cell only when its age has ended", () => {
    const [header, ...rows] = call("COHORT_RETENTION", payments, "month", "purchase", "2025-04-29") as unknown[][];
    expect(header).toEqual(["cohort", "size", 0, 1, 2]);
    expect(rows.map((row) => row.slice(1))).toEqual([
      [1, 1, 1, 0],
      [1, 1, 0, null],
    ]);
    const [, ...next] = call("COHORT_RETENTION", payments) as unknown[][];
    expect(next.map((row) => row.slice(1))).toEqual([
      [1, 1, 1, 0, 0],
      [1, 1, 0, 0, null],
      [1, 1, null, null, null],
    ]);
  });

  it("add net money by age, refunds in the age they are dated", () => {
    const [, ...rows] = call("COHORT_RETENTION", payments, "month", "revenue") as unknown[][];
    expect(rows.map((row) => row.slice(1))).toEqual([
      [1, 10, 25, 0, 0],
      [1, 40, 0, -15, null],
      [1, 7, null, null, null],
    ]);
    const [, ...values] = call("LTV_COHORT", payments) as unknown[][];
    expect(values.map((row) => row.slice(1))).toEqual([
      [1, 10, 35, 35, 35],
      [1, 40, 40, 25, null],
      [1, 7, null, null, null],
    ]);
  });

  it("follow subscribers and their MRR", () => {
    const subs = [
      ["customer", "start", "end", "mrr"],
      ["a", "2025-01-10", "2025-02-20", 10],
      ["a", "2025-02-20", "", 30],
      ["b", "2025-01-20", "2025-01-31", 10],
      ["c", "2025-02-01", "2025-03-31", 20],
    ];
    const [, ...logos] = call("COHORT_RETENTION", subs, "month", "", "2025-03-31") as unknown[][];
    expect(logos.map((row) => row.slice(1))).toEqual([
      [2, 1 / 2, 1 / 2, 1 / 2],
      [1, 1, 0, null],
    ]);
    const [, ...money] = call("COHORT_RETENTION", subs, "month", "revenue", "2025-03-31") as unknown[][];
    expect(money.map((row) => row.slice(1))).toEqual([
      [2, 1 / 2, 3 / 2, 3 / 2],
      [1, 1, 0, null],
    ]);
    expect(() => call("COHORT_RETENTION", subs, "month", "purchase")).toThrow(/logo, revenue/);
  });
});

describe("RFM", () => {
  it("gives equal values equal scores, the bottom tie the lowest", () => {
    const rows = [["date", "customer", "amount"]] as unknown[][];
    for (let i = 0; i < 10; i++) rows.push([`2025-01-${i + 10}`, `k${i}`, 10]);
    rows.push(["2025-02-01", "k9", 10], ["2025-02-02", "k9", 10], ["2025-02-01", "k8", 10]);
    const [, ...lines] = call("RFM", rows, "2025-03-01") as (string | number)[][];
    const byName = new Map(lines.map((line) => [line[0], line]));
    // Frequency: eight bought once (nobody less), k8 twice (8 of 10 less), k9 three times.
    expect(byName.get("k0")?.[5]).toBe(1);
    expect(byName.get("k7")?.[5]).toBe(1);
    expect(byName.get("k8")?.[5]).toBe(5);
    expect(byName.get("k9")?.slice(1, 7)).toEqual([27, 3, 30, 5, 5, 5]);
  });

  it("has a segment for every triple of scores", () => {
    const seen = new Set<unknown>();
    for (let r = 1; r <= 5; r++)
      for (let f = 1; f <= 5; f++) for (let m = 1; m <= 5; m++) seen.add(call("RFM_SEGMENT", r, f, m));
    expect(seen.size).toBe(9);
    expect(() => call("RFM_SEGMENT", 6, 1, 1)).toThrow(/at most 5/);
  });
});

describe("queues in cells", () => {
  it("plan a week in one call, blank where there is nothing", () => {
    const volumes = column([100, 0, "", 300]);
    expect(call("AGENTS_NEEDED", volumes, 180, 1800, 8 / 10, 20)).toEqual([[14], [0], [null], [35]]);
  });
  it("leave an overloaded row blank in a spill and say why alone", () => {
    const waits = call("ERLANG_ASA", 100, 180, 1800, column([14, 10])) as (number | null)[][];
    expect(waits[1]).toEqual([null]);
    expect(() => call("ERLANG_ASA", 100, 180, 1800, 10)).toThrow(/cannot keep up/);
  });
  it("name what is wrong", () => {
    expect(() => call("AGENTS_NEEDED", 100, 180, 1800, 1, 20)).toThrow(/below 100%/);
    expect(() => call("AGENTS_NEEDED", 100, 180, 1800, 80, 20)).toThrow(/share between 0 and 1/);
    expect(() => call("AGENTS_NEEDED", 100, 180, 1800, 8 / 10, 20, 1)).toThrow(/shrinkage must be below 100%/);
    expect(() => call("ERLANG_C", 10, 14.5)).toThrow(/whole number/);
    expect(() => call("ERLANG_C", -1, 14)).toThrow(/at least 0/);
  });
});
