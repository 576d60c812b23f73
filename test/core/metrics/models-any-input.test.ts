import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MetricError } from "../../../src/core/errors";
import { allFunctions } from "../../../src/core/metrics/index";
import { testContext } from "../../context";

/** From e^-12 to e^12: parameters that a fit of odd data, or a hand, may give. */
const size = fc.double({ min: -12, max: 12, noNaN: true }).map(Math.exp);
const repeats = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 2000 }));
const customer = fc.tuple(repeats, size, fc.double({ min: 1e-6, max: 1, noNaN: true })).map(([x, T, part]) => ({
  x,
  T,
  tx: x === 0 ? 0 : T * part,
}));
const buying = fc.record({ r: size, alpha: size, a: fc.oneof(size, fc.constant(1)), b: size });
const leaving = fc.record({ r: size, alpha: size, s: fc.oneof(size, fc.constant(1)), beta: size });
const spending = fc.record({ p: size, q: size, v: size });
const contract = fc.record({ alpha: size, beta: size });
const watched = (fit: fc.Arbitrary<unknown>) => fc.tuple(fit, customer, size).map(([f, c, t]) => ({ fit: f, ...c, t }));

const CASES: Record<string, { readonly values: fc.Arbitrary<object>; readonly most?: number }> = {
  BGNBD_ALIVE: { values: watched(buying), most: 1 },
  BGNBD_EXPECTED: { values: watched(buying) },
  BGNBD_EXPECTED_NEW: { values: watched(buying) },
  PARETO_NBD_ALIVE: { values: watched(leaving), most: 1 },
  PARETO_NBD_EXPECTED: { values: watched(leaving) },
  GAMMA_GAMMA_MEAN: { values: fc.record({ fit: spending, x: repeats, mean_value: size }) },
  SBG_SURVIVAL: { values: fc.record({ fit: contract, t: fc.nat(200) }), most: 1 },
  SBG_RETENTION: { values: fc.record({ fit: contract, t: fc.integer({ min: 1, max: 200 }) }), most: 1 },
  LTV_SBG: {
    values: fc.record({
      margin: fc.constant(1),
      fit: contract,
      discount: fc.double({ min: 0, max: 1, noNaN: true }),
      renewals: fc.option(fc.nat(60), { nil: undefined }),
    }),
  },
  ERLANG_B: { values: fc.record({ traffic: size, agents: fc.nat(6000) }), most: 1 },
  ERLANG_C: { values: fc.record({ traffic: size, agents: fc.nat(6000) }), most: 1 },
};

describe("a model in a cell gives a finite number that makes sense, or one sentence", () => {
  for (const [name, { values, most }] of Object.entries(CASES)) {
    test(name, () => {
      const f = allFunctions().find((each) => each.name === name);
      fc.assert(
        fc.property(values, (input) => {
          try {
            const result = f?.compute(input as never, testContext()) as number;
            expect(Number.isFinite(result)).toBe(true);
            expect(result).toBeGreaterThanOrEqual(0);
            if (most !== undefined) expect(result).toBeLessThanOrEqual(most + 1e-12);
          } catch (error) {
            if (!(error instanceof MetricError)) throw error;
          }
        }),
        { numRuns: 200, seed: 5 },
      );
    });
  }
});
