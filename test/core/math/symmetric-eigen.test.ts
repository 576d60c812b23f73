import { describe, expect, it } from "vitest";
import { symmetricEigen } from "../../../src/core/math/symmetric-eigen";

describe("eigenvalues of a symmetric matrix", () => {
  // 2 -1 0; -1 2 -1; 0 -1 2 has 2 - √2, 2, 2 + √2.
  it("are those of the second difference", () => {
    const matrix = [2, -1, 0, -1, 2, -1, 0, -1, 2];
    const { values, vectors } = symmetricEigen(matrix, 3);
    [2 - Math.SQRT2, 2, 2 + Math.SQRT2].forEach((value, k) => {
      expect(values[k]).toBeCloseTo(value, 13);
      for (let i = 0; i < 3; i++) {
        let image = 0;
        for (let j = 0; j < 3; j++) image += (matrix[i * 3 + j] as number) * (vectors[k * 3 + j] as number);
        expect(image).toBeCloseTo(value * (vectors[k * 3 + i] as number), 13);
      }
    });
  });
});
