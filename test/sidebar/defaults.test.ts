import { expect, test } from "vitest";
import type { MetricChoice } from "../../src/sheet/rpc";
import { decimalSign, numberWritten, sourcesRead } from "../../src/sidebar/defaults";
import { EMPTY_DRAFT } from "../../src/sidebar/state";

/** What a person means by what they type, by the decimal sign of the file's locale. */
test.each([
  ["70", ",", 70],
  ["70,5", ",", 70.5],
  ["70.5", ",", 70.5],
  ["1.000", ",", 1000],
  ["1.000", ".", 1],
  ["1,000", ".", 1000],
  ["1,000", ",", 1],
  ["1.234,5", ",", 1234.5],
  ["1,234.5", ".", 1234.5],
  ["12 %", ",", 12],
  ["-3", ".", -3],
  ["2o", ".", null],
  ["1,2,3", ".", null],
  ["", ".", null],
  ["1.234.5", ",", null],
] as const)("%s with %s is %s", (text, decimal, value) => {
  expect(numberWritten(text, decimal)).toBe(value);
});

test.each([
  ["it_IT", ","],
  ["en_US", "."],
  ["de_DE", ","],
  ["fr_FR", ","],
  ["pt_BR", ","],
  ["ja_JP", "."],
  ["en", "."],
] as const)("the decimal sign of %s is %s", (locale, sign) => {
  expect(decimalSign(locale)).toBe(sign);
});

test("a metric is read from the source one chose, while it is one of those that can answer it", () => {
  const choice: MetricChoice = {
    metric: "revenue",
    unit: "money",
    sources: [0],
    rivals: [1],
    reason: null,
    methods: [],
    benchmarks: [],
  };
  expect(sourcesRead(EMPTY_DRAFT, choice)).toEqual([0]);
  expect(sourcesRead({ ...EMPTY_DRAFT, sources: { revenue: 1 } }, choice)).toEqual([1]);
  expect(sourcesRead({ ...EMPTY_DRAFT, sources: { revenue: 2 } }, choice)).toEqual([0]);
});
