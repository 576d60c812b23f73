import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/core/period";
import { speaker } from "../../src/sidebar/speaker";

const december = { from: dayOf(2025, 12, 1), before: dayOf(2026, 1, 1) };
/** ISO 8601: 2025-07-28 is the Monday of week 31. */
const week = { from: dayOf(2025, 7, 28), before: dayOf(2025, 8, 4) };

test("one possible metric is said in the singular", () => {
  const possible = (n: number): string => speaker("it").say("possibleOf", { n, k: n, of: 24 });
  expect(possible(1)).toBe("1 metrica possibile su 24");
  expect(possible(0)).toBe("0 metriche possibili su 24");
});

describe("the name of a period", () => {
  test("is written as inside a sentence: Italian months are lower case, English ones are not", () => {
    expect(speaker("it").period("month", december)).toBe("dicembre 2025");
    expect(speaker("en").period("month", december)).toBe("December 2025");
    expect(speaker("it").period("week", week)).toBe("settimana 31, 2025 (dal 28 lug)");
    expect(speaker("en").period("week", week)).toBe("week 31, 2025 (from 28 Jul)");
  });

  test("takes a capital where a line begins with it", () => {
    expect(speaker("it").periodTitle("month", december)).toBe("Dicembre 2025");
    expect(speaker("it").periodTitle("week", week)).toBe("Settimana 31, 2025 (dal 28 lug)");
    expect(speaker("en").periodTitle("week", week)).toBe("Week 31, 2025 (from 28 Jul)");
    expect(speaker("it").periodTitle("quarter", december)).toBe("T4 2025");
  });
});
