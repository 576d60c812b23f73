import { expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import { at, call, errorOf } from "./call";

/** NPS: "do not accept 1-5 or 1-7 scales"; scores out of range are left out, never read as another scale. */
const survey = (header: string, scores: readonly number[]): RawCell[][] => [
  ["date", header],
  ...scores.map((score): RawCell[] => [at(1, 2), score]),
];
const repeated = (times: number, ...scores: number[]): number[] => Array.from({ length: times }, () => scores).flat();

test("answers from 1 to 5 make no NPS", () => {
  const stars = survey("score", repeated(5, 5, 4, 5, 1));
  expect(errorOf("NPS_LOG", [stars, "2025-01"])).toMatch(/from 1 to 5 only, and an NPS needs a scale from 0 to 10/);
  expect(call("CSAT_LOG", [stars, "2025-01"])).toBe(3 / 4);
  // A handful says nothing of the scale: all may be detractors.
  expect(call("NPS_LOG", [survey("score", [5, 4, 1]), "2025-01"])).toBe(-100);
});

test("answers from 0 to 10 are no CSAT of 5 until their scale is given", () => {
  const ten = survey("score", repeated(5, 10, 9, 3, 8));
  expect(errorOf("CSAT_LOG", [ten, "2025-01"])).toMatch(/go up to 10, beyond a scale of 5; give scale_max and top/);
  // 10 and 9 of four.
  expect(call("CSAT_LOG", [ten, "2025-01", "", 9, 10])).toBe(1 / 2);
  const series = call("METRIC_SERIES", [[["NPS_LOG"], ["CSAT_LOG"]], ten, "2025-01"]) as RawCell[][];
  expect(series[1]?.slice(1)).toEqual([25, null]);
});

test("a slip beyond the scale is left out", () => {
  // 39 answers of 5 and one of 9: 39 of 39.
  expect(call("CSAT_LOG", [survey("csat", [...repeated(39, 5), 9]), "2025-01"])).toBe(1);
});

test("efforts from 1 to 5 are not read by a scale of 7", () => {
  expect(errorOf("CES_LOG", [survey("ces", repeated(5, 5, 4, 3, 1)), "2025-01"])).toMatch(
    /take CES with a scale_max of 5/,
  );
});

test("a scale that the header declares counts however few answer", () => {
  for (const title of ["Score (1-5)", "Rating 1-5", "Rating (out of 5)", "Voto da 1 a 5", "Voto su 5", "Stars"])
    expect(errorOf("NPS_LOG", [survey(title, [5, 4, 1, 5]), "2025-01"]), title).toMatch(
      /scale up to 5, and an NPS needs a scale from 0 to 10/,
    );
  // Three of four answers are 4 or 5.
  expect(call("CSAT_LOG", [survey("Score (1-5)", [5, 4, 1, 5]), "2025-01"])).toBe(3 / 4);
  expect(errorOf("CSAT_LOG", [survey("Satisfaction (1-10)", [5, 4, 1]), "2025-01"])).toMatch(
    /scale up to 10, not 5; give scale_max and top/,
  );
  // A promoter, a passive and a detractor.
  expect(call("NPS_LOG", [survey("NPS (0-10)", [10, 8, 3]), "2025-01"])).toBe(0);
});

test("eight answers from 1 to 5 under a plain word make no NPS, and under its own name they may", () => {
  const answers = [5, 4, 1, 5, 5, 4, 3, 5];
  expect(errorOf("NPS_LOG", [survey("Rating", answers), "2025-01"])).toMatch(/from 1 to 5 only/);
  expect(call("NPS_LOG", [survey("NPS", answers), "2025-01"])).toBe(-100);
});

test("of two questions each has the scale of its own header", () => {
  const both: RawCell[][] = [
    ["date", "How satisfied are you (1 to 5)?", "How likely are you to recommend us (0-10)?"],
    [at(1, 2), 5, 10],
    [at(1, 3), 2, 3],
  ];
  expect(call("NPS_LOG", [both, "2025-01"])).toBe(0);
  expect(call("CSAT_LOG", [both, "2025-01"])).toBe(1 / 2);
});
