import { DayCell, type RawCell } from "../../../src/core/inputs";
import { allFunctions } from "../../../src/core/metrics/index";
import { callFunction } from "../../../src/functions/call";
import { testContext } from "../../context";

const functions = new Map(allFunctions().map((f) => [f.name, f]));

/** A cell function over a table, as a spreadsheet calls it: the value, or the sentence. */
export function outcome(metric: string, args: readonly unknown[], locale: string): unknown {
  const [table, ...rest] = args;
  if (metric === "SPEND")
    // One customer: what a customer cost is what was spent.
    return outcome(
      "CAC_LOG",
      [
        table,
        [
          ["date", "customer", "amount"],
          [`${rest[0]}-15`, "A", 1],
        ],
        ...rest,
      ],
      locale,
    );
  if (metric === "HOURS") {
    // One contact: contacts an hour is one over the hours.
    const call = [
      ["datetime", "direction", "answered", "talk time"],
      [`${rest[0]}-15 10:00`, "inbound", "yes", 60],
    ];
    const rate = outcome("THROUGHPUT_PER_HOUR_LOG", [call, table, ...rest], locale);
    return typeof rate === "number" ? 1 / rate : rate;
  }
  const context = testContext({ locale, timeZone: "Europe/Rome" });
  const f = functions.get(metric);
  if (!f) throw new Error(`no function ${metric}`);
  const given = args.map((a) =>
    Array.isArray(a)
      ? (a as RawCell[][]).map((r) =>
          r.map((c) => (c instanceof DayCell ? new Date(context.zone.toEpoch(c.serial)) : c)),
        )
      : a,
  );
  try {
    return callFunction(f, given, context);
  } catch (error) {
    return (error as Error).message;
  }
}
