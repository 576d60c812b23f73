import { describe, expect, test, vi } from "vitest";
import { recognise } from "../../../src/core/logs/recognise";
import { testContext } from "../../context";
import { MUTATIONS } from "../../generators/export-mutations";
import { HAND_EXPORTS } from "../../generators/hand-exports/index";
import { Seeded } from "../../generators/seeded";
import { parseCsv, typedCells } from "./export-file";
import { outcome } from "./outcome-of";

vi.setConfig({ testTimeout: 120_000 });

/** The same number must come out, or one sentence where a column is gone; another number never. */
describe.each(HAND_EXPORTS.filter((each) => !each.textOnly).map((each) => [each.name, each] as const))(
  "%s",
  (_, { text, locale, truth, delimiter }) => {
    const cells = parseCsv(text.trim(), delimiter ?? "|");
    const found = recognise(cells, testContext({ locale }));
    const header = (found?.headerRow ?? 1) - 1;
    const needed = new Set((found?.fields ?? []).filter((f) => f.column !== null).map((f) => f.header));

    // Of equal headers the first counts: their order says which is meant.
    const names = (cells[header] ?? []).filter((c) => c !== null);
    const fixed = new Set(names).size < names.length;

    test.each(Object.entries(MUTATIONS))("%s", (what, mutate) => {
      if (fixed && what === "columns in another order") return;
      for (const seed of [1, 2]) {
        const where = seed === 1 ? "it_IT" : "en_US";
        const table = mutate(seed === 2 ? typedCells(cells, where) : cells, new Seeded(seed * 7919), header, needed);
        for (const [metric, ...rest] of truth) {
          const want = rest[rest.length - 1];
          if (typeof want !== "number") continue;
          const got = outcome(metric, [table, ...rest.slice(0, -1)], where);
          if (typeof got === "number") expect(got, `${metric}, seed ${seed}`).toBeCloseTo(want, 6);
          else expect(what, String(got)).toBe("half the columns that nothing needs gone");
        }
      }
    });
  },
);
