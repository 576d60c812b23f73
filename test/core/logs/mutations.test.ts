import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { DayCell } from "../../../src/core/inputs";
import { allFunctions } from "../../../src/core/metrics/index";
import { callFunction } from "../../../src/functions/call";
import { testContext } from "../../context";
import { MUTATIONS, type Mutation, type Table, twice } from "../../generators/export-mutations";
import { Seeded } from "../../generators/seeded";
import { textCells, truthOf, typedCells } from "./export-file";

/**
 * What people do to an export before they paste it. The same number must come out, or one sentence; another
 * number is the only failure that counts double.
 */
vi.setConfig({ testTimeout: 120_000 });

const EXPORTS: Readonly<Record<string, { readonly header: number; readonly id: boolean }>> = {
  "stripe-subscriptions": { header: 0, id: true },
  "stripe-item-change-events": { header: 0, id: false },
  "zendesk-tickets": { header: 0, id: true },
  "jira-issues": { header: 0, id: true },
  "aircall-calls": { header: 0, id: true },
  "toggl-detailed": { header: 0, id: false },
  "meta-ads-it": { header: 0, id: false },
  "stripe-payments": { header: 0, id: true },
  "paypal-activity-it": { header: 0, id: true },
  "shopify-orders": { header: 0, id: true },
  "quickbooks-transaction-detail": { header: 4, id: false },
  "hubspot-contacts": { header: 0, id: true },
  "google-forms-it": { header: 0, id: false },
  "qualtrics-survey": { header: 0, id: true },
  "intesa-movimenti": { header: 8, id: false },
  "revolut-business": { header: 0, id: true },
};

/** Columns that the truth's recipe reads. */
function neededBy(name: string): Set<string> {
  const json = JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../fixtures/exports/${name}.json`, import.meta.url)), "utf8"),
  ) as { recipe: unknown };
  const found = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === "string") {
      if (key !== "as" && key !== "format" && key !== "why") found.add(value);
    } else if (Array.isArray(value)) for (const v of value) visit(v, key);
    else if (value && typeof value === "object") for (const [k, v] of Object.entries(value)) visit(v, k);
  };
  visit(json.recipe, "");
  return found;
}

const functions = allFunctions();

/** The number, or the sentence. */
function outcome(metric: string, args: readonly unknown[], locale: string): number | string {
  const context = testContext({ locale, timeZone: "Europe/Rome" });
  const f = functions.find((each) => each.name === metric);
  if (!f) throw new Error(`no function ${metric}`);
  const given = args.map((a) =>
    Array.isArray(a)
      ? (a as Table).map((r) => r.map((c) => (c instanceof DayCell ? new Date(context.zone.toEpoch(c.serial)) : c)))
      : a,
  );
  try {
    return callFunction(f, given, context) as number;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Another export of the set, as it is. */
const other = (file: string): Table => textCells(file.slice(1).replace(".csv", ""));

for (const [name, { header, id }] of Object.entries(EXPORTS)) {
  const truth = truthOf(name);
  const needed = neededBy(name);
  const all: Record<string, Mutation> = id ? { ...MUTATIONS, "rows given twice": twice } : { ...MUTATIONS };
  describe(name, () => {
    for (const [what, mutate] of Object.entries(all)) {
      test(what, () => {
        for (let seed = 1; seed <= 3; seed++) {
          const random = new Seeded(seed * 7919);
          const locale = seed === 2 ? "it_IT" : "en_US";
          const cells = textCells(name);
          const table = mutate(seed === 3 ? typedCells(cells, locale) : cells, random, header, needed);
          for (const { metric, args, value, tolerance } of truth.expect.slice(0, 3)) {
            const got = outcome(
              metric,
              args.map((a) => (a === "@self" ? table : typeof a === "string" && a[0] === "@" ? other(a) : a)),
              locale,
            );
            if (typeof got === "string") {
              expect(got, `${metric}, seed ${seed}`).toMatch(/^[A-Z_]+: .+\.$/s);
              // A sentence is right only where something is missing.
              expect(what, got).toBe("half the columns that nothing needs gone");
            } else
              expect(
                Math.abs(got - value),
                `${metric} ${args.slice(1).join(" ")}, seed ${seed}: ${got} for ${value}`,
              ).toBeLessThanOrEqual(tolerance);
          }
        }
      });
    }
  });
}
