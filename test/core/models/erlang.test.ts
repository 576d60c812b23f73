import { describe, expect, it } from "vitest";
import {
  agentsNeeded,
  averageSpeedOfAnswer,
  erlangB,
  erlangC,
  rostered,
  serviceLevel,
} from "../../../src/core/models/erlang";
import { referenceRows } from "../../reference-data";

describe("Erlang", () => {
  // mpmath, 60 digits, from 0.01 to 5,000 erlangs.
  it("has every value of the exact grid to 1e-10", () => {
    for (const row of referenceRows("erlang_grid.csv")) {
      const [traffic, agents, aht, seconds] = row.slice(0, 4).map(Number) as [number, number, number, number];
      const got = [
        erlangB(traffic, agents),
        erlangC(traffic, agents),
        serviceLevel(traffic, agents, aht, seconds),
        averageSpeedOfAnswer(traffic, agents, aht),
      ];
      got.forEach((value, i) => {
        const expected = row[4 + i] as string;
        if (expected === "") expect(value).toBe(Number.POSITIVE_INFINITY);
        else expect(Math.abs(value - Number(expected))).toBeLessThanOrEqual(1e-10 * Number(expected));
      });
    }
  });

  // CRAN ErlangC and pyworkforce: 100 calls in half an hour, 180 s each.
  it("has the published worked example", () => {
    expect(erlangC(10, 14)).toBeCloseTo(0.1741319335950498, 12);
    expect(serviceLevel(10, 14, 180, 20)).toBeCloseTo(0.8883500191794669, 12);
    expect(averageSpeedOfAnswer(10, 14, 180)).toBeCloseTo(7.83593701177724, 11);
    expect(agentsNeeded(10, 180, 0.8, 20, 0.85)).toBe(14);
    expect(rostered(14, 0.3)).toBe(20);
  });

  it.each([
    [80, 360, 0.8, 20, 1, 88],
    [(574 * 413) / 2820, 413, 0.88, 24, 1, 94],
    [(400 * 257) / 1800, 257, 0.8, 20, 0.85, 68],
    [(250 * 330) / 3600, 330, 0.8, 30, 1, 28],
    [1 / 60, 60, 0.8, 20, 1, 1],
    [0, 180, 0.8, 20, 1, 0],
  ])("needs the published agents for %d erlangs", (traffic, aht, target, seconds, occupancy, agents) => {
    expect(agentsNeeded(traffic, aht, target, seconds, occupancy)).toBe(agents);
  });

  it("never asks for one agent more than needed", () => {
    for (const traffic of [0.01, 0.9, 7, 33.3, 250, 1234.5, 5000]) {
      for (const target of [0, 0.5, 0.8, 0.99, 0.9999]) {
        const agents = agentsNeeded(traffic, 240, target, 20, 1);
        expect(serviceLevel(traffic, agents, 240, 20)).toBeGreaterThanOrEqual(target - 1e-12);
        const fewer = agents - 1;
        expect(fewer <= traffic || serviceLevel(traffic, fewer, 240, 20) < target).toBe(true);
      }
    }
  });

  it("lets nobody through where the agents cannot keep up", () => {
    expect(erlangC(10, 10)).toBe(1);
    expect(serviceLevel(10, 9, 180, 20)).toBe(0);
    expect(averageSpeedOfAnswer(10, 10, 180)).toBe(Number.POSITIVE_INFINITY);
  });
});
