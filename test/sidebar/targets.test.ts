import { expect, test } from "vitest";
import type { Benchmark } from "../../src/core/define";
import { same } from "../../src/core/text";
import type { MetricChoice } from "../../src/sheet/rpc";
import { START, type State } from "../../src/sidebar/state";
import { benchmarkShown, benchmarkTarget, comparable, targetOf, toleranceOf } from "../../src/sidebar/targets";

const figure = (segment: string, value: number | null, grade: Benchmark["grade"] = "B"): Benchmark => ({
  segment: { en: segment, it: segment },
  value,
  low: null,
  high: null,
  population: { en: "", it: "" },
  year: "2022",
  source: same("a study"),
  grade,
});

const metric = (...benchmarks: readonly Benchmark[]): MetricChoice => ({
  metric: "m",
  unit: "share",
  sources: [0],
  rivals: [],
  reason: null,
  methods: [],
  benchmarks,
});

const at = (draft: Partial<State["draft"]>, locale = "it_IT"): State => ({
  ...START,
  locale,
  draft: { ...START.draft, ...draft },
});

test("a yearly figure stands beside years only, a change never beside a level", () => {
  const m = metric(
    figure("Private SaaS, a year", 0.1),
    figure("year-on-year change, others", 0.02),
    figure("retail", 0.7),
  );
  expect(comparable(m, "month").map((b) => b.segment.en)).toEqual(["retail"]);
  expect(comparable(m, "year").map((b) => b.segment.en)).toEqual(["Private SaaS, a year", "retail"]);
});

test("of figures of several fields the one for all or the average is shown, else none until one is chosen", () => {
  const fields = metric(figure("retail", 0.78), figure("energy", 0.72));
  expect(benchmarkShown(at({}), fields)).toBeNull();
  expect(benchmarkShown(at({ benchmarks: { m: 1 } }), fields)?.segment.en).toBe("energy");
  const average = metric(figure("retail", 0.78), figure("call centres, average", 0.7));
  expect(benchmarkShown(at({}), average)?.segment.en).toBe("call centres, average");
  expect(benchmarkShown(at({ benchmarks: { m: null } }), average)).toBeNull();
});

test("a rule of thumb is never offered as a target", () => {
  expect(benchmarkTarget(figure("anybody", 0.8, "D"), "up")).toBeNull();
  expect(benchmarkTarget(figure("anybody", 0.8, "C"), "up")).toBe(0.8);
});

test("a target is read as it is typed: 2,5 % is 0.025, empty is none, a word is wrong", () => {
  const m = metric();
  expect(targetOf(at({ targets: { m: "2,5" } }), m)).toBeCloseTo(0.025, 12);
  expect(targetOf(at({ targets: { m: "2.5" } }, "en_US"), m)).toBeCloseTo(0.025, 12);
  expect(targetOf(at({ targets: {} }), m)).toBeUndefined();
  expect(targetOf(at({ targets: { m: "molto" } }), m)).toBeNull();
});

test("a tolerance is from 0 to 100 per cent", () => {
  expect(toleranceOf(at({ tolerance: "5" }))).toBeCloseTo(0.05, 12);
  expect(toleranceOf(at({ tolerance: "" }))).toBe(0);
  expect(toleranceOf(at({ tolerance: "101" }))).toBeNull();
  expect(toleranceOf(at({ tolerance: "-1" }))).toBeNull();
});
