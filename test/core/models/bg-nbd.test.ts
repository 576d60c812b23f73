import { describe, expect, it } from "vitest";
import { MetricError } from "../../../src/core/errors";
import { logBeta, logGamma } from "../../../src/core/math/log-gamma";
import { bgNbdAlive, bgNbdExpected, bgNbdExpectedNew } from "../../../src/core/models/bg-nbd";
import { bgNbdLikelihood, fitBgNbd } from "../../../src/core/models/bg-nbd-fit";
import { type CustomerRows, customersOf } from "../../../src/core/models/customer-rows";
import { onlineRetailSummary, simulatedSummary } from "../../reference-data";
import { expectDerivatives, integral } from "./derivatives";

const rowsOf = (rows: readonly (readonly [number, number, number])[]): CustomerRows => ({
  x: Float64Array.from(rows, (row) => row[0]),
  tx: Float64Array.from(rows, (row) => row[1]),
  T: Float64Array.from(rows, (row) => row[2]),
});

function likelihoodAt(rows: CustomerRows, parameters: readonly number[]): number {
  const out = { gradient: new Float64Array(4), hessian: new Float64Array(16) };
  return bgNbdLikelihood(customersOf(rows))(Float64Array.from(parameters), out);
}

describe("BG/NBD likelihood", () => {
  // Fader & Hardie, note 027, "A note on #NUM! errors": r = .25, alpha = 4, a = .8, b = 2.5.
  it("has the published values, also where the plain formula overflows", () => {
    expect(likelihoodAt(rowsOf([[0, 0, 40]]), [0.25, 4, 0.8, 2.5])).toBeCloseTo(-0.59947382, 7);
    expect(likelihoodAt(rowsOf([[200, 38, 40]]), [0.25, 4, 0.8, 2.5])).toBeCloseTo(100.7957, 4);
  });

  it("is the model integrated over λ and p", () => {
    const [r, alpha, a, b] = [0.7, 5, 0.9, 2.3];
    for (const [x, tx, T] of [
      [0, 0, 12],
      [1, 3, 12],
      [4, 11.5, 12],
      [9, 6, 20],
    ] as const) {
      const density = (y: number, u: number): number => {
        const lambda = Math.exp(y);
        const p = 1 / (1 + Math.exp(-u));
        const gamma = Math.exp(r * Math.log(alpha * lambda) - alpha * lambda - logGamma(r));
        const beta = Math.exp(a * Math.log(p) + b * Math.log(1 - p) - logBeta(a, b));
        const stay = (1 - p) ** x * lambda ** x * Math.exp(-lambda * T);
        const left = x > 0 ? p * (1 - p) ** (x - 1) * lambda ** x * Math.exp(-lambda * tx) : 0;
        return gamma * beta * (stay + left);
      };
      const whole = integral((y) => integral((u) => density(y, u), -40, 16, 300), -45, 6, 300);
      expect(likelihoodAt(rowsOf([[x, tx, T]]), [r, alpha, a, b])).toBeCloseTo(Math.log(whole), 7);
    }
  });

  it("has the derivatives of finite differences", () => {
    expectDerivatives(bgNbdLikelihood(customersOf(simulatedSummary())), [0.7, 9, 1.3, 2.1]);
  });

  it("counts equal customers once, with their number", () => {
    const many = rowsOf([
      [2, 5, 9],
      [2, 5, 9],
      [0, 0, 9],
      [2, 5, 9],
    ]);
    expect(customersOf(many).size).toBe(2);
    const counted = {
      ...rowsOf([
        [2, 5, 9],
        [0, 0, 9],
      ]),
      counts: Float64Array.of(3, 1),
    };
    expect(likelihoodAt(many, [0.5, 4, 1, 2])).toBeCloseTo(likelihoodAt(counted, [0.5, 4, 1, 2]), 12);
  });
});

describe("BG/NBD fit", () => {
  it("finds the maximum of the simulated customers that an independent program found", () => {
    const fit = fitBgNbd(simulatedSummary());
    expect(fit.r / 0.8758587506474391).toBeCloseTo(1, 7);
    expect(fit.alpha / 10.084507668957183).toBeCloseTo(1, 7);
    expect(fit.a / 1.0760840849504612).toBeCloseTo(1, 7);
    expect(fit.b / 2.275282719510575).toBeCloseTo(1, 7);
    expect(fit.logLikelihood).toBeCloseTo(-16370.896086559454, 6);
    expect(fit.customers).toBe(1500);
    expect(fit.evaluations).toBeLessThanOrEqual(60);
  });

  // SciPy's Nelder-Mead from twelve starts: -37645.537648 at r .826542, alpha 9.84359, a .0034374, b 6.7451;
  // two of them end on the lower boundary a = 0 at -37645.6573.
  it("finds the nearly flat maximum of Online Retail, where hardly anybody drops out", () => {
    const fit = fitBgNbd(onlineRetailSummary());
    expect(fit.logLikelihood).toBeCloseTo(-37645.537648, 5);
    expect(fit.r / 0.826542).toBeCloseTo(1, 4);
    expect(fit.alpha / 9.84359).toBeCloseTo(1, 4);
    expect(fit.evaluations).toBeLessThanOrEqual(60);
  });

  const failure = (rows: CustomerRows): string => {
    try {
      fitBgNbd(rows);
    } catch (error) {
      return error instanceof MetricError ? error.code : String(error);
    }
    return "a number";
  };

  it("says so when there is no maximum", () => {
    const once = rowsOf(Array.from({ length: 50 }, (_, i) => [0, 0, 10 + i] as const));
    expect(failure(once)).toBe("boundary");
    expect(failure(rowsOf([[3, 8, 10]]))).toBe("boundary");
    const clockwork = rowsOf(Array.from({ length: 60 }, (_, i) => [10 + (i % 3), 100, 100] as const));
    expect(failure(clockwork)).toBe("boundary");
  });
});

describe("BG/NBD predictions", () => {
  // Parameters and results of Fader, Hardie & Lee (2005) and Hardie's spreadsheet, as quoted by lifetimes.
  const cdnow = { r: 0.24259290720446586, alpha: 4.413531561205427, a: 0.7928861480987935, b: 2.4257534364937205 };

  it("have the published values", () => {
    expect(bgNbdExpected(cdnow, 2, 30.43, 38.86, 39)).toBeCloseTo(1.226, 3);
    expect(bgNbdAlive(cdnow, 2, 30.43, 38.86)).toBeCloseTo(0.726609, 5);
    const times = [0.1429, 1, 3, 31.8571, 32, 78];
    const expected = [0.0078, 0.0532, 0.1506, 1.0405, 1.0437, 1.8576];
    times.forEach((t, i) => {
      expect(bgNbdExpectedNew(cdnow, t)).toBeCloseTo(expected[i] as number, 3);
    });
  });

  // BTYD 2.4.3, vignette: x = 26, tx = 30.86, T = 31, 52 weeks ahead; a new customer in 52 weeks.
  it("have the values of the BTYD vignette", () => {
    const model = { r: 0.24259452243015717, alpha: 4.41360201901351, a: 0.7929220172256688, b: 2.425906776826618 };
    expect(Math.abs(bgNbdExpected(model, 26, 216 / 7, 31, 52) - 25.75659)).toBeLessThan(1e-3);
    expect(bgNbdAlive(model, 26, 216 / 7, 31)).toBeCloseTo(0.9688523, 5);
    expect(bgNbdExpectedNew(model, 52)).toBeCloseTo(1.444004, 4);
  });

  // An independent SciPy program with the fit of the simulated customers, 26 weeks ahead.
  it("have the values of the simulated customers", () => {
    const fit = { r: 0.8758587506474391, alpha: 10.084507668957183, a: 1.0760840849504612, b: 2.275282719510575 };
    for (const [x, tx, T, alive, expected] of [
      [1, 41 / 7, 730 / 7, 0.049849385921173515, 0.019712331850456438],
      [5, 667 / 7, 730 / 7, 0.7827391141343969, 0.9524158669307375],
      [2, 655 / 7, 730 / 7, 0.6963962990021366, 0.4192327070628309],
      [5, 479 / 7, 536 / 7, 0.7655690704405602, 1.196536958534292],
    ] as const) {
      expect(bgNbdAlive(fit, x, tx, T) / alive).toBeCloseTo(1, 9);
      expect(bgNbdExpected(fit, x, tx, T, 26) / expected).toBeCloseTo(1, 9);
    }
  });

  // mpmath, 40 digits, from the paper's formula with its hypergeometric function (a = 1 by its limit).
  it.each([
    [1000.2, 1.7, 50, 8, 70.36578873820906],
    [30, 20, 2.4, 8, 1.126315789473684],
    [0.24, 0.3, 0.5, 200, 10.57647815869876],
    [3, 1, 2.4, 1, 1.973513176440824],
  ])("equal the hypergeometric form (r %d, a %d, b %d, t / alpha %d)", (r, a, b, t, expected) => {
    expect(bgNbdExpectedNew({ r, alpha: 1, a, b }, t) / expected).toBeCloseTo(1, 11);
  });

  it("pass through a = 1 without a jump", () => {
    const at = (a: number): number => bgNbdExpected({ r: 0.5, alpha: 6, a, b: 3 }, 4, 20, 30, 52);
    expect(at(1)).toBeCloseTo((at(1 - 1e-4) + at(1 + 1e-4)) / 2, 7);
  });

  it("count nobody who never came back as gone, by the model itself", () => {
    expect(bgNbdAlive(cdnow, 0, 0, 500)).toBe(1);
  });

  it("stay finite for 1,000 purchases and for very long times", () => {
    expect(bgNbdAlive(cdnow, 1000, 10, 1e6)).toBe(0);
    expect(bgNbdExpected(cdnow, 1000, 999, 1000, 100)).toBeGreaterThan(50);
    expect(Number.isFinite(bgNbdExpectedNew(cdnow, 1e9))).toBe(true);
  });
});
