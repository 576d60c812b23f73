import { expect, test } from "vitest";
import { poisson } from "../../src/core/math/intervals";
import { gammaTerms } from "../../src/sheet/data/poisson-bounds";

const quantile = (a: number, z: number): number => {
  const root = Math.sqrt(a);
  return gammaTerms(z).reduce((sum, term, i) => sum + term * root ** (1 - i), a);
};

test("beyond the table of small counts the expansion is the exact interval to three hundred-millionths", () => {
  const z = 1.959963984540054;
  for (const k of [51, 52, 60, 99, 100, 1234, 1e5, 1e7]) {
    const { low, high } = poisson(k, 95 / 100);
    expect(Math.abs(quantile(k, -z) / low - 1)).toBeLessThan(3e-8);
    expect(Math.abs(quantile(k + 1, z) / high - 1)).toBeLessThan(3e-8);
  }
});
