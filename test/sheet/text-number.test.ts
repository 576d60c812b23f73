import { expect, test } from "vitest";
import { textNumber } from "../../src/sheet/text-number";

test.each([
  ["1.234,56", "it_IT", 1234.56],
  ["€ 1.234", "it_IT", 1234],
  ["-12,5 €", "it_IT", -12.5],
  ["66.12", "it_IT", null],
  ["5%", "it_IT", 0.05],
  ["1,234.56", "en_US", 1234.56],
  ["$ 310", "en_US", 310],
  ["12,5", "en_US", null],
  ["1\u00a0234,5", "fr_FR", 1234.5],
  ["gennaio", "it_IT", null],
  ["n/d", "it_IT", null],
])("%s in %s", (text, locale, value) => {
  expect(textNumber(text, locale)).toBe(value);
});
