import { describe, expect, it } from "vitest";
import {
  durationsOf,
  logLogBand,
  restrictedMean,
  survivalAt,
  survivalCurve,
  survivalMedian,
} from "../../../src/core/models/kaplan-meier";
import { logrank } from "../../../src/core/models/logrank";
import { referenceRows } from "../../reference-data";

const Z95 = 1.959963984540054;
const of = (ends: number[], running: number[]) => durationsOf([...ends, ...running], (i) => i < ends.length, null);

// Freireich et al. (1963), 6-MP and placebo, weeks in remission; Miller (1981), aml, maintained or not.
const SIX_MP = of([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);
const PLACEBO = of([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], []);
const MAINTAINED = of([9, 13, 18, 23, 31, 34, 48], [13, 28, 45, 161]);
const NOT_MAINTAINED = of([5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45], [16]);

describe("Kaplan-Meier", () => {
  // R's survfit(conf.type = "log-log").
  it("has the curve and the log-log band of 6-MP", () => {
    const expected = [
      [6, 21, 3, 0.857142857142857, 0.619717955265984, 0.951551747646997],
      [7, 17, 1, 0.80672268907563, 0.563146564622233, 0.92280901920288],
      [10, 15, 1, 0.752941176470588, 0.503199510799957, 0.889361835169265],
      [13, 12, 1, 0.690196078431372, 0.431610222486184, 0.849065963349451],
      [16, 11, 1, 0.627450980392157, 0.367510855987502, 0.804912189471841],
      [22, 7, 1, 0.53781512605042, 0.267778936767135, 0.746790717635394],
      [23, 6, 1, 0.448179271708683, 0.188052005959232, 0.680142628495241],
    ];
    const curve = survivalCurve(SIX_MP);
    expect(curve.length).toBe(expected.length);
    expected.forEach(([time, atRisk, events, survival, low, high], k) => {
      expect([curve.time[k], curve.atRisk[k], curve.events[k]]).toEqual([time, atRisk, events]);
      const band = logLogBand(curve.survival[k] as number, curve.variance[k] as number, Z95);
      expect(curve.survival[k]).toBeCloseTo(survival as number, 12);
      expect(band?.low).toBeCloseTo(low as number, 12);
      expect(band?.high).toBeCloseTo(high as number, 12);
    });
  });

  // survfit's n.censor, those after the last end summed: 25 32 32 34 35.
  it("counts who was last seen from each time to the next", () => {
    expect([...survivalCurve(SIX_MP).censored]).toEqual([1, 1, 2, 0, 3, 0, 5]);
  });

  it("has no band where everybody has left", () => {
    const { length, survival, variance } = survivalCurve(NOT_MAINTAINED);
    expect(survival[length - 1]).toBe(0);
    expect(logLogBand(survival[length - 1] as number, variance[length - 1] as number, Z95)).toBeNull();
  });

  it("has the medians of survfit", () => {
    expect(survivalMedian(SIX_MP)).toBe(23);
    expect(survivalMedian(MAINTAINED)).toBe(31);
    expect(survivalMedian(NOT_MAINTAINED)).toBe(23);
    expect(survivalMedian(of([5], [9, 9, 9]))).toBeNull();
  });

  it("gives survival at a time, and none beyond what was seen", () => {
    expect(survivalAt(SIX_MP, 5.9)).toBe(1);
    expect(survivalAt(SIX_MP, 6)).toBeCloseTo(6 / 7, 14);
    expect(survivalAt(SIX_MP, 35)).toBeCloseTo(0.448179271708683, 12);
    expect(survivalAt(SIX_MP, 36)).toBeNull();
    expect(survivalAt(PLACEBO, 99)).toBe(0);
  });

  it("has the plain mean as restricted mean where nobody is running: 8.667 weeks on placebo", () => {
    expect(restrictedMean(PLACEBO, 23)).toBeCloseTo(182 / 21, 12);
    // 6 weeks of everybody and 1 week at 6/7.
    expect(restrictedMean(SIX_MP, 7)).toBeCloseTo(6 + 6 / 7, 12);
    expect(restrictedMean(SIX_MP, 40)).toBeNull();
  });

  // By hand: entries 0 0 2 3, ends 3 5 and 6, one running at 4. At 3 (entry < 3): three at risk; at 5: two; at 6: one.
  it("counts late entries only from their entry on", () => {
    const late = durationsOf([3, 4, 5, 6], (i) => i !== 1, [0, 0, 2, 3]);
    expect([...survivalCurve(late).time]).toEqual([3, 5, 6]);
    expect([...survivalCurve(late).atRisk]).toEqual([3, 2, 1]);
    expect(survivalMedian(late)).toBe(5);
  });
});

describe("log-rank test", () => {
  const telco = (contract: string) => {
    const rows = referenceRows("telco_churn.csv").filter((row) => row[1] === contract);
    return durationsOf(
      rows.map((row) => Number(row[0])),
      (i) => (rows[i] as string[])[2] === "Yes",
      null,
    );
  };

  // R's survdiff.
  it.each([
    ["aml", [MAINTAINED, NOT_MAINTAINED], 3.396388698978, 1, 0.0653393220405],
    ["6-MP", [SIX_MP, PLACEBO], 16.792940989217, 1, 4.16880910934e-5],
  ])("of %s", (_, groups, chiSquare, degrees, pValue) => {
    const test = logrank(groups);
    expect(test.chiSquare).toBeCloseTo(chiSquare, 9);
    expect(test.degrees).toBe(degrees);
    expect(test.pValue / pValue).toBeCloseTo(1, 9);
  });

  it("of the three contracts of Telco", () => {
    const test = logrank([telco("Month-to-month"), telco("One year"), telco("Two year")]);
    expect(test.chiSquare).toBeCloseTo(2352.872538259338, 6);
    expect(test.degrees).toBe(2);
    expect(test.pValue).toBe(0);
  });
});
