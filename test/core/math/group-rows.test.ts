import { describe, expect, it } from "vitest";
import { groupRows } from "../../../src/core/math/group-rows";

describe("equal rows", () => {
  it("are merged in the order of their first, with their counts", () => {
    const groups = groupRows([Float64Array.of(1, 2, 1, 1), Float64Array.of(5, 5, 5, 6)], [2, 1, 3, 1]);
    expect(groups.size).toBe(3);
    expect([...(groups.columns[0] as Float64Array)]).toEqual([1, 2, 1]);
    expect([...(groups.columns[1] as Float64Array)]).toEqual([5, 5, 6]);
    expect([...groups.counts]).toEqual([5, 1, 1]);
  });

  it("count nothing twice among many, and leave out what counts 0", () => {
    const size = 50_000;
    const column = Float64Array.from({ length: size }, (_, i) => (i * 7919) % 1000);
    const groups = groupRows([column]);
    expect(groups.size).toBe(1000);
    expect(groups.counts.every((count) => count === size / 1000)).toBe(true);
    expect(groupRows([Float64Array.of(1, 2)], [0, 4]).size).toBe(1);
  });
});
