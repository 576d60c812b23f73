import { describe, expect, test } from "vitest";
import { DayCell, type RawCell } from "../../../src/core/inputs";
import { buildLog } from "../../../src/core/logs/read-log";
import { ALL_LOGS, understand } from "../../../src/core/logs/understand";
import { allFunctions } from "../../../src/core/metrics/index";
import { callFunction } from "../../../src/functions/call";
import { testContext } from "../../context";
import { textCells, truthOf, typedCells } from "./export-file";

const EXPORTS = [
  "stripe-subscriptions",
  "stripe-item-change-events",
  "zendesk-tickets",
  "jira-issues",
  "aircall-calls",
  "toggl-detailed",
  "stripe-payments",
  "paypal-activity-it",
  "shopify-orders",
  "amazon-transactions",
  "quickbooks-transaction-detail",
  "meta-ads-it",
  "hubspot-contacts",
  "google-forms-it",
  "qualtrics-survey",
  "intesa-movimenti",
  "revolut-business",
];

/** Cells as text, or as a spreadsheet of a locale makes them on import. */
const FORMS: readonly { readonly name: string; readonly locale: "en_US" | "it_IT"; readonly typed: boolean }[] = [
  { name: "text, en_US", locale: "en_US", typed: false },
  { name: "text, it_IT", locale: "it_IT", typed: false },
  { name: "typed, en_US", locale: "en_US", typed: true },
  { name: "typed, it_IT", locale: "it_IT", typed: true },
];

for (const name of EXPORTS) {
  const truth = truthOf(name);
  describe(name, () => {
    for (const form of FORMS) {
      for (const timeZone of form.name === "text, en_US" ? ["Etc/UTC", "Europe/Rome"] : ["Europe/Rome"]) {
        const context = testContext({ locale: form.locale, timeZone });
        const cells = (file: string): RawCell[][] =>
          form.typed ? typedCells(textCells(file), form.locale) : textCells(file);

        test(`${form.name}, ${timeZone}: rows read, used and left out`, () => {
          const table = cells(name);
          const understood = understand(table, ALL_LOGS, context, {});
          expect(understood.kind.id).toBe(truth.log);
          const log = buildLog(table, understood, ALL_LOGS, context);
          const account = log.source.account();
          // A blank line inside the range is a row to a spreadsheet, and none to a reader of CSV files.
          const blank = account.entries.find((e) => e.rule.en === "blank row")?.rows.length ?? 0;
          expect(account.read - blank).toBe(truth.rows.data_rows);
          expect(account.used).toBe(truth.rows.used);
          expect(account.used + account.leftOut).toBe(account.read);
          expect(log.length).toBe(truth.rows.log_rows);
          for (const [why, count] of Object.entries(truth.rows.left_out)) {
            const entry = account.entries.find(
              (e) => e.leftOut && (e.rule.en === why || e.rule.en.startsWith(why) || SAME_REASON[why] === e.rule.en),
            );
            expect(entry?.rows.length, why).toBe(count);
          }
        });

        for (const { metric, args, value, tolerance } of truth.expect) {
          const f = allFunctions().find((each) => each.name === metric);
          test.skipIf(!f)(`${form.name}, ${timeZone}: ${metric} ${args.slice(1).join(" ")}`, () => {
            if (!f) return;
            // A cell function receives dates as instants.
            const instants = (file: string): unknown[][] =>
              cells(file).map((row) =>
                row.map((cell) => (cell instanceof DayCell ? new Date(context.zone.toEpoch(cell.serial)) : cell)),
              );
            const given = args.map((a) =>
              a === "@self"
                ? instants(name)
                : typeof a === "string" && a.startsWith("@")
                  ? instants(a.slice(1).replace(".csv", ""))
                  : a,
            );
            expect(callFunction(f, given, context)).toBeCloseTo(value, -Math.log10(2 * tolerance));
          });
        }
      }
    }
  });
}

/** Reasons that the truth words otherwise. */
const SAME_REASON: Readonly<Record<string, string>> = {
  "no answer": "no answer to the score",
  "not completed": "not completed",
};
