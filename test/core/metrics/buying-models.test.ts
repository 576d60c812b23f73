import { describe, expect, it } from "vitest";
import { allFunctions } from "../../../src/core/metrics/index";
import { callFunction } from "../../../src/functions/call";
import { testContext } from "../../context";
import { onlineRetailSummary, referenceRows, simulatedSummary } from "../../reference-data";

function call(name: string, ...args: unknown[]): unknown {
  const f = allFunctions().find((each) => each.name === name);
  if (!f) throw new Error(`no function ${name}`);
  return callFunction(f, args, testContext());
}

function inItalian(name: string, ...args: unknown[]): unknown {
  const f = allFunctions().find((each) => each.name === name);
  if (!f) throw new Error(`no function ${name}`);
  return callFunction(f, args, testContext({ locale: "it_IT" }));
}

const column = (values: ArrayLike<number | null>): (number | null)[][] => Array.from(values, (value) => [value]);

const PAYMENTS = [
  ["payment_id", "customer_id", "date", "amount"],
  ...referenceRows("simulated_payments.csv").map(([id, customer, date, amount]) => [
    id,
    customer,
    date,
    Number(amount),
  ]),
];

describe("from a payments log to the value of a customer", () => {
  const summary = call("CUSTOMER_SUMMARY", PAYMENTS, "2025-12-31", "week") as unknown[][];
  const at = (k: number): unknown[][] => summary.slice(1).map((row) => [row[k]]);

  // shared reference, computed apart: 1,500 customers, sums of x, days and money.
  it("summarises the simulated payments as an independent program did", () => {
    const days = call("CUSTOMER_SUMMARY", PAYMENTS, "2025-12-31") as (string | number | null)[][];
    expect(days.length).toBe(1501);
    const sum = (k: number): number => days.slice(1).reduce((total, row) => total + (row[k] as number), 0);
    expect(sum(1)).toBe(4157);
    expect(sum(2)).toBe(320773);
    expect(sum(3)).toBe(876468);
    expect(sum(5)).toBeCloseTo(524575.4, 6);
    expect(days[1]?.slice(0, 4)).toEqual(["K0059", 1, 41, 730]);
    expect(days[1]?.[4]).toBeCloseTo(215.14, 10);
    expect(days[2]?.[4]).toBeCloseTo(68.564, 10);
    expect(days[5]).toEqual(["K0981", 0, 0, 730, null, 49.91]);
  });

  // The 2,357 customers of CDNOW are published with the eight whose first order cost nothing.
  it("counts an order of 0 as a purchase, a refund as none", () => {
    const log = [
      ["customer", "date", "amount"],
      ["a", "2025-01-01", 0],
      ["a", "2025-01-08", 30],
      ["a", "2025-01-15", -10],
    ];
    const [, row] = call("CUSTOMER_SUMMARY", log, "2025-01-31") as unknown[][];
    expect(row).toEqual(["a", 1, 7, 30, 30, 20]);
  });

  it("fits and predicts what that program fitted and predicted", () => {
    const bg = call("BGNBD_FIT", at(1), at(2), at(3)) as [string, number][];
    expect(bg.map(([label]) => label)).toEqual(["r", "alpha", "a", "b", "log_likelihood", "customers"]);
    [0.8758587506474391, 10.084507668957183, 1.0760840849504612, 2.275282719510575, -16370.896086559454, 1500].forEach(
      (value, k) => {
        expect((bg[k]?.[1] as number) / value).toBeCloseTo(1, 8);
      },
    );
    const gg = call("GAMMA_GAMMA_FIT", at(1), at(4)) as [string, number][];
    expect(gg.map(([label]) => label)).toEqual(["p", "q", "v", "log_likelihood", "customers", "correlation"]);
    expect(gg[4]?.[1]).toBe(1280);
    const [alive, ahead, spend] = [
      call("BGNBD_ALIVE", bg, at(1), at(2), at(3)),
      call("BGNBD_EXPECTED", bg, at(1), at(2), at(3), 26),
      call("GAMMA_GAMMA_MEAN", gg, at(1), at(4)),
    ] as number[][][];
    expect((alive?.[0]?.[0] as number) / 0.049849385921173515).toBeCloseTo(1, 6);
    expect((ahead?.[0]?.[0] as number) / 0.019712331850456438).toBeCloseTo(1, 6);
    expect((spend?.[0]?.[0] as number) / 164.3424634989583).toBeCloseTo(1, 6);
    const value = call("CLV_PREDICT", bg, gg, at(1), at(2), at(3), at(4), 26, 0) as number[][];
    expect(value.length).toBe(1500);
    expect(value[0]?.[0]).toBeCloseTo(164.3424634989583 * 0.019712331850456438, 6);
    const discounted = call("CLV_PREDICT", bg, gg, at(1), at(2), at(3), at(4), 26, 1 / 1000) as number[][];
    expect(discounted[0]?.[0]).toBeLessThan(value[0]?.[0] as number);
    expect(discounted[0]?.[0]).toBeGreaterThan((value[0]?.[0] as number) / 1.001 ** 26);
  });

  it("does not depend on the order of the rows, nor on the unit of time beyond its scale", () => {
    const reversed = (k: number): unknown[][] => at(k).reverse();
    const one = call("BGNBD_FIT", at(1), at(2), at(3)) as [string, number][];
    const other = call("BGNBD_FIT", reversed(1), reversed(2), reversed(3)) as [string, number][];
    const days = call(
      "BGNBD_FIT",
      at(1),
      at(2).map(([t]) => [(t as number) * 7]),
      at(3).map(([t]) => [(t as number) * 7]),
    ) as [string, number][];
    [1, 7, 1, 1].forEach((scale, k) => {
      expect((other[k]?.[1] as number) / (one[k]?.[1] as number)).toBeCloseTo(1, 9);
      expect((days[k]?.[1] as number) / (one[k]?.[1] as number)).toBeCloseTo(scale, 6);
    });
  });
});

describe("a buying model that cannot be fitted", () => {
  const { x, tx, T } = simulatedSummary();
  const attempt = (...columns: ArrayLike<number | null>[]): (() => unknown) => {
    return () => call("BGNBD_FIT", ...columns.map(column));
  };

  it("names the row and what is wrong with it", () => {
    expect(attempt([1.5, 2, 0, 1], [1, 2, 0, 3], [9, 9, 9, 9])).toThrow(/x.*whole number; got 1.5 in row 1/);
    expect(attempt([1, 2, 0, 1], [1, 12, 0, 3], [9, 9, 9, 9])).toThrow(/tx.*cannot be later than.*T.*in row 2/);
    expect(attempt([1, -2, 0, 1], [1, 2, 0, 3], [9, 9, 9, 9])).toThrow(/at least 0; got -2 in row 2/);
    expect(attempt([1, 2, 0, 1], [1, 2, 0, 0], [9, 9, 9, 9])).toThrow(
      /tx must be above 0 where x is above 0.*in row 4/,
    );
    expect(attempt([1, 2, 0, 1], [1, 2, 4, 3], [9, 9, 9, 9])).toThrow(/tx must be 0 where x is 0.*in row 3/);
    expect(attempt([1, 2, 0, 1], [1, 2, 0, 3], [9, null, 9, 9])).toThrow(
      /each row needs a number in all of x, tx, T.*in row 2/,
    );
    expect(attempt([1, 2, 0], [1, 2, 0], [9, 9, 9])).toThrow(/3 usable rows; at least 4/);
    expect(attempt([1, 2, 0, 1], [1, 2, 0], [9, 9, 9, 9])).toThrow(/same size/);
  });

  it("says so in Italian in an Italian file", () => {
    const args = [
      [1, 2, 0, 1],
      [1, 12, 0, 3],
      [9, 9, 9, 9],
    ].map(column);
    expect(() => inItalian("BGNBD_FIT", ...args)).toThrow(
      /l'ultimo acquisto \(tx\) non può venire dopo .* alla riga 2/,
    );
  });

  it("says when there is no maximum, with what to try", () => {
    const once = Array.from({ length: 30 }, () => 0);
    const watch = Array.from({ length: 30 }, (_, i) => 10 + i);
    for (const name of ["BGNBD_FIT", "PARETO_NBD_FIT"]) {
      expect(() => call(name, column(once), column(once), column(watch))).toThrow(/nobody has bought again; wait for/);
      expect(() => call(name, [[3]], [[8]], [[10]])).toThrow(/1 usable rows; at least 4/);
      const same = (value: number) => column(new Array(50).fill(value));
      expect(() => call(name, same(5), same(50), same(52))).toThrow(/no maximum|did not converge/);
    }
    const online = onlineRetailSummary();
    expect(() => call("PARETO_NBD_FIT", column(online.x), column(online.tx), column(online.T))).toThrow(
      /try BGNBD_FIT/,
    );
  });

  it("takes blank rows and counts", () => {
    const open = (values: ArrayLike<number>) => [...column(values), [null], [""]];
    const one = call("BGNBD_FIT", column(x), column(tx), column(T)) as unknown[][];
    expect(call("BGNBD_FIT", open(x), open(tx), open(T))).toEqual(one);
    const twice = call("BGNBD_FIT", column(x), column(tx), column(T), column(new Array(x.length).fill(2))) as [
      string,
      number,
    ][];
    expect((twice[0]?.[1] as number) / (one[0]?.[1] as number)).toBeCloseTo(1, 9);
    expect(twice[5]?.[1]).toBe(3000);
  });

  it("refuses a fit that is none", () => {
    expect(() => call("BGNBD_ALIVE", [["r", 1]], 1, 2, 3)).toThrow(/BGNBD_FIT/);
    const negative = [
      ["r", -1],
      ["alpha", 2],
      ["a", 1],
      ["b", 1],
    ];
    expect(() => call("BGNBD_ALIVE", negative, 1, 2, 3)).toThrow(/r in fit must be above 0; got -1/);
  });
});

describe("a contract model that cannot be fitted", () => {
  const attempt =
    (...survivors: number[]) =>
    () =>
      call("SBG_FIT", column(survivors));
  it("says so in one sentence", () => {
    expect(attempt(100, 90, 95, 80)).toThrow(/survivors cannot rise.*in row 3/);
    expect(attempt(100, 90, 80)).toThrow(/3 usable rows; at least 4/);
    expect(attempt(100, 100, 100, 100)).toThrow(/nobody has left yet/);
    expect(attempt(1000, 900, 810, 729)).toThrow(/retention does not rise with age.*constant churn rate/);
    expect(attempt(0, 0, 0, 0)).toThrow(/survivors.*must be above 0/);
    expect(() =>
      call(
        "LTV_SBG",
        10,
        [
          ["alpha", 1 / 2],
          ["beta", 2],
        ],
        0,
      ),
    ).toThrow(/lifetime without discount is infinite/);
  });

  it("spreads over rows, new customers and old ones", () => {
    const model = [
      ["alpha", 668 / 1000],
      ["beta", 3806 / 1000],
    ];
    const values = call("LTV_SBG", [[1], [1], [1]], model, 1 / 10, [[""], [0], [7]]) as number[][];
    expect(values[0]?.[0]).toBeCloseTo(5.9222, 3);
    // A new customer pays today and is then a survivor of no renewal, one period later.
    expect(values[0]?.[0]).toBeCloseTo(1 + (values[1]?.[0] as number) / 1.1, 10);
    expect(values[2]?.[0]).toBeCloseTo(7.53, 3);
  });
});

describe("Gamma-Gamma in cells", () => {
  it("names what is wrong", () => {
    const attempt = (x: (number | null)[], m: (number | null)[]) => () => call("GAMMA_GAMMA_FIT", column(x), column(m));
    expect(attempt([1, 2, 3], [10, 0, 5])).toThrow(/mean value.*above 0; got 0 in row 2/);
    expect(attempt([1, 2, 3], [10, null, 5])).toThrow(/each row needs a number in all of x, mean_value.*in row 2/);
    expect(attempt([1, 2, 0, 0], [10, 4, null, 7])).toThrow(/2 usable rows; at least 3/);
    expect(attempt([1.2, 2, 3, 4], [10, 4, 5, 7])).toThrow(/whole number/);
  });
  it("has no population mean when q is not above 1", () => {
    const heavy = [
      ["p", 2],
      ["q", 9 / 10],
      ["v", 10],
    ];
    expect(() => call("GAMMA_GAMMA_MEAN", heavy, 0, "")).toThrow(/not above 1.*infinite/);
    expect(call("GAMMA_GAMMA_MEAN", heavy, 2, 10)).toBeCloseTo((2 * (10 + 20)) / 3.9, 12);
    expect(() => call("GAMMA_GAMMA_MEAN", heavy, 2, "")).toThrow(/mean value.*missing/);
  });
});
